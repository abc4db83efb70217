// Cover fit: fills the frame, stays inside the picture, keeps the focus in view.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverRect, cropPixels } from '../../../src/images/crop.ts';

const side = fc.integer({ min: 1, max: 20_000 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const pictures = fc.record({ width: side, height: side });
const frames = fc.record({
  width: fc.double({ min: 1, max: 2000, noNaN: true }),
  height: fc.double({ min: 1, max: 2000, noNaN: true }),
});
const points = fc.record({ x: fraction, y: fraction });

test('the crop has the frame’s proportions, lies inside the picture and holds the focus', () => {
  fc.assert(
    fc.property(pictures, frames, points, (pixels, frame, focus) => {
      const { x, y, width, height } = coverRect(pixels, frame, focus);
      expect((width * pixels.width) / (height * pixels.height) / (frame.width / frame.height)).toBeCloseTo(1, 6);
      for (const [start, length, point] of [
        [x, width, focus.x],
        [y, height, focus.y],
      ] as const) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + length).toBeLessThanOrEqual(1 + 1e-9);
        expect(point).toBeGreaterThanOrEqual(start - 1e-9);
        expect(point).toBeLessThanOrEqual(start + length + 1e-9);
      }
      expect(Math.max(width, height)).toBeCloseTo(1, 9);
    }),
  );
});

describe('examples', () => {
  test.each([
    { focus: { x: 0.5, y: 0.5 }, x: 0.25 },
    { focus: { x: 0, y: 0.5 }, x: 0 },
    { focus: { x: 0.9, y: 0.5 }, x: 0.5 },
  ])('a square out of 2:1 around $focus.x', ({ focus, x }) => {
    const crop = coverRect({ width: 200, height: 100 }, { width: 10, height: 10 }, focus);
    expect(crop).toEqual({ x, y: 0, width: 0.5, height: 1 });
  });
});

test('in pixels a crop is whole, inside and never empty', () => {
  fc.assert(
    fc.property(pictures, frames, points, (pixels, frame, focus) => {
      const crop = cropPixels(coverRect(pixels, frame, focus), pixels);
      expect(Object.values(crop).every(Number.isInteger)).toBe(true);
      expect(crop.width).toBeGreaterThan(0);
      expect(crop.height).toBeGreaterThan(0);
      expect(crop.x + crop.width).toBeLessThanOrEqual(pixels.width);
      expect(crop.y + crop.height).toBeLessThanOrEqual(pixels.height);
    }),
  );
});
