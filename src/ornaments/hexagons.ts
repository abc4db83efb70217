// Hexagons that stand for places: one alone, or a map of them. Pointy tops; rows lie one and a half radius apart.

import type { Box, Path } from '../model/matter.ts';
import type { Point, Pt, Size } from '../model/units.ts';
import { rounded } from './curves.ts';
import { fieldOf, OrnamentProblem, type Parameters } from './parameters.ts';
import { boxOf, filled, together } from './shapes.ts';

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

/** One hexagon in the middle of its room: `radius`, `ink`, drawn smaller by `inset` on every side. */
export function hexagon(parameters: Parameters, size: Size | undefined): Box {
  const radius = parameters.positive('radius');
  const [width, height] = [size?.width ?? Math.sqrt(3) * radius, size?.height ?? 2 * radius];
  const path = hexagonAt({ x: width / 2, y: height / 2 }, radius, parameters.positive('inset', 0));
  return boxOf(width, height, [filled(path, parameters.ink('ink'))]);
}

/** A hexagon for each of `things` (with an `id`), where `places` says: id to [column, row], halves allowed. `radius`, `ink`, `inset`. */
export function hexMap(parameters: Parameters): Box {
  const radius = parameters.positive('radius');
  const inset = parameters.positive('inset', 0);
  const placeOf = placesOf(parameters);
  const ink = parameters.ink('ink');
  const middles = parameters.list('things').map((thing) => middleOf(...placeOf(String(fieldOf(thing, 'id'))), radius));
  const width = Math.max(0, ...middles.map(({ x }) => x + (Math.sqrt(3) / 2) * radius));
  const height = Math.max(0, ...middles.map(({ y }) => y + radius));
  return boxOf(
    width,
    height,
    together(
      middles.map((middle) => hexagonAt(middle, radius, inset)),
      ink,
    ),
  );
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
