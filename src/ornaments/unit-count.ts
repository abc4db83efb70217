// Draws a number as things that can be counted: exactly so many discs or squares, in rows.

import type { Box, Path } from '../model/matter.ts';
import type { Pt, Size } from '../model/units.ts';
import { OrnamentProblem, type Parameters } from './parameters.ts';
import { boxOf, circle, rectangle, stroked, together } from './shapes.ts';

interface Raster {
  readonly perRow: number;
  readonly pitch: Pt;
  readonly side: Pt;
}

/**
 * `count` units row by row; `of` adds the rest up to a total as open rings, as units in `other`, or not (`rest`: ring, fill, none).
 * The raster: `per-row` with `pitch` and `side`; or `per-row` alone, filling the room's width; or neither, the largest that fills the room.
 * `fill` is the side over the pitch, `most` the largest pitch. `row-pitch` where rows lie further apart than columns.
 */
export function unitCount(parameters: Parameters, size: Size | undefined): Box {
  const count = parameters.count('count');
  const all = Math.max(count, parameters.count('of', count));
  const shape = parameters.choice('shape', ['disc', 'square'], 'disc');
  const rest = parameters.choice('rest', ['ring', 'fill', 'none'], 'ring');
  const ring = parameters.positive('ring', 0.5);
  const raster = rasterOf(parameters, all, size);
  const rowPitch = parameters.positive('row-pitch', raster.pitch);

  const unit = (i: number, inset: Pt): Path => {
    const x = (i % raster.perRow) * raster.pitch + inset;
    const y = Math.floor(i / raster.perRow) * rowPitch + inset;
    const side = raster.side - 2 * inset;
    return shape === 'disc' ? circle(x + side / 2, y + side / 2, side / 2) : rectangle(x, y, side, side);
  };
  const units = (from: number, to: number, inset = 0): Path[] =>
    Array.from({ length: to - from }, (_, i) => unit(from + i, inset));

  const ink = parameters.ink('ink');
  const other = parameters.maybeInk('other');
  const items = together(units(0, count), ink);
  if (all > count && rest === 'fill') items.push(...together(units(count, all), other ?? ink));
  if (all > count && rest === 'ring')
    items.push(stroked(units(count, all, ring / 2).flat(), { ink: other ?? ink, width: ring }));
  const rows = Math.ceil(all / raster.perRow);
  const width = size?.width ?? Math.max(0, Math.min(all, raster.perRow) - 1) * raster.pitch + raster.side;
  return boxOf(width, rows === 0 ? 0 : (rows - 1) * rowPitch + raster.side, items);
}

function rasterOf(parameters: Parameters, all: number, size: Size | undefined): Raster {
  const fill = parameters.positive('fill', 0.78);
  const most = parameters.positive('most', Number.MAX_VALUE);
  if (parameters.has('pitch')) {
    const pitch = parameters.positive('pitch');
    const fitting = size ? Math.max(1, Math.floor((size.width - pitch * fill) / pitch + 1e-6) + 1) : Math.max(1, all);
    return { perRow: atLeastOne(parameters, fitting), pitch, side: parameters.positive('side', pitch * fill) };
  }
  if (!size) throw new OrnamentProblem('pitch', 'a length, or a size to fill');
  const perRow = parameters.has('per-row') ? atLeastOne(parameters, 1) : fullest(all, size, fill, most);
  const pitch = Math.min(most, size.width / (perRow - 1 + fill));
  return { perRow, pitch, side: parameters.positive('side', pitch * fill) };
}

function atLeastOne(parameters: Parameters, otherwise: number): number {
  const perRow = parameters.count('per-row', otherwise);
  if (perRow === 0) throw new OrnamentProblem('per-row', 'a whole number of 1 or more');
  return perRow;
}

/** A row may be this much longer than it must be if the rows then come out full. */
const FOR_FULL_ROWS = 1.25;

/** Fewest units in a row at which all rows still fit the height, or a few more where that fills the last row as well. */
function fullest(all: number, size: Size, fill: number, most: Pt): number {
  for (let perRow = 1; perRow < all; perRow++) {
    const pitch = size.width / (perRow - 1 + fill);
    const height = (Math.ceil(all / perRow) - 1 + fill) * pitch;
    if (pitch > most || height > size.height) continue;
    for (let full = perRow; full <= perRow * FOR_FULL_ROWS; full++) if (all % full === 0) return full;
    return perRow;
  }
  return Math.max(1, all);
}
