// The water: lines that never cross, chance that repeats, words that stay dry.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Ink } from '../../../src/model/matter.ts';
import type { Point } from '../../../src/model/units.ts';
import { OrnamentProblem } from '../../../src/ornaments/ornaments.ts';
import { clipsOf, draw, pointsOf, shapesOf } from './drawing.ts';

const size = { width: 400, height: 300 };
/** Large enough for the whole of the figure. */
const everything = { width: 2000, height: 2000 };

const river = {
  points: [
    [500, 100],
    [350, 140],
    [200, 120],
    [50, 180],
    [-100, 170],
  ],
  seed: 7,
  gap: 3,
  direction: [0, 1],
  samples: 24,
  groups: [
    { lines: 6, inks: ['blauw', 'groen'] },
    { lines: 5, inks: ['geel'], island: [60, 0.5, 0.5] },
  ],
};
const whole = { ...river, origin: [-500, -500] };

/** The two edges of every ribbon, sample by sample. */
function edgesOf(box: Box): { one: readonly Point[]; other: readonly Point[] }[] {
  return shapesOf(box).map(({ path }) => {
    const turn = path.findIndex(([command]) => command === 'L');
    return { one: pointsOf(path.slice(0, turn)), other: pointsOf(path.slice(turn)).toReversed() };
  });
}

describe('river', () => {
  test('no line crosses another, whatever the seed, the thickness and the width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.array(fc.double({ min: 0.1, max: 2, noNaN: true }), { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (seed, fat, widths, width) => {
          const [first, second] = river.groups;
          const groups = [first, { ...second, island: [width, 0.5, 0.4] }];
          const edges = edgesOf(draw('river', { ...whole, seed, fat, thin: 0.05, widths, groups }, everything));
          expect(edges).toHaveLength(11);
          for (const [j, { one, other }] of edges.entries())
            for (const [i, point] of one.entries()) {
              expect(other[i]?.y).toBeGreaterThanOrEqual(point.y);
              // Places are rounded to hundredths: two edges that touch may do so by one of them.
              if (j > 0) expect(point.y - (edges[j - 1]?.other[i]?.y ?? 0)).toBeGreaterThan(-0.011);
            }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('what flows in flows out: every line runs from source to mouth, closed at both ends', () => {
    const box = draw('river', whole, everything);
    expect(edgesOf(box).map(({ one, other }) => [one.length, other.length])).toEqual(Array(11).fill([24, 24]));
    for (const { path } of shapesOf(box)) expect([path[0]?.[0], path.at(-1)?.[0]]).toEqual(['M', 'Z']);
  });

  test('an island parts the groups upstream and is gone downstream', () => {
    const edges = edgesOf(draw('river', whole, everything));
    const [above, below] = [edges[5]?.other, edges[6]?.one];
    expect((below?.[0]?.y ?? 0) - (above?.[0]?.y ?? 0)).toBeGreaterThan(40);
    expect((below?.at(-1)?.y ?? 0) - (above?.at(-1)?.y ?? 0)).toBeLessThan(5);
  });

  test('draws the same water from the same seed, other water from another', () => {
    expect(draw('river', river, size)).toEqual(draw('river', river, size));
    expect(draw('river', river, size)).not.toEqual(draw('river', { ...river, seed: 8 }, size));
    expect(draw('river', { ...river, seed: [2023, 1] }, size)).not.toEqual(
      draw('river', { ...river, seed: [2023, 2] }, size),
    );
  });

  test('stays in its room and the bleed; a spread gets a part for each page', () => {
    expect(clipsOf(draw('river', { ...river, bleed: 9 }, size))).toEqual([{ x: -9, y: -9, width: 418, height: 318 }]);
    const folded = draw('river', { ...river, bleed: 9, fold: 200 }, size);
    expect(clipsOf(folded)).toEqual([
      { x: -9, y: -9, width: 218, height: 318 },
      { x: 191, y: -9, width: 218, height: 318 },
    ]);
    const lengths = shapesOf(folded).map(({ path }) => path.length);
    expect(Math.max(...lengths)).toBeLessThan(shapesOf(draw('river', river, size))[0]?.path.length ?? 0);
  });

  test('shades each group from its first ink to its second', () => {
    const inks = draw('river', river, size)
      .items.flatMap(({ item }) => (item.kind === 'group' ? item.box.items : []))
      .map(({ item }) => (item.kind === 'path' ? item.fill : undefined));
    expect(inks[0]).toEqual({ name: 'blauw' });
    expect(inks[1]).toEqual({ name: 'blauw', mix: { ink: { name: 'groen' }, share: 0.2 } });
    expect(inks[5]).toEqual({ name: 'groen' });
    expect(inks.slice(6)).toEqual(Array<Ink>(5).fill({ name: 'geel' }));
  });

  test('tries seeds until the rooms of words stay dry', () => {
    const room = { left: 100, top: 60, right: 220, bottom: 95 };
    const clear = [[room.left, room.top, room.right - room.left, room.bottom - room.top]];
    const margin = 6;
    const wet = (box: Box): boolean =>
      shapesOf(box).some(({ path }) =>
        pointsOf(path).some(
          ({ x, y }) =>
            x > room.left - margin && x < room.right + margin && y > room.top - margin && y < room.bottom + margin,
        ),
      );
    const wild = { ...river, stray: 25, samples: 80 };
    const wetSeeds = [...Array(60).keys()].filter((seed) => wet(draw('river', { ...wild, seed }, size)));
    expect(wetSeeds.length).toBeGreaterThan(0);
    for (const seed of wetSeeds) expect(wet(draw('river', { ...wild, seed, clear, margin }, size))).toBe(false);
  });

  test('says so where no seed leaves the words free, and where parameters cannot be used', () => {
    const says = (changes: Record<string, unknown>): string => {
      try {
        draw('river', { ...river, ...changes }, size);
      } catch (problem) {
        if (problem instanceof OrnamentProblem) return problem.parameter;
      }
      return '';
    };
    expect(says({ clear: [[0, 0, 400, 300]] })).toBe('clear');
    expect(says({ clear: [[0, 0, 400]] })).toBe('clear');
    expect(says({ fat: 1.2 })).toBe('fat');
    expect(says({ points: [[0, 0]] })).toBe('points');
    expect(says({ seed: 'veel' })).toBe('seed');
    expect(says({ groups: [{ lines: 2, inks: ['a'], eiland: 3 }] })).toBe('eiland');
  });
});

describe('stem', () => {
  const stem = { points: river.points, x: 200, from: 20, ink: 'inkt', radius: 5, ring: 1, core: 2, ground: 'wit' };

  test('ends on the centre line of the river', () => {
    const [line, ground, ring, core] = shapesOf(draw('stem', stem));
    expect(line?.bounds).toMatchObject({ x: 0, y: 20 });
    expect(line?.bounds.height).toBeCloseTo(120 - 5 - 20, 1);
    expect(ground?.bounds.y).toBeCloseTo(115, 1);
    expect(ring?.bounds.width).toBeCloseTo(9, 5);
    expect(core?.bounds.width).toBeCloseTo(4, 5);
  });

  test('comes from below as well, and moves on with its place in a list', () => {
    const [line] = shapesOf(draw('stem', { ...stem, x: 50, grow: 150, by: 1, from: 250 }));
    expect(line?.bounds.y).toBeCloseTo(125, 1);
  });

  test('stands nowhere beside the river', () => {
    expect(() => draw('stem', { ...stem, x: 900 })).toThrow(OrnamentProblem);
  });
});
