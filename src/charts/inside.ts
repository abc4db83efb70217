// Whether a point lies inside a shape: a ring is not its hole.

import type { Path } from '../model/matter.ts';
import type { Point } from '../model/units.ts';

/** Pieces that a curve is followed in. */
const PIECES = 12;

/** By the crossings of a ray to the right; shapes here cross themselves nowhere, so that either rule of filling says the same. */
export function isInside(path: Path, { x, y }: Point): boolean {
  let crossings = 0;
  for (const ring of ringsOf(path))
    ring.forEach((to, index) => {
      const from = ring.at(index - 1) ?? to;
      const isCrossing = from.y > y !== to.y > y;
      if (isCrossing && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) crossings += 1;
    });
  return crossings % 2 === 1;
}

/** Corners of every closed part, curves in straight pieces. */
function ringsOf(path: Path): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  for (const command of path) {
    if (command[0] === 'M') rings.push([]);
    const ring = rings.at(-1);
    if (!ring || command[0] === 'Z') continue;
    if (command[0] === 'C') {
      const [, x1, y1, x2, y2, x3, y3] = command;
      const { x, y } = ring.at(-1) ?? { x: x1, y: y1 };
      for (let piece = 1; piece < PIECES; piece += 1) {
        const t = piece / PIECES;
        ring.push({ x: bezier(t, x, x1, x2, x3), y: bezier(t, y, y1, y2, y3) });
      }
      ring.push({ x: x3, y: y3 });
    } else ring.push({ x: command[1], y: command[2] });
  }
  return rings;
}

const bezier = (t: number, a: number, b: number, c: number, d: number): number =>
  a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
