// Textures of fills as vector lines and dots, on one grid for the whole chart: fields that touch show one texture without a seam.

import type { Ink, Path, PathCommand, Placed } from '../model/matter.ts';
import { type Pt, type Rect, round3, type Size } from '../model/units.ts';
import { boundsOf } from './path-bounds.ts';

/** Distance and weight of lines; dots are twice as heavy. Fine enough for a segment, coarse enough for a copier. */
const PITCH: Pt = 3.6;
const WEIGHT: Pt = 0.5;

/** How a texture is drawn into a rectangle. */
type Hatch = (rect: Rect) => Path;

/** Lines of 45 degrees, cut at the rectangle: slope 1 falls to the right. */
const slanted =
  (slope: 1 | -1): Hatch =>
  ({ x, y, width, height }) => {
    const step = PITCH * Math.SQRT2;
    const [right, foot] = [x + width, y + height];
    // Every line is x - slope * y = offset.
    const ends = [x - slope * y, right - slope * foot, x - slope * foot, right - slope * y];
    const [from, to] = [Math.ceil(Math.min(...ends) / step), Math.floor(Math.max(...ends) / step)];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => (from + i) * step).flatMap((offset) => {
      const [one, two] = [x, right].map((edge) => (edge - offset) * slope).sort((a, b) => a - b);
      const [top, bottom] = [Math.max(y, one ?? y), Math.min(foot, two ?? foot)];
      return top < bottom ? line(offset + slope * top, top, offset + slope * bottom, bottom) : [];
    });
  };

const line = (x1: Pt, y1: Pt, x2: Pt, y2: Pt): readonly PathCommand[] => [
  ['M', round3(x1), round3(y1)],
  ['L', round3(x2), round3(y2)],
];

const upright: Hatch = ({ x, y, width, height }) => {
  const [from, to] = [Math.ceil(x / PITCH), Math.floor((x + width) / PITCH)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => (from + i) * PITCH).flatMap((left) =>
    line(left, y, left, y + height),
  );
};

/** In the order in which they are given out. */
export const TEXTURES: readonly Hatch[] = [
  slanted(-1),
  slanted(1),
  upright,
  (rect) => [...slanted(1)(rect), ...slanted(-1)(rect)],
];

/** Lines of a texture, from 1 on, inside a shape. More than there are begin anew. */
export function textureIn(path: Path, texture: number, ink: Ink, size: Size): Placed {
  const hatch = TEXTURES[(texture - 1) % TEXTURES.length] as Hatch;
  const lines: Placed = {
    x: 0,
    y: 0,
    item: { kind: 'path', path: hatch(boundsOf(path)), stroke: { ink, width: WEIGHT } },
  };
  return { x: 0, y: 0, item: { kind: 'group', box: { ...size, items: [lines] }, clip: path } };
}
