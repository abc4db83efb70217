// Hexagons that stand for places: one alone, a map of them, classes by value. Pointy tops; rows lie one and a half radius apart.

import type { Box, Ink, Path, Placed } from '../model/matter.ts';
import type { Point, Pt, Size } from '../model/units.ts';
import { rounded } from './curves.ts';
import { fieldOf, OrnamentProblem, type Parameters } from './parameters.ts';
import { boxOf, filled } from './shapes.ts';

/** Corners of a hexagon by name, from the top clockwise. */
export const CORNERS = ['n', 'ne', 'se', 's', 'sw', 'nw'] as const;
export type Corner = (typeof CORNERS)[number];

/** Column and row to the middle of a hexagon; the hexagon in column 0 of row 0 touches the top and the left. */
export const middleOf = (column: number, row: number, radius: Pt): Point => ({
  x: (column + 0.5) * Math.sqrt(3) * radius,
  y: (1.5 * row + 1) * radius,
});

export function cornerOf(middle: Point, radius: Pt, corner: Corner): Point {
  const angle = (CORNERS.indexOf(corner) - 1.5) * (Math.PI / 3);
  return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
}

/** Drawn smaller than its place by `inset` on every side. */
function hexagonAt(middle: Point, radius: Pt, inset: Pt): Path {
  const drawn = radius - (2 * inset) / Math.sqrt(3);
  const corners = CORNERS.map((corner) => cornerOf(middle, drawn, corner));
  return [
    ...corners.map(({ x, y }, i) => [i === 0 ? ('M' as const) : ('L' as const), rounded(x), rounded(y)] as const),
    ['Z'],
  ];
}

/** One hexagon in the middle of its room: `radius`, `ink` or a class. */
export function hexagon(parameters: Parameters, size: Size | undefined): Box {
  const radius = parameters.positive('radius');
  const [width, height] = [size?.width ?? Math.sqrt(3) * radius, size?.height ?? 2 * radius];
  const ink = parameters.has('bounds') ? classesOf(parameters)(parameters.number('value')) : parameters.ink('ink');
  const path = hexagonAt({ x: width / 2, y: height / 2 }, radius, parameters.positive('inset', 0));
  return boxOf(width, height, ink ? [filled(path, ink)] : []);
}

/**
 * A hexagon for each of `things` (with an `id`), where `places` says: id to [column, row], halves allowed. All in `ink`, or in the ink of
 * the class of their value at the path `by`.
 */
export function hexMap(parameters: Parameters): Box {
  const radius = parameters.positive('radius');
  const inset = parameters.positive('inset', 0);
  const placeOf = placesOf(parameters);
  const byClass = parameters.has('by') ? classesOf(parameters) : undefined;
  const path = parameters.text('by', '');
  const plain = byClass ? undefined : parameters.ink('ink');
  const middles = parameters.list('things').map((thing) => {
    const [column, row] = placeOf(String(fieldOf(thing, 'id')));
    return { middle: middleOf(column, row, radius), ink: byClass ? byClass(Number(fieldOf(thing, path))) : plain };
  });
  const items = middles.flatMap(({ middle, ink }): Placed[] =>
    ink ? [filled(hexagonAt(middle, radius, inset), ink)] : [],
  );
  const width = Math.max(0, ...middles.map(({ middle }) => middle.x + (Math.sqrt(3) / 2) * radius));
  const height = Math.max(0, ...middles.map(({ middle }) => middle.y + radius));
  return boxOf(width, height, items);
}

/** `places`: id to [column, row]. */
export function placesOf(parameters: Parameters): (id: string) => readonly [number, number] {
  const places = new Map(parameters.entries('places'));
  return (id) => {
    const place = places.get(id);
    const [column, row] = Array.isArray(place) ? place.map(Number) : [];
    if (column === undefined || row === undefined || !Number.isFinite(column + row))
      throw new OrnamentProblem('places', `a place [column, row] for "${id}"`);
    return [column, row];
  };
}

/** `bounds`: the lowest value of each class but the first; `inks`: one more than bounds. */
function classesOf(parameters: Parameters): (value: number) => Ink | undefined {
  const bounds = parameters.numbers('bounds');
  const inks = parameters.inks('inks');
  if (inks.length !== bounds.length + 1) throw new OrnamentProblem('inks', 'one ink more than there are bounds');
  return (value) => inks[bounds.filter((bound) => value >= bound).length];
}
