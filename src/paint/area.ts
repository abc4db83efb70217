// How much surface a path covers: decides between an ink's build for small matter and the one for fields.

import type { Path } from '../model/matter.ts';

/**
 * Area in square points, each subpath by itself. Curves count exactly: a cubic's share of Green's integral is a fixed sum of
 * cross products of its points.
 */
export function areaOf(path: Path): number {
  let total = 0;
  let sum = 0;
  let start: Pair = [0, 0];
  let pen: Pair = [0, 0];
  const close = (): void => {
    total += Math.abs(sum + cross(pen, start) / 2);
    sum = 0;
    pen = start;
  };
  for (const command of path) {
    if (command[0] === 'M') {
      close();
      start = pen = [command[1], command[2]];
    } else if (command[0] === 'L') {
      const to: Pair = [command[1], command[2]];
      sum += cross(pen, to) / 2;
      pen = to;
    } else if (command[0] === 'C') {
      const one: Pair = [command[1], command[2]];
      const two: Pair = [command[3], command[4]];
      const to: Pair = [command[5], command[6]];
      sum +=
        (6 * cross(pen, one) +
          3 * cross(pen, two) +
          cross(pen, to) +
          3 * cross(one, two) +
          3 * cross(one, to) +
          6 * cross(two, to)) /
        20;
      pen = to;
    } else close();
  }
  close();
  return total;
}

type Pair = readonly [number, number];

const cross = ([ax, ay]: Pair, [bx, by]: Pair): number => ax * by - bx * ay;
