// Hexagons as places, and rivers that run between them.

import { describe, expect, test } from 'vitest';
import { OrnamentProblem } from '../../../src/ornaments/ornaments.ts';
import { draw, pointsOf, shapesOf } from './drawing.ts';

const width = Math.sqrt(3) * 10;
const places = { west: [0, 0], oost: [1, 0], zuid: [0.5, 1] };
const things = Object.keys(places).map((id) => ({ id }));

describe('hex-map', () => {
  test('a hexagon stands where its place says; neighbours touch', () => {
    const [west, oost, zuid] = shapesOf(draw('hex-map', { things, places, radius: 10, ink: 'a' })).map(
      ({ bounds }) => bounds,
    );
    expect([west?.x, west?.y]).toEqual([0, 0]);
    expect(oost?.x).toBeCloseTo(width, 2);
    expect(zuid?.x).toBeCloseTo(width / 2, 2);
    expect(zuid?.y).toBeCloseTo(15, 2);
    expect(west?.height).toBeCloseTo(20, 2);
  });

  test('inset leaves twice as much white between two as on the edge of one', () => {
    const [west, oost] = shapesOf(draw('hex-map', { things, places, radius: 10, inset: 1, ink: 'a' }));
    const gap = (oost?.bounds.x ?? 0) - ((west?.bounds.x ?? 0) + (west?.bounds.width ?? 0));
    expect(gap).toBeCloseTo(2, 1);
    expect(west?.bounds.x).toBeCloseTo(1, 1);
  });

  test('a thing without a place is told', () => {
    expect(() => draw('hex-map', { things: [{ id: 'noord' }], places, radius: 10, ink: 'a' })).toThrow(OrnamentProblem);
  });
});

test('a hexagon stands in the middle of its room', () => {
  const [shape] = shapesOf(draw('hexagon', { radius: 10, ink: 'a' }, { width: 40, height: 40 }));
  expect(shape?.bounds.y).toBeCloseTo(10, 2);
  expect(shape?.bounds.x).toBeCloseTo(20 - width / 2, 2);
});

describe('waterways', () => {
  const map = { places, radius: 10, pitch: 2, weight: 1 };
  // Two rivers join at the corner that west and oost share with zuid, and run on together down the left of zuid.
  const rivers = [
    { lines: 2, ink: 'links', along: ['west.sw', 'west.s', 'zuid.sw'] },
    { lines: 1, ink: 'rechts', along: ['west.se', 'zuid.nw', 'zuid.sw'] },
  ];

  test('draws as many lines as a river has, each from its first place to its last', () => {
    const lines = shapesOf(draw('waterways', { ...map, rivers }));
    expect(lines.map(({ stroke }) => stroke)).toEqual(['links', 'links', 'rechts']);
    for (const { path } of lines) expect(pointsOf(path).at(-1)?.y).toBeCloseTo(30, 0);
  });

  test('side by side where they share an edge, in the order of the list from right to left', () => {
    const ends = shapesOf(draw('waterways', { ...map, rivers })).map(({ path }) => pointsOf(path).at(-1)?.x ?? 0);
    // Looking downstream, which is down, the right hand is the west.
    expect(ends.map((x) => Math.round((x - width / 2) * 10) / 10 || 0)).toEqual([-2, 0, 2]);
  });

  test('a river alone keeps to the middle of its edge', () => {
    const [a, b] = shapesOf(draw('waterways', { ...map, rivers: rivers.slice(0, 1) })).map(({ path }) =>
      pointsOf(path),
    );
    expect(((a?.at(-1)?.x ?? 0) + (b?.at(-1)?.x ?? 0)) / 2).toBeCloseTo(width / 2, 1);
  });

  test('a corner named by both its hexagons is one place', () => {
    const twice = [{ ...rivers[0], along: ['west.sw', 'west.s', 'zuid.nw', 'zuid.sw'] }];
    expect(draw('waterways', { ...map, rivers: twice })).toEqual(
      draw('waterways', { ...map, rivers: rivers.slice(0, 1) }),
    );
  });

  test('lies on a casing in the ink of the ground, below all lines', () => {
    const inks = shapesOf(draw('waterways', { ...map, rivers, casing: 4, ground: 'grond' })).map(
      ({ stroke }) => stroke,
    );
    expect(inks).toEqual(['grond', 'grond', 'grond', 'links', 'links', 'rechts']);
  });

  test('an unknown corner is told', () => {
    const wrong = [{ ink: 'a', along: ['west.top', 'west.s'] }];
    expect(() => draw('waterways', { ...map, rivers: wrong })).toThrow(OrnamentProblem);
  });
});
