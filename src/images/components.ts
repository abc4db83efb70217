// A JPEG to its components as they are stored, and pixels to a PNG: for looking into files that others made.

import { hasAdobeMark, readJpegHeader } from './jpeg.ts';

export interface Components {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  /** Row by row, the channels of a pixel side by side. */
  readonly data: Uint8Array;
}

/** Grey, RGB or four plates, as the file holds them: without its profile, and never inverted. Undefined for a damaged JPEG. */
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
    // The reader turns the plates of Adobe's files around.
    if (header.channels === 4 && hasAdobeMark(jpeg))
      for (let i = 0; i < data.length; i++) data[i] = 255 - (data[i] ?? 0);
    return { width: info.width, height: info.height, channels: info.channels, data };
  } catch {
    return undefined;
  }
}

/** RGB pixels to a PNG. */
export async function pngOf({ width, height, data }: Omit<Components, 'channels'>): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}
