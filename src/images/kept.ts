// Results of earlier runs in a folder, by a key that names all they depend on: read when they are there, else made and kept.

import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJpegHeader } from './jpeg.ts';

/** The JPEG of a key, from `cacheDir` or made; undefined if making gave nothing. */
export async function keptJpeg<M extends Uint8Array | undefined>(
  cacheDir: string,
  key: string,
  make: () => Promise<M>,
): Promise<M | Uint8Array> {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 40);
  const file = join(cacheDir, `${name}.jpg`);
  const known = await readFile(file).catch(() => undefined);
  if (known && readJpegHeader(known)) return known;
  const made = await make();
  // A folder that takes no file costs time in the next build, not this one.
  if (made) await keep(made, file).catch(() => undefined);
  return made;
}

/** Written aside first: a build that is stopped half-way must not leave half a picture behind. */
async function keep(jpeg: Uint8Array, file: string): Promise<void> {
  await writeFile(`${file}.part`, jpeg);
  await rename(`${file}.part`, file);
}
