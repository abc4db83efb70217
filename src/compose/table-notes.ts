// Notes of a table: their marks in heads and cells, and the notes themselves as lines below it or at the foot of a column.

import type { TableStyle } from '../model/block-styles.ts';
import type { Block, TableBlock } from '../model/content.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Footnote, RichText } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import type { Part } from './company.ts';
import { lineParts } from './line-parts.ts';
import { placeLine } from './lines.ts';
import { paginate, type Setting, styleOf } from './setting.ts';
import { grow } from './structure.ts';

/** What marks need to know of the table that they stand in. */
export interface Marking {
  readonly setting: Setting;
  readonly table: TableBlock;
  readonly style: TableStyle;
}

/** Puts the mark of each note where it stands, and page numbers where they are asked for. */
export function marked(marking: Marking, source: RichText): RichText {
  const text = paginate(marking.setting.workshop, source);
  if (!text.runs.some((run) => run.note)) return text;
  const sup = marking.style.notes.marks !== 'signs';
  return {
    ...text,
    runs: text.runs.map((run) => (run.note ? { ...run, text: markOf(marking, run.note), sup } : run)),
  };
}

/** Marks of a table are its own; at the foot of a column they go on from table to table, so that no two there are alike. */
function markOf({ setting, table, style }: Marking, note: Footnote): string {
  const { marks, place } = style.notes;
  const before = place === 'foot' ? notesBefore(setting.section.blocks, table, marks === 'numbers') : 0;
  return MARKS[marks](before + note.number);
}

function notesBefore(blocks: readonly Block[], table: TableBlock, numbers: boolean): number {
  const tables = blocks.slice(0, blocks.indexOf(table)).filter((block) => block.kind === 'table');
  const inText = numbers ? Math.max(0, ...blocks.flatMap(footnotesOf).map((note) => note.number)) : 0;
  return inText + tables.reduce((total, { notes }) => total + notes.length, 0);
}

function footnotesOf(block: Block): readonly Footnote[] {
  const texts =
    block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : block.kind === 'list' ? block.items : [];
  return notesIn(texts);
}

const SIGNS = ['*', '†', '‡', '§'];

const MARKS: Readonly<Record<TableStyle['notes']['marks'], (number: number) => string>> = {
  letters: (number) => {
    const letter = String.fromCharCode(97 + ((number - 1) % 26));
    return number > 26 ? MARKS.letters(Math.floor((number - 1) / 26)) + letter : letter;
  },
  numbers: String,
  signs: (number) => (SIGNS[(number - 1) % SIGNS.length] ?? '').repeat(Math.ceil(number / SIGNS.length)),
};

/** White between a mark and its note, in the notes' size. */
const MARK_GAP = 0.4;

/** One part a line. The mark hangs; the note is one element, wherever its lines stand. */
export function setNote(marking: Marking, note: Footnote, measure: Pt, parent: StructureElement): readonly Part[] {
  const { setting, table, style } = marking;
  const { section, workshop } = setting;
  const own = styleOf(workshop, style.notes.style);
  const mark = marked(marking, { runs: [{ text: '', note }] });
  const id = `${section.id}-table-${section.blocks.indexOf(table) + 1}-${note.number}`;
  const element = grow(parent, 'Note', { id });
  const [label, body] = [grow(element, 'Lbl'), grow(element, 'P')];
  const [sign] = workshop.typesetter.lines(mark, own, measure, { align: 'left' });
  const indent = (sign?.width ?? 0) + MARK_GAP * own.size;
  const place = { x: indent, measure: measure - indent, width: measure };
  return lineParts(setting, paginate(workshop, note.text), style.notes.style, place, body).map((part, i) => {
    if (i > 0 || !sign) return part;
    const placed = placeLine(setting, sign, mark, { x: 0, y: own.leading }, label);
    return { ...part, box: { ...part.box, items: [placed, ...part.box.items] } };
  });
}

/** Of some notes, in order, those that are met for the first time. `seen`: those that were met before; is added to. */
export function firstMet(notes: readonly Footnote[], seen: Set<Footnote>): readonly Footnote[] {
  return notes.filter((note) => {
    if (seen.has(note)) return false;
    seen.add(note);
    return true;
  });
}

/** Notes whose marks stand in some texts. */
export const notesIn = (texts: readonly RichText[]): readonly Footnote[] =>
  texts.flatMap(({ runs }) => runs.flatMap(({ note }) => note ?? []));
