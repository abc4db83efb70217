// Smooth lines through points, and ribbons between two of them, as cubics. Knows no parameters and no inks.

import type { Path, PathCommand } from '../model/matter.ts';
import type { Point, Pt } from '../model/units.ts';

/** Places finer than a hundredth of a point cannot be seen; short numbers keep files small. */
const STEPS = 100;

export const rounded = (value: Pt): Pt => Math.round(value * STEPS) / STEPS || 0;

/** Points that one piece of a centre line is first divided into, to measure its length. */
const PIECES = 48;

/** `count` points on the Catmull-Rom spline through `points`, equally far apart along it. */
export function alongSpline(points: readonly Point[], count: number): readonly Point[] {
  const fine: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++)
    for (let j = 0; j < PIECES; j++) fine.push(onSpline(points, i, j / PIECES));
  fine.push(points.at(-1) as Point);
  const lengths = [0];
  for (let i = 1; i < fine.length; i++) {
    const [from, to] = [fine[i - 1] as Point, fine[i] as Point];
    lengths.push((lengths[i - 1] as number) + Math.hypot(to.x - from.x, to.y - from.y));
  }
  const total = lengths.at(-1) as number;
  let piece = 1;
  return Array.from({ length: count }, (_, i) => {
    const wanted = (total * i) / (count - 1);
    while (piece < fine.length - 1 && (lengths[piece] as number) < wanted) piece += 1;
    const [before, after] = [lengths[piece - 1] as number, lengths[piece] as number];
    return towards(fine[piece - 1] as Point, fine[piece] as Point, (wanted - before) / (after - before || 1));
  });
}

/** Catmull and Rom 1974, uniform; beyond the ends the line goes on as it came. */
function onSpline(points: readonly Point[], i: number, t: number): Point {
  const [b, c] = [points[i] as Point, points[i + 1] as Point];
  const a = points[i - 1] ?? towards(c, b, 2);
  const d = points[i + 2] ?? towards(b, c, 2);
  const value = (axis: 'x' | 'y'): number =>
    b[axis] +
    (t / 2) *
      (c[axis] -
        a[axis] +
        t * (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis] + t * (3 * (b[axis] - c[axis]) + d[axis] - a[axis])));
  return { x: value('x'), y: value('y') };
}

export const towards = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** Cubics through points, without the moveto: a Catmull-Rom spline as Bézier curves, whose handles are a sixth of the chord beside them. */
export function throughPoints(points: readonly Point[]): PathCommand[] {
  return points.slice(1).map((end, i): PathCommand => {
    const start = points[i] as Point;
    const [before, after] = [points[i - 1] ?? start, points[i + 2] ?? end];
    return [
      'C',
      rounded(start.x + (end.x - before.x) / 6),
      rounded(start.y + (end.y - before.y) / 6),
      rounded(end.x - (after.x - start.x) / 6),
      rounded(end.y - (after.y - start.y) / 6),
      rounded(end.x),
      rounded(end.y),
    ];
  });
}

/** An open line through points. */
export const smoothLine = (points: readonly Point[]): Path =>
  points.length < 2 ? [] : [['M', ...roundedPoint(points[0] as Point)], ...throughPoints(points)];

/** The surface between two edges that run the same way, closed at both ends by a straight line. */
export function ribbon(one: readonly Point[], other: readonly Point[]): Path {
  if (one.length < 2 || other.length < 2) return [];
  const back = other.toReversed();
  return [...smoothLine(one), ['L', ...roundedPoint(back[0] as Point)], ...throughPoints(back), ['Z']];
}

const roundedPoint = ({ x, y }: Point): [Pt, Pt] => [rounded(x), rounded(y)];

/** Whether the straight line between two points meets a rectangle (Liang and Barsky 1984). */
export function meets(
  from: Point,
  to: Point,
  { left, top, right, bottom }: { left: Pt; top: Pt; right: Pt; bottom: Pt },
): boolean {
  // Nearly all lines lie to one side of nearly all rooms.
  if ((from.x < left && to.x < left) || (from.x > right && to.x > right)) return false;
  if ((from.y < top && to.y < top) || (from.y > bottom && to.y > bottom)) return false;
  // And what begins inside needs no sum.
  if (from.x >= left && from.x <= right && from.y >= top && from.y <= bottom) return true;
  let [enter, leave] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [from.x - to.x, from.x - left],
    [to.x - from.x, right - from.x],
    [from.y - to.y, from.y - top],
    [to.y - from.y, bottom - from.y],
  ];
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return false;
    if (slope < 0) enter = Math.max(enter, room / slope);
    if (slope > 0) leave = Math.min(leave, room / slope);
  }
  return enter <= leave;
}
