// Where a word may be divided, and which letter changes there. Patterns come from the package `hyphen`, exceptions from
// the design; the rules around them are ours. Knows nothing of widths.

import { createRequire } from 'node:module';

/** A place in a word where a hyphen may be put in. */
export interface HyphenPoint {
  /** Index of the first character after the hyphen. */
  readonly at: number;
  /** What that character becomes after a hyphen: a trema is dropped, ge-evalueerd. */
  readonly drop?: string;
  /** Only two letters stand before it (ge-meente): right, but not pretty. */
  readonly short?: boolean;
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
/** Letters that must stand before a division, and that should; letters that must stand after it. */
const LEAST_BEFORE = 2;
const GOOD_BEFORE = 3;
const LEAST_AFTER = 3;
/** Letters between a division and a hyphen that is part of the word. */
const LEAST_BESIDE_HYPHEN = 4;
/** Letters between a division and an apostrophe. */
const BESIDE_APOSTROPHE = 3;
const MARK = '\u0001';
const TREMA: Readonly<Record<string, string>> = { ä: 'a', ë: 'e', ï: 'i', ö: 'o', ü: 'u' };
const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ]/i;
/** Web and mail addresses, dates, anything with a slash, brackets or a point inside. */
const NO_WORD = /[@/:_()[\]\\]|\.[\p{L}\p{N}]/u;

/**
 * `exceptions`: words with their accepted divisions, `te-vre-den`; a word without a hyphen is never divided. They may be
 * written as they look when divided: `ge-eva-lu-eerd` stands for geëvalueerd too. `erf-goed-*` is how words begin; the rest of
 * them is divided as a word of its own. Only exceptions divide names.
 */
export function createHyphenator(exceptions: readonly string[]): Hyphenator {
  const accepted = readExceptions(exceptions);
  const patterns = new Map<string, ((word: string) => string) | undefined>();
  const known = new Map<string, readonly HyphenPoint[]>();
  const patternsOf = (lang: string): ((word: string) => string) | undefined => {
    if (!patterns.has(lang)) patterns.set(lang, loadPatterns(lang));
    return patterns.get(lang);
  };

  /** Divisions of a stretch of letters, counted from its start. */
  const divide = (part: string, lang: string, least: { before: number; after: number }): readonly number[] => {
    const exact = accepted.whole(part);
    if (exact) return exact;
    if (/[^\p{L}\p{M}'’]/u.test(part)) return [];
    const beginning = accepted.beginning(part);
    if (beginning) {
      const { length, points } = beginning;
      const rest = divide(part.slice(length), lang, { ...least, before: LEAST_BEFORE });
      return [...points, ...rest.map((at) => length + at)].filter((at) => part.length - at >= least.after);
    }
    const divided = patternsOf(lang)?.(part.toLowerCase().replaceAll('’', "'"));
    if (divided === undefined) return [];
    const points = divisions(divided, MARK).map((at) => (lang === 'nl' ? dutchPoint(part, at) : at));
    return withVowels(part, points)
      .filter((at) => at >= least.before && part.length - at >= least.after && !nearApostrophe(part, at))
      .filter((at, index, all) => !isLone(at, index, all));
  };

  const divideWord = (word: string, lang: string, opens: boolean): HyphenPoint[] => {
    const [, lead = '', core = ''] = /^([^\p{L}\p{N}]*)(.*?)[^\p{L}\p{N}]*$/u.exec(word) ?? [];
    if (core.length < LEAST_BEFORE + LEAST_AFTER || NO_WORD.test(core)) return [];
    const parts = core.split('-');
    const isName = (part: string, index: number): boolean =>
      (/.\p{Lu}/u.test(part) || (/^\p{Lu}/u.test(part) && !(opens && index === 0))) && !accepted.isExactly(part);
    if (parts.some((part, index) => isName(part, index) && !isAbbreviation(part))) return [];
    let start = lead.length;
    return parts.flatMap((part, index) => {
      const from = start;
      start += part.length + 1;
      if (isName(part, index)) return [];
      const before = index > 0 ? LEAST_BESIDE_HYPHEN : LEAST_BEFORE;
      const after = index < parts.length - 1 ? LEAST_BESIDE_HYPHEN : LEAST_AFTER;
      return divide(part, lang, { before, after }).map((at) => ({
        ...pointAt(word, from + at, lang),
        ...(at < GOOD_BEFORE && { short: true }),
      }));
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

/** Exceptions by word, and by how words begin. */
function readExceptions(exceptions: readonly string[]) {
  const words = new Map<string, readonly number[]>();
  const beginnings = new Map<string, readonly number[]>();
  for (const exception of exceptions) {
    const marked = exception.replace(/\*$/, '');
    (marked === exception ? words : beginnings).set(marked.replaceAll('-', ''), divisions(marked, '-'));
  }
  const spellings = (part: string): string[] => [part, part.toLowerCase(), withoutTrema(part.toLowerCase())];
  return {
    isExactly: (part: string): boolean => words.has(part),
    whole(part: string): readonly number[] | undefined {
      const spelling = spellings(part).find((one) => words.has(one));
      return spelling === undefined ? undefined : words.get(spelling);
    },
    beginning(part: string): { length: number; points: readonly number[] } | undefined {
      for (const [beginning, points] of beginnings)
        if (part.length > beginning.length && spellings(part).some((spelling) => spelling.startsWith(beginning)))
          return { length: beginning.length, points };
      return undefined;
    },
  };
}

/** Where the patterns go wrong by rule: koninkje is ko-nink-je, not ko-nin-kje. */
const dutchPoint = (part: string, at: number): number =>
  /nkjes?$/.test(part) && part.startsWith('kje', at) ? at + 1 : at;

/** A lone vowel goes with what follows, ver-eniging, but not so that only two letters stand before it: bio-diversiteit. */
function isLone(at: number, index: number, points: readonly number[]): boolean {
  const before = points[index - 1] ?? 0;
  if (at < GOOD_BEFORE) return points[index + 1] === at + 1;
  return at - before === 1 && before >= GOOD_BEFORE;
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
  /['’]/.test(part.slice(Math.max(0, at - BESIDE_APOSTROPHE), at + BESIDE_APOSTROPHE));

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
  return create(require(`hyphen/patterns/${name}`), { hyphenChar: MARK, minWordLength: LEAST_BEFORE + LEAST_AFTER });
}
