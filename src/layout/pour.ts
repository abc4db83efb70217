// Pours a story into frames: lines, boxes and glue fall from frame to frame; nothing is lost, what is left is returned.

import type { Box } from '../model/matter.ts';
import type { Enclosure, GalleyItem } from '../model/stages.ts';
import type { Pt } from '../model/units.ts';

/** A frame as pouring sees it: a height, and the sheet and the page that it stands on. */
export interface Vessel {
  readonly height: Pt;
  /** How far down text may come, if not to the foot: what is below is for footnotes only. */
  readonly floor?: Pt;
  readonly sheet: number;
  /** A spread is one sheet of two pages. */
  readonly page: number;
}

/** What came to stand in a frame, from its top. */
export interface Filled {
  /** `repeated` marks a table's head that stands here once more. */
  readonly boxes: readonly { readonly y: Pt; readonly box: Box; readonly repeated: boolean }[];
  readonly notes: readonly Box[];
  /** Grounds below them, padding included. */
  readonly enclosed: readonly { readonly y: Pt; readonly height: Pt; readonly enclosure: Enclosure }[];
  /** Depth down to the last box. */
  readonly depth: Pt;
}

export interface Poured {
  readonly frames: readonly Filled[];
  readonly rest: readonly GalleyItem[];
}

/** Heights are sums of leadings: allow for what adding them up costs. */
const SLACK: Pt = 0.01;
/** The same, in steps of the grid. */
const GRID_SLACK = 1e-6;

/** Greedy filling. `step` of the baseline grid; also the space between text and the first footnote of a frame. */
export function pour(items: readonly GalleyItem[], vessels: readonly Vessel[], step: Pt): Poured {
  let next = 0;
  let isBare = true;
  const frames: Filled[] = [];
  while (frames.length < vessels.length) {
    const vessel = vessels[frames.length] as Vessel;
    if (vessel.page !== vessels[frames.length - 1]?.page) isBare = true;
    const filled = fill(items, next, vessel, step, isBare);
    frames.push(filled);
    next = filled.next;
    if (filled.boxes.length > 0) isBare = false;
    if (filled.stop === 'page') while (vessels[frames.length]?.page === vessel.page) frames.push(EMPTY);
  }
  return { frames, rest: hasBox(items, next) ? items.slice(next) : [] };
}

const EMPTY: Filled = { boxes: [], notes: [], enclosed: [], depth: 0 };

const hasBox = (items: readonly GalleyItem[], from: number): boolean =>
  items.slice(from).some((item) => item.kind === 'box');

interface Fill extends Filled {
  readonly next: number;
  readonly stop?: 'column' | 'page';
}

/** `isBare`: nothing stands on the page yet. */
function fill(items: readonly GalleyItem[], from: number, vessel: Vessel, step: Pt, isBare: boolean): Fill {
  const { height, floor = height } = vessel;
  const boxes: { y: Pt; box: Box; repeated: boolean }[] = [];
  const notes: Box[] = [];
  const enclosed: { y: Pt; height: Pt; enclosure: Enclosure }[] = [];
  let [y, glue, foot, depth] = [0, 0, 0, 0];
  /** Where the enclosure of the item before began in this frame, if it still goes on. */
  let begun: Pt | undefined;
  const close = (enclosure: Enclosure | undefined): void => {
    if (!enclosure || begun === undefined) return;
    y += enclosure.bottom;
    enclosed.push({ y: begun, height: y - begun, enclosure });
    begun = undefined;
    depth = y;
  };
  let inside: Enclosure | undefined;
  let next = from;
  for (; next < items.length; next++) {
    const item = items[next] as GalleyItem;
    if (item.kind === 'glue') {
      // Space does not add up: of two in a row the larger counts; at the top of a frame there is none.
      if (boxes.length === 0) continue;
      if (item.toGrid) y = Math.ceil(y / step - GRID_SLACK) * step;
      glue = Math.max(glue, item.height);
      continue;
    }
    if (item.kind === 'break') {
      // What is empty already needs no end.
      if (boxes.length === 0 && (item.what === 'column' || isBare)) continue;
      close(inside);
      return { boxes, notes, enclosed, depth, next: next + 1, stop: item.what };
    }
    const opens = boxes.length === 0;
    const { enclosure } = item;
    const start = y + glue;
    const padding = enclosure && begun === undefined ? enclosure.top : 0;
    // A head that would keep its row from standing is left out.
    const head = opens && item.head && item.head.height + item.box.height <= floor + SLACK ? item.head : undefined;
    const top = start + padding + (head?.height ?? 0);
    // What opens a frame stands there if it can stand at all: the wish for company must not leave a frame empty.
    const asked = (opens ? item.box.height : Math.max(item.need, item.box.height)) + (enclosure?.bottom ?? 0);
    const gap = notes.length === 0 ? step : 0;
    const below = foot + notesHeight(notesWithin(items, next, asked), gap);
    if (top + asked > floor + SLACK || top + asked + below > height + SLACK) break;
    if (head) boxes.push({ y: start + padding, box: head, repeated: true });
    boxes.push({ y: top, box: item.box, repeated: false });
    notes.push(...item.notes);
    foot += notesHeight(item.notes, gap);
    y = top + item.box.height;
    depth = y;
    glue = 0;
    if (enclosure) begun ??= start;
    inside = enclosure;
    if (enclosureAfter(items, next) !== enclosure) close(enclosure);
  }
  close(inside);
  return { boxes, notes, enclosed, depth, next };
}

/** The enclosure of the next item, if the story goes on to one without a break. */
function enclosureAfter(items: readonly GalleyItem[], at: number): Enclosure | undefined {
  const item = items.slice(at + 1).find(({ kind }) => kind !== 'glue');
  return item?.kind === 'box' ? item.enclosure : undefined;
}

const notesHeight = (notes: readonly Box[], gap: Pt): Pt =>
  notes.length === 0 ? 0 : gap + notes.reduce((sum, note) => sum + note.height, 0);

/** Footnotes of an item and of what it must stand together with: their room is asked for as well. */
function notesWithin(items: readonly GalleyItem[], from: number, asked: Pt): readonly Box[] {
  const notes: Box[] = [];
  let height = 0;
  for (const item of items.slice(from)) {
    if (item.kind === 'break' || height > asked - SLACK) break;
    if (item.kind === 'box') notes.push(...item.notes);
    height += item.kind === 'box' ? item.box.height : item.height;
  }
  return notes;
}

/**
 * The same, but the columns that the story ends in end level: the text of its last sheet ends higher in all of them, step by
 * step, as long as everything still fits. Footnotes stay at the foot.
 */
export function pourBalanced(items: readonly GalleyItem[], vessels: readonly Vessel[], step: Pt): Poured {
  let best = pour(items, vessels, step);
  if (best.rest.length > 0) return best;
  const last = best.frames.findLastIndex((frame) => frame.boxes.length > 0);
  if (last < 0) return best;
  const sheet = vessels[last]?.sheet;
  for (let raised = step; ; raised += step) {
    const shorter = vessels.map((vessel) =>
      vessel.sheet === sheet ? { ...vessel, floor: vessel.height - raised } : vessel,
    );
    if (shorter.some(({ floor }) => floor !== undefined && floor <= 0)) return best;
    const tried = pour(items, shorter, step);
    if (tried.rest.length > 0) return best;
    best = tried;
  }
}
