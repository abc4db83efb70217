// What is taken out of the flow: to the head or the foot of the page that it was written for, over all its columns, to a page of
// its own, or to the head of an opening. It stands on the first page that has room from there on, in the order of writing.

import type { FlowPlace, Passage } from '../model/stages.ts';
import type { Pt } from '../model/units.ts';
import { bandOf, type Piece, type PouredStory, partBelow, pourBands } from './bands.ts';
import { footOf } from './feet.ts';
import { type Filled, fill } from './fill.ts';
import { isOver, START, type Story } from './story.ts';
import { SLACK, type Vessel } from './vessel.ts';

interface Float {
  readonly passages: readonly number[];
  readonly place: Exclude<FlowPlace, 'across' | 'aside'>;
}

/** A float on its page. */
interface Standing extends Piece {
  readonly place: Float['place'];
}

export interface PouredFloats extends PouredStory {
  /** What stands outside the flow. */
  readonly floats: readonly Piece[];
  /** Passages that found no page. */
  readonly unplaced: readonly number[];
  /** The story without them. */
  readonly flow: Story;
}

const NOTHING: Passage = { set: () => [] };

/** `pageWidth`: trimmed, in points. */
export function pourWithFloats(
  story: Story,
  vessels: readonly Vessel[],
  isBalanced: boolean,
  pageWidth: Pt,
): PouredFloats {
  const floats = floatsIn(story);
  const isTaken = ({ place }: Passage): boolean => place !== undefined && place !== 'across';
  // An empty passage keeps the place, so that it is known where each was written.
  const flow = { ...story, passages: story.passages.map((passage) => (isTaken(passage) ? NOTHING : passage)) };
  let free = vessels;
  let poured = pourBands(flow, free, isBalanced);
  const standing: Standing[] = [];
  const unplaced: number[] = [];
  for (const float of floats) {
    const page = pageOf(poured, float.passages[0] ?? 0);
    const earliest = Math.max(
      page,
      ...standing.filter((one) => one.place === float.place).map(({ vessel }) => vessel.page),
    );
    const found =
      float.place === 'spread'
        ? placeOverOpening(story, float, free, earliest, pageWidth)
        : placeFloat(story, float, free, earliest);
    if (!found) {
      unplaced.push(...float.passages);
      continue;
    }
    standing.push({ ...found.piece, place: float.place });
    free = found.free;
    poured = pourBands(flow, free, isBalanced);
  }
  return { ...poured, floats: standing, unplaced, flow };
}

/** Neighbours that go to the same place stand together. */
function floatsIn({ passages }: Story): readonly Float[] {
  const floats: Float[] = [];
  passages.forEach(({ place, group }, i) => {
    if (place === undefined || place === 'across' || place === 'aside') return;
    const last = floats.at(-1);
    const isSame = last && last.passages.at(-1) === i - 1 && passages[i - 1]?.group === group;
    if (isSame) floats[floats.length - 1] = { ...last, passages: [...last.passages, i] };
    else floats.push({ passages: [i], place });
  });
  return floats;
}

/** The page on which what comes after a passage begins, or the last one that the story reached. */
function pageOf({ pieces }: PouredStory, passage: number): number {
  const piece = pieces.find(({ filled }) => filled.parts.some((part) => part.passage >= passage)) ?? pieces.at(-1);
  return piece?.vessel.page ?? 0;
}

interface Found {
  readonly piece: Piece;
  /** What it leaves. */
  readonly free: readonly Vessel[];
}

/** A float as far as it fits into a band; undefined if not all of it does. */
function fillWith(story: Story, { passages }: Float, band: Vessel): Filled | undefined {
  const own: Story = { ...story, passages: story.passages.slice(0, (passages.at(-1) ?? 0) + 1) };
  const { filled, next } = fill(own, { ...START, passage: passages[0] ?? 0 }, [band], true);
  return isOver(own, next, band.width) ? filled : undefined;
}

/** At the head of the first opening from a page on that has room for it on both pages. */
function placeOverOpening(
  story: Story,
  float: Float,
  free: readonly Vessel[],
  earliest: number,
  pageWidth: Pt,
): Found | undefined {
  const openings = [...new Set(free.filter(({ page }) => page >= earliest).map(({ opening }) => opening))];
  for (const opening of openings) {
    const columns = free.filter((vessel) => vessel.opening === opening);
    const [verso, recto] = [...new Set(columns.map(({ page }) => page))];
    if (verso === undefined || recto === undefined || verso < earliest) continue;
    const [left, right] = [columns[0], columns.at(-1)];
    // Pages that are made one by one have places of their own; on a spread all places count from the verso.
    const isApart = left?.sheet !== right?.sheet;
    const across = columns.map((one) => (isApart && one.page === recto ? { ...one, left: one.left + pageWidth } : one));
    const band = { ...bandOf(across), ...(isApart && right && { recto: right.sheet }) };
    const filled = fillWith(story, float, band);
    if (!filled) continue;
    const rest = columns.flatMap((column) => remainder(column, band, filled, 'top', story.step));
    return { piece: { vessel: band, filled }, free: free.flatMap((one) => firstOf(columns, one, rest)) };
  }
  return undefined;
}

/** On the first page from one on that has room for it. */
function placeFloat(story: Story, float: Float, free: readonly Vessel[], earliest: number): Found | undefined {
  const { place } = float;
  const pages = [...new Set(free.map(({ page }) => page))].filter((page) => page >= earliest);
  for (const page of pages) {
    const columns = free.filter((vessel) => vessel.page === page);
    // A page of its own is one that nothing stands on yet.
    if (place === 'page' && page === earliest) continue;
    const band = bandOf(columns);
    const filled = fillWith(story, float, band);
    if (!filled) continue;
    const vessel = place === 'bottom' ? atFoot(band, filled, story.step) : band;
    const left = columns.flatMap((column) => remainder(column, vessel, filled, place, story.step));
    return {
      piece: { vessel, filled },
      free: free.flatMap((one) => firstOf(columns, one, left)),
    };
  }
  return undefined;
}

/** All that is left of some columns at the place of the first of them; others stay. */
const firstOf = (columns: readonly Vessel[], one: Vessel, left: readonly Vessel[]): readonly Vessel[] =>
  one === columns[0] ? left : columns.includes(one) ? [] : [one];

/** So low that it ends at the foot of the columns. */
function atFoot(band: Vessel, { depth, notes }: Filled, step: Pt): Vessel {
  const height = Math.ceil((depth + footOf(notes, band, step)) / step - GRID_SLACK) * step;
  return { ...band, top: band.top + band.height - height, height };
}

const GRID_SLACK = 1e-6;

/** What a float leaves of a column; a line of white stands between them. */
function remainder(
  column: Vessel,
  band: Vessel,
  { depth, notes }: Filled,
  place: Float['place'],
  step: Pt,
): readonly Vessel[] {
  if (place === 'page') return [];
  if (place === 'top')
    return partBelow(column, band.top + depth + step, step, notes).map((part) => ({
      ...part,
      isBegun: column.isBegun,
    }));
  const height = band.top - step - column.top;
  return height < step - SLACK ? [] : [{ ...column, height }];
}
