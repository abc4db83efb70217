// Moves the middle of a label by as little as frees it from the horizontal lines that would run through its words.

import type { Pt } from '../model/units.ts';

export interface LabelRoom {
  readonly extent: Pt;
  /** White to keep between the words and a line. */
  readonly white: Pt;
  /** Farthest the label may move: beyond it, it would no longer be seen to belong to its place. */
  readonly farthest: Pt;
}

/** The wish itself where nothing runs through it, or where no free place is near enough. */
export function betweenLines(wish: Pt, lines: readonly Pt[], { extent, white, farthest }: LabelRoom): Pt {
  const reach = extent / 2 + white;
  const isFree = (middle: Pt) => lines.every((line) => Math.abs(line - middle) > reach - ROUNDING);
  const places = [wish, ...lines.flatMap((line) => [line - reach, line + reach])];
  const free = places.filter((middle) => isFree(middle) && Math.abs(middle - wish) <= farthest);
  return free.sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish))[0] ?? wish;
}

const ROUNDING: Pt = 1e-6;
