// Footnotes: marks in the text and the notes' own matter, which layout puts at the foot of the column.

import type { Box } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Line, RichText } from '../model/text.ts';
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

/** The notes whose marks stand in a line, set at the column's measure. */
export function composeNotes(
  setting: Setting,
  line: Line,
  text: RichText,
  measure: Pt,
  tag: StructureElement,
): readonly Box[] {
  const marks = new Set(line.runs.map((run) => text.runs[run.source]).filter((inline) => inline?.note !== undefined));
  return [...marks].flatMap((inline) => (inline?.note ? [composeNote(setting, inline.note, measure, tag)] : []));
}

function composeNote(
  setting: Setting,
  note: { readonly number: number; readonly text: RichText },
  measure: Pt,
  tag: StructureElement,
): Box {
  const { workshop } = setting;
  const style = styleOf(workshop, workshop.design.flow.note.style);
  const element = grow(tag, 'Note', { id: `${setting.section.id}-${note.number}` });
  const source = paginate(workshop, note.text);
  const text: RichText = {
    ...source,
    runs: [{ text: String(note.number), sup: true }, { text: '\u2002' }, ...source.runs],
  };
  const lines = workshop.typesetter.lines(text, style, measure, { lang: workshop.edition.lang });
  const at = { x: 0, y: style.leading };
  const of = { style: style.name, measure };
  const items = placeLines(setting, lines, text, at, style.leading, grow(element, 'P'), { of });
  return { width: measure, height: lines.length * style.leading, items };
}
