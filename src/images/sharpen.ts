// What reducing a picture takes from its edges is given back to them, for print. Flat areas and their noise
// stay as they are to the last bit.

import type { Raster } from './tiff.ts';

/** Share of the difference with its four neighbours that is added to a pixel. */
const AMOUNT = 0.2;
/** Differences up to so many levels, over four neighbours, are grain and not an edge. */
const GRAIN = 12;
/** No level changes by more: beyond it, edges would get a seam that shows in print. */
const MOST = 20;

/**
 * Changes the raster that it is given, for another would take as much memory again. A cross of five pixels, channel by channel
 * (unsharp masking with the smallest mask); the outermost pixels stay.
 */
export function sharpen({ pixels, size, channels }: Raster): void {
  const row = size.width * channels;
  const levels = new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.length);
  // Rows as they were: their neighbours are judged by them.
  let above = levels.slice(0, row);
  let here = new Uint8ClampedArray(row);
  for (let y = 1; y < size.height - 1; y++) {
    const start = y * row;
    here.set(levels.subarray(start, start + row));
    for (let i = channels; i < row - channels; i++) {
      const edge = 4 * here[i]! - here[i - channels]! - here[i + channels]! - above[i]! - levels[start + i + row]!;
      levels[start + i] = here[i]! + CHANGE[edge + STEEPEST]!;
    }
    [above, here] = [here, above];
  }
}

const STEEPEST = 4 * 255;

/** By steepness of the edge. Starts at nothing where grain ends, so that no step is made between grain and edge. */
const CHANGE = Int8Array.from({ length: 2 * STEEPEST + 1 }, (_, k) => {
  const edge = k - STEEPEST;
  const change = Math.min(MOST, AMOUNT * Math.max(0, Math.abs(edge) - GRAIN));
  return Math.round(Math.sign(edge) * change);
});
