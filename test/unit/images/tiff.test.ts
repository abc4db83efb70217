// Rasters as TIFF: another program reads the same pixels, the same profile.

import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { asTiff } from '../../../src/images/tiff.ts';
import { greyProfile } from '../../icc-profile.ts';

const SPACES = { 1: 'b-w', 3: 'srgb', 4: 'cmyk' } as const;

test('pixels come back as they went in, whatever their number', async () => {
  const shape = fc.record({
    width: fc.integer({ min: 1, max: 30 }),
    height: fc.integer({ min: 1, max: 200 }),
    channels: fc.constantFrom(1 as const, 3 as const, 4 as const),
  });
  await fc.assert(
    fc.asyncProperty(shape, fc.boolean(), async ({ width, height, channels }, hasProfile) => {
      const pixels = Uint8Array.from({ length: width * height * channels }, (_, k) => (k * 97 + (k >> 8)) % 256);
      const profile = hasProfile ? greyProfile(2.2) : undefined;
      const file = asTiff({ pixels, size: { width, height }, channels, ...(profile && { profile }) });
      const space = SPACES[channels];
      const { icc, ...header } = await sharp(file).metadata();
      expect(header).toMatchObject({ width, height, channels, space, depth: 'uchar' });
      expect(icc && Buffer.from(icc)).toEqual(profile && Buffer.from(profile));
      const read = sharp(file, { ignoreIcc: true }).pipelineColourspace(space).toColourspace(space);
      expect(Buffer.compare(await read.raw().toBuffer(), pixels)).toBe(0);
    }),
    { numRuns: 60 },
  );
});
