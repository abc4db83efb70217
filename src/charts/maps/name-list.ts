// A list of letters, names and values, in as few columns as it needs: what has no room inside the areas of a map.

import type { Pt, Rect } from '../../model/units.ts';
import type { Drawing } from '../drawing.ts';
import type { Lettered } from '../lettering.ts';
import type { Mark } from '../marks.ts';
import { placeBlock, setBlock, type TextBlock } from '../text-block.ts';

export interface ListEntry {
  /** Empty for an area that is too small for its letter. */
  readonly letter: string;
  readonly name: string;
  readonly value: string;
  readonly strong: boolean;
}

export interface NameList {
  readonly marks: readonly Mark[];
  /** Entries that had room. */
  readonly count: number;
}

/** Longest lines of names, in leadings: values stay near the names that they are of. */
const MEASURE = 13;
/** White before values and between columns, over the least white between labels. */
const INDENT = 1.5;
const GUTTER = 1.4;
/** Widths that were added up may be so much less than the whole. */
const ROUNDING = 0.01;

/** Widths of the parts of a list, with the white between them. */
interface Widths {
  readonly letter: Pt;
  readonly value: Pt;
  readonly name: Pt;
}

/** From the top left of a frame downwards, then in the next column; columns are even. What does not fit is not set, and not counted. */
export function composeNameList(drawing: Drawing, entries: readonly ListEntry[], frame: Rect): NameList {
  const { style, lettering } = drawing;
  const full = widthsOf(drawing, entries);
  const aside = { style: style.detail, strong: true };
  const line = lettering.capHeight(aside) + lettering.descent(aside);
  const most = Math.floor((frame.height - line) / lettering.leading(aside)) + 1;
  const gutter = style.labelGap * GUTTER;
  let best: NameList = { marks: [], count: 0 };
  for (let columns = 1; columns <= entries.length; columns += 1) {
    const room = (frame.width - (columns - 1) * gutter) / columns - full.letter - full.value;
    const widths = { ...full, name: Math.min(full.name, room) };
    if (!entries.every((entry) => lettering.fits(entry.name, nameStyle(drawing, entry), widths.name))) break;
    const set = entries.map((entry) => ({
      entry,
      block: setBlock(lettering, [{ text: entry.name, lettered: nameStyle(drawing, entry) }], widths.name + ROUNDING),
    }));
    const lines = set.reduce((sum, { block }) => sum + block.lines.length, 0);
    for (let rows = Math.min(most, Math.ceil(lines / columns)); rows <= most; rows += 1) {
      const list = inColumns(drawing, set, { frame, columns, rows, widths });
      if (list.count === entries.length) return list;
      if (list.count > best.count) best = list;
    }
  }
  return best;
}

function widthsOf(drawing: Drawing, entries: readonly ListEntry[]): Widths {
  const { style, lettering } = drawing;
  const aside = { style: style.detail, strong: true };
  const widest = (key: 'letter' | 'value'): Pt =>
    Math.max(0, ...entries.map((entry) => lettering.width(entry[key], aside)));
  const names = entries.map((entry) => lettering.width(entry.name, nameStyle(drawing, entry)));
  const letter = widest('letter');
  return {
    letter: letter > 0 ? letter + style.gap : 0,
    value: widest('value') + style.gap * INDENT,
    name: Math.min(Math.max(0, ...names), lettering.leading(aside) * MEASURE),
  };
}

const nameStyle = ({ style }: Drawing, { strong }: ListEntry): Lettered => ({ style: style.detail, strong });

interface SetEntry {
  readonly entry: ListEntry;
  readonly block: TextBlock;
}

/** `rows`: lines that a column takes. */
function inColumns(
  drawing: Drawing,
  entries: readonly SetEntry[],
  layout: { readonly frame: Rect; readonly columns: number; readonly rows: number; readonly widths: Widths },
): NameList {
  const { style, lettering } = drawing;
  const { frame, columns, rows, widths } = layout;
  const leading = lettering.leading({ style: style.detail });
  const step = widths.letter + widths.name + widths.value + style.labelGap * GUTTER;
  const marks: Mark[] = [];
  let [column, row] = [0, 0];
  for (const [count, { entry, block }] of entries.entries()) {
    if (row > 0 && row + block.lines.length > rows) {
      column += 1;
      row = 0;
    }
    if (column >= columns || block.lines.length > rows) return { marks, count };
    marks.push(...entryAt(drawing, entry, block, { x: frame.x + column * step, top: frame.y + row * leading, widths }));
    row += block.lines.length;
  }
  return { marks, count: entries.length };
}

function entryAt(
  drawing: Drawing,
  { letter, value }: ListEntry,
  block: TextBlock,
  { x, top, widths }: { readonly x: Pt; readonly top: Pt; readonly widths: Widths },
): readonly Mark[] {
  const { style, lettering } = drawing;
  const colour = drawing.colour(style.text);
  const beside = { style: style.detail, strong: true };
  const aside = (text: string) => setBlock(lettering, [{ text, lettered: beside }], Infinity);
  const right = x + widths.letter + widths.name + widths.value;
  return [
    ...placeBlock(aside(letter), { x, top, align: 'left', colour }),
    ...placeBlock(block, { x: x + widths.letter, top, align: 'left', colour }),
    ...placeBlock(aside(value), { x: right, top, align: 'right', colour }),
  ];
}
