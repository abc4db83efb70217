// The place for a label inside an area. Pure.

import type { Point, Rect, Size } from '../../model/units.ts';
import { boundsOf, middleOf, type Rings } from './rings.ts';
import { squaredDistanceToSegment, thin } from './thin.ts';

/** A place is good enough when none is better by this part of the label's height. */
const PRECISION = 0.1;
/** Squares that the search begins with, along the shorter side. */
const FIRST = 4;
/** Times that squares are quartered at most. */
const DEEPEST = 6;

/** White around a label in the middle of its area, over its height, with which no other place is looked for. */
const EASE = 0.1;

/**
 * Middle of a label: that of the area where it stands at ease there, else where it stands deepest inside: the pole of inaccessibility
 * (V. Agafonkin's polylabel, 2016) of the area, narrowed to the proportions of the label. Undefined where it would leave the area.
 */
export function roomFor(rings: Rings, { width, height }: Size): Point | undefined {
  const bounds = boundsOf(rings);
  if (bounds.width < width || bounds.height < height) return undefined;
  const middle = middleOf(rings);
  const ease = height * EASE;
  if (holds(rings, rectAround(middle, width + 2 * ease, height + 2 * ease))) return middle;
  const narrowing = height / width;
  const precision = height * PRECISION;
  const narrowed = rings.map((ring) => ring.map((value, i) => (i % 2 === 0 ? value * narrowing : value)));
  const pole = poleOf(
    narrowed.map((ring) => thin(ring, precision)),
    precision,
  );
  const deepest = pole && { x: pole.x / narrowing, y: pole.y };
  return deepest && holds(rings, rectAround(deepest, width, height)) ? deepest : undefined;
}

const rectAround = ({ x, y }: Point, width: number, height: number): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

interface Cell extends Point {
  readonly half: number;
  /** To the nearest border, negative outside. */
  readonly depth: number;
}

function poleOf(rings: Rings, precision: number): Point | undefined {
  const { x, y, width, height } = boundsOf(rings);
  const side = Math.min(width, height) / FIRST;
  if (side <= 0) return undefined;
  const cellAt = (x: number, y: number, half: number): Cell => ({ x, y, half, depth: depthOf(rings, x, y) });
  let cells: readonly Cell[] = Array.from({ length: Math.ceil(width / side) }, (_, column) =>
    Array.from({ length: Math.ceil(height / side) }, (_, row) =>
      cellAt(x + (column + 0.5) * side, y + (row + 0.5) * side, side / 2),
    ),
  ).flat();
  let best: Cell | undefined;
  for (let step = 0; step < DEEPEST && cells.length > 0; step += 1) {
    for (const cell of cells) if (cell.depth > Math.max(0, best?.depth ?? 0)) best = cell;
    const sought = (best?.depth ?? 0) + precision;
    cells = cells
      .filter(({ depth, half }) => depth + half * Math.SQRT2 > sought)
      .flatMap(({ x, y, half }) =>
        [-1, 1].flatMap((across) =>
          [-1, 1].map((down) => cellAt(x + (across * half) / 2, y + (down * half) / 2, half / 2)),
        ),
      );
  }
  return best;
}

/** Distance to the nearest border, negative outside. */
function depthOf(rings: Rings, x: number, y: number): number {
  let isInside = false;
  let least = Infinity;
  for (const ring of rings)
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x1, y1, x2, y2] = [ring[i] ?? 0, ring[i + 1] ?? 0, ring[i + 2] ?? 0, ring[i + 3] ?? 0];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
      least = Math.min(least, squaredDistanceToSegment(x, y, x1, y1, x2, y2));
    }
  return (isInside ? 1 : -1) * Math.sqrt(least);
}

/** Whether a rectangle lies inside: its middle does, and no border runs through it. */
export function holds(rings: Rings, rect: Rect): boolean {
  if (depthOf(rings, rect.x + rect.width / 2, rect.y + rect.height / 2) <= 0) return false;
  return rings.every((ring) => {
    for (let i = 0; i + 3 < ring.length; i += 2)
      if (runsThrough(rect, ring[i] ?? 0, ring[i + 1] ?? 0, ring[i + 2] ?? 0, ring[i + 3] ?? 0)) return false;
    return true;
  });
}

/** A piece of a line in a rectangle (Y.-D. Liang and B. Barsky 1984). */
function runsThrough({ x, y, width, height }: Rect, x1: number, y1: number, x2: number, y2: number): boolean {
  let [from, to] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  for (const [rate, room] of [
    [-dx, x1 - x],
    [dx, x + width - x1],
    [-dy, y1 - y],
    [dy, y + height - y1],
  ] as const) {
    if (rate === 0) {
      if (room <= 0) return false;
    } else if (rate < 0) from = Math.max(from, room / rate);
    else to = Math.min(to, room / rate);
  }
  return from < to;
}
