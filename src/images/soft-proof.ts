// How a press prints inks and pictures, as a screen can show it: CMYK through the profile of the press to sRGB (ISO 12646, soft proof).

import type { Picture } from '../model/pictures.ts';
import { profiledJpeg } from './jpeg.ts';
import { loadSharp } from './sharp.ts';
import { asTiff } from './tiff.ts';

/** Percent of cyan, magenta, yellow and black to sRGB, 0..255. */
export type SoftProof = (cmyk: readonly number[]) => readonly [number, number, number];

/** Steps of each ink that are asked of the profile; between them colours lie on straight lines. */
const STEPS = 17;

/** Asks the whole profile once, so that colours can be had one by one. */
export async function softProof(profile: Uint8Array): Promise<SoftProof> {
  const count = STEPS ** 4;
  const samples = new Uint8Array(4 * count);
  for (let i = 0; i < count; i++)
    for (let ink = 0; ink < 4; ink++)
      samples[4 * i + ink] = Math.round(((Math.floor(i / STEPS ** ink) % STEPS) * 255) / (STEPS - 1));
  const size = { width: STEPS ** 2, height: STEPS ** 2 };
  const tiff = asTiff({ pixels: samples, size, channels: 4, profile });
  const sharp = await loadSharp();
  const shown = await sharp(tiff).toColourspace('srgb').raw().toBuffer();
  return (cmyk) => between(shown, cmyk);
}

/** Linear in all four inks, between the sixteen neighbours. */
function between(shown: Uint8Array, cmyk: readonly number[]): readonly [number, number, number] {
  const places = cmyk.map((percent) => (Math.min(100, Math.max(0, percent)) / 100) * (STEPS - 1));
  const sum: [number, number, number] = [0, 0, 0];
  for (let corner = 0; corner < 16; corner++) {
    let [weight, index] = [1, 0];
    for (const [ink, place] of places.entries()) {
      const low = Math.min(Math.floor(place), STEPS - 2);
      const isHigh = (corner >> ink) % 2 === 1;
      weight *= isHigh ? place - low : 1 - place + low;
      index += (isHigh ? low + 1 : low) * STEPS ** ink;
    }
    for (let part = 0; part < 3; part++) sum[part] = (sum[part] ?? 0) + weight * (shown[3 * index + part] ?? 0);
  }
  return sum;
}

/** A picture that was separated for this press, as it will look; one in RGB is as it was. */
export async function proofPicture(picture: Picture, profile: Uint8Array): Promise<Picture> {
  if (picture.channels === 3) return picture;
  const sharp = await loadSharp();
  const separated = picture.channels === 4 ? profiledJpeg(picture.jpeg, profile) : await blackOf(picture, profile);
  const jpeg = await sharp(separated)
    .toColourspace('srgb')
    .jpeg({ quality: 85, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return { jpeg, pixels: picture.pixels, channels: 3 };
}

/** A picture in grey is printed with the black plate alone. */
async function blackOf({ jpeg, pixels: size }: Picture, profile: Uint8Array): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const tints = await sharp(jpeg).toColourspace('b-w').raw().toBuffer();
  const pixels = new Uint8Array(4 * tints.length);
  for (const [k, tint] of tints.entries()) pixels[4 * k + 3] = 255 - tint;
  return asTiff({ pixels, size, channels: 4, profile });
}
