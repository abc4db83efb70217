// White streams through a paragraph: word spaces that stand under each other. Finds them in set lines; mends nothing.

import type { Line } from '../model/text.ts';
import type { Pt } from '../model/units.ts';

/** Word spaces of successive lines, each under the one before. */
export interface River {
  /** Index of its first line. */
  readonly from: number;
  /** Middles of its spaces, from the left edge of the measure, one a line. */
  readonly course: readonly Pt[];
  /** Mean width of its spaces. */
  readonly width: Pt;
}

/** Where a word space stands, from the left edge of the measure. */
export interface Gap {
  readonly left: Pt;
  readonly right: Pt;
}

/** Fewer lines than this are no river: two spaces under each other stand in every paragraph. */
const LEAST_LINES = 3;
/** Spaces stand under each other when they share this part of the narrower one. */
const OVERLAP = 0.5;

/**
 * Rivers of a paragraph, from the top: word spaces in `least` or more successive lines, each sharing at least half its width with
 * the one above. Where streams join, the longer one goes on.
 */
export function findRivers(lines: readonly Line[], least = LEAST_LINES): readonly River[] {
  const found: River[] = [];
  let open: Gap[][] = [];
  lines.forEach((line, index) => {
    const longestFirst = [...open].sort((a, b) => b.length - a.length);
    const flowing = new Set<Gap[]>();
    const next = gapsOf(line).map((gap) => {
      const stream = longestFirst.find((one) => !flowing.has(one) && isUnder(gap, one.at(-1)));
      if (!stream) return [gap];
      flowing.add(stream);
      stream.push(gap);
      return stream;
    });
    for (const stream of open) if (!flowing.has(stream)) found.push(riverOf(stream, index - stream.length));
    open = next;
  });
  for (const stream of open) found.push(riverOf(stream, lines.length - stream.length));
  return found.filter((river) => river.course.length >= least).sort((a, b) => a.from - b.from);
}

/** Spaces that the eye sees: those between words, not the one without width at the line's end. */
export function gapsOf({ runs }: Line): readonly Gap[] {
  return runs.flatMap(({ x, run }) => {
    let right = x;
    return run.advances.flatMap((advance, i): Gap[] => {
      const left = right;
      right += advance;
      return advance > 0 && /^[ \u00a0]$/.test(run.clusters[i] ?? '') ? [{ left, right }] : [];
    });
  });
}

function isUnder(gap: Gap, above: Gap | undefined): boolean {
  if (!above) return false;
  const shared = Math.min(gap.right, above.right) - Math.max(gap.left, above.left);
  return shared >= OVERLAP * Math.min(gap.right - gap.left, above.right - above.left);
}

const riverOf = (gaps: readonly Gap[], from: number): River => ({
  from,
  course: gaps.map(({ left, right }) => (left + right) / 2),
  width: gaps.reduce((sum, { left, right }) => sum + right - left, 0) / gaps.length,
});
