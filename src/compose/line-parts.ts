// A text of a block to parts, a line each: what stands of it already stays, and the rest is broken anew.

import type { StructureElement } from '../model/structure.ts';
import type { Line, LineOptions, RichText, SetText, TextStyle } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { keepsNext, type Part } from './company.ts';
import { placeLine, wordsOn } from './lines.ts';
import { type NoteSetter, notesOn } from './notes.ts';
import { type Setting, styleOf } from './setting.ts';

/** Lines of the text that belongs to an element, after those of it that stand already. */
export function breakText(
  { workshop, standing }: Setting,
  text: RichText,
  style: TextStyle,
  measure: Pt,
  tag: StructureElement,
  options: LineOptions = {},
): readonly Line[] {
  const kept = standing?.get(tag);
  const { typesetter, edition } = workshop;
  return typesetter.lines(text, style, measure, { lang: edition.lang, ...options, ...(kept && { kept }) });
}

/** Where the lines of a text stand in the boxes of their block. */
export interface LinePlace {
  readonly x: Pt;
  readonly measure: Pt;
  /** Of the whole block. */
  readonly width: Pt;
  readonly ink?: string;
}

/** `notes`: sets those whose marks stand in the text, which go with its lines; absent where they stand elsewhere. */
export function lineParts(
  setting: Setting,
  text: RichText,
  styleName: string,
  { x, measure, width, ink }: LinePlace,
  tag: StructureElement,
  notes?: NoteSetter,
): readonly Part[] {
  const style = styleOf(setting.workshop, styleName);
  const of: SetText = { style: style.name, measure };
  const lines = breakText(setting, text, style, measure, tag);
  return lines.map((line, i): Part => {
    const items = [placeLine(setting, line, text, { x, y: style.leading }, tag, ink, { of })];
    return {
      box: { width, height: style.leading, baseline: style.leading, items },
      of: tag,
      lines: [{ tag, line }],
      isLast: i > 0 && i === lines.length - 1,
      ...(notes && { notes: notesOn(line, text).map((note) => notes(note, width)) }),
      words: wordsOn(items) - (lines[i - 1]?.hyphen ? 1 : 0),
      keep: keepsNext(i, lines.length),
      ...(text.span && { span: text.span }),
    };
  });
}
