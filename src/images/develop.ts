// One exposure to a JPEG: from the folder of earlier results when it is there, otherwise with sharp, which is loaded for that
// moment only. Never separates by hand: the press profile decides.

import { readFile } from 'node:fs/promises';
import type { Picture } from '../model/pictures.ts';
import type { Rect, Size } from '../model/units.ts';
import { readJpegHeader, thinJpeg } from './jpeg.ts';
import { keptPicture } from './kept.ts';

/** A press profile and the hash of its bytes. */
export interface Plate {
  readonly profile: string;
  readonly hash: string;
}

/** Everything that the pixels of one picture depend on. */
export interface Exposure {
  /** Same key, same pixels. */
  readonly key: string;
  readonly file: string;
  readonly name: string;
  /** Part that shows, in pixels after EXIF rotation. */
  readonly crop: Rect;
  /** Size of the result. */
  readonly pixels: Size;
  /** Absent on screen. */
  readonly plate: Plate | undefined;
}

/** Undefined if the file cannot be decoded. */
export async function develop(exposure: Exposure, cacheDir: string): Promise<Picture | undefined> {
  const jpeg = await keptPicture(cacheDir, 'jpg', `${RECIPE} ${exposure.key}`, () =>
    encode(exposure).catch(() => undefined),
  );
  return jpeg && asPicture(jpeg);
}

/** Raise when the same exposure would give other bytes. */
const RECIPE = 1;

async function encode({ file, crop, pixels, plate }: Exposure): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const shown = sharp(await readFile(file))
    .autoOrient()
    .extract({ left: crop.x, top: crop.y, width: crop.width, height: crop.height })
    .resize(pixels.width, pixels.height, { fit: 'fill', kernel: 'lanczos3' })
    .flatten({ background: '#ffffff' });
  // The profile alone makes CMYK of it; naming the colour space as well would convert to another profile first.
  const encoded = plate
    ? shown.withIccProfile(plate.profile).jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    : shown.toColourspace('srgb').jpeg({ quality: 78, chromaSubsampling: '4:2:0', mozjpeg: true });
  return thinJpeg(await encoded.toBuffer());
}

function asPicture(jpeg: Uint8Array): Picture | undefined {
  const header = readJpegHeader(jpeg);
  if (!header) return undefined;
  const { stored, channels } = header;
  return channels === 1 || channels === 3 || channels === 4 ? { jpeg, pixels: stored, channels } : undefined;
}
