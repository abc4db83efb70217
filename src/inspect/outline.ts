// Paths to polygons in points of the page: curves as short lines, strokes as the areas they ink.

import { apply, IDENTITY, type Matrix } from './matrix.ts';
import type { Corners } from './objects.ts';

/** x and y by turns. */
export type Line = readonly number[];
/** Filled areas close by themselves. */
export type Outline = readonly Line[];

/** How far a line may run from the curve it stands for, points. */
const FLAT = 0.05;
const MOST_STEPS = 24;

export class OutlineBuilder {
  readonly #lines: number[][] = [];
  #line: number[] | undefined;
  #pen: readonly [number, number] = [0, 0];
  #start: readonly [number, number] = [0, 0];

  get outline(): Outline {
    return this.#lines;
  }

  /** Coordinates as the operators give them; `m` takes them to the page. */
  move(m: Matrix, x: number, y: number): void {
    this.#pen = apply(m, x, y);
    this.#start = this.#pen;
    this.#line = undefined;
  }

  line(m: Matrix, x: number, y: number): void {
    this.#to(apply(m, x, y));
  }

  curve(m: Matrix, x1: number, y1: number, x2: number, y2: number, x3: number, y3: number): void {
    this.#curve(apply(m, x1, y1), apply(m, x2, y2), apply(m, x3, y3));
  }

  #curve(p1: readonly [number, number], p2: readonly [number, number], p3: readonly [number, number]): void {
    const p0 = this.#pen;
    const bend = Math.max(
      Math.abs(p0[0] - 2 * p1[0] + p2[0]) + Math.abs(p0[1] - 2 * p1[1] + p2[1]),
      Math.abs(p1[0] - 2 * p2[0] + p3[0]) + Math.abs(p1[1] - 2 * p2[1] + p3[1]),
    );
    const steps = Math.min(MOST_STEPS, Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / FLAT))));
    for (let k = 1; k <= steps; k++) {
      const t = k / steps;
      const s = 1 - t;
      const at = (axis: 0 | 1): number =>
        s * s * s * p0[axis] + 3 * s * s * t * p1[axis] + 3 * s * t * t * p2[axis] + t * t * t * p3[axis];
      this.#to([at(0), at(1)]);
    }
  }

  /** `v`: its first control is where the pen stands. */
  curveFromPen(m: Matrix, x2: number, y2: number, x3: number, y3: number): void {
    this.#curve(this.#pen, apply(m, x2, y2), apply(m, x3, y3));
  }

  close(): void {
    if (this.#line) this.#to(this.#start);
    this.#line = undefined;
    this.#pen = this.#start;
  }

  rectangle(m: Matrix, x: number, y: number, width: number, height: number): void {
    this.move(m, x, y);
    this.line(m, x + width, y);
    this.line(m, x + width, y + height);
    this.line(m, x, y + height);
    this.close();
  }

  #to(point: readonly [number, number]): void {
    if (!this.#line) {
      this.#line = [...this.#pen];
      this.#lines.push(this.#line);
    }
    this.#line.push(...point);
    this.#pen = point;
  }
}

/** Undefined for nothing. */
export function boundsOf(outline: Outline): Corners | undefined {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of outline)
    for (let i = 0; i + 1 < line.length; i += 2) {
      const [x = 0, y = 0] = [line[i], line[i + 1]];
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.min(bottom, y);
      top = Math.max(top, y);
    }
  return left <= right ? [left, bottom, right, top] : undefined;
}

/** The upright rectangle that the outline is; undefined if it is anything else. */
export function rectangleOf(outline: Outline): Corners | undefined {
  const [line] = outline;
  if (outline.length !== 1 || !line || line.length < 8 || line.length > 10) return undefined;
  if (line.length === 10 && (differs(line[0], line[8]) || differs(line[1], line[9]))) return undefined;
  const [a, b, c, d, e, f, g, h] = line;
  const isFirst = !differs(b, d) && !differs(c, e) && !differs(f, h) && !differs(g, a);
  const isSecond = !differs(a, c) && !differs(d, f) && !differs(e, g) && !differs(h, b);
  return isFirst || isSecond ? boundsOf(outline) : undefined;
}

const differs = (one = 0, other = 0): boolean => Math.abs(one - other) > 1e-3;

export const outlineOfCorners = ([left, bottom, right, top]: Corners): Outline => [
  [left, bottom, right, bottom, right, top, left, top],
];

export interface Pen {
  /** Points. */
  readonly weight: number;
  /** Ends stand out by half the weight. */
  readonly projects: boolean;
  /** Lengths of dashes and gaps by turns, points. */
  readonly dash: readonly number[];
  readonly phase: number;
}

/** One quadrilateral a piece, all turning the same way; corners are filled by making the pieces longer. */
export function strokeOutline(outline: Outline, pen: Pen): Outline {
  const half = pen.weight / 2;
  return outline.flatMap((line) =>
    dashed(line, pen).flatMap((piece) => {
      const isClosed = piece[0] === piece.at(-2) && piece[1] === piece.at(-1);
      const last = piece.length - 4;
      const quads: number[][] = [];
      for (let i = 0; i <= last; i += 2) {
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = piece.slice(i, i + 4);
        const length = Math.hypot(x1 - x0, y1 - y0);
        if (length === 0) continue;
        const [dx, dy] = [((x1 - x0) / length) * half, ((y1 - y0) / length) * half];
        const before = i > 0 || isClosed || pen.projects ? 1 : 0;
        const after = i < last || isClosed || pen.projects ? 1 : 0;
        const [sx, sy, ex, ey] = [x0 - before * dx, y0 - before * dy, x1 + after * dx, y1 + after * dy];
        quads.push([sx - dy, sy + dx, ex - dy, ey + dx, ex + dy, ey - dx, sx + dy, sy - dx]);
      }
      return quads;
    }),
  );
}

/** The inked pieces of a line. */
function dashed(line: Line, { dash, phase }: Pen): readonly Line[] {
  const period = dash.reduce((sum, one) => sum + one, 0);
  // A dash below a tenth of a point cannot be told from a tint.
  if (dash.length === 0 || period < 0.1) return [line];
  const pieces: number[][] = [];
  const lengthOf = (index: number): number => Math.max(dash[index % dash.length] ?? 0, 1e-3);
  let index = 0;
  let left = lengthOf(0);
  for (let skip = phase % (2 * period); skip > 0; ) {
    const step = Math.min(skip, left);
    skip -= step;
    left -= step;
    if (left <= 0) left = lengthOf(++index);
  }
  let piece: number[] | undefined;
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = line.slice(i, i + 4);
    const length = Math.hypot(x1 - x0, y1 - y0);
    let at = 0;
    while (at < length) {
      const step = Math.min(left, length - at);
      const point = (along: number): readonly number[] => [
        x0 + ((x1 - x0) * along) / length,
        y0 + ((y1 - y0) * along) / length,
      ];
      if (index % 2 === 0) {
        if (!piece) {
          piece = [...point(at)];
          pieces.push(piece);
        }
        piece.push(...point(at + step));
      }
      at += step;
      left -= step;
      if (left > 1e-9) continue;
      left = lengthOf(++index);
      piece = undefined;
    }
  }
  return pieces;
}

/** A path of another kind, moved and sized. */
export function outlineOf(path: readonly (readonly [string, ...number[]])[], m: Matrix = IDENTITY): Outline {
  const builder = new OutlineBuilder();
  for (const [type, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] of path) {
    if (type === 'M') builder.move(m, a, b);
    else if (type === 'L') builder.line(m, a, b);
    else if (type === 'C') builder.curve(m, a, b, c, d, e, f);
    else builder.close();
  }
  return builder.outline;
}
