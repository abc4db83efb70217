// Parts that must not be parted, to galley items that ask for room for all of them: rows of a table, lines of a box.

import type { Box } from '../model/matter.ts';
import type { GalleyItem } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Line } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { wordsOn } from './lines.ts';

type BoxItem = Extract<GalleyItem, { kind: 'box' }>;

/** What becomes an item. `keep`: it must stand with the part after it. */
export interface Part extends Pick<BoxItem, 'box' | 'head' | 'enclosure' | 'span' | 'isLast'> {
  /** The text or row that it is a part of: known by it at every measure. */
  readonly of: StructureElement;
  /** What of texts stands in it: of each its next line. */
  readonly lines?: readonly BrokenLine[];
  readonly notes?: readonly Box[];
  /** Words on it, if not all that is seen there begins there. */
  readonly words?: number;
  readonly keep: boolean;
}

/** A line of the text that belongs to an element. */
export interface BrokenLine {
  readonly tag: StructureElement;
  readonly line: Line;
}

export const itemsOf = (parts: readonly Part[]): readonly BoxItem[] =>
  parts.map(({ keep: _, of: __, lines: ___, notes = [], words, ...part }, i): BoxItem => {
    const need = companyOf(parts, i).reduce((height, { box }) => height + box.height, 0);
    return { kind: 'box', ...part, need, notes, words: words ?? wordsOn(part.box.items) };
  });

/** A part and those that it must not be parted from. */
function companyOf(parts: readonly Part[], at: number): readonly Part[] {
  const last = parts.findIndex(({ keep }, i) => i >= at && !keep);
  return parts.slice(at, last < 0 ? parts.length : last + 1);
}

/** Whether a line must stand with the one after it: none of a paragraph is alone in a column. */
export const keepsNext = (line: number, count: number): boolean =>
  line < count - 1 && (line === 0 || line === count - 2);

/** A box with white above. */
export const lowered = (box: Box, by: Pt): Box => ({
  ...box,
  height: box.height + by,
  items: box.items.map((placed) => ({ ...placed, y: placed.y + by })),
});
