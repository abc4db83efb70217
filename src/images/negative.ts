// A photograph's file to the part of it that shows: upright, at the size that print needs, still in the colours that it came in.
// Print and screen are both made from it, so that a file is decoded once.

import type { Rect, Size } from '../model/units.ts';
import { oriented } from './jpeg.ts';
import { profileSpace } from './profile.ts';
import { loadSharp } from './sharp.ts';
import type { Raster } from './tiff.ts';

/** A part of a file, at a size. */
export interface Cut {
  readonly file: Uint8Array;
  /** Part that shows, in pixels of the upright picture. */
  readonly crop: Rect;
  /** Size of the result. Never larger than the crop. */
  readonly size: Size;
}

/** Rejects for a file that cannot be decoded to its end. */
export async function takeNegative({ file, crop, size }: Cut): Promise<Raster> {
  const sharp = await loadSharp();
  const { space, icc, width, height, orientation = 1 } = await sharp(file).metadata();
  const way = WAYS[space] ?? WAYS.srgb;
  const upright = oriented({ stored: { width, height }, orientation });
  const whole = {
    width: Math.max(size.width, Math.round((upright.width * size.width) / crop.width)),
    height: Math.max(size.height, Math.round((upright.height * size.height) / crop.height)),
  };
  const place = {
    left: Math.min(Math.round((crop.x * size.width) / crop.width), whole.width - size.width),
    top: Math.min(Math.round((crop.y * size.height) / crop.height), whole.height - size.height),
  };
  // Reduced before it is cut, a JPEG is decoded no finer than needed; turned last, only what shows is turned.
  const shown = sharp(file, { ignoreIcc: way.channels === 3 })
    .resize(whole.width, whole.height, { fit: 'fill', kernel: 'lanczos3', fastShrinkOnLoad: false })
    .extract({ ...place, width: size.width, height: size.height })
    .autoOrient()
    .toColourspace(way.to);
  if (way.through) shown.pipelineColourspace(way.through);
  // On nothing stands white; of inks there is no white to put below, and whoever sends CMYK sends no holes in it.
  const opaque = way.channels === 4 ? shown.removeAlpha() : shown.flatten({ background: '#ffffff' });
  const { data, info } = await opaque.raw().toBuffer({ resolveWithObject: true });
  if (info.channels !== way.channels) throw new Error(`A picture in ${space} came out with ${info.channels} channels.`);
  const own = way.profile !== undefined && icc && profileSpace(icc) === way.profile ? icc : undefined;
  return { pixels: data, size, channels: way.channels, ...(own && { profile: own }) };
}

/** How a colour space is kept; `through`: what it is converted to before anything else is done. */
interface Way {
  readonly channels: Raster['channels'];
  readonly to: string;
  readonly through?: string;
  /** Colour space of a profile that is kept with the pixels. That of grey is used up: its grey becomes that of sRGB. */
  readonly profile?: 'RGB ' | 'CMYK';
}

const WAYS: Readonly<Record<string, Way>> & { readonly srgb: Way } = {
  srgb: { channels: 3, to: 'srgb', profile: 'RGB ' },
  rgb16: { channels: 3, to: 'srgb', profile: 'RGB ' },
  'b-w': { channels: 1, to: 'b-w' },
  // Left at 16 bits, sharp would pass over its profile.
  grey16: { channels: 1, to: 'b-w', through: 'b-w' },
  // Named twice, or it would be turned into RGB on the way.
  cmyk: { channels: 4, to: 'cmyk', through: 'cmyk', profile: 'CMYK' },
};
