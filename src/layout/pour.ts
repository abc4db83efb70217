// Pours a story into frames. Where a frame ends badly, other lines of its paragraphs and other breaks are tried, and the way
// through the frames that costs least is taken (states of a search: Knuth and Plass 1981; pages: Plass, Optimal Pagination
// Techniques, 1981). The work is bounded, the result always the same; nothing is lost, and what is left is returned.

import type { Pt } from '../model/units.ts';
import { footOf } from './feet.ts';
import { aboveEndOf, EMPTY, type Fill, type Filled, fill, type Wishes } from './fill.ts';
import { isOver, itemsFrom, type Position, START, type Story } from './story.ts';
import { floorOf, SLACK, type Vessel } from './vessel.ts';

export interface Poured {
  /** By vessel. */
  readonly frames: readonly Filled[];
  /** Where it stood before each that it reached. */
  readonly starts: readonly Position[];
  /** What found no place; absent if all did. */
  readonly rest?: Position;
  /** Of how its frames end: 0 if all end well. */
  readonly cost: number;
}

/** What a reader would mind, weighed against each other. A short column counts by the square of the lines that it lacks. */
const COST = {
  shortLine: 60,
  /** Columns that are seen at once and do not end level, by the square of the difference in lines. */
  unlevel: 80,
  hyphen: 200,
  /** The reader has to turn the page for the rest of the word. */
  hyphenAtTurn: 400,
  /** A paragraph with a line more or fewer than is best. */
  looseness: 50,
  /** A line without the hyphen that it would best have. */
  foot: 10,
  /** A page that another way does not need. */
  page: 2000,
  left: 100_000,
} as const;

/** Ways through the frames that are kept, and paragraphs that are tried in one frame. */
const BEAM = 4;
const MOST_CHOICES = 8;
/** A shorter paragraph has nothing to give. */
const LEAST_LINES = 3;
/** A larger hole counts no more: it is not to be spread over other columns. */
const MOST_COUNTED = 3;
/** Lines that a column may lack for it to be worth trying: more come of tables and pictures. */
const MOST_SHORT = 4;

/** Plain takes every frame as it falls; repair tries other ways where a frame ends badly; all tries them everywhere. */
export type Effort = 'plain' | 'repair' | 'all';

export interface Manner {
  readonly effort: Effort;
  readonly from?: Position;
  /** What it costs that the story ends as it does in these frames. */
  readonly ending?: (frames: readonly Filled[]) => number;
}

/** A way through the first frames. */
interface Way {
  readonly position: Position;
  readonly cost: number;
  readonly filled: Filled;
  readonly before: Way | undefined;
  /** Lines that the frame lacks; undefined where nothing had to go on. */
  readonly short: number | undefined;
  /** Of its last frame. */
  readonly opening?: number;
  readonly isBare: boolean;
  readonly isDone: boolean;
  /** Page that the editor ended. */
  readonly ended?: number;
}

const BEGIN: Omit<Way, 'position'> = {
  cost: 0,
  filled: EMPTY,
  before: undefined,
  short: undefined,
  isBare: true,
  isDone: false,
};

/** A story that is over by so few lines may fit when its paragraphs give way. */
const MOST_RESCUED = 4;

/**
 * Pours with repairs. Where a few lines have no place, or stand alone on a page, everything is tried to do without; where text is
 * left all the same, it stands as it falls: repairs would be for nothing.
 */
export function pourStory(story: Story, vessels: readonly Vessel[], from: Position = START): Poured {
  const poured = pour(story, vessels, { effort: 'repair', from });
  if (!poured.rest && !hasStub(poured, vessels)) return poured;
  const width = vessels.at(-1)?.width ?? 0;
  const few = poured.rest ? linesFrom(story, poured.rest, width, MOST_RESCUED + 1) <= MOST_RESCUED : true;
  const tried = few ? pour(story, vessels, { effort: 'all', from }) : undefined;
  if (tried && !tried.rest) return tried;
  return poured.rest ? pour(story, vessels, { effort: 'plain', from }) : poured;
}

/** Fewer than three things on the last page, and full frames before it. */
function hasStub({ frames }: Poured, vessels: readonly Vessel[]): boolean {
  const last = frames.findLastIndex(({ boxes }) => boxes.length > 0);
  const page = vessels[last]?.page;
  const held = frames.filter((_, i) => vessels[i]?.page === page).reduce((sum, { boxes }) => sum + boxes.length, 0);
  return held < 3 && vessels[0]?.page !== page;
}

/** How many items are left, counted up to a limit. */
function linesFrom(story: Story, at: Position, width: Pt, most: number): number {
  let count = 0;
  for (const item of itemsFrom(story, at, width)) {
    if (item.kind === 'box') count += 1;
    if (count >= most) break;
  }
  return count;
}

export function pour(story: Story, vessels: readonly Vessel[], { effort, from = START, ending }: Manner): Poured {
  let ways: readonly Way[] = [{ ...BEGIN, position: from }];
  for (let i = 0; i < vessels.length && ways.some(({ isDone }) => !isDone); i++)
    ways = best(
      story,
      ways.flatMap((way) => (way.isDone ? [way] : onward(story, way, vessels, i, effort))),
    );
  const width = vessels.at(-1)?.width ?? 0;
  const priced = ways.map((way) => ({ way, whole: way.cost + costOfEnd(story, way, vessels, ending) }));
  const { way } = priced.reduce((least, other) => (other.whole < least.whole ? other : least));
  const frames = framesOf(way);
  const isWhole = way.isDone || isOver(story, way.position, width);
  return {
    frames: vessels.map((_, i) => frames[i] ?? EMPTY),
    starts: startsOf(way),
    ...(!isWhole && { rest: way.position }),
    cost: way.cost + (isWhole ? (ending?.(frames) ?? 0) : 0),
  };
}

function framesOf(way: Way): readonly Filled[] {
  const frames: Filled[] = [];
  for (let one = way; one.before; one = one.before) frames.push(one.filled);
  return frames.reverse();
}

function startsOf(way: Way): readonly Position[] {
  const starts: Position[] = [];
  for (let { before } = way; before; before = before.before) starts.push(before.position);
  return starts.reverse();
}

/** Ways that have come equally far are told apart by their cost alone: of those the cheapest is kept. */
function best(story: Story, ways: readonly Way[]): readonly Way[] {
  if (ways.length === 1) return ways;
  const kept: Way[] = [];
  for (const way of ways.toSorted((a, b) => a.cost - b.cost)) {
    if (kept.length === BEAM) break;
    if (!kept.some((other) => isAlike(story, way, other))) kept.push(way);
  }
  return kept;
}

function isAlike({ passages }: Story, one: Way, other: Way): boolean {
  if (one.isDone !== other.isDone) return false;
  if (one.isDone) return one.filled.depth === other.filled.depth;
  const [{ passage, item, cast }, { cast: otherCast, ...next }] = [one.position, other.position];
  if (passage !== next.passage || item !== next.item) return false;
  if (cast === otherCast) return true;
  return (
    cast !== undefined && otherCast !== undefined && passages[passage]?.set(cast) === passages[passage]?.set(otherCast)
  );
}

/** What the end of a way costs, once all ways have ended. */
function costOfEnd(story: Story, way: Way, vessels: readonly Vessel[], ending: Manner['ending']): number {
  const { width = 0 } = vessels.at(-1) ?? {};
  if (!way.isDone && !isOver(story, way.position, width)) {
    const { passage, item } = way.position;
    return COST.left * (1 + story.passages.length - passage) - item;
  }
  const frames = framesOf(way);
  const pages = new Set(vessels.slice(0, frames.length).map(({ page }) => page)).size;
  return COST.page * pages + (ending?.(frames) ?? 0);
}

/** The ways on through a frame. */
function onward(story: Story, way: Way, vessels: readonly Vessel[], at: number, effort: Effort): readonly Way[] {
  const vessel = vessels[at] as Vessel;
  if (way.ended === vessel.page) return [{ ...way, before: way, filled: EMPTY, short: undefined }];
  const isBare = !vessel.isBegun && (vessel.page !== vessels[at - 1]?.page || way.isBare);
  const ahead = vessels.slice(at, at + 2);
  const ways: Way[] = [];
  /** Whether the frame ends well: there is nothing better to be hoped for. */
  const tryWith = (wishes: Wishes, made = fill(story, way.position, ahead, isBare, wishes)): boolean => {
    const next = stepOf(story, way, made, wishes, ahead, isBare);
    ways.push(next);
    const foot = hyphenFoot(made);
    if (foot && !wishes.foot && effort !== 'plain') return tryWith({ ...wishes, foot });
    return next.cost - way.cost <= priceOf(wishes);
  };
  const plain = fill(story, way.position, ahead, isBare);
  const isFine = tryWith({}, plain);
  if (effort === 'plain' || (effort === 'repair' && isFine)) return ways;
  const short = ways[0]?.short ?? 0;
  if (short <= MOST_SHORT)
    for (const wishes of loosenings(plain)) if (tryWith(wishes) && effort === 'repair') return ways;
  const floor = aboveEndOf(plain);
  for (const lines of [0, 1]) tryWith({ floor: floor - lines * story.step });
  return ways;
}

/** Each paragraph with a line more or fewer, the longest first: there it is seen least. */
const loosenings = ({ choices }: Fill): readonly Wishes[] =>
  choices
    .filter(({ lines }) => lines >= LEAST_LINES)
    .toSorted((a, b) => b.lines - a.lines)
    .slice(0, MOST_CHOICES)
    .flatMap(({ passage }) => [1, -1].map((lines) => ({ looseness: new Map([[passage, lines]]) })));

/** The line that a frame ends with, if a word is divided there. */
function hyphenFoot({ filled, next }: Fill): Wishes['foot'] {
  const last = filled.boxes.at(-1)?.item;
  return last?.hyphen && next.item > 0 ? { passage: next.passage, line: next.item - 1 } : undefined;
}

const priceOf = ({ looseness, foot }: Wishes): number => (looseness ? COST.looseness : 0) + (foot ? COST.foot : 0);

/** The way that a frame, filled so, leads on to. */
function stepOf(
  story: Story,
  way: Way,
  made: Fill,
  wishes: Wishes,
  [vessel, after]: readonly Vessel[],
  isBare: boolean,
): Way {
  if (!vessel) throw new Error('a frame is filled, so there is one');
  const { filled, next, stop } = made;
  const isDone = isOver(story, next, vessel.width);
  const free = Math.min(
    floorOf(vessel) - filled.depth,
    vessel.height - filled.depth - footOf(filled.notes, vessel, story.step),
  );
  const short = isDone || stop ? undefined : Math.max(0, Math.floor((free + SLACK) / story.step));
  const turns = after?.opening !== vessel.opening;
  const level = way.short !== undefined && way.opening === vessel.opening ? way.short : short;
  let cost = way.cost + COST.shortLine * Math.min(short ?? 0, MOST_COUNTED) ** 2;
  if (short !== undefined && level !== undefined)
    cost += COST.unlevel * Math.min(Math.abs(short - level), MOST_COUNTED) ** 2;
  if (hyphenFoot(made)) cost += turns ? COST.hyphenAtTurn : COST.hyphen;
  cost += priceOf(wishes);
  return {
    position: next,
    cost,
    filled,
    before: way,
    short,
    opening: vessel.opening,
    isBare: isBare && filled.boxes.length === 0,
    isDone,
    ...(stop === 'page' && { ended: vessel.page }),
  };
}
