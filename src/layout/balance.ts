// Level columns: where a story ends, its columns end on one line, as long as everything still fits.

import type { Filled } from './fill.ts';
import { type Effort, type Poured, pour, pourStory } from './pour.ts';
import { type Position, START, type Story } from './story.ts';
import { SLACK, type Vessel } from './vessel.ts';

/** Lines by which the lowest column may hang lower than it must, to end level with the others. */
const MOST_LOWER = 2;
/** What a difference of a line beyond the first costs; see the costs of pouring. */
const UNLEVEL = 250;

/**
 * Pours so that the columns of the sheet (or page) that the story ends in end level. Footnotes stay at the foot.
 */
export function pourBalanced(
  story: Story,
  vessels: readonly Vessel[],
  from: Position = START,
  by: 'sheet' | 'page' = 'sheet',
): Poured {
  const whole = pourStory(story, vessels, from);
  const last = vessels[whole.frames.findLastIndex(({ boxes }) => boxes.length > 0)];
  if (whole.rest || !last) return whole;
  const first = vessels.findIndex((vessel) => vessel[by] === last[by]);
  const columns = vessels.filter((vessel) => vessel[by] === last[by]);
  const before = { frames: whole.frames.slice(0, first), starts: whole.starts.slice(0, first) };
  const levelled = level(story, columns, whole.starts[first] ?? from);
  return levelled
    ? {
        frames: [...before.frames, ...levelled.frames, ...whole.frames.slice(first + columns.length)],
        starts: [...before.starts, ...levelled.starts],
        cost: whole.cost,
      }
    : whole;
}

function level(story: Story, columns: readonly Vessel[], from: Position): Poured | undefined {
  const { step } = story;
  const lowest = Math.max(...columns.map(({ top, height }) => top + height));
  const most = Math.floor((lowest - Math.min(...columns.map(({ top }) => top)) + SLACK) / step);
  const ending = (frames: readonly Filled[]): number =>
    UNLEVEL * Math.max(0, unevenness(frames, columns, step) - 1) ** 2;
  const tried = (raised: number, effort: Effort): Poured | undefined => {
    const poured = pour(story, lowered(columns, lowest - raised * step), { effort, from, ending });
    return poured.rest ? undefined : poured;
  };
  let raised = 0;
  let best = tried(0, 'plain');
  if (!best) return undefined;
  while (raised < most) {
    const next = tried(raised + 1, 'plain');
    if (!next) break;
    best = next;
    raised += 1;
  }
  if (best.cost === 0) return best;
  const others = Array.from({ length: MOST_LOWER + 2 }, (_, i) => raised + 1 - i)
    .filter((lines) => lines >= 0)
    .flatMap((lines) => tried(lines, 'all') ?? []);
  return [best, ...others].reduce((least, other) => (other.cost < least.cost ? other : least));
}

/** The same columns, with no text below a line of the sheet. */
const lowered = (columns: readonly Vessel[], line: number): readonly Vessel[] =>
  columns.map((column) => ({ ...column, floor: Math.max(0, Math.min(column.height, line - column.top)) }));

/** Lines between the lowest end of a column and the highest, of those that could go lower. */
function unevenness(frames: readonly Filled[], columns: readonly Vessel[], step: number): number {
  const ends = columns.map(({ top, height }, i) => {
    const depth = frames[i]?.depth ?? 0;
    return { end: top + depth, isFull: depth > height - SLACK };
  });
  const lowest = Math.max(...ends.map(({ end }) => end));
  const highest = Math.min(lowest, ...ends.filter(({ isFull }) => !isFull).map(({ end }) => end));
  return Math.round((lowest - highest) / step);
}
