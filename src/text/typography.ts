// What editors type into what typesetters set: curly quotes, apostrophes, dashes, ellipses, no-break spaces.
// Works on the whole paragraph across its runs; runs keep their number and order, so that indices stay valid.

import type { Inline } from '../model/text.ts';

/** Three points, a hyphen between spaces, straight quotes, a quote where an apostrophe belongs (‘s avonds). */
const SIGNS = String.raw`\.\.\.|(?<=[ \u00a0])-(?=[ \u00a0])|["']|‘(?=[stnk][\s-])`;
/** The figures of CO2, 12 m2 and 3 km3. */
const SMALL = String.raw`(?<=(?<![\p{L}\p{N}])CO)2(?![\p{L}\p{N}])|(?<=\d[ \u00a0][khdcm]?m)[23](?![\p{L}\p{N}])`;
const TYPED = new RegExp(`${SIGNS}|${SMALL}`, 'gu');
/** Double quotes by primary language subtag, opening and closing. Dutch has single ones, as Belgian public bodies set them. */
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  nl: ['‘', '’'],
  fr: ['«\u202f', '\u202f»'],
  de: ['„', '“'],
};
const OTHER_QUOTES = ['“', '”'] as const;
/** Letters that stand alone after an apostrophe (’s avonds, ’t, ’n, ’k, ’m, ’r), ’ns, ’em, ’ie, and years (’90). */
const ELISION = /^(?:[stnkmr]|ns|em|ie|tis|\d\d)(?![\p{L}\p{N}'’])/iu;
const OPENS = /[\s\u00a0\u202f([{‘“«–—/]/;

/**
 * Replaces straight quotes, three points, a hyphen between spaces and the figures of CO2 and m2 by their typographic forms. Quotes
 * follow the language of their run, else `lang`.
 */
export function typographic<Run extends Inline>(runs: readonly Run[], lang: string): readonly Run[] {
  const text = runs.map((run) => run.text).join('');
  const edits = [...text.matchAll(TYPED)].flatMap(({ 0: found, index }) => {
    const run = runAt(runs, index);
    // Small already: the mark says how.
    if (run?.sub || run?.sup) return [];
    const after = text.slice(index + found.length, index + found.length + 4);
    const set = replacement(found, text.charAt(index - 1), after, run?.lang ?? lang);
    return [{ at: index, length: found.length, text: set }];
  });
  return edits.length === 0 ? runs : edit(runs, edits);
}

/** The same for a Dutch text without marks. */
export const smarten = (text: string): string => typographic([{ text }], 'nl-BE')[0]?.text ?? text;

function runAt<Run extends Inline>(runs: readonly Run[], at: number): Run | undefined {
  let end = 0;
  return runs.find((run) => {
    end += run.text.length;
    return at < end;
  });
}

function replacement(found: string, before: string, after: string, lang: string): string {
  if (found === '...') return '…';
  if (found === '-') return '–';
  if (found === '2' || found === '3') return before === 'O' ? '₂' : found === '2' ? '²' : '³';
  const opens = (before === '' || OPENS.test(before)) && /^\S/.test(after);
  if (found === '"') return (QUOTES[lang.split('-')[0]?.toLowerCase() ?? ''] ?? OTHER_QUOTES)[opens ? 0 : 1];
  return opens && !ELISION.test(after) && found !== '‘' ? '‘' : '’';
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
