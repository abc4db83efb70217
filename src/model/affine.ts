// Transforms of a plane: [a b c d e f] maps (x, y) to (a·x + c·y + e, b·x + d·y + f), as in the canvas standard and in SVG.

import type { Path, PathCommand } from './matter.ts';
import type { Point } from './units.ts';

export type Affine = readonly [number, number, number, number, number, number];

export const identity: Affine = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
export const multiply = (outer: Affine, inner: Affine): Affine => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const apply = (m: Affine, x: number, y: number): Point => ({
  x: m[0] * x + m[2] * y + m[4],
  y: m[1] * x + m[3] * y + m[5],
});

export const rotation = (angle: number): Affine => {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [cos, sin, -sin, cos, 0, 0];
};

/** Mean factor by which lengths grow: what a line width is multiplied by. */
export const scaleOf = (m: Affine): number => Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]));

/** Degrees clockwise (y runs down) by which the x axis has turned. */
export const turnOf = (m: Affine): number => (Math.atan2(m[1], m[0]) * 180) / Math.PI;

/** A path with every point of it moved. */
export const transformed = (path: Path, m: Affine): Path =>
  path.map((command): PathCommand => {
    switch (command[0]) {
      case 'Z':
        return command;
      case 'C': {
        const [, x1, y1, x2, y2, x, y] = command;
        const [one, two, end] = [apply(m, x1, y1), apply(m, x2, y2), apply(m, x, y)];
        return ['C', one.x, one.y, two.x, two.y, end.x, end.y];
      }
      default: {
        const { x, y } = apply(m, command[1], command[2]);
        return [command[0], x, y];
      }
    }
  });
