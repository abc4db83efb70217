// Results of earlier runs in a folder, by a key that names all they depend on: read when they are there, else made and kept.

import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJpegHeader } from './jpeg.ts';

/** Formats of pictures that are kept, by the ending of their files. Each tells whether bytes are one, whole or at its start. */
const FORMATS = {
  jpg: (bytes: Uint8Array): boolean => readJpegHeader(bytes) !== undefined,
  // Signature and the chunk that ends it (ISO/IEC 15948:2004, 5.2 and 11.2.5).
  png: (bytes: Uint8Array): boolean =>
    Buffer.from(bytes.subarray(0, 8)).toString('latin1') === '\x89PNG\r\n\x1a\n' &&
    Buffer.from(bytes.subarray(-8, -4)).toString('latin1') === 'IEND',
} as const;

/** The picture of a key, from `cacheDir` or made; undefined if making gave nothing. */
export async function keptPicture<M extends Uint8Array | undefined>(
  cacheDir: string,
  format: keyof typeof FORMATS,
  key: string,
  make: () => Promise<M>,
): Promise<M | Uint8Array> {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 40);
  const file = join(cacheDir, `${name}.${format}`);
  const known = await readFile(file).catch(() => undefined);
  if (known && FORMATS[format](known)) return known;
  const made = await make();
  // A folder that takes no file costs time in the next build, not this one.
  if (made) await keep(made, file).catch(() => undefined);
  return made;
}

/** Written aside first: a build that is stopped half-way must not leave half a picture behind. */
async function keep(picture: Uint8Array, file: string): Promise<void> {
  await writeFile(`${file}.part`, picture);
  await rename(`${file}.part`, file);
}
