import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { areaMapOf, GRID } from '../../../../src/charts/maps/area-map.ts';
import { placeAreas } from '../../../../src/charts/maps/placed-map.ts';
import { surfaceOf } from '../../../../src/charts/maps/rings.ts';
import { squaredDistanceToSegment, thin } from '../../../../src/charts/maps/thin.ts';
import type { Polygon } from '../../../../src/model/areas.ts';
import { patchwork } from '../../../maps.ts';

const frame = { x: 0, y: 0, width: 400, height: 300 };
const mapOf = (polygons: readonly Polygon[], planar = false) =>
  areaMapOf(
    polygons.map((polygon) => [polygon]),
    planar,
  );
const square = (x: number, y: number, side: number): Polygon => [
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ],
];

describe('a map of areas', () => {
  it('has each shared border once, whatever its number of points', () => {
    const { areas, lines } = placeAreas(mapOf(patchwork(4, 40)), frame);
    expect(lines.filter(({ sides }) => sides.length === 2).map(({ sides }) => [...sides].sort())).toEqual(
      expect.arrayContaining([
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
      ]),
    );
    expect(lines.every(({ sides }) => sides.length === 1 || sides.length === 2)).toBe(true);
    for (const { line, sides } of lines)
      for (const side of sides)
        expect(pointsOf(areas[side]?.rings.flat() ?? [])).toEqual(expect.arrayContaining(pointsOf(line)));
  });

  it('leaves no gap between neighbours and lays none over another, however few points are left', () => {
    const coarse = placeAreas(mapOf(patchwork(9, 60)), { x: 0, y: 0, width: 60, height: 60 });
    const coast = coarse.lines.filter(({ sides }) => sides.length === 1);
    const whole = Math.abs(
      coast.reduce((sum, { line, sides }) => sum + along(line, coarse.areas[sides[0] ?? 0]?.rings.flat() ?? []), 0),
    );
    const parts = coarse.areas.reduce((sum, { surface }) => sum + surface, 0);
    expect(parts).toBeCloseTo(whole, 6);
  });

  it('narrows degrees by the cosine of the latitude, and draws metres as they are', () => {
    const degrees = mapOf([square(4, 50.5, 1)]);
    expect(degrees.height).toBe(GRID);
    expect(degrees.width / degrees.height).toBeCloseTo(Math.cos((51 * Math.PI) / 180), 3);
    const metres = mapOf([square(150_000, 190_000, 1000)], true);
    expect([metres.width, metres.height]).toEqual([GRID, GRID]);
  });

  it('has holes that run the other way round, as the file may or may not have them', () => {
    const [hole = []] = square(4.2, 51.2, 0.2);
    for (const inner of [hole, hole.toReversed()]) {
      const [area] = placeAreas(mapOf([[...square(4, 51, 1), inner]]), frame).areas;
      const [outer] = placeAreas(mapOf([square(4, 51, 1)]), frame).areas;
      expect((area?.surface ?? 0) / (outer?.surface ?? 1)).toBeCloseTo(1 - 0.04, 2);
    }
  });

  it('forgets the border between two parts of one area', () => {
    const parts = [...square(4, 51, 1), ...square(5, 51, 1)].map((ring): Polygon => [ring]);
    const { lines, areas } = placeAreas(areaMapOf([parts], false), frame);
    expect(lines.every(({ sides }) => sides.length === 1)).toBe(true);
    expect(areas[0]?.surface).toBeCloseTo(surfaceOf(areas[0]?.rings ?? []), 6);
  });
});

test('a thinned line keeps its ends, and no point that is left out was farther from it than the tolerance', () => {
  const coordinate = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 }), (points) => {
      const line = points.flat();
      const thinned = thin(line, 5);
      expect([thinned.slice(0, 2), thinned.slice(-2)]).toEqual([line.slice(0, 2), line.slice(-2)]);
      for (const [x, y] of points) {
        const nearest = Math.min(
          ...segmentsOf(thinned).map(([x1, y1, x2, y2]) => squaredDistanceToSegment(x, y, x1, y1, x2, y2)),
        );
        expect(Math.sqrt(nearest)).toBeLessThanOrEqual(5);
      }
    }),
    { seed: 2023 },
  );
});

const pointsOf = (line: readonly number[]): string[] =>
  Array.from({ length: line.length / 2 }, (_, i) => `${line[2 * i]} ${line[2 * i + 1]}`);

const segmentsOf = (line: readonly number[]): [number, number, number, number][] =>
  Array.from(
    { length: line.length / 2 - 1 },
    (_, i) => line.slice(2 * i, 2 * i + 4) as [number, number, number, number],
  );

/** Surface between a line and the origin, in the direction in which a ring runs along it. */
function along(line: readonly number[], ring: readonly number[]): number {
  const [first, second] = pointsOf(line);
  const points = pointsOf(ring);
  const isForward = points.some((point, i) => point === first && points[i + 1] === second);
  const sum = segmentsOf(line).reduce((total, [x1, y1, x2, y2]) => total + x1 * y2 - x2 * y1, 0) / 2;
  return isForward ? sum : -sum;
}
