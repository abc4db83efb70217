// Sharpening for print: edges gain, all else stays.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { separate } from '../../../src/images/prints.ts';
import { sharpen } from '../../../src/images/sharpen.ts';
import type { Raster } from '../../../src/images/tiff.ts';

const PROFILE = fileURLToPath(new URL('../../../templates/printers/FOGRA39-300.icc', import.meta.url));

const raster = (width: number, height: number, level: (x: number, y: number) => number): Raster => ({
  pixels: Uint8Array.from({ length: width * height }, (_, k) => level(k % width, Math.floor(k / width))),
  size: { width, height },
  channels: 1,
});
const sharpened = (picture: Raster): Raster => {
  const copy = { ...picture, pixels: picture.pixels.slice() };
  sharpen(copy);
  return copy;
};
const rowOf = ({ pixels, size }: Raster, y: number): number[] => [
  ...pixels.subarray(y * size.width, (y + 1) * size.width),
];

test('both sides of an edge move apart, by no more than 20 levels', () => {
  const soft = raster(8, 5, (x) => [60, 60, 60, 60, 160, 160, 160, 160][x]!);
  expect(rowOf(sharpened(soft), 2)).toEqual([60, 60, 60, 42, 178, 160, 160, 160]);
  const hard = raster(6, 5, (x) => (x < 3 ? 30 : 225));
  expect(rowOf(sharpened(hard), 2)).toEqual([30, 30, 10, 245, 225, 225]);
});

test('levels end at black and white', () => {
  const edge = raster(6, 5, (x) => (x < 3 ? 5 : 250));
  expect(rowOf(sharpened(edge), 2)).toEqual([5, 5, 0, 255, 250, 250]);
});

test('flat areas, slopes and grain stay as they are', () => {
  const flat = fc.record({ level: fc.integer({ min: 0, max: 252 }), width: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(flat, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 60 }), ({ level, width }, grain) => {
      // Four neighbours that each differ by 3 at most stay within what counts as grain.
      const picture = raster(width, 5, (x, y) => level + grain[(y * width + x) % grain.length]!);
      expect(sharpened(picture).pixels).toEqual(picture.pixels);
    }),
  );
  const slope = raster(20, 6, (x, y) => 10 * x + 3 * y);
  expect(sharpened(slope).pixels).toEqual(slope.pixels);
});

test('channels are not mixed, and rows end where they end', () => {
  const size = { width: 4, height: 3 };
  const pixels = Uint8Array.from({ length: 36 }, (_, k) => [200, 100, 0][k % 3]!);
  expect(sharpened({ pixels, size, channels: 3 }).pixels).toEqual(pixels);
  // Left black, right white: the last pixel of a row is no neighbour of the first of the next.
  const halves = raster(6, 4, (x) => (x < 3 ? 0 : 255));
  for (const y of [0, 1, 2, 3])
    expect([rowOf(sharpened(halves), y)[0], rowOf(sharpened(halves), y)[5]]).toEqual([0, 255]);
});

test('is for reduced pictures only', async () => {
  const press = { profile: PROFILE, bytes: readFileSync(PROFILE), hash: '' };
  const edge = raster(32, 32, (x) => (x < 16 ? 80 : 160));
  const contrast = async (crop: { width: number; height: number }) => {
    const jpeg = await separate({ ...edge, pixels: edge.pixels.slice() }, { x: 0, y: 0, ...crop }, press);
    const levels = await sharp(jpeg).toColourspace('b-w').raw().toBuffer();
    return levels[16 * 32 + 16]! - levels[16 * 32 + 15]!;
  };
  const asSent = await contrast({ width: 32, height: 32 });
  expect(await contrast({ width: 33, height: 33 })).toBe(asSent);
  expect(await contrast({ width: 64, height: 64 })).toBeGreaterThan(asSent + 20);
});
