// How much ink each place of a page gets: a grid of cells with a plane for every plate, painted mark by mark as a press
// would (ISO 32000-2:2020, 8.6.7 and 11.3).

import { type Inks, PROCESS } from './colour-space.ts';
import type { Window } from './coverage.ts';
import type { Paint } from './mark.ts';
import type { Corners } from './objects.ts';

/** Most cells that a grid has: an A0 takes 8 million of a point, a wall has larger ones. */
const MOST_CELLS = 16_000_000;

/** Below this a plate has nothing to print. */
export const LEAST_INK = 0.005;

export class InkGrid {
  readonly width: number;
  readonly height: number;
  /** Cells to the point: 1 (0,35 mm wide), fewer on pages of a wall's size. */
  readonly scale: number;
  readonly #area: Corners;
  readonly #planes = new Map<string, Float32Array>();

  /** `area` of the page, points. */
  constructor(area: Corners) {
    this.#area = area;
    const [wide, high] = [area[2] - area[0], area[3] - area[1]];
    this.scale = Math.min(1, Math.sqrt(MOST_CELLS / Math.max(1, wide * high)));
    this.width = Math.max(1, Math.ceil(wide * this.scale - 0.01));
    this.height = Math.max(1, Math.ceil(high * this.scale - 0.01));
    for (const plate of PROCESS) this.#plane(plate);
  }

  get planes(): ReadonlyMap<string, Float32Array> {
    return this.#planes;
  }

  /** Points of the page to cells, y down. */
  toCells(x: number, y: number): readonly [number, number] {
    return [(x - this.#area[0]) * this.scale, (this.#area[3] - y) * this.scale];
  }

  /** The middle of a cell in points of the page. */
  toPage(column: number, row: number): readonly [number, number] {
    return [this.#area[0] + (column + 0.5) / this.scale, this.#area[3] - (row + 0.5) / this.scale];
  }

  /** Cells that a rectangle of the page touches. */
  windowOf([left, bottom, right, top]: Corners): Window {
    const [x0, y0] = this.toCells(left, top);
    const [x1, y1] = this.toCells(right, bottom);
    return {
      left: Math.max(0, Math.floor(x0)),
      top: Math.max(0, Math.floor(y0)),
      right: Math.min(this.width, Math.ceil(x1)),
      bottom: Math.min(this.height, Math.ceil(y1)),
    };
  }

  #plane(plate: string): Float32Array {
    const known = this.#planes.get(plate);
    if (known) return known;
    const plane = new Float32Array(this.width * this.height);
    this.#planes.set(plate, plane);
    return plane;
  }

  /** What a paint does to each plate: the amount that it leaves there; plates that are absent keep theirs. */
  targets(inks: Inks, { space, overprint, mode }: Pick<Paint, 'space' | 'overprint' | 'mode'>): Targets {
    const targets = new Map<Float32Array, number>();
    for (const [plate] of inks) if (plate !== 'All') this.#plane(plate);
    const given = new Map(inks);
    const all = given.get('All');
    const isSpot = space.family === 'spot';
    for (const [plate, plane] of this.#planes) {
      const amount = all ?? given.get(plate);
      const isKept = overprint && (amount === undefined || (amount === 0 && mode === 1 && space.kind === 'DeviceCMYK'));
      if (!isKept && (amount !== undefined || !overprint || !isSpot)) targets.set(plane, amount ?? 0);
    }
    return [...targets];
  }

  /** Puts ink onto cells of a row from `left` on: `cover` 0..1 of each. */
  blendRow(row: number, left: number, targets: Targets, cover: Float32Array, blend: string): void {
    const start = row * this.width + left;
    const { length } = cover;
    const mix = blendOf(blend);
    const isWhole = !mix && cover.every((part) => part === 1);
    for (const [plane, amount] of targets) {
      if (isWhole) plane.fill(amount, start, start + length);
      else if (mix)
        for (let i = 0; i < length; i++) {
          const before = plane[start + i] ?? 0;
          plane[start + i] = before + (mix(before, amount) - before) * (cover[i] ?? 0);
        }
      else
        for (let i = 0; i < length; i++) {
          const before = plane[start + i] ?? 0;
          plane[start + i] = before + (amount - before) * (cover[i] ?? 0);
        }
    }
  }

  /** The same of one cell, each plate with an amount of its own. */
  blendCell(cell: number, planes: readonly Float32Array[], amounts: Float64Array, cover: number, blend: string): void {
    const mix = blendOf(blend);
    for (let i = 0; i < planes.length; i++) {
      const plane = planes[i];
      if (!plane) continue;
      const before = plane[cell] ?? 0;
      const amount = amounts[i] ?? 0;
      plane[cell] = before + ((mix ? mix(before, amount) : amount) - before) * cover;
    }
  }

  /** Sum of the plates of every cell, 1 = one full plate. */
  totals(): Float32Array {
    const totals = new Float32Array(this.width * this.height);
    for (const plane of this.#planes.values())
      for (let i = 0; i < totals.length; i++) totals[i] = (totals[i] ?? 0) + (plane[i] ?? 0);
    return totals;
  }

  /** Mean amounts over a rectangle of the page, by plate. */
  mean(area: Corners): ReadonlyMap<string, number> {
    const { left, top, right, bottom } = this.windowOf(area);
    const cells = Math.max(0, right - left) * Math.max(0, bottom - top);
    const means = new Map<string, number>();
    for (const [plate, plane] of this.#planes) {
      let sum = 0;
      for (let row = top; row < bottom; row++)
        for (let column = left; column < right; column++) sum += plane[row * this.width + column] ?? 0;
      means.set(plate, cells > 0 ? sum / cells : 0);
    }
    return means;
  }
}

export type Targets = readonly (readonly [plane: Float32Array, amount: number])[];

/** Ink before and ink of the mark to ink after. */
type Blend = (before: number, amount: number) => number;

/** In ink, where more is darker; the modes that pages use. */
const BLENDS: Readonly<Record<string, Blend>> = {
  Multiply: (before, amount) => 1 - (1 - before) * (1 - amount),
  Screen: (before, amount) => before * amount,
  Darken: Math.max,
  Lighten: Math.min,
};

/** Undefined for Normal, and for modes that are taken for it. */
const blendOf = (name: string): Blend | undefined => BLENDS[name];
