// A JPEG to its components as they are stored, and pixels to a PNG: for looking into files that others made.

import { hasAdobeMark, readJpegHeader } from './jpeg.ts';

export interface Components {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  /** Row by row, the channels of a pixel side by side. */
  readonly data: Uint8Array;
  /** The file holds 255 less each: so readers give the plates of Adobe's files. */
  readonly isTurned: boolean;
}

/** Grey, RGB or four plates, as the file holds them: without its profile. Undefined for a damaged JPEG. */
export async function jpegComponents(jpeg: Uint8Array): Promise<Components | undefined> {
  const header = readJpegHeader(jpeg);
  if (!header) return undefined;
  const { default: sharp } = await import('sharp');
  const space = { 1: 'b-w', 3: 'srgb', 4: 'cmyk' }[header.channels];
  if (space === undefined) return undefined;
  try {
    const opened = sharp(jpeg, { failOn: 'error' })
      .pipelineColourspace(space as 'cmyk')
      .toColourspace(space);
    const { data, info } = await opened.raw().toBuffer({ resolveWithObject: true });
    if (info.channels !== header.channels) return undefined;
    const isTurned = header.channels === 4 && hasAdobeMark(jpeg);
    return { width: info.width, height: info.height, channels: info.channels, data, isTurned };
  } catch {
    return undefined;
  }
}

/** RGB pixels to a PNG. */
export async function pngOf({
  width,
  height,
  data,
}: Pick<Components, 'width' | 'height' | 'data'>): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}
