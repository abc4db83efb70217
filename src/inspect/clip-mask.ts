// Clips to how much of each cell they let through.

import { coverOutline, type Window } from './coverage.ts';
import type { InkGrid } from './grid.ts';
import type { Clip } from './mark.ts';
import type { Outline } from './outline.ts';

/** A window of the grid and how much of each of its cells shows; without `cover`, all of the window. */
export interface Mask {
  readonly window: Window;
  readonly cover?: Float32Array;
}

/** Coordinates of the page to cells. */
export const inCells = (outline: Outline, grid: InkGrid): Outline =>
  outline.map((line) => {
    const cells: number[] = new Array(line.length);
    for (let i = 0; i + 1 < line.length; i += 2) {
      const [x, y] = grid.toCells(line[i] ?? 0, line[i + 1] ?? 0);
      cells[i] = x;
      cells[i + 1] = y;
    }
    return cells;
  });

/** Masks of the clips of one grid, each made once. */
export class ClipMasks {
  readonly #grid: InkGrid;
  readonly #known = new Map<Clip, Mask>();

  constructor(grid: InkGrid) {
    this.#grid = grid;
  }

  of(clip: Clip): Mask {
    const known = this.#known.get(clip);
    if (known) return known;
    const mask = this.#make(clip);
    this.#known.set(clip, mask);
    return mask;
  }

  /** Upright rectangles clip at whole cells: a part of a cell more or less is no matter at their edges. */
  #make({ outline, evenOdd, rectangle, bounds, around }: Clip): Mask {
    const window = this.#grid.windowOf(bounds);
    const outer = around && this.of(around);
    if (rectangle) return outer?.cover ? { window, cover: cut(outer, window) } : { window };
    const width = window.right - window.left;
    const cover = new Float32Array(Math.max(0, width * (window.bottom - window.top)));
    coverOutline(inCells(outline, this.#grid), evenOdd, window, (row, line) =>
      cover.set(line, (row - window.top) * width),
    );
    if (outer?.cover) {
      const inner = cut(outer, window);
      for (let i = 0; i < cover.length; i++) cover[i] = (cover[i] ?? 0) * (inner[i] ?? 0);
    }
    return { window, cover };
  }
}

/** The part of a mask in a smaller window. */
function cut({ window: from, cover }: Mask, window: Window): Float32Array {
  const width = Math.max(0, window.right - window.left);
  const part = new Float32Array(width * Math.max(0, window.bottom - window.top));
  for (let row = window.top; row < window.bottom; row++)
    for (let column = window.left; column < window.right; column++)
      part[(row - window.top) * width + column - window.left] = coverAt({ window: from, cover }, column, row);
  return part;
}

/** 0..1 of a cell. */
export function coverAt({ window, cover }: Mask, column: number, row: number): number {
  const { left, top, right, bottom } = window;
  if (column < left || column >= right || row < top || row >= bottom) return 0;
  return cover ? (cover[(row - top) * (right - left) + column - left] ?? 0) : 1;
}
