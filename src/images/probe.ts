// A picture file to what the report needs to know of it: size as seen and a fingerprint. Decodes no pixels.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ImageRef } from '../model/matter.ts';
import type { Size } from '../model/units.ts';
import { oriented, readJpegHeader } from './jpeg.ts';

/** Why a file is no usable picture; for a diagnostic where the file is named. */
export interface ImageProblem {
  readonly code: 'images/missing' | 'images/empty' | 'images/unreadable' | 'images/unsupported' | 'images/too-large';
  readonly args: Readonly<Record<string, string | number>>;
}

/** Most pixels of one picture: 16,383 squared, 20,000 x 13,400. More would take gigabytes to turn into plates. */
export const MOST_PIXELS = 0x3fff ** 2;

/**
 * `file` is absolute, `name` the path as its user wrote it. Takes JPEG (also CMYK), PNG, TIFF, WebP and AVIF, 8 or 16 bits.
 * Problems: images/missing, images/empty, images/unreadable, images/unsupported, images/too-large.
 */
export async function probeImage(file: string, name: string): Promise<ImageRef | { readonly problem: ImageProblem }> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return { problem: { code: 'images/missing', args: { name } } };
  if (bytes.length === 0) return { problem: { code: 'images/empty', args: { name } } };
  const pixels = await pixelsOf(bytes, name);
  if ('problem' in pixels) return pixels;
  if (pixels.width * pixels.height > MOST_PIXELS)
    return { problem: { code: 'images/too-large', args: { name, width: pixels.width, height: pixels.height } } };
  return { file, name, pixels, hash: createHash('sha256').update(bytes).digest('hex') };
}

const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'tiff', 'webp', 'heif', 'avif']);

async function pixelsOf(bytes: Buffer, name: string): Promise<Size | { readonly problem: ImageProblem }> {
  const header = readJpegHeader(bytes);
  if (header) return oriented(header);
  const { default: sharp } = await import('sharp');
  try {
    const { format, width, height, orientation = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!FORMATS.has(format)) return { problem: { code: 'images/unsupported', args: { name, format } } };
    return oriented({ stored: { width, height }, orientation });
  } catch {
    return { problem: { code: 'images/unreadable', args: { name } } };
  }
}
