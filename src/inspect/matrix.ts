// Affine maps of a PDF: [a b c d e f] takes (x, y) to (ax + cy + e, bx + dy + f) (ISO 32000-2:2020, 8.3.3).

import type { Corners } from './objects.ts';

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const times = (inner: Matrix, outer: Matrix): Matrix => [
  inner[0] * outer[0] + inner[1] * outer[2],
  inner[0] * outer[1] + inner[1] * outer[3],
  inner[2] * outer[0] + inner[3] * outer[2],
  inner[2] * outer[1] + inner[3] * outer[3],
  inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
  inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
];

export const apply = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** Undefined for a map that makes everything flat. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const det = a * d - b * c;
  if (Math.abs(det) < 1e-12) return undefined;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

/** Of lengths, on average over all directions. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** Of numbers as a file gives them; undefined unless there are six. */
export const matrixOf = (numbers: readonly number[] | undefined): Matrix | undefined =>
  numbers?.length === 6 ? (numbers as unknown as Matrix) : undefined;

/** The smallest upright rectangle around one that was mapped. */
export function mapped(m: Matrix, [left, bottom, right, top]: Corners): Corners {
  const points = [apply(m, left, bottom), apply(m, right, bottom), apply(m, right, top), apply(m, left, top)];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The part that both have; undefined if there is none. */
export function overlap(one: Corners, other: Corners): Corners | undefined {
  const [left, bottom] = [Math.max(one[0], other[0]), Math.max(one[1], other[1])];
  const [right, top] = [Math.min(one[2], other[2]), Math.min(one[3], other[3])];
  return left <= right && bottom <= top ? [left, bottom, right, top] : undefined;
}

/** True if upright rectangles stay upright. */
export const isUpright = ([a, b, c, d]: Matrix): boolean =>
  (Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6) || (Math.abs(a) < 1e-6 && Math.abs(d) < 1e-6);
