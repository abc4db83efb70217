// Lengths: millimetres as everyone measures them, numbers as dumps and streams print them.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mm, round3 } from '../../../src/model/units.ts';

it('an inch is 25.4 millimetres or 72 points, A4 what it is', () => {
  expect(mm(25.4)).toBe(72);
  expect([mm(210), mm(297)].map(round3)).toEqual([595.276, 841.89]);
});

it('rounds to a thousandth and knows no negative zero', () => {
  expect(round3(1.23456)).toBe(1.235);
  expect(Object.is(round3(-0.0001), 0)).toBe(true);
  fc.assert(
    fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (value) => {
      expect(Math.abs(round3(value) - value)).toBeLessThanOrEqual(0.0005 + 1e-9);
      expect(round3(round3(value))).toBe(round3(value));
    }),
    { seed: 25, numRuns: 200 },
  );
});
