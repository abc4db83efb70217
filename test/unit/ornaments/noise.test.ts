// Chance that repeats: even over its range, smooth between its corners.

import { expect, test } from 'vitest';
import { chance, smooth, valueNoise } from '../../../src/ornaments/noise.ts';

test('the same seed and place always have the same number; another seed has another', () => {
  expect(chance(7, 3)).toBe(chance(7, 3));
  expect(chance(7, 3)).not.toBe(chance(8, 3));
  expect(valueNoise(7)(1.3, 2.6)).toBe(valueNoise(7)(1.3, 2.6));
});

test('numbers spread evenly over 0 to 1', () => {
  const tenths = Array<number>(10).fill(0);
  for (let place = 0; place < 10_000; place++) {
    const tenth = Math.floor(chance(11, place) * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('noise passes through the heights of its corners without a jump', () => {
  const noise = valueNoise(5);
  for (let x = -3; x < 3; x += 0.01) expect(Math.abs(noise(x + 0.01, 0.4) - noise(x, 0.4))).toBeLessThan(0.03);
});

test('the fade begins and ends level', () => {
  expect([smooth(-1), smooth(0), smooth(0.5), smooth(1), smooth(2)]).toEqual([0, 0, 0.5, 1, 1]);
  expect(smooth(0.001)).toBeLessThan(1e-7);
});
