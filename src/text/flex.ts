// How the lines of justified text give: word spaces, and a little tracking and glyph width. Numbers only; the fit and the setting
// of a line both go by them.

import type { Pt } from '../model/units.ts';

/** How far justified lines may give. */
export const FLEX = {
  /** Of a word space's width: what is good. Beyond that only word spaces give. */
  spaceStretch: 0.42,
  spaceShrink: 0.22,
  /** Tracking, em per glyph. */
  tracking: 0.006,
  /** Horizontal scale of glyphs. */
  scale: 0.02,
  /** Letters have given all when word spaces have given this part: less is seen of them. */
  lettersFirst: 0.6,
} as const;

/** What a line has to give with, in points: the width of its word spaces, and what its letters may give at most. */
export interface Give {
  readonly spaces: Pt;
  readonly letters: Pt;
}

/** No setting of a line makes it fit. */
export const TOO_LONG = Number.NEGATIVE_INFINITY;
/** A line without word spaces that is too short. */
const TOO_SHORT = 1e3;
/** Rounding of sums of widths, far below anything visible. */
const ROUNDING: Pt = 0.001;

/** How much of its flex a line needs for a slack: -1 = as tight as may be, 0 = none, 1 = as loose as is good. */
export function flexRatio(slack: Pt, { spaces, letters }: Give): number {
  if (slack === 0) return 0;
  const spaceGive = spaces * (slack > 0 ? FLEX.spaceStretch : FLEX.spaceShrink);
  const need = Math.abs(slack);
  const both = spaceGive * FLEX.lettersFirst + letters;
  const ratio =
    need <= both ? (need / both) * FLEX.lettersFirst : spaceGive > 0 ? (need - letters) / spaceGive : TOO_SHORT;
  if (slack > 0) return ratio;
  return need > spaceGive + letters + ROUNDING ? TOO_LONG : -Math.min(1, ratio);
}

/** Which part of what letters may give they give at a ratio; with its sign. */
export const letterRatio = (ratio: number): number => Math.max(-1, Math.min(1, ratio / FLEX.lettersFirst));
