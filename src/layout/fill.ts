// Fills one frame from a position in the story: lines, boxes, glue and footnotes, for as far as they may stand there.

import type { Box } from '../model/matter.ts';
import type { Cast, Enclosure, GalleyItem, Passage } from '../model/stages.ts';
import type { Pt } from '../model/units.ts';
import { footOf, notesHeight, splitNotes } from './feet.ts';
import { resumed, type Stand } from './resume.ts';
import { type BoxItem, companyOf, type Position, type Story } from './story.ts';
import { castFor, floorOf, plainCast, roomFor, SLACK, type Vessel, wholeRoomFor } from './vessel.ts';

/** What came to stand in a frame, from its top. */
export interface Filled {
  readonly boxes: readonly PlacedBox[];
  readonly notes: readonly Box[];
  /** Grounds below them, padding included. */
  readonly enclosed: readonly { readonly y: Pt; readonly height: Pt; readonly enclosure: Enclosure }[];
  /** Depth down to the last box. */
  readonly depth: Pt;
  /** What of the story they are, in order. */
  readonly parts: readonly Part[];
}

/** Items of a passage, from one to before another, as they are in a cast. */
export interface Part {
  readonly passage: number;
  readonly cast: Cast;
  readonly from: number;
  readonly to: number;
}

export interface PlacedBox {
  readonly y: Pt;
  readonly box: Box;
  /** Absent for a table's head that stands here once more. */
  readonly item?: BoxItem;
  /** White stands above it that vertical justification may open. */
  readonly opened: boolean;
}

export const EMPTY: Filled = { boxes: [], notes: [], enclosed: [], depth: 0, parts: [] };

/** What is tried in a frame, beyond filling it. */
export interface Wishes {
  /** Lines more or fewer, by passage. */
  readonly looseness?: ReadonlyMap<number, number>;
  /** The line of a passage that ends the frame: it should end without a hyphen. */
  readonly foot?: { readonly passage: number; readonly line: number };
  /** Text comes down no farther than this. */
  readonly floor?: Pt;
}

export interface Fill {
  readonly filled: Filled;
  readonly next: Position;
  /** What ended it, if the editor did. */
  readonly stop?: 'column' | 'page';
  /** Passages whose lines may still be chosen: they begin here, or go on. */
  readonly choices: readonly { readonly passage: number; readonly lines: number }[];
}

/** Turns in which a frame gives up lines so that no line is left alone in the next. */
const MOST_TURNS = 3;

/** `vessels`: the frame and those after it. `isBare`: nothing stands on its page yet. */
export function fill(
  story: Story,
  from: Position,
  vessels: readonly Vessel[],
  isBare: boolean,
  wishes: Wishes = {},
): Fill {
  let made = fillOnce(story, from, vessels, isBare, wishes);
  for (let turn = 0; turn < MOST_TURNS && leavesWidow(story, made, vessels); turn++) {
    const sooner = fillOnce(story, from, vessels, isBare, { ...wishes, floor: aboveEndOf(made) });
    // A line alone is better than an empty frame: the story would never end.
    if (sooner.filled.boxes.length === 0) return made;
    made = sooner;
  }
  return made;
}

/** A floor that makes a frame end sooner than it did. */
export const aboveEndOf = ({ filled }: Fill): Pt => filled.depth - 2 * SLACK;

/** Whether what goes on would be a single line once it is set for the next frame. */
function leavesWidow(story: Story, { next }: Fill, [, after]: readonly Vessel[]): boolean {
  const { passage, item, cast } = next;
  if (!after || !cast) return false;
  const begun = story.passages[passage] as Passage;
  const anew = resumed(begun, { cast, item }, [after]);
  if (anew.cast === cast) return false;
  const opening = begun.set(anew.cast)[item];
  return opening?.kind === 'box' && opening.isLast === true;
}

function fillOnce(story: Story, from: Position, vessels: readonly Vessel[], isBare: boolean, wishes: Wishes): Fill {
  const vessel = vessels[0] as Vessel;
  const { passages, step } = story;
  const { height, width, holes } = vessel;
  const floor = Math.min(floorOf(vessel), wishes.floor ?? height);
  const boxes: PlacedBox[] = [];
  const enclosed: { y: Pt; height: Pt; enclosure: Enclosure }[] = [];
  const choices: { passage: number; lines: number }[] = [];
  const carried = splitNotes(from.notes, height);
  const notes: Box[] = [...carried.here];
  let over: readonly Box[] = carried.over;
  let foot = footOf(notes, vessel, step);
  let [y, glue, depth] = [0, 0, 0];
  /** Where the enclosure of the item before began in this frame, if it still goes on. */
  let begun: Pt | undefined;
  let inside: Enclosure | undefined;
  const close = (enclosure: Enclosure | undefined): void => {
    if (!enclosure || begun === undefined) return;
    y += enclosure.bottom;
    enclosed.push({ y: begun, height: y - begun, enclosure });
    begun = undefined;
    depth = y;
  };
  let { passage, item: next, cast } = from;
  let items: readonly GalleyItem[] | undefined;
  const near = vessels.slice(0, 2);
  const parts: Part[] = [];
  let first = next;
  const leave = (): void => {
    // A passage without items is passed as well.
    if (cast && (next > first || (items?.length === 0 && first === 0)))
      parts.push({ passage, cast, from: first, to: next });
  };
  const finish = (ended?: 'column' | 'page'): Fill => {
    close(inside);
    // White alone does not begin a passage: it is set where its first line or box comes to stand.
    if (first === 0 && items?.slice(0, next).every(({ kind }) => kind === 'glue')) next = 0;
    leave();
    // What did not move is as it was.
    if (passage === from.passage && next === first && from.cast) ({ item: next, cast } = from);
    const goesOn = next > 0 ? { cast } : {};
    return {
      filled: { boxes, notes, enclosed, depth, parts },
      next: { passage, item: next, ...goesOn, notes: over },
      choices,
      ...(ended && { stop: ended }),
    };
  };
  while (passage < passages.length) {
    const current = passages[passage] as Passage;
    if (!items) {
      const own = wishesFor(passage, wishes);
      const anew = (): Stand => {
        const plain = castFor(current, y + glue, near);
        return { cast: own ? { ...plain, ...own } : plain, item: 0 };
      };
      const stand: Stand = cast && next > 0 ? resumed(current, { cast, item: next }, near, own) : anew();
      ({ cast, item: next } = stand);
      first = next;
      items = current.set(stand.cast);
      if (current.leading !== undefined) choices.push({ passage, lines: items.length - next });
    }
    const item = items[next];
    if (!item) {
      leave();
      passage += 1;
      next = 0;
      first = 0;
      items = undefined;
      cast = undefined;
      continue;
    }
    if (item.kind === 'glue') {
      next += 1;
      // Space does not add up: of two in a row the larger counts; at the top of a frame there is none.
      if (boxes.length === 0) continue;
      if (item.toGrid) y = Math.ceil(y / step - GRID_SLACK) * step;
      glue = Math.max(glue, item.height);
      continue;
    }
    if (item.kind === 'break') {
      next += 1;
      // What is empty already needs no end.
      if (boxes.length === 0 && (item.what === 'column' || isBare)) continue;
      return finish(item.what);
    }
    if (over.length > 0) break;
    const opens = boxes.length === 0;
    const { enclosure, box } = item;
    const padding = enclosure && begun === undefined ? enclosure.top : 0;
    const end = enclosure?.bottom ?? 0;
    // A head that would keep its row from standing is left out.
    const head = opens && item.head && item.head.height + box.height <= floor + SLACK ? item.head : undefined;
    const white = padding + (head?.height ?? 0);
    let start = y + glue;
    if (holes.length > 0)
      start =
        current.leading === undefined
          ? wholeRoomFor(vessel, start, white + box.height)
          : (roomFor(vessel, start, white + box.height)?.top ?? floor);
    const top = start + white;
    const needsMore = !opens && (item.withNext || item.need > box.height + SLACK);
    const company = needsMore
      ? (linesTogether(current, items, next) ?? companyOf(story, { passage, item: next, cast, notes: [] }, width))
      : undefined;
    const asked = company?.height ?? box.height;
    const asking = company?.notes ?? item.notes;
    const gap = notes.length === 0 && !vessel.hasNotes ? step : 0;
    if (top + asked + end > floor + SLACK) break;
    let own: readonly Box[] = item.notes;
    if (top + asked + end + foot + notesHeight(asking, gap) > height + SLACK) {
      // A note is divided only where no frame would hold it with its mark.
      const free = height - top - box.height - end - foot - gap;
      const parts = opens && notes.length === 0 ? splitNotes(item.notes, free) : undefined;
      if (!parts || parts.here.length === 0) break;
      own = parts.here;
      over = parts.over;
    }
    const opened = glue > 0;
    if (head) boxes.push({ y: start + padding, box: head, opened });
    boxes.push({ y: top, box, item, opened: opened && !head });
    notes.push(...own);
    foot += notesHeight(own, gap);
    y = top + box.height;
    depth = y;
    glue = 0;
    next += 1;
    if (enclosure) begun ??= start;
    inside = enclosure;
    if (enclosure && enclosureAfter(story, { passage, item: next, cast, notes: [] }, width) !== enclosure)
      close(enclosure);
  }
  return finish();
}

/** The same as `companyOf` for lines that stand together with others of their paragraph only. */
function linesTogether(
  { leading }: Passage,
  items: readonly GalleyItem[],
  at: number,
): { readonly height: Pt; readonly notes: readonly Box[] } | undefined {
  const item = items[at] as BoxItem;
  if (leading === undefined || item.withNext) return undefined;
  const count = Math.round(item.need / leading);
  if (at + count > items.length) return undefined;
  const notes: Box[] = [];
  for (let i = at; i < at + count; i++) notes.push(...(items[i] as BoxItem).notes);
  return { height: item.need, notes };
}

function wishesFor(passage: number, { looseness, foot }: Wishes): Pick<Cast, 'looseness' | 'foot'> | undefined {
  const loose = looseness?.get(passage);
  const line = foot?.passage === passage ? foot.line : undefined;
  if (loose === undefined && line === undefined) return undefined;
  return { ...(loose !== undefined && { looseness: loose }), ...(line !== undefined && { foot: line }) };
}

/** Rounding, in steps of the grid. */
const GRID_SLACK = 1e-6;

/** The enclosure of the next item, if the story goes on to one without a break. */
function enclosureAfter(story: Story, at: Position, width: Pt): Enclosure | undefined {
  for (let { passage, item, cast } = at; passage < story.passages.length; passage++) {
    const items = story.passages[passage]?.set(cast ?? plainCast(width)) ?? [];
    const next = items.slice(item).find(({ kind }) => kind !== 'glue');
    if (next) return next.kind === 'box' ? next.enclosure : undefined;
    item = 0;
    cast = undefined;
  }
  return undefined;
}
