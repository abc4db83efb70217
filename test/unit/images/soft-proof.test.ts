import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { readJpegHeader, thinJpeg } from '../../../src/images/jpeg.ts';
import { separate } from '../../../src/images/prints.ts';
import { proofPicture, type SoftProof, softProof } from '../../../src/images/soft-proof.ts';
import { asTiff } from '../../../src/images/tiff.ts';

const profile = readFileSync(join(import.meta.dirname, '../../../templates/printers/FOGRA39-300.icc'));
let proof: SoftProof;
beforeAll(async () => {
  proof = await softProof(profile);
});

/** What the profile itself gives for one build. */
async function straight(cmyk: readonly number[]): Promise<readonly number[]> {
  const samples = new Uint8Array(cmyk.map((percent) => Math.round((percent / 100) * 255)));
  const tiff = asTiff({ pixels: samples, size: { width: 1, height: 1 }, channels: 4, profile });
  return [...(await sharp(tiff).toColourspace('srgb').raw().toBuffer())];
}

describe('a soft proof', () => {
  // xicclu 2.3.1 (ArgyllCMS): -ff -ir FOGRA39-300.icc, then -fb -ir sRGB.icc. It does not compensate for the black of the press,
  // which lets dark colours come out lighter.
  it.each([
    [[0, 0, 0, 0], [255, 255, 255], 1],
    [[100, 0, 0, 0], [0, 161, 228], 4],
    [[0, 100, 0, 0], [230, 12, 128], 12],
    [[0, 0, 100, 0], [255, 237, 0], 1],
    [[0, 82, 85, 0], [233, 79, 55], 8],
    [[30, 20, 10, 0], [190, 197, 215], 3],
    [[100, 90, 10, 5], [47, 61, 130], 14],
    [[0, 0, 0, 100], [43, 43, 42], 14],
  ])('of %j is what another reader of the profile says', (cmyk, rgb, tolerance) => {
    for (const [i, part] of proof(cmyk).entries())
      expect(Math.abs(part - (rgb[i] ?? 0))).toBeLessThanOrEqual(tolerance);
  });

  it.each([[[3, 71, 88, 11]], [[61, 5, 44, 0]], [[12, 12, 12, 50]], [[99, 1, 51, 33]]])(
    'of %j is what the profile says',
    async (cmyk) => {
      const exact = await straight(cmyk);
      for (const [i, part] of proof(cmyk).entries()) expect(Math.abs(part - (exact[i] ?? 0))).toBeLessThan(2.5);
    },
  );

  it('of a picture in grey looks as grey as it was before it was separated', async () => {
    const size = { width: 16, height: 16 };
    const grey = { pixels: new Uint8Array(256).fill(128), size, channels: 1 } as const;
    const press = { profile: 'FOGRA39', bytes: profile, hash: '' };
    const jpeg = await separate(grey, { x: 0, y: 0, ...size }, press);
    const shown = await proofPicture({ jpeg, pixels: size, channels: 1 }, profile);
    const { channels } = await sharp(shown.jpeg).stats();
    // Black ink on its own is not quite as dark as black on a screen: every grey is a little lighter.
    for (const { mean } of channels) expect(Math.abs(mean - 130)).toBeLessThanOrEqual(2);
  });

  it('of a picture is the picture that was separated', async () => {
    const pixels = { width: 16, height: 16 };
    const orange = { r: 233, g: 79, b: 55 };
    const cmyk = await sharp({ create: { ...pixels, channels: 3, background: orange } })
      .withIccProfile(join(import.meta.dirname, '../../../templates/printers/FOGRA39-300.icc'))
      .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      .toBuffer();
    const shown = await proofPicture({ jpeg: thinJpeg(cmyk), pixels, channels: 4 }, profile);
    expect(readJpegHeader(shown.jpeg)).toMatchObject({ stored: pixels, channels: 3 });
    const { channels } = await sharp(shown.jpeg).stats();
    for (const [i, value] of Object.values(orange).entries())
      expect(Math.abs((channels[i]?.mean ?? 0) - value)).toBeLessThanOrEqual(12);
  });

  it('leaves pictures in RGB as they are', async () => {
    const grey = { jpeg: new Uint8Array(), pixels: { width: 1, height: 1 }, channels: 3 } as const;
    expect(await proofPicture(grey, profile)).toBe(grey);
  });
});
