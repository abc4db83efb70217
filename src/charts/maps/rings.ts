// Measures of rings: what they enclose, and where. Pure.

import type { Point, Rect } from '../../model/units.ts';

/** Rings of an area as x, y, x, y …, each ending where it begins; holes run the other way round than outlines. */
export type Rings = readonly (readonly number[])[];

/** Twice what a ring encloses, open or closed (shoelace formula): above zero where it runs clockwise, y down. */
export function doubleSurface(ring: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 2) sum += crossAt(ring, i);
  return sum;
}

/** Of the corner at an index and the next. */
function crossAt(ring: readonly number[], i: number): number {
  const next = i + 2 < ring.length ? i + 2 : 0;
  return (ring[i] ?? 0) * (ring[next + 1] ?? 0) - (ring[next] ?? 0) * (ring[i + 1] ?? 0);
}

export const surfaceOf = (rings: Rings): number =>
  Math.abs(rings.reduce((sum, ring) => sum + doubleSurface(ring), 0)) / 2;

/** Centre of gravity. */
export function middleOf(rings: Rings): Point {
  let [x, y, sum] = [0, 0, 0];
  for (const ring of rings)
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const cross = crossAt(ring, i);
      x += ((ring[i] ?? 0) + (ring[i + 2] ?? 0)) * cross;
      y += ((ring[i + 1] ?? 0) + (ring[i + 3] ?? 0)) * cross;
      sum += cross;
    }
  return sum === 0 ? { x: 0, y: 0 } : { x: x / (3 * sum), y: y / (3 * sum) };
}

export function boundsOf(rings: Rings): Rect {
  let [left, right, top, foot] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of rings)
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x = ring[i] ?? 0;
      const y = ring[i + 1] ?? 0;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > foot) foot = y;
    }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: foot - top };
}
