// Footnotes at the foot of a frame: what room they take, and how one that no frame can hold is divided between two.

import type { Box } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';
import { SLACK, type Vessel } from './vessel.ts';

export const notesHeight = (notes: readonly Box[], gap: Pt): Pt =>
  notes.length === 0 ? 0 : gap + notes.reduce((sum, note) => sum + note.height, 0);

/** All that they take from a frame, the white above them included. */
export const footOf = (notes: readonly Box[], { hasNotes }: Pick<Vessel, 'hasNotes'>, step: Pt): Pt =>
  notesHeight(notes, hasNotes ? 0 : step);

/** What of some notes fits in so much room, in whole lines, and what is left. */
export function splitNotes(
  notes: readonly Box[],
  room: Pt,
): { readonly here: readonly Box[]; readonly over: readonly Box[] } {
  const here: Box[] = [];
  let free = room;
  for (const [i, note] of notes.entries()) {
    if (note.height <= free + SLACK) {
      here.push(note);
      free -= note.height;
      continue;
    }
    const [first, rest] = divide(note, free);
    return { here: first ? [...here, first] : here, over: [rest, ...notes.slice(i + 1)] };
  }
  return { here, over: [] };
}

/** At the last baseline that fits: lines of notes stand with their baselines at the lower edge of their slot. */
function divide(note: Box, room: Pt): readonly [Box | undefined, Box] {
  const baselines = note.items.map(({ y }) => y).filter((y) => y <= room + SLACK);
  const height = Math.max(0, ...baselines);
  if (height === 0) return [undefined, note];
  const first = note.items.filter(({ y }) => y <= height + SLACK);
  const rest = note.items.filter(({ y }) => y > height + SLACK);
  return [
    { ...note, height, items: first },
    { ...note, height: note.height - height, items: rest.map((item) => ({ ...item, y: item.y - height })) },
  ];
}
