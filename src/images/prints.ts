// A negative to the JPEG of a target: separated for a press, or in sRGB for screens. Never separates by hand: the press profile
// decides, and a profile that came with the picture says what its numbers mean.

import type { Sharp, SharpOptions } from 'sharp';
import type { Rect, Size } from '../model/units.ts';
import { blackPlate } from './black-plate.ts';
import { thinJpeg } from './jpeg.ts';
import type { Press } from './press.ts';
import { loadSharp, type SharpLibrary } from './sharp.ts';
import { sharpen } from './sharpen.ts';
import { asTiff, type Raster } from './tiff.ts';

/** For the press. `crop` is what of the file the negative was made from, in pixels. Uses the negative up. */
export async function separate(raster: Raster, crop: Rect, press: Press): Promise<Uint8Array> {
  const sharp = await loadSharp();
  if (isReduced(raster.size, crop)) sharpen(raster);
  if (raster.channels === 1) {
    const plate = await plateOf(press);
    const tints = { ...raster, pixels: raster.pixels.map((grey) => plate[grey]!) };
    return encoded(opened(sharp, tints).toColourspace('b-w').jpeg(PRINT));
  }
  const picture = opened(sharp, raster, { ignoreIcc: true });
  if (raster.channels === 3) return encoded(picture.withIccProfile(press.profile).jpeg(PRINT));
  const inks = picture.pipelineColourspace('cmyk').toColourspace('cmyk');
  // Inks of this press, or of none that is named, are printed as they are.
  const isForeign = raster.profile !== undefined && Buffer.compare(raster.profile, press.bytes) !== 0;
  return encoded((isForeign ? inks.withIccProfile(press.profile) : inks).jpeg(PRINT));
}

/** For screens, in sRGB or its grey. */
export async function printForScreen(negative: Raster, { width, height }: Size, press: Press): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const { channels, profile = press.bytes } = negative;
  const meant = channels === 4 ? { ...negative, profile } : negative;
  const shown = opened(sharp, meant).resize(width, height, { fit: 'fill', kernel: 'lanczos3' });
  return encoded(shown.toColourspace(channels === 1 ? 'b-w' : 'srgb').jpeg(SCREEN));
}

/** Codes of their own for every picture would save a fiftieth of its bytes and take as long as all the rest of encoding. */
const PRINT = { quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: false };

/** Trellis quantisation would save a tenth of the bytes and take five times as long. */
const SCREEN = { quality: 78, chromaSubsampling: '4:2:0', progressive: true, quantisationTable: 3 };

/** Plain pixels are taken for sRGB or its grey; whatever means something else has to say so, which costs a copy. */
function opened(sharp: SharpLibrary, raster: Raster, options?: SharpOptions): Sharp {
  const { pixels, size, channels, profile } = raster;
  const isPlain = profile === undefined && channels !== 4;
  return isPlain ? sharp(pixels, { raw: { ...size, channels } }) : sharp(asTiff(raster), options);
}

/** Reducing by less than a twentieth takes nothing from edges that can be seen. */
const isReduced = (size: Size, crop: Rect): boolean => size.width < 0.95 * crop.width;

const plates = new WeakMap<Press, Promise<Uint8Array>>();

/** Made once for a press. */
function plateOf(press: Press): Promise<Uint8Array> {
  const plate = plates.get(press) ?? blackPlate(press);
  plates.set(press, plate);
  return plate;
}

/** Without a profile: the file that it is put into says what its numbers mean. */
const encoded = async (picture: Sharp): Promise<Uint8Array> => thinJpeg(await picture.toBuffer());
