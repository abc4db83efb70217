// What editors type into what typesetters set: curly quotes, apostrophes, dashes, ellipses, no-break spaces.
// Works on the whole paragraph across its runs; runs keep their number and order, so that indices stay valid.

import type { Inline } from '../model/text.ts';

const STRAIGHT = /\.\.\.|(?<=[ \u00a0])-(?=[ \u00a0])|["']|‘(?=[stnk][\s-])/g;
/** Letters that stand alone after an apostrophe (’s avonds, ’t, ’n, ’k, ’m, ’r), ’ns, ’em, ’ie, and years (’90). */
const ELISION = /^(?:[stnkmr]|ns|em|ie|tis|\d\d)(?![\p{L}\p{N}'’])/iu;
const OPENS = /[\s\u00a0\u202f([{‘“«–—/]/;

/**
 * Replaces straight quotes, three points and a hyphen between spaces by their typographic forms. Straight double quotes
 * become single ones in Dutch, as Belgian public bodies set them.
 */
export function typographic<Run extends Inline>(runs: readonly Run[], lang: string): readonly Run[] {
  const text = runs.map((run) => run.text).join('');
  const isDutch = /^nl\b/i.test(lang);
  const edits = [...text.matchAll(STRAIGHT)].map(({ 0: found, index }) => ({
    at: index,
    length: found.length,
    text: replacement(
      found,
      text.charAt(index - 1),
      text.slice(index + found.length, index + found.length + 4),
      isDutch,
    ),
  }));
  return edits.length === 0 ? runs : edit(runs, edits);
}

/** The same for a Dutch text without marks. */
export const smarten = (text: string): string => typographic([{ text }], 'nl-BE')[0]?.text ?? text;

function replacement(found: string, before: string, after: string, isDutch: boolean): string {
  if (found === '...') return '…';
  if (found === '-') return '–';
  const opens = (before === '' || OPENS.test(before)) && /^\S/.test(after);
  if (found === '"' && !isDutch) return opens ? '“' : '”';
  return opens && (found === '"' || !ELISION.test(after)) && found !== '‘' ? '‘' : '’';
}

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Applies edits (in order, not overlapping) to the joined text; the new text belongs to the run where the old began. */
function edit<Run extends Inline>(runs: readonly Run[], edits: readonly Edit[]): readonly Run[] {
  let start = 0;
  return runs.map((run) => {
    const end = start + run.text.length;
    let text = '';
    let at = start;
    for (const change of edits) {
      const changeEnd = change.at + change.length;
      if (changeEnd <= at || change.at >= end) continue;
      if (change.at >= at) text += run.text.slice(at - start, change.at - start) + change.text;
      at = Math.min(end, changeEnd);
    }
    text += run.text.slice(at - start);
    start = end;
    return text === run.text ? run : { ...run, text };
  });
}

/** An abbreviation and its version stay together: LEKP 2.0. */
const VERSION = /\p{Lu}{2,} (?=\d\.\d(?!\d))/gu;

/** The first space of each match of each pattern becomes U+00A0. */
export function keepTogether(runs: readonly Inline[], patterns: readonly RegExp[]): readonly Inline[] {
  const text = runs.map((run) => run.text).join('');
  const spaces = new Set<number>();
  for (const pattern of [VERSION, ...patterns])
    for (const match of text.matchAll(pattern)) {
      const space = match[0].indexOf(' ');
      if (space >= 0) spaces.add(match.index + space);
    }
  if (spaces.size === 0) return runs;
  return edit(
    runs,
    [...spaces].sort((a, b) => a - b).map((at) => ({ at, length: 1, text: '\u00a0' })),
  );
}
