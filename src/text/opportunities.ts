// Where a paragraph may be broken and what each break costs. Finds places only: widths and the choice come later.

import LineBreaker from 'linebreak';

export interface Opportunity {
  /** Index of the first character of the line after the break. */
  readonly at: number;
  /**
   * `space`: the spaces before it are dropped. `seam`: nothing is dropped or added (after a hyphen or a slash).
   * `hyphen`: a hyphen is added. `forced`: a line ends here ('\n' is dropped).
   */
  readonly kind: 'space' | 'seam' | 'hyphen' | 'forced';
  /** What a break here costs besides the fit of its line; 0 = nothing. */
  readonly penalty: number;
  /** Replaces the character at `at` when the line is broken here. */
  readonly drop?: string;
}

/** What soft characters in the source said; they are no longer in the text. */
export interface SoftBreaks {
  /** U+00AD: hyphen allowed here, and nowhere else in the word. */
  readonly hyphens: ReadonlySet<number>;
  /** U+200B: break without hyphen. */
  readonly seams: ReadonlySet<number>;
  /** U+2060, U+FEFF: no break. */
  readonly joins: ReadonlySet<number>;
}

interface Division {
  readonly at: number;
  readonly drop?: string;
  readonly short?: boolean;
}

/** How the word at an index of the text may be divided. */
export interface Divider {
  /** Where the patterns allow it; absent in text that is not hyphenated. */
  readonly points?: (word: string, index: number, opensSentence: boolean) => readonly Division[];
  /** Where the author allows it: what happens to the letter there. */
  readonly pointAt: (word: string, index: number, at: number) => Division;
}

export const PENALTY = {
  hyphen: 70,
  /** After two letters of a word. */
  shortHyphen: 100,
  /** After a hyphen that is in the text. */
  explicitHyphen: 30,
  address: 90,
  slash: 60,
  /** After the short first word of a sentence, and after any word of one or two letters. */
  strandedOpening: 55,
  strandedWord: 20,
} as const;

const WORD = /[^\s\u00a0\u2000-\u200a\u202f]+/g;
const ADDRESS = /@|:\/\/|^www\.|[\p{Ll}\p{N}]\.\p{Ll}{2,}/u;
/** Hyphens and slashes between parts that can stand at a line's end and start. */
const SEAM = /(?<=[\p{L}\p{N}]{3})[-/](?=[\p{L}\p{N}]{3})/gu;
const SENTENCE_END = /[.!?…]["'’”)\]]*$/u;

/** All places where a line may end, in order; the last is the text's end. */
export function findOpportunities(text: string, soft: SoftBreaks, divider: Divider): Opportunity[] {
  const found = new Map<number, Opportunity>();
  const add = (opportunity: Opportunity): void => {
    const { at, kind } = opportunity;
    // A joiner holds whether it was typed before or after the space.
    if (!soft.joins.has(at) && !(kind === 'space' && soft.joins.has(at - 1))) found.set(at, opportunity);
  };
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position, required } = next;
    if (position >= text.length) break;
    const before = text.charAt(position - 1);
    if (required) found.set(position, { at: position, kind: 'forced', penalty: 0 });
    else if (before === ' ') add({ at: position, kind: 'space', penalty: 0 });
    else if (!/[-/?&.@]/.test(before)) add({ at: position, kind: 'seam', penalty: PENALTY.explicitHyphen });
  }
  let previous = '';
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const opens = previous === '' || SENTENCE_END.test(previous) || text.charAt(index - 1) === '\n';
    inWord(word, index, opens, soft, divider).forEach(add);
    const after = found.get(index + word.length + 1);
    if (after?.kind === 'space') {
      const penalty = strandedness(word, opens && previous !== '');
      if (penalty > 0) found.set(after.at, { ...after, penalty });
    }
    previous = word;
  }
  for (const at of soft.seams) add({ at, kind: 'seam', penalty: 0 });
  found.set(text.length, { at: text.length, kind: 'forced', penalty: 0 });
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** "… bespaard. De | gemeente": a line should not end with the word that has just begun a sentence. */
function strandedness(word: string, opensSentence: boolean): number {
  if (opensSentence && word.length <= 3) return PENALTY.strandedOpening;
  return /^\p{L}{1,2}$/u.test(word) ? PENALTY.strandedWord : 0;
}

function inWord(word: string, index: number, opens: boolean, soft: SoftBreaks, divider: Divider): Opportunity[] {
  if (ADDRESS.test(word)) return inAddress(word, index);
  const found: Opportunity[] = [];
  if (/[-/]/.test(word))
    for (const { 0: sign, index: at } of word.matchAll(SEAM)) {
      const penalty = sign === '/' ? PENALTY.slash : PENALTY.explicitHyphen;
      found.push({ at: index + at + 1, kind: 'seam', penalty });
    }
  const chosen = softPoints(word, index, soft.hyphens);
  const points =
    chosen.length > 0
      ? chosen.map((at) => divider.pointAt(word, index, at))
      : (divider.points?.(word, index, opens) ?? []);
  for (const { at, drop, short } of points) {
    const penalty = short ? PENALTY.shortHyphen : PENALTY.hyphen;
    found.push({ at: index + at, kind: 'hyphen', penalty, ...(drop !== undefined && { drop }) });
  }
  return found;
}

/** The author's own divisions: they replace those of the patterns. */
function softPoints(word: string, index: number, hyphens: ReadonlySet<number>): number[] {
  if (hyphens.size === 0) return [];
  return [...hyphens].filter((at) => at > index && at < index + word.length).map((at) => at - index);
}

/** Addresses break after / . @ and never with a hyphen; not after "://" and "www.", and not near either end. */
function inAddress(word: string, index: number): Opportunity[] {
  return [...word.matchAll(/(?<=.{3})(?<!\/|www)[/.@](?=[^/.]{3})/gu)].map((match) => ({
    at: index + match.index + 1,
    kind: 'seam',
    penalty: PENALTY.address,
  }));
}
