// Places of nested matter: maps a box's own coordinates to the page's (origin top left, y down), so that no `cm` operator
// is needed for groups and stroke widths stay what they are. Shifts and turns only; never scales.

import type { Pt, Rect, Size } from '../model/units.ts';

/** x' = a x + c y + e, y' = b x + d y + f, as in ISO 32000-1:2008, 8.3.3. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const shift = (x: Pt, y: Pt): Affine => [1, 0, 0, 1, x, y];

/** The place whose origin stands at (x, y) of `place`. */
export function shifted(place: Affine, x: Pt, y: Pt): Affine {
  const [a, b, c, d] = place;
  return [a, b, c, d, ...mapped(place, x, y)];
}

/** The place turned clockwise about its own origin, in degrees. Quarter turns are exact. */
export function turned(place: Affine, degrees: number): Affine {
  const [a, b, c, d, e, f] = place;
  const [cos, sin] = cosSin(degrees);
  return [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, e, f];
}

/** A point of `place` in page coordinates. */
export function mapped(place: Affine, x: Pt, y: Pt): readonly [Pt, Pt] {
  const [a, b, c, d, e, f] = place;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Upright rectangle on the page around a box of this size. */
export function boundsOf(place: Affine, size: Size): Rect {
  const corners = [
    mapped(place, 0, 0),
    mapped(place, size.width, 0),
    mapped(place, 0, size.height),
    mapped(place, size.width, size.height),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Smallest rectangle around both. */
export function union(one: Rect, other: Rect): Rect {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

const QUARTERS: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

function cosSin(degrees: number): readonly [number, number] {
  const quarter = QUARTERS[(((degrees / 90) % 4) + 4) % 4];
  if (quarter) return quarter;
  const radians = (degrees * Math.PI) / 180;
  return [Math.cos(radians), Math.sin(radians)];
}
