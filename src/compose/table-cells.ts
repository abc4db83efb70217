// Cells of a table: their lines, aligned. Numbers may stand with their commas under each other; marks of notes hang outside.

import type { TableColumn } from '../model/content.ts';
import type { Placed } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Line, RichText, TextStyle } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { breakText } from './line-parts.ts';
import { placeLine } from './lines.ts';
import { type Setting, styleOf } from './setting.ts';

export type CellAlign = TableColumn['align'];

/** A cell whose lines are known. */
export interface Cell {
  readonly lines: readonly Line[];
  readonly text: RichText;
  /** Left edge of each line's measure. */
  readonly at: readonly Pt[];
  readonly leading: Pt;
  readonly tag: StructureElement;
}

/** Where a cell stands; `point`, from `x`, is where whole numbers end. */
export interface CellPlace {
  readonly x: Pt;
  readonly width: Pt;
  readonly point: Pt;
}

/** A cell on one line, for as far as its author did not break it. */
export interface Unbroken {
  readonly line: Line | undefined;
  readonly text: RichText;
  /** Of its widest line, marks that hang outside left out. */
  readonly width: Pt;
  /** Of the marks that hang outside, at the end of its last line. */
  readonly hang: Pt;
}

/** Wider than anything that is set. */
const UNLIMITED: Pt = 20_000;

export function setAsIs({ workshop }: Setting, text: RichText, style: TextStyle, align: CellAlign): Unbroken {
  const lines = workshop.typesetter.lines(text, style, UNLIMITED, { align: 'left', lang: workshop.edition.lang });
  const hang = align === 'left' ? 0 : hangOf(lines.at(-1), text);
  const width = Math.max(0, ...lines.map((line, i) => line.width - (i === lines.length - 1 ? hang : 0)));
  return { line: lines.length === 1 ? lines[0] : undefined, text, width, hang };
}

/** Width of the marks of notes at the end of a line. */
function hangOf(line: Line | undefined, { runs }: RichText): Pt {
  const marks = line?.runs.findLastIndex(({ source }) => !runs[source]?.note) ?? -1;
  return (line?.runs.slice(marks + 1) ?? []).reduce((total, { run }) => total + widthOf(run.advances), 0);
}

const widthOf = (advances: readonly Pt[]): Pt => advances.reduce((total, advance) => total + advance, 0);

/** A whole number with its groups of three; what follows it, a comma and decimals or a unit, stands to the right of the point. */
const WHOLE = /\d+(?:[.\u00a0\u202f]\d{3})*/u;

/**
 * How far from its start the whole part of the number in a cell ends. A sign without a number ("–") stands where units do;
 * undefined for words.
 */
export function endOfNumber({ line, text }: Unbroken): Pt | undefined {
  if (!line) return undefined;
  let words = '';
  const ends: Pt[] = [];
  for (const { x, run, source } of line.runs) {
    if (text.runs[source]?.note) break;
    let end = x;
    for (const [i, cluster] of run.clusters.entries()) {
      end += run.advances[i] ?? 0;
      if (cluster === '' && ends.length > 0) ends[ends.length - 1] = end;
      for (const letter of cluster) ends.push(...Array.from(letter, () => end));
      words += cluster;
    }
  }
  const number = WHOLE.exec(words);
  if (number) return ends[number.index + number[0].length - 1];
  return /\p{L}/u.test(words) ? undefined : ends[words.trimEnd().length - 1];
}

/** Breaks a cell at its column's width and says where its lines stand. `isText`: as running text, lines that stand kept. */
export function setCell(
  setting: Setting,
  text: RichText,
  styleName: string,
  place: CellPlace,
  align: CellAlign,
  tag: StructureElement,
  isText = false,
): Cell {
  const style = styleOf(setting.workshop, styleName);
  const cell = { text, leading: style.leading, tag };
  const broken = (measure: Pt, side: 'left' | 'right'): readonly Line[] =>
    isText
      ? breakText(setting, text, style, measure, tag, { align: side })
      : breakCell(setting, text, style, measure, side);
  if (align === 'left') {
    const lines = broken(place.width, align);
    return { ...cell, lines, at: lines.map(() => place.x) };
  }
  const unbroken = setAsIs(setting, text, style, align);
  const end = align === 'decimal' ? endOfNumber(unbroken) : undefined;
  if (unbroken.line && end !== undefined) return { ...cell, lines: [unbroken.line], at: [place.x + place.point - end] };
  // The last line is longer by its marks, which hang outside; the others end where the column does.
  const lines = broken(place.width + unbroken.hang, 'right');
  return { ...cell, lines, at: lines.map((_, i) => place.x - (i === lines.length - 1 ? 0 : unbroken.hang)) };
}

/** Words are divided only where that saves a line: few lines stand under each other in a cell, and a ragged edge is no harm there. */
function breakCell(
  { workshop }: Setting,
  text: RichText,
  style: TextStyle,
  measure: Pt,
  align: 'left' | 'right',
): readonly Line[] {
  const { typesetter, edition } = workshop;
  const options = { align, lang: edition.lang };
  const lines = typesetter.lines(text, style, measure, options);
  const whole: TextStyle = { ...style, hyphenate: false };
  if (!lines.some((line) => line.hyphen) || typesetter.least(text, whole, options) > measure) return lines;
  const undivided = typesetter.lines(text, whole, measure, options);
  return undivided.length <= lines.length ? undivided : lines;
}

/** The lines of a cell with the first baseline at `y`. */
export const placeCell = (setting: Setting, cell: Cell, y: Pt): readonly Placed[] =>
  cell.lines.map((_, i) => placeCellLine(setting, cell, i, y + i * cell.leading));

/** One of them, on its baseline. */
export const placeCellLine = (setting: Setting, { lines, text, at, tag }: Cell, i: number, y: Pt): Placed =>
  placeLine(setting, lines[i] as Line, text, { x: at[i] ?? 0, y }, tag);
