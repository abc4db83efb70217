import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthOrSame, parseLength } from '../../../src/load/lengths.ts';

const line = 12;

describe('parseLength', () => {
  test.each([
    ['25.4mm', 72],
    ['25,4mm', 72],
    ['-3mm', -8.503937],
    ['9.1pt', 9.1],
    ['.5pt', 0.5],
    ['24ln', 288],
    ['0', 0],
    [0, 0],
  ])('%s is %d pt', (typed, points) => {
    expect(parseLength(typed, line)).toBeCloseTo(points, 6);
  });

  test.each([
    ['12km', { code: 'load/unknown-unit', unit: 'km' }],
    ['72blah', { code: 'load/unknown-unit', unit: 'blah' }],
    ['50%', { code: 'load/unknown-unit', unit: '%' }],
    ['12', { code: 'load/length-without-unit' }],
    [12, { code: 'load/length-without-unit' }],
    ['breed', { code: 'load/expected-length' }],
    ['1.2.3mm', { code: 'load/expected-length' }],
    ['', { code: 'load/expected-length' }],
  ])('%s is refused', (typed, problem) => {
    expect(parseLength(typed, line)).toEqual(problem);
  });

  test('a line is so many points as the grid says; millimetres and points agree', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 5000 }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        (tenths, grid) => {
          const typed = (tenths / 10).toFixed(1);
          expect(parseLength(`${typed}ln`, grid)).toBeCloseTo(Number(typed) * grid, 6);
          expect(parseLength(`${typed}mm`, grid)).toBeCloseTo((Number(typed) * 72) / 25.4, 6);
        },
      ),
      { seed: 2023 },
    );
  });
});

test('only strings that are lengths become points', () => {
  expect(lengthOrSame('3.4mm', line)).toBeCloseTo(9.637795, 6);
  for (const same of ['{item.units}', 'menie 40%', '2023', '12 km', 'mm']) expect(lengthOrSame(same, line)).toBe(same);
});
