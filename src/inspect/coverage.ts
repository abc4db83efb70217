// Polygons to how much of each cell of a grid they cover, row by row. Areas along a row are exact, between rows sampled.

import type { Outline } from './outline.ts';

/** Samples of a row, one below the other. */
const SAMPLES = 4;

export interface Window {
  readonly left: number;
  readonly top: number;
  /** Exclusive. */
  readonly right: number;
  readonly bottom: number;
}

/** Called for rows with any cover: `cover[i]` is 0..1 of cell `left + i`. The array is used again for the next row. */
export type TakeRow = (row: number, cover: Float32Array) => void;

/** Coordinates in cells, y down. */
export function coverOutline(outline: Outline, evenOdd: boolean, window: Window, take: TakeRow): void {
  const { left, top, right, bottom } = window;
  const width = right - left;
  const count = (bottom - top) * SAMPLES;
  if (width <= 0 || count <= 0) return;
  const { crossings, ends } = crossingsOf(outline, top * SAMPLES, count);
  const cover = floats(width);
  for (let row = top; row < bottom; row++) {
    let isAny = false;
    for (let sample = (row - top) * SAMPLES; sample < (row - top + 1) * SAMPLES; sample++) {
      const end = ends[sample] ?? 0;
      let winding = 0;
      let isInside = false;
      for (let i = sample > 0 ? (ends[sample - 1] ?? 0) : 0; i + 1 < end; i++) {
        const here = crossings[i] ?? 0;
        winding += (here & 1) === 1 ? 1 : -1;
        isInside = evenOdd ? !isInside : winding !== 0;
        if (isInside) isAny = addSpan(cover, placeOf(here) - left, placeOf(crossings[i + 1] ?? 0) - left) || isAny;
      }
    }
    if (!isAny) continue;
    take(row, cover);
    cover.fill(0);
  }
}

/** A crossing in one whole number, for there are millions: its place in thousandths of a cell, then whether it goes down. */
const crossingAt = (x: number, isDown: boolean): number => (Math.round(x * FINE) << 1) | (isDown ? 1 : 0);
const placeOf = (crossing: number): number => (crossing >> 1) / FINE;
const FINE = 1024;

interface Crossings {
  /** Those of a sample side by side, from left to right. */
  readonly crossings: Int32Array;
  /** Where those of each sample end. */
  readonly ends: Int32Array;
}

/** Where edges cross the samples of rows: counted first, then put where they belong. */
function crossingsOf(outline: Outline, first: number, count: number): Crossings {
  const ends = whole.ends.of(count).fill(0);
  eachCrossing(outline, first, count, (sample) => {
    ends[sample] = (ends[sample] ?? 0) + 1;
  });
  let total = 0;
  for (let sample = 0; sample < count; sample++) {
    const here = ends[sample] ?? 0;
    ends[sample] = total;
    total += here;
  }
  const crossings = whole.crossings.of(total);
  eachCrossing(outline, first, count, (sample, crossing) => {
    const at = ends[sample] ?? 0;
    crossings[at] = crossing;
    ends[sample] = at + 1;
  });
  for (let sample = 0; sample < count; sample++) {
    const start = sample > 0 ? (ends[sample - 1] ?? 0) : 0;
    sort(crossings, start, ends[sample] ?? 0);
  }
  return { crossings, ends };
}

/** Most lines have two or four, in order already: nothing is quicker than putting each where it belongs. */
function sort(crossings: Int32Array, start: number, end: number): void {
  if (end - start > MANY) crossings.subarray(start, end).sort();
  else
    for (let i = start + 1; i < end; i++) {
      const one = crossings[i] ?? 0;
      let at = i;
      for (; at > start && (crossings[at - 1] ?? 0) > one; at--) crossings[at] = crossings[at - 1] ?? 0;
      crossings[at] = one;
    }
}
const MANY = 24;

/** Memory that is used again for every outline: a page has thousands, and each would leave some behind. */
class Store {
  #numbers = new Int32Array(1024);

  of(count: number): Int32Array {
    if (this.#numbers.length < count) this.#numbers = new Int32Array(2 * count);
    return this.#numbers.subarray(0, count);
  }
}
const whole = { ends: new Store(), crossings: new Store() };

/** Rows of cover by their width, empty: whoever takes one leaves it so. */
const rows = new Map<number, Float32Array>();
function floats(width: number): Float32Array {
  const row = rows.get(width) ?? new Float32Array(width);
  rows.set(width, row);
  return row;
}

function eachCrossing(
  outline: Outline,
  first: number,
  count: number,
  take: (sample: number, crossing: number) => void,
): void {
  for (const line of outline) {
    const points = line.length;
    for (let i = 0; i + 1 < points; i += 2) {
      const next = i + 3 < points ? i + 2 : 0;
      const x0 = line[i] ?? 0;
      const y0 = line[i + 1] ?? 0;
      const x1 = line[next] ?? 0;
      const y1 = line[next + 1] ?? 0;
      if (y0 === y1) continue;
      // Samples lie in the middle of their part of the row.
      const from = Math.max(first, Math.ceil(Math.min(y0, y1) * SAMPLES - 0.5));
      const to = Math.min(first + count - 1, Math.ceil(Math.max(y0, y1) * SAMPLES - 0.5) - 1);
      const slope = (x1 - x0) / (y1 - y0);
      for (let at = from; at <= to; at++)
        take(at - first, crossingAt(x0 + ((at + 0.5) / SAMPLES - y0) * slope, y0 < y1));
    }
  }
}

/** Adds one sample of a row from `start` to `end`, in cells of the window. */
function addSpan(cover: Float32Array, start: number, end: number): boolean {
  const from = Math.max(0, start);
  const to = Math.min(cover.length, end);
  if (from >= to) return false;
  const share = 1 / SAMPLES;
  const firstCell = Math.floor(from);
  const lastCell = Math.min(cover.length - 1, Math.floor(to));
  if (firstCell === lastCell) cover[firstCell] = (cover[firstCell] ?? 0) + (to - from) * share;
  else {
    cover[firstCell] = (cover[firstCell] ?? 0) + (firstCell + 1 - from) * share;
    for (let cell = firstCell + 1; cell < lastCell; cell++) cover[cell] = (cover[cell] ?? 0) + share;
    cover[lastCell] = (cover[lastCell] ?? 0) + (to - lastCell) * share;
  }
  return true;
}

/** The same for an upright rectangle, exactly. */
export function coverRectangle(
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  window: Window,
  take: TakeRow,
): void {
  const width = window.right - window.left;
  if (width <= 0) return;
  const cover = new Float32Array(width);
  const across = new Float32Array(width);
  for (let i = 0; i < width; i++)
    across[i] = Math.max(0, Math.min(x1, window.left + i + 1) - Math.max(x0, window.left + i));
  for (let row = window.top; row < window.bottom; row++) {
    const share = Math.min(y1, row + 1) - Math.max(y0, row);
    if (share <= 0) continue;
    for (let i = 0; i < width; i++) cover[i] = (across[i] ?? 0) * share;
    take(row, cover);
  }
}
