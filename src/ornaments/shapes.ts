// The few shapes that all ornaments are made of, as paths of straight lines and cubics. Knows no parameters.

import type { Box, Ink, Path, PathCommand, Placed, Stroke } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';

/** Control point distance of a quarter circle of radius 1 drawn as one cubic: 4/3 (sqrt 2 - 1). */
export const KAPPA = 0.5522847498;

/** An ellipse of four cubics. */
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

export const circle = (x: Pt, y: Pt, radius: Pt): Path => ellipse(x, y, radius, radius);

export function rectangle(x: Pt, y: Pt, width: Pt, height: Pt): Path {
  return [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']];
}

/**
 * Cubics along a circle from one angle to another (radians, 0 = east, growing clockwise as y points down), without a moveto.
 * Pieces of at most a quarter turn keep the error below 0.03 % of the radius.
 */
export function arc(x: Pt, y: Pt, radius: Pt, from: number, to: number): PathCommand[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 2) - 1e-9));
  const step = (to - from) / pieces;
  const k = (4 / 3) * Math.tan(step / 4) * radius;
  return Array.from({ length: pieces }, (_, i): PathCommand => {
    const [a, b] = [from + i * step, from + (i + 1) * step];
    const [ax, ay, bx, by] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
    return [
      'C',
      x + radius * ax - k * ay,
      y + radius * ay + k * ax,
      x + radius * bx + k * by,
      y + radius * by - k * bx,
      x + radius * bx,
      y + radius * by,
    ];
  });
}

export const filled = (path: Path, fill: Ink): Placed => ({ x: 0, y: 0, item: { kind: 'path', path, fill } });

export const stroked = (path: Path, stroke: Stroke): Placed => ({ x: 0, y: 0, item: { kind: 'path', path, stroke } });

export const straight = (x1: Pt, y1: Pt, x2: Pt, y2: Pt): Path => [
  ['M', x1, y1],
  ['L', x2, y2],
];

/** A disc with an optional ring; the ring lies inside the diameter, so that both kinds of disc look equally large. */
export function discAt(
  x: Pt,
  y: Pt,
  diameter: Pt,
  fill: Ink | undefined,
  ring?: { readonly ink: Ink; readonly width: Pt },
): Placed[] {
  const placed: Placed[] = [];
  if (fill) placed.push(filled(circle(x, y, diameter / 2), fill));
  if (ring) placed.push(stroked(circle(x, y, (diameter - ring.width) / 2), { ink: ring.ink, width: ring.width }));
  return placed;
}

export const boxOf = (width: Pt, height: Pt, items: readonly Placed[]): Box => ({ width, height, items });

/** Matter of which only what lies in a rectangle shows. */
export function clippedTo(items: readonly Placed[], x: Pt, y: Pt, width: Pt, height: Pt): Placed[] {
  if (items.length === 0) return [];
  const box = boxOf(width, height, items);
  return [{ x: 0, y: 0, item: { kind: 'group', box, clip: rectangle(x, y, width, height) } }];
}

/** One item for many shapes in one ink: a grid of 925 discs is one path, not 925. */
export function together(paths: readonly Path[], fill: Ink): Placed[] {
  return paths.length === 0 ? [] : [filled(paths.flat(), fill)];
}
