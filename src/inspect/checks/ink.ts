// Ink in all plates together: how much at most, on how much of the page more than the printer allows.

import type { InkPicture, PageInk } from '../../model/inspection.ts';
import { mm } from '../../model/units.ts';
import { tenth } from '../findings.ts';
import { type InkGrid, LEAST_INK } from '../grid.ts';
import { overlap } from '../matrix.ts';
import type { Corners } from '../objects.ts';
import type { Sheet } from '../sheet.ts';

/** A spot smaller than this neither smears nor sets off. Square millimetres. */
const SPECK = 1;

interface MeasuredInk {
  readonly ink: PageInk;
  readonly totals: Float32Array;
}

/** Of what is printed: marks outside the bleed are no matter of the paper that stays. */
export function measureInk(sheet: Sheet, grid: InkGrid, pictures: number | undefined): MeasuredInk {
  const { limit, tolerance, area } = sheet.printer.ink;
  const totals = grid.totals();
  const printed = overlap(sheet.bleed, sheet.page.media) ?? sheet.trim;
  const { left, top, right, bottom } = grid.windowOf(printed);
  const cellArea = (1 / grid.scale / mm(1)) ** 2;
  let [peak, place, over, beyond] = [0, top * grid.width + left, 0, 0];
  for (let row = top; row < bottom; row++)
    for (let cell = row * grid.width + left; cell < row * grid.width + right; cell++) {
      const total = (totals[cell] ?? 0) * 100;
      if (total > peak) [peak, place] = [total, cell];
      if (total > limit + ROUNDING) over++;
      if (total > limit + tolerance) beyond++;
    }
  const at = grid.toPage(place % grid.width, Math.floor(place / grid.width));
  const ink: PageInk = {
    page: sheet.page.number,
    maximum: tenth(peak),
    at: sheet.placeOf(at),
    ...(pictures !== undefined && { pictures: tenth(pictures * 100) }),
    over: tenth(over * cellArea),
    beyond: tenth(beyond * cellArea),
    plates: platesOf(grid, printed),
  };
  if (ink.beyond > SPECK) {
    const severity = ink.beyond > (area / mm(1)) ** 2 ? 'error' : 'warning';
    const args = { maximum: Math.round(peak), limit, over: Math.round(ink.beyond) };
    const found = { check: 'ink', severity, code: 'inspect/too-much-ink', args, rule: 'ink.limit' } as const;
    sheet.add({ ...found, weight: peak }, [at[0], at[1], at[0], at[1]] satisfies Corners);
  }
  return { ink, totals };
}

/** Percent that sums of rounded plates may be off. */
const ROUNDING = 0.5;

function platesOf(grid: InkGrid, area: Corners): Readonly<Record<string, number>> {
  const used = [...grid.mean(area)].filter(([plate]) => grid.planes.get(plate)?.some((amount) => amount > LEAST_INK));
  return Object.fromEntries(used.map(([plate, amount]) => [plate, Math.round(amount * 10_000) / 100]));
}

/** Pages beside each other, at half the size of the grid. */
export class InkSheet {
  readonly #tiles: { width: number; height: number; data: Uint8Array }[] = [];

  /** Red where there is more than `most`, 1 = one full plate; else the darker the more ink. */
  add({ width, height }: InkGrid, totals: Float32Array, most: number): void {
    const [w, h] = [width >> 1, height >> 1];
    const data = new Uint8Array(w * h * 3);
    for (let y = 0; y < h; y++)
      for (let x = 0; x < w; x++) {
        const cells = [0, 1, width, width + 1].map((step) => totals[2 * y * width + 2 * x + step] ?? 0);
        const peak = Math.max(...cells);
        const grey = 255 - Math.min(1, peak / Math.max(1, most)) * 150;
        data.set(peak > most ? RED : [grey, grey, grey], (y * w + x) * 3);
      }
    this.#tiles.push({ width: w, height: h, data });
  }

  picture(): InkPicture {
    const columns = Math.ceil(Math.sqrt(this.#tiles.length));
    const rows = Math.ceil(this.#tiles.length / columns);
    const [wide, high] = [this.#largest('width') + GAP, this.#largest('height') + GAP];
    const [width, height] = [columns * wide + GAP, rows * high + GAP];
    const data = new Uint8Array(width * height * 3).fill(GROUND);
    for (const [i, tile] of this.#tiles.entries()) {
      const [x, y] = [GAP + (i % columns) * wide, GAP + Math.floor(i / columns) * high];
      for (let row = 0; row < tile.height; row++)
        data.set(tile.data.subarray(row * tile.width * 3, (row + 1) * tile.width * 3), ((y + row) * width + x) * 3);
    }
    return { width, height, data };
  }

  #largest(side: 'width' | 'height'): number {
    return Math.max(1, ...this.#tiles.map((tile) => tile[side]));
  }
}

const RED = [225, 0, 20];
const GAP = 8;
const GROUND = 120;
