// Images onto a grid of ink: each cell gets the mean of the pixels that lie in it.

import { coverAt, type Mask } from './clip-mask.ts';
import type { InkGrid } from './grid.ts';
import type { ImageMark } from './mark.ts';
import { apply, inverse, type Matrix } from './matrix.ts';
import type { Pixels } from './pixels.ts';

/** Also of pictures under a clip, the pixels that show. */
export function paintImage(grid: InkGrid, mark: ImageMark, pixels: Pixels, mask: Mask | undefined): void {
  const back = inverse(mark.matrix);
  if (!back) return;
  const { paint, image } = mark;
  const window = grid.windowOf(mark.bounds);
  const isStencil = image.isMask;
  const inks = isStencil ? paint.inks : pixels.plates.map((plate) => [plate, 0] as const);
  // Pictures overprint with all plates of their space (ISO 32000-2:2020, 8.6.7).
  const targets = grid.targets(inks, { ...paint, mode: isStencil ? paint.mode : 0 });
  const planes = targets.map(([plane]) => plane);
  const amounts = Float64Array.from(targets, ([, amount]) => amount);
  const sources = planes.map((plane) => pixels.plates.findIndex((plate) => isPlane(grid, plate, plane)));
  const means = new Float64Array(pixels.plates.length);
  const opacities = new Float64Array(pixels.opacity?.plates.length ?? 0);
  for (let row = window.top; row < window.bottom; row++)
    for (let column = window.left; column < window.right; column++) {
      const shown = mask ? coverAt(mask, column, row) : 1;
      const cell = shown > 0 ? cellIn(grid, back, column, row) : undefined;
      const part = cell ? meanOf(pixels, cell, means) : 0;
      if (!cell || part === 0) continue;
      let cover = Math.min(1, part * shown) * paint.alpha;
      // Grey pictures have their darkness in the last plate, black.
      if (pixels.opacity && meanOf(pixels.opacity, cell, opacities) > 0) cover *= 1 - (opacities.at(-1) ?? 0);
      if (isStencil) cover *= means.at(-1) ?? 0;
      else for (let i = 0; i < sources.length; i++) amounts[i] = means[sources[i] ?? -1] ?? 0;
      if (cover > 0) grid.blendCell(row * grid.width + column, planes, amounts, cover, paint.blend);
    }
}

/** `All` is every plate. */
const isPlane = (grid: InkGrid, plate: string, plane: Float32Array): boolean =>
  plate === 'All' || grid.planes.get(plate) === plane;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A cell in the unit square of the image, y down. */
function cellIn(grid: InkGrid, back: Matrix, column: number, row: number): Box {
  const [x, y] = grid.toPage(column, row);
  const half = 0.5 / grid.scale;
  const [u, v] = apply(back, x, y);
  const across = half * (Math.abs(back[0]) + Math.abs(back[2]));
  const down = half * (Math.abs(back[1]) + Math.abs(back[3]));
  return [u - across, 1 - v - down, u + across, 1 - v + down];
}

/** Writes the mean amounts, 0..1, of the pixels in a box; gives the part of the box that lies on the image. */
function meanOf(
  { width, height, plates, amounts }: Pixels,
  [left, top, right, bottom]: Box,
  means: Float64Array,
): number {
  const inside =
    (Math.max(0, Math.min(1, right) - Math.max(0, left)) * Math.max(0, Math.min(1, bottom) - Math.max(0, top))) /
    ((right - left) * (bottom - top));
  if (inside === 0) return 0;
  const at = (place: number, size: number): number => Math.min(size - 1, Math.max(0, Math.floor(place * size)));
  const [x0, x1] = [at(left, width), Math.max(at(left, width), at(right - 1e-9, width))];
  const [y0, y1] = [at(top, height), Math.max(at(top, height), at(bottom - 1e-9, height))];
  const count = plates.length;
  const pixels = (x1 - x0 + 1) * (y1 - y0 + 1) * 255;
  for (let plate = 0; plate < count; plate++) {
    let sum = 0;
    for (let y = y0; y <= y1; y++)
      for (let i = (y * width + x0) * count + plate, end = (y * width + x1 + 1) * count; i < end; i += count)
        sum += amounts[i] ?? 0;
    means[plate] = sum / pixels;
  }
  return inside;
}

/** Highest sum of plates of any pixel, 1 = one full plate; by the whole image, shown or not. */
export function peakOf({ plates, amounts }: Pixels): number {
  const count = plates.length;
  let peak = 0;
  for (let i = 0; i < amounts.length; i += count) {
    let sum = 0;
    for (let plate = 0; plate < count; plate++) sum += amounts[i + plate] ?? 0;
    if (sum > peak) peak = sum;
  }
  return peak / 255;
}
