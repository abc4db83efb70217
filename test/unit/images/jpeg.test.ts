// JPEG headers: read without decoding, thinned without touching pixels.

import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { readJpegHeader, thinJpeg } from '../../../src/images/jpeg.ts';

const picture = sharp({ create: { width: 33, height: 21, channels: 3, background: '#a33' } });

test('size, channels and bits of grey, RGB, progressive and CMYK pictures', async () => {
  const stored = { width: 33, height: 21 };
  const read = async (form: Sharp) => readJpegHeader(await form.toBuffer());
  expect(await read(picture.clone().toColourspace('b-w').jpeg())).toEqual({
    stored,
    channels: 1,
    bits: 8,
    orientation: 1,
  });
  expect(await read(picture.clone().jpeg())).toEqual({ stored, channels: 3, bits: 8, orientation: 1 });
  expect(await read(picture.clone().jpeg({ mozjpeg: true }))).toEqual({ stored, channels: 3, bits: 8, orientation: 1 });
  expect(await read(picture.clone().toColourspace('cmyk').jpeg())).toMatchObject({ stored, channels: 4 });
});

test('thinning takes out profile and EXIF, and not a pixel', async () => {
  const bytes = await picture.clone().withIccProfile('p3').withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const thin = thinJpeg(bytes);
  expect(Buffer.from(thin).includes('ICC_PROFILE')).toBe(false);
  expect(Buffer.from(thin).includes('Exif')).toBe(false);
  const pixels = (of: Uint8Array) => sharp(of, { autoOrient: false }).raw().toBuffer();
  const plain = await sharp(bytes).metadata();
  expect(await sharp(thin).metadata()).toMatchObject({ width: plain.width, height: plain.height, channels: 3 });
  expect((await pixels(thin)).length).toBe((await pixels(bytes)).length);
  expect(thinJpeg(thin)).toEqual(thin);
});

test('any bytes are read without harm', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      const bytes = Uint8Array.from([0xff, 0xd8, 0xff, ...noise]);
      expect(() => readJpegHeader(bytes)).not.toThrow();
      expect(thinJpeg(bytes).length).toBeLessThanOrEqual(bytes.length);
    }),
  );
});
