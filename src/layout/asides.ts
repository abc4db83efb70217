// Side notes: beside the line that they belong to, moved apart where they would meet, and on to the next margin where one is full.

import type { Frame, Passage } from '../model/stages.ts';
import type { Pt } from '../model/units.ts';
import { holds, type Piece, type PouredStory } from './bands.ts';
import { fill } from './fill.ts';
import { isOver, START, type Story } from './story.ts';
import { SLACK, type Vessel } from './vessel.ts';

export interface PouredAsides {
  readonly pieces: readonly Piece[];
  /** Passages for which no margin has room. */
  readonly unplaced: readonly number[];
}

/** A margin of a page, and what is to stand in it. */
interface Margin {
  readonly vessel: Vessel;
  readonly notes: Note[];
}

interface Note {
  readonly passages: readonly number[];
  readonly piece: Piece;
  /** Where the line stands that it belongs to. */
  readonly wanted: Pt;
  readonly height: Pt;
}

/** `frames`: those of the vessels, by their numbers. */
export function placeAsides(
  story: Story,
  flow: PouredStory,
  vessels: readonly Vessel[],
  frames: readonly Frame[],
): PouredAsides {
  const margins = marginsOf(vessels, frames);
  const unplaced: number[] = [];
  for (const passages of asidesIn(story)) {
    const [first = 0] = passages;
    const anchor = anchorOf(story, flow, first);
    const from = margins.findIndex(({ vessel }) => vessel.page >= (anchor?.page ?? 0));
    const own = from < 0 ? [] : margins.slice(from);
    const found = own.some((margin) => {
      const wanted = margin.vessel.page === anchor?.page ? anchor.y : margin.vessel.top;
      const note = setNote(story, passages, margin.vessel, wanted);
      if (!note || heightOf([...margin.notes, note], story.step) > margin.vessel.height + SLACK) return false;
      margin.notes.push(note);
      return true;
    });
    if (!found) unplaced.push(...passages);
  }
  return { pieces: margins.flatMap((margin) => apart(margin, story.step)), unplaced };
}

/** Frames that name the same margin share it. */
function marginsOf(vessels: readonly Vessel[], frames: readonly Frame[]): readonly Margin[] {
  const margins = new Map<string, Margin>();
  vessels.forEach((vessel, i) => {
    const aside = frames[i]?.aside;
    if (!aside) return;
    const { frame: _, ...rest } = vessel;
    const key = `${vessel.page} ${aside.x}`;
    if (!margins.has(key))
      margins.set(key, { vessel: { ...rest, left: aside.x, width: aside.width, holes: [] }, notes: [] });
  });
  return [...margins.values()];
}

/** Passages of one block each. */
function asidesIn({ passages }: Story): readonly (readonly number[])[] {
  const groups = new Map<number | undefined, number[]>();
  passages.forEach(({ place, group }, i) => {
    if (place === 'aside') groups.set(group, [...(groups.get(group) ?? []), i]);
  });
  return [...groups.values()];
}

/** The first line of what comes after a passage, else the last line of all. */
function anchorOf({ passages }: Story, { pieces }: PouredStory, passage: number): { page: number; y: Pt } | undefined {
  for (const { vessel, filled } of pieces) {
    const part = filled.parts.find((one) => one.passage > passage && one.from === 0 && one.to > 0);
    const items = part && (passages[part.passage] as Passage).set(part.cast).slice(part.from, part.to);
    const box = items && filled.boxes.find(({ item }) => item !== undefined && items.includes(item));
    if (box) return { page: vessel.page, y: vessel.top + box.y };
  }
  const last = pieces.findLast(({ filled }) => holds(filled));
  return last && { page: last.vessel.page, y: last.vessel.top + (last.filled.boxes.at(-1)?.y ?? 0) };
}

function setNote(story: Story, passages: readonly number[], vessel: Vessel, wanted: Pt): Note | undefined {
  const own: Story = { ...story, passages: story.passages.slice(0, (passages.at(-1) ?? 0) + 1) };
  const { filled, next } = fill(own, { ...START, passage: passages[0] ?? 0 }, [vessel], true);
  if (!isOver(own, next, vessel.width)) return undefined;
  const height = Math.ceil(filled.depth / story.step - GRID_SLACK) * story.step;
  return { passages, piece: { vessel, filled }, wanted, height };
}

/** Rounding, in steps of the grid. */
const GRID_SLACK = 1e-6;

/** A line of white between two. */
const heightOf = (notes: readonly Note[], step: Pt): Pt =>
  notes.reduce((sum, { height }) => sum + height, (notes.length - 1) * step);

/** From top to bottom no note stands over another; from bottom to top none hangs out of the margin. */
function apart({ vessel, notes }: Margin, step: Pt): readonly Piece[] {
  const tops: Pt[] = [];
  let free = vessel.top;
  for (const { wanted, height } of notes) {
    const top = Math.max(wanted, free);
    tops.push(top);
    free = top + height + step;
  }
  let foot = vessel.top + vessel.height;
  for (let i = notes.length - 1; i >= 0; i--) {
    const height = notes[i]?.height ?? 0;
    tops[i] = Math.min(tops[i] ?? 0, foot - height);
    foot = (tops[i] ?? 0) - step;
  }
  return notes.map(({ piece, height }, i) => ({ ...piece, vessel: { ...piece.vessel, top: tops[i] ?? 0, height } }));
}
