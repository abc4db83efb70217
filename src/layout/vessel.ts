// Frames as pouring sees them: how high and how wide they are, and what is kept clear in them; where lines find room.

import type { Cast, Passage, Slot } from '../model/stages.ts';
import type { Pt, Rect } from '../model/units.ts';

/** A frame, or a part of one. */
export interface Vessel {
  /** Of its top left corner, on its sheet. */
  readonly left: Pt;
  readonly top: Pt;
  readonly height: Pt;
  readonly width: Pt;
  /** How far down text may come, if not to the foot: what is below is for footnotes only. */
  readonly floor?: Pt;
  readonly sheet: number;
  readonly page: number;
  /** Pages that are seen at once share it. */
  readonly opening: number;
  /** Rectangles from its top left corner where no text may stand. */
  readonly holes: readonly Rect[];
  /** Number of the frame that it is or is a part of; absent where it goes over several. */
  readonly frame?: number;
  /** Footnotes of what stands above it in the same frame: its height is without them. */
  readonly hasNotes?: boolean;
  /** Something stands above it on its page. */
  readonly isBegun?: boolean;
  /** The sheet of the facing page where it goes over both: what stands in it is cut between them. */
  readonly recto?: number;
}

/** Heights are sums of leadings: allow for what adding them up costs. */
export const SLACK: Pt = 0.01;

/** Text in less than this part of a column beside what is kept clear would be all holes: it goes on below. */
const LEAST = 0.4;

export const floorOf = ({ height, floor = height }: Vessel): Pt => Math.min(height, floor);

/** The first place at or below `from` where a line of such a height has room; undefined where there is none. */
export function roomFor(vessel: Vessel, from: Pt, height: Pt): { readonly top: Pt; readonly slot: Slot } | undefined {
  const { width, holes } = vessel;
  let top = from;
  for (let turn = 0; turn <= holes.length; turn++) {
    const beside = holes.filter((hole) => meets(hole, top, height));
    const slot = freeSlot(width, beside);
    if (slot) return { top, slot };
    top = Math.min(...beside.map((hole) => hole.y + hole.height));
  }
  return undefined;
}

/** The same for what takes the whole width. */
export function wholeRoomFor({ holes }: Vessel, from: Pt, height: Pt): Pt {
  let top = from;
  for (let hole = holes.find((one) => meets(one, top, height)); hole; ) {
    top = hole.y + hole.height;
    hole = holes.find((one) => meets(one, top, height));
  }
  return top;
}

const meets = (hole: Rect, top: Pt, height: Pt): boolean =>
  hole.y < top + height - SLACK && hole.y + hole.height > top + SLACK;

/** The widest part of a line that is free. */
function freeSlot(width: Pt, beside: readonly Rect[]): Slot | undefined {
  if (beside.length === 0) return { x: 0, width, measure: width };
  const sorted = beside.toSorted((a, b) => a.x - b.x);
  let best: Slot | undefined;
  let x = 0;
  for (const { x: left, width: taken } of [...sorted, { x: width, width: 0 }]) {
    const free = Math.min(left, width) - x;
    if (free > (best?.width ?? LEAST * width)) best = { x, width: free, measure: width };
    x = Math.max(x, left + taken);
  }
  return best;
}

const casts = new Map<Pt, Cast>();

/** Lines as wide as the column. */
export function plainCast(measure: Pt): Cast {
  const known = casts.get(measure) ?? { slots: [{ x: 0, width: measure, measure }] };
  casts.set(measure, known);
  return known;
}

/** For text that begins at `from` in a vessel and goes on in those after it: where each of its lines would stand. */
export function castFor(passage: Passage, from: Pt, vessels: readonly Vessel[]): Cast {
  const [vessel] = vessels;
  if (!vessel) throw new Error('text is set for a vessel');
  const isPlain = vessels.every((one) => one.width === vessel.width && one.holes.length === 0);
  if (isPlain || passage.leading === undefined) return plainCast(vessel.width);
  const { leading } = passage;
  const slots: Slot[] = [];
  for (const [i, one] of vessels.entries()) {
    for (let y = i === 0 ? from : 0; ; ) {
      const room = roomFor(one, y, leading);
      if (!room || room.top + leading > floorOf(one) + SLACK) break;
      slots.push(room.slot);
      y = room.top + leading;
    }
  }
  const { width } = vessels.at(-1) ?? vessel;
  return { slots: [...slots, { x: 0, width, measure: width }] };
}

export const slotAt = ({ slots }: Cast, line: number): Slot => slots[Math.min(line, slots.length - 1)] as Slot;

/** Whether so many lines from a number on stand as another cast would have them, that one from its first. */
export function standsAlike(cast: Cast, from: number, count: number, other: Cast): boolean {
  for (let i = 0; i < count; i++) {
    const [one, two] = [slotAt(cast, from + i), slotAt(other, i)];
    if (one === two) continue;
    if (one.x !== two.x || one.width !== two.width || one.measure !== two.measure) return false;
  }
  return true;
}
