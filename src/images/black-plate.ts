// How grey pictures are printed: a press profile to the ink that the black plate takes for every grey. No other plate prints:
// a grey of four inks would change its colour with every sheet.

import type { Press } from './press.ts';
import { loadSharp } from './sharp.ts';
import { asTiff } from './tiff.ts';

/**
 * Levels to print by grey level (both 0 black, 255 white; grey as sRGB codes it). A grey becomes the tint of black that the
 * profile says looks as light, with its dot gain: white is bare paper, and as full black on its own is not as dark as black on a
 * monitor, lightness is scaled linearly to what the plate can do (black point compensation, ISO 18619:2015, 4.2).
 */
export async function blackPlate(press: Press): Promise<Uint8Array> {
  const lights = await lightsOfBlack(press);
  const darkest = lights[255]!;
  return Uint8Array.from({ length: 256 }, (_, grey) => 255 - inkOf(lights, darkest + (1 - darkest) * lightOf(grey)));
}

/** The tint that comes nearest to a light, the darker of two that come as near. */
function inkOf(lights: readonly number[], light: number): number {
  const distance = (ink: number): number => Math.abs(lights[ink]! - light);
  let nearest = 255;
  for (let ink = 254; ink >= 0; ink--) if (distance(ink) < distance(nearest)) nearest = ink;
  return nearest;
}

/** Light that paper reflects under 0 to 255 parts of black ink, as a share of what it reflects bare. */
async function lightsOfBlack({ bytes }: Press): Promise<readonly number[]> {
  const sharp = await loadSharp();
  const pixels = Uint8Array.from({ length: 256 * 4 }, (_, k) => (k % 4 === 3 ? k >> 2 : 0));
  const tints = asTiff({ pixels, size: { width: 256, height: 1 }, channels: 4, profile: bytes });
  const greys = await sharp(tints).toColourspace('grey16').raw({ depth: 'ushort' }).toBuffer();
  return Array.from({ length: 256 }, (_, k) => lightOf(greys.readUInt16LE(2 * k) / 257));
}

/** Linear light, 0 to 1, of a level of sRGB (IEC 61966-2-1, 5.2). */
function lightOf(level: number): number {
  const value = level / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
