// A story as pouring walks through it: where it stands, what comes next, and what must stand together.

import type { Box } from '../model/matter.ts';
import type { Cast, GalleyItem, Passage } from '../model/stages.ts';
import type { Pt } from '../model/units.ts';
import { plainCast, SLACK } from './vessel.ts';

export interface Story {
  readonly passages: readonly Passage[];
  /** Of the baseline grid; also the space between text and the first footnote of a frame. */
  readonly step: Pt;
}

export type BoxItem = Extract<GalleyItem, { kind: 'box' }>;

/** How far a story was poured. */
export interface Position {
  /** The passage that comes next or goes on. */
  readonly passage: number;
  /** Its next item. */
  readonly item: number;
  /** As what it was set, where it goes on. */
  readonly cast?: Cast;
  /** Footnotes, or their last lines, for which the frame of their mark had no room. */
  readonly notes: readonly Box[];
}

export const START: Position = { passage: 0, item: 0, notes: [] };

/** Items from a position on; passages that have not begun as they are in a column of that width. */
export function* itemsFrom({ passages }: Story, at: Position, width: Pt): Generator<GalleyItem> {
  const plain = plainCast(width);
  for (let passage = at.passage; passage < passages.length; passage++) {
    const begun = passage === at.passage ? at.cast : undefined;
    const items = passages[passage]?.set(begun ?? plain) ?? [];
    for (let i = passage === at.passage ? at.item : 0; i < items.length; i++) yield items[i] as GalleyItem;
  }
}

/** Whether anything is left to be placed. */
export function isOver(story: Story, at: Position, width: Pt): boolean {
  if (at.notes.length > 0) return false;
  for (const item of itemsFrom(story, at, width)) if (item.kind === 'box') return false;
  return true;
}

/** The height of an item with what it must stand together with, and the footnotes of all of these. */
export function companyOf(story: Story, at: Position, width: Pt): { readonly height: Pt; readonly notes: Box[] } {
  const notes: Box[] = [];
  let [height, asked, glue] = [0, 0, 0];
  let opens = true;
  for (const item of itemsFrom(story, at, width)) {
    if (item.kind === 'break') break;
    if (item.kind === 'glue') {
      glue = Math.max(glue, item.height);
      continue;
    }
    const top = height + glue;
    if (!opens && top >= asked - SLACK) break;
    if (opens) asked = top + Math.max(item.need, item.box.height);
    opens = item.withNext === true;
    height = top + item.box.height;
    // A chain of headings asks for what the last of them heads.
    if (opens) asked = Math.max(asked, height + SLACK * 2);
    glue = 0;
    notes.push(...item.notes);
  }
  return { height: Math.max(height, asked), notes };
}
