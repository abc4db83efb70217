// Rules that flow into one stream, and the strip that passes under all pages.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipsOf, draw, pointsOf, shapesOf } from './drawing.ts';

const size = { width: 400, height: 250 };
const parts = [{ entries: [1, 2, 3] }, { entries: [4] }, { entries: [5, 6] }];
const list = {
  parts,
  head: 20,
  pitch: 12,
  'head-weight': 1.6,
  weight: 0.7,
  inks: ['a', 'b', 'c'],
  bend: 220,
  centre: 140,
  bundle: 6,
  seed: 3,
  bleed: 9,
};

describe('streams', () => {
  const heights = [20, 32, 44, 56, 76, 88, 108, 120, 132];

  test('each row of each part has its rule, in the ink of the part', () => {
    const rules = shapesOf(draw('streams', list, size));
    expect(rules.map(({ fill }) => fill)).toEqual(['a', 'a', 'a', 'a', 'b', 'b', 'c', 'c', 'c']);
    const starts = rules.map(({ path }) => pointsOf(path)[0]);
    expect(starts.map((point) => point?.x)).toEqual(Array(9).fill(400));
    const tops = heights.map((y, i) => y - ([0, 4, 6].includes(i) ? 0.8 : 0.35));
    expect(starts.map((point) => point?.y)).toEqual(tops.map((y) => Math.round(y * 100) / 100));
  });

  test('rules are straight up to the bend and end in a bundle at the bleed', () => {
    const rules = shapesOf(draw('streams', list, size)).map(({ path }) => pointsOf(path));
    for (const [k, points] of rules.entries()) {
      expect(points[1]?.x).toBe(220);
      expect(points[1]?.y).toBe(points[0]?.y);
      const left = points.filter(({ x }) => x === -9).map(({ y }) => y);
      expect(left.reduce((sum, y) => sum + y / left.length, 0)).toBeCloseTo(140 + (k - 4) * 6, 1);
    }
  });

  test('no rule crosses the next, however far it strays', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (seed, meander, own, swell) => {
          const rules = shapesOf(draw('streams', { ...list, seed, meander, own, swell }, size)).map(({ path }) => {
            const points = pointsOf(path);
            return { upper: points.slice(0, points.length / 2), lower: points.slice(points.length / 2).toReversed() };
          });
          for (const [k, { upper }] of rules.entries())
            for (const [i, point] of upper.entries())
              if (k > 0) expect(point.y).toBeGreaterThan((rules[k - 1]?.lower[i]?.y ?? 0) - 0.011);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('strip', () => {
  const strip = {
    page: 1,
    'page-width': 100,
    seed: 5,
    weights: [1, 2, 3],
    inks: ['a', 'b', 'c'],
    pitch: [2, 6],
    centre: 15,
    sway: 4,
    wave: 60,
    bleed: 9,
  };
  const room = { width: 100, height: 30 };
  const curve = (page: number) =>
    new Map(
      shapesOf(draw('strip', { ...strip, page }, room)).flatMap(({ path }, j) =>
        pointsOf(path).map(({ x, y }): [string, number] => [`${j} ${(x + (page - 1) * 100).toFixed(1)}`, y]),
      ),
    );

  test('runs on from page to page in one curve', () => {
    const [here, next] = [curve(7), curve(8)];
    const shared = [...here.keys()].filter((key) => next.has(key));
    expect(shared.length).toBeGreaterThan(9);
    for (const key of shared) expect(next.get(key)).toBe(here.get(key));
  });

  test('is cut at the bleed; its lines keep their order and distance', () => {
    const box = draw('strip', strip, room);
    expect(clipsOf(box)).toEqual([{ x: -9, y: -9, width: 118, height: 48 }]);
    const [a, b, c] = shapesOf(box).map(({ path }) => pointsOf(path));
    for (const [i, { y }] of (a ?? []).entries()) {
      expect((b?.[i]?.y ?? 0) - y).toBeGreaterThan(1.98);
      expect((c?.[i]?.y ?? 0) - (b?.[i]?.y ?? 0)).toBeLessThan(6.02);
    }
  });
});
