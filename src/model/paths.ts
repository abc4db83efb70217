// Where a path lies. Paths never change once made, and a mark or an icon is one path in many places: each is measured once.

import type { Path } from './matter.ts';
import type { Rect } from './units.ts';

const measured = new WeakMap<Path, Rect>();

/** Around its points and the control points of its curves: never too small. Undefined for a path without points. */
export function extentOfPath(path: Path): Rect | undefined {
  const known = measured.get(path);
  if (known) return known;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const command of path) {
    for (let i = 1; i + 1 < command.length; i += 2) {
      const [x, y] = [command[i] as number, command[i + 1] as number];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  if (left > right) return undefined;
  const extent = { x: left, y: top, width: right - left, height: bottom - top };
  measured.set(path, extent);
  return extent;
}

/** Four corners, the first one again, and an end. */
const MOST_OF_RECTANGLE = 6;

/** Four straight sides along the axes, nothing else. */
export function isRectangle(path: Path): boolean {
  if (path.length > MOST_OF_RECTANGLE) return false;
  const extent = extentOfPath(path);
  const corners = path.filter(([verb]) => verb !== 'Z');
  if (!extent || (corners.length !== 4 && corners.length !== 5)) return false;
  const { x, y, width, height } = extent;
  return corners.every(
    ([verb, ...at], i) =>
      verb === (i === 0 ? 'M' : 'L') && isOn(at[0] as number, x, width) && isOn(at[1] as number, y, height),
  );
}

/** At one of two edges: sums of rounded measures differ in the last bits. */
const isOn = (value: number, edge: number, span: number): boolean =>
  Math.min(Math.abs(value - edge), Math.abs(value - edge - span)) < 1e-6;
