// Slips in typed text that would be printed as they stand: braces that are no reference, headings without a space, marks left open.

import { placeIn, type RawText } from '../model/draft.ts';
import { complain, type Desk } from './desk.ts';

/** Blanks out what a pattern finds, so that places stay the same. */
const without = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => ' '.repeat(found.length));

const REFERENCE = /\{\{[^{}\n]*\}\}/g;
const PASSAGE = /\]\{[^{}\n]*\}/g;
const LINK = /\]\([^)\n]*\)|https?:\/\/\S+/g;
/** One that opens, with what stands in it, or one that closes nothing. */
const BRACE = /\{{1,2}[^{}\n]*\}{0,2}|\}{1,2}/g;
const TIGHT_HEADING = /^[ ]{0,3}(#{1,6})([^\s#].*)$/gm;

/** In every text. Reports: resolve/loose-brace, resolve/open-mark. */
export function auditSlips(desk: Desk, raw: RawText): void {
  const text = without(without(raw.text, REFERENCE), PASSAGE);
  for (const { 0: typed, index } of text.matchAll(BRACE)) {
    const inside = typed.replace(/[{}]/g, '').trim();
    const isReference = /^[\w.-]+(?: .*)?$/.test(inside);
    complain(desk, 'error', 'resolve/loose-brace', placeIn(raw, index, typed.trimEnd().length), {
      typed: typed.trim(),
      ...(isReference && { proposal: `{{ ${inside} }}` }),
    });
  }
  for (const paragraph of without(text, LINK).matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g))
    auditMark(desk, raw, paragraph[0], paragraph.index);
}

/** Bold that opens and does not close, within a paragraph: Markdown prints its stars. */
function auditMark(desk: Desk, raw: RawText, paragraph: string, start: number): void {
  const marks = [...paragraph.matchAll(/(?<![\\*])\*\*(?!\*)/g)];
  const last = marks.at(-1);
  if (!last || marks.length % 2 === 0) return;
  complain(desk, 'error', 'resolve/open-mark', placeIn(raw, start + last.index, 2), { mark: '**' });
}

/** In running text. Reports: resolve/tight-heading. */
export function auditHeadings(desk: Desk, raw: RawText): void {
  for (const { 0: line, 1: signs = '', 2: words = '', index } of raw.text.matchAll(TIGHT_HEADING)) {
    const offset = index + line.indexOf('#');
    complain(desk, 'error', 'resolve/tight-heading', placeIn(raw, offset, line.trim().length), {
      signs,
      proposal: `${signs} ${words.trim()}`,
    });
  }
}
