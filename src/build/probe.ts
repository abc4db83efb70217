// A picture that a report names to what resolve must know of it: pixels, or the shapes of a drawing.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { World } from '../resolve/desk.ts';

/** Larger drawings are maps and scans that a press would choke on, in bytes. */
const LARGEST = 5_000_000;

/** `file` is absolute, `name` the path as its user wrote it. Problems: those of probeImage and readDrawing. */
export const probe: World['probe'] = async (file, name) => {
  if (!/\.svg$/i.test(file)) {
    const { probeImage } = await import('../images/probe.ts');
    return probeImage(file, name);
  }
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return { problem: { code: 'images/missing', args: { name } } };
  if (bytes.length > LARGEST)
    return { problem: { code: 'images/large-svg', args: { name, size: Math.ceil(bytes.length / 1e5) / 10 } } };
  const { readDrawing } = await import('../drawings/drawings.ts');
  const drawing = readDrawing(bytes.toString('utf8'), name);
  if ('problem' in drawing) return drawing;
  const pixels = { width: drawing.width, height: drawing.height };
  return { file, name, pixels, hash: createHash('sha256').update(bytes).digest('hex'), drawing };
};
