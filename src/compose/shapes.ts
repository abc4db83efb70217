// Paths that composers need: rectangle and ellipse.

import type { Path } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';

/** From the origin, to the right and down. */
export const rectangle = (width: Pt, height: Pt): Path => [
  ['M', 0, 0],
  ['L', width, 0],
  ['L', width, height],
  ['L', 0, height],
  ['Z'],
];

/** Control point distance of a quarter circle drawn as one cubic: 4/3 (sqrt 2 - 1). */
const KAPPA = 0.5522847498;

export function ellipse(x: Pt, y: Pt, rx: Pt, ry: Pt): Path {
  const [kx, ky] = [rx * KAPPA, ry * KAPPA];
  return [
    ['M', x + rx, y],
    ['C', x + rx, y + ky, x + kx, y + ry, x, y + ry],
    ['C', x - kx, y + ry, x - rx, y + ky, x - rx, y],
    ['C', x - rx, y - ky, x - kx, y - ry, x, y - ry],
    ['C', x + kx, y - ry, x + rx, y - ky, x + rx, y],
    ['Z'],
  ];
}
