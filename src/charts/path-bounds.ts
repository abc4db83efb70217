// Where a path lies. Control points count as points: the bounds of a curve are never too small.

import type { Path } from '../model/matter.ts';
import type { Rect } from '../model/units.ts';

export function boundsOf(path: Path): Rect {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, ...numbers] of path) {
    for (const [index, value] of numbers.entries()) (index % 2 === 0 ? xs : ys).push(value);
  }
  if (xs.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Whether a path is one upright rectangle, as rect() makes it. */
export function isRectangle(path: Path): boolean {
  if (path.map(([verb]) => verb).join('') !== 'MLLLZ') return false;
  const { x, y, width, height } = boundsOf(path);
  const isOn = (value: number, low: number, span: number) => isNear(value, low) || isNear(value, low + span);
  return path.every((command) => command[0] === 'Z' || (isOn(command[1], x, width) && isOn(command[2], y, height)));
}

/** Sums of rounded measures differ in the last bits. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

/** Rounding errors of this many points do not count as standing out. */
const TOLERANCE = 0.002;

export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x - TOLERANCE &&
  inner.y >= outer.y - TOLERANCE &&
  inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
  inner.y + inner.height <= outer.y + outer.height + TOLERANCE;
