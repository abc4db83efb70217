// Where a word may be divided, and which letter changes there. Patterns come from the package `hyphen`, exceptions from
// the design; the rules around them are ours. Knows nothing of widths.

import { createRequire } from 'node:module';

/** A place in a word where a hyphen may be put in. */
export interface HyphenPoint {
  /** Index of the first character after the hyphen. */
  readonly at: number;
  /** What that character becomes after a hyphen: a trema is dropped, ge-evalueerd. */
  readonly drop?: string;
}

export interface Hyphenator {
  /**
   * Points of a word, punctuation around it included. `opens` = first word of a sentence: only there may a word with
   * a capital be divided, because elsewhere it is a name.
   */
  points(word: string, lang: string, opens: boolean): readonly HyphenPoint[];
  /** The point at an index that the author chose. */
  pointAt(word: string, at: number, lang: string): HyphenPoint;
}

/** Patterns of `hyphen` by primary language subtag; languages that are not here are not hyphenated. */
const PATTERNS: Readonly<Record<string, string>> = { nl: 'nl', fr: 'fr', en: 'en-gb', de: 'de-1996' };
/** Letters that must stand before and after a division. */
const LEAST = 3;
/** Letters between a division and a hyphen that is part of the word. */
const LEAST_BESIDE_HYPHEN = 4;
const MARK = '\u0001';
const TREMA: Readonly<Record<string, string>> = { ä: 'a', ë: 'e', ï: 'i', ö: 'o', ü: 'u' };
const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ]/i;
/** Web and mail addresses, dates, anything with a slash, brackets or a point inside. */
const NO_WORD = /[@/:_()[\]\\]|\.[\p{L}\p{N}]/u;

/**
 * `exceptions`: words with their accepted divisions, `te-vre-den`; a word without a hyphen is never divided. They may be
 * written as they look when divided: `ge-eva-lu-eerd` stands for geëvalueerd too.
 */
export function createHyphenator(exceptions: readonly string[]): Hyphenator {
  const accepted = new Map(exceptions.map((word) => [word.replaceAll('-', ''), divisions(word, '-')]));
  const patterns = new Map<string, ((word: string) => string) | undefined>();
  const known = new Map<string, readonly HyphenPoint[]>();
  const patternsOf = (lang: string): ((word: string) => string) | undefined => {
    if (!patterns.has(lang)) patterns.set(lang, loadPatterns(lang));
    return patterns.get(lang);
  };

  /** Divisions of a stretch of letters, counted from its start. A lone vowel goes with what follows: ver-eniging. */
  const divide = (part: string, lang: string, least: { before: number; after: number }): number[] => {
    const lower = part.toLowerCase();
    const exact = accepted.get(part) ?? accepted.get(lower) ?? accepted.get(withoutTrema(lower));
    if (exact) return exact;
    if (/[^\p{L}\p{M}'’]/u.test(part)) return [];
    const divided = patternsOf(lang)?.(lower.replaceAll('’', "'"));
    if (divided === undefined) return [];
    return withVowels(part, divisions(divided, MARK))
      .filter((at) => at >= least.before && part.length - at >= least.after && !nearApostrophe(part, at))
      .filter((at, index, points) => at - (points[index - 1] ?? 0) > 1);
  };

  const divideWord = (word: string, lang: string, opens: boolean): HyphenPoint[] => {
    const [, lead = '', core = ''] = /^([^\p{L}\p{N}]*)(.*?)[^\p{L}\p{N}]*$/u.exec(word) ?? [];
    if (core.length < 2 * LEAST || NO_WORD.test(core)) return [];
    const parts = core.split('-');
    const isName = (part: string, index: number): boolean =>
      /.\p{Lu}/u.test(part) || (/^\p{Lu}/u.test(part) && !(opens && index === 0));
    if (parts.some((part, index) => isName(part, index) && !isAbbreviation(part))) return [];
    let start = lead.length;
    return parts.flatMap((part, index) => {
      const from = start;
      start += part.length + 1;
      if (isName(part, index)) return [];
      const before = index > 0 ? LEAST_BESIDE_HYPHEN : LEAST;
      const after = index < parts.length - 1 ? LEAST_BESIDE_HYPHEN : LEAST;
      return divide(part, lang, { before, after }).map((at) => pointAt(word, from + at, lang));
    });
  };

  return {
    pointAt: (word, at, lang) => pointAt(word, at, primary(lang)),
    points(word, lang, opens) {
      const language = primary(lang);
      const key = `${language}${opens ? '!' : ' '}${word}`;
      let points = known.get(key);
      if (!points) {
        points = divideWord(word, language, opens);
        known.set(key, points);
      }
      return points;
    },
  };
}

/** nl-BE -> nl */
const primary = (lang: string): string => lang.split('-')[0]?.toLowerCase() ?? '';

const withoutTrema = (word: string): string => word.replace(/[äëïöü]/g, (letter) => TREMA[letter] ?? letter);

/** EU-subsidie, CO₂-uitstoot: capitals that are no name, so that the rest of the word may be divided. */
const isAbbreviation = (part: string): boolean => /^[\p{Lu}\p{N}]+$/u.test(part);

/** Indices of the marks in a word, in the word without them. */
function divisions(marked: string, mark: string): number[] {
  const found: number[] = [];
  let at = 0;
  for (const part of marked.split(mark).slice(0, -1)) {
    at += part.length;
    found.push(at);
  }
  return found;
}

/** The patterns leave stray consonants (heid-s-en-quête); a fragment without a vowel goes with the one before it. */
function withVowels(part: string, points: readonly number[]): number[] {
  return points.filter((at, index) => VOWEL.test(part.slice(at, points[index + 1] ?? part.length)));
}

/** No division within three letters of an apostrophe: program-ma’s. */
const nearApostrophe = (part: string, at: number): boolean =>
  /['’]/.test(part.slice(Math.max(0, at - LEAST), at + LEAST));

/** In Dutch a trema after a vowel only tells that a syllable starts; at a division the hyphen says so: ge-evalueerd. */
function pointAt(word: string, at: number, lang: string): HyphenPoint {
  const drop = lang === 'nl' && VOWEL.test(word.charAt(at - 1)) ? TREMA[word.charAt(at)] : undefined;
  return drop === undefined ? { at } : { at, drop };
}

/** Loads patterns when a text first needs them (nl: 30 ms). */
function loadPatterns(lang: string): ((word: string) => string) | undefined {
  const name = PATTERNS[lang];
  if (name === undefined) return undefined;
  const require = createRequire(import.meta.url);
  const create = require('hyphen') as typeof import('hyphen').default;
  return create(require(`hyphen/patterns/${name}`), { hyphenChar: MARK, minWordLength: 2 * LEAST });
}
