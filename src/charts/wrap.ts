// Breaks a label into lines of a given measure. Nothing is ever left out or shortened.

import type { Pt } from '../model/units.ts';

export interface WrapTools {
  width(line: string): Pt;
  /** Breaks one word that is too long for the measure; may give it back whole. */
  hyphenate(word: string): readonly { readonly text: string; readonly hyphen: boolean }[];
}

/** Widths closer than this count as equal. */
const TOLERANCE = 1e-6;

/** Greedy lines; `\n` in the text is a line break of the editor's. */
export function wrapText(text: string, measure: Pt, tools: WrapTools): readonly string[] {
  return text.split('\n').flatMap((part) => wrapParagraph(part, measure, tools));
}

function wrapParagraph(text: string, measure: Pt, tools: WrapTools): string[] {
  const fits = (line: string) => tools.width(line.trim()) <= measure + TOLERANCE;
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    const parts = fits(piece) ? [piece] : splitWord(piece, tools);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trim());
  return lines;
}

/** Text between break opportunities, spaces and hyphens kept: "Sint-Katelijne-Waver nu" is five pieces. */
const pieces = (text: string): readonly string[] => text.split(/(?<=\p{L}-)(?=\p{L})|(?<=\S)(?= )|(?<= )(?=\S)/u);

function splitWord(word: string, tools: WrapTools): string[] {
  const parts = tools.hyphenate(word.trim());
  if (parts.length < 2) return [word];
  const bare = (part: string) => part.trimEnd().replace(/[\u00ad\u2010-]$/, '');
  const trailing = word.slice(word.trimEnd().length);
  return parts.map((part, index) =>
    part.hyphen ? `${bare(part.text)}-` : index === parts.length - 1 ? part.text.trim() + trailing : part.text.trim(),
  );
}
