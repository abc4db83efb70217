// Rectangles whose areas are in proportion to values, as near to squares as a greedy division in rows gets them.
// Source: M. Bruls, K. Huizing, J. J. van Wijk, "Squarified Treemaps", 2000.

import type { Rect } from '../model/units.ts';

/** One rectangle per value, in the order given, which should be falling. Values are positive; together they fill the frame. */
export function squarify(values: readonly number[], frame: Rect): readonly Rect[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const scale = (frame.width * frame.height) / (total || 1);
  const areas = values.map((value) => value * scale);
  const rects: Rect[] = [];
  let rest = frame;
  let at = 0;
  while (at < areas.length) {
    const side = Math.min(rest.width, rest.height);
    let count = 1;
    while (
      at + count < areas.length &&
      worst(areas.slice(at, at + count + 1), side) <= worst(areas.slice(at, at + count), side)
    )
      count += 1;
    const row = areas.slice(at, at + count);
    const laid = layRow(row, rest);
    rects.push(...laid.rects);
    rest = laid.rest;
    at += count;
  }
  return rects;
}

/** The highest aspect in a row along a side: max(s² · r₊ / a², a² / (s² · r₋)), with a the area of the row. */
function worst(row: readonly number[], side: number): number {
  const sum = row.reduce((total, area) => total + area, 0);
  const [high, low] = [Math.max(...row), Math.min(...row)];
  return Math.max((side * side * high) / (sum * sum), (sum * sum) / (side * side * low));
}

/** A row along the shorter side of what is left, and what is left then. */
function layRow(row: readonly number[], { x, y, width, height }: Rect): { rects: readonly Rect[]; rest: Rect } {
  const sum = row.reduce((total, area) => total + area, 0);
  const isColumn = width >= height;
  const thick = sum / ((isColumn ? height : width) || 1);
  let offset = 0;
  const rects = row.map((area): Rect => {
    const long = area / (thick || 1);
    const rect = isColumn
      ? { x, y: y + offset, width: thick, height: long }
      : { x: x + offset, y, width: long, height: thick };
    offset += long;
    return rect;
  });
  const rest = isColumn
    ? { x: x + thick, y, width: Math.max(0, width - thick), height }
    : { x, y: y + thick, width, height: Math.max(0, height - thick) };
  return { rects, rest };
}
