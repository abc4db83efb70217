// Footnotes: marks in the text and the notes' own matter, which layout puts at the foot of the column.

import type { Box } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Footnote, Line, RichText } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { placeLines } from './lines.ts';
import { paginate, type Setting, styleOf } from './setting.ts';
import { grow } from './structure.ts';

/** Puts the number of each footnote where its mark stands, as a superior figure. */
export function numbered(text: RichText): RichText {
  if (!text.runs.some((run) => run.note)) return text;
  return {
    ...text,
    runs: text.runs.map((run) => (run.note ? { ...run, text: String(run.note.number), sup: true } : run)),
  };
}

/** The notes whose marks stand in a line. */
export function notesOn(line: Line, text: RichText): readonly Footnote[] {
  if (!text.runs.some((run) => run.note)) return [];
  const marks = new Set(line.runs.map((run) => text.runs[run.source]?.note));
  return [...marks].filter((note) => note !== undefined);
}

/** A note's matter at the measure of its column. */
export type NoteSetter = (note: Footnote, measure: Pt) => Box;

/** Sets notes below an element of the structure, each once for each measure. */
export function noteSetter(setting: Setting, tag: StructureElement): NoteSetter {
  const elements = new Map<Footnote, StructureElement>();
  const boxes = new Map<Footnote, Map<Pt, Box>>();
  return (note, measure) => {
    const known = boxes.get(note) ?? new Map<Pt, Box>();
    boxes.set(note, known);
    const element = elements.get(note) ?? grow(grow(tag, 'Note', { id: `${setting.section.id}-${note.number}` }), 'P');
    elements.set(note, element);
    const box = known.get(measure) ?? composeNote(setting, note, measure, element);
    known.set(measure, box);
    return box;
  };
}

function composeNote(setting: Setting, note: Footnote, measure: Pt, tag: StructureElement): Box {
  const { workshop } = setting;
  const style = styleOf(workshop, workshop.design.flow.note.style);
  const source = paginate(workshop, note.text);
  const text: RichText = {
    ...source,
    runs: [{ text: String(note.number), sup: true }, { text: '\u2002' }, ...source.runs],
  };
  const lines = workshop.typesetter.lines(text, style, measure, { lang: workshop.edition.lang });
  const at = { x: 0, y: style.leading };
  const of = { style: style.name, measure };
  const items = placeLines(setting, lines, text, at, style.leading, tag, { of });
  return { width: measure, height: lines.length * style.leading, items };
}
