// What a line costs: how well it fits, and what is ugly about where it ends. Judges one line at a time, after the one before it.

import type { Pt } from '../model/units.ts';
import { flexRatio, type Give } from './flex.ts';
import { PENALTY } from './opportunities.ts';
import type { Candidate } from './paragraph.ts';

export interface FitRules {
  /** Room of a line from 0, first-line indent taken off. */
  readonly room: (line: number) => Pt;
  /** False if all lines from the second on have the same room. */
  readonly varies: boolean;
  readonly justified: boolean;
  /** Size of the type in points: the least rag that is worth smoothing. */
  readonly size: Pt;
}

/** How hard a try is: each allows more than the one before. */
export interface Pass {
  /** Largest ratio of a line: flex needed over the flex that is good, or slack over the rag. */
  readonly tolerance: number;
  /** Highest penalty of a division that may be used. */
  readonly hyphens: number;
  /** Lines are as good as the design asks: what a wish may cost. */
  readonly good: boolean;
  readonly emergency: boolean;
}

const NO_HYPHENS = 0;
const ALL_HYPHENS = Number.POSITIVE_INFINITY;
const EMERGENCY: Pass = { tolerance: Number.POSITIVE_INFINITY, hyphens: ALL_HYPHENS, good: false, emergency: true };

export const PASSES: Readonly<Record<'justified' | 'ragged', readonly Pass[]>> = {
  justified: [
    { tolerance: 0.3, hyphens: NO_HYPHENS, good: true, emergency: false },
    { tolerance: 1.15, hyphens: ALL_HYPHENS, good: true, emergency: false },
    { tolerance: 4, hyphens: ALL_HYPHENS, good: false, emergency: false },
    EMERGENCY,
  ],
  ragged: [
    { tolerance: 0.9, hyphens: NO_HYPHENS, good: true, emergency: false },
    { tolerance: 1.3, hyphens: PENALTY.hyphen, good: true, emergency: false },
    { tolerance: 2.2, hyphens: PENALTY.hyphen, good: false, emergency: false },
    { ...EMERGENCY, hyphens: PENALTY.hyphen },
  ],
};

const MOST_BADNESS = 1e4;
/** More hyphens in a row than this are allowed only where text would not fit at all. */
export const MOST_HYPHENS = 2;
const DEMERITS = {
  line: 10,
  /** A tight line beside a loose one. */
  contrast: 3000,
  secondHyphen: 6000,
  thirdHyphen: 1e9,
  /** A hyphen at the end of the last full line. */
  lastHyphen: 90_000,
  runt: 60_000,
  /** A last line of ragged text that is short, and one of a word or two. */
  shortLast: 6000,
  fewWords: 5000,
  overfull: 1e10,
  /** Ragged lines: successive ends as far apart as the rag is wide. */
  step: 2500,
} as const;
/** A way to a break that is worse than the best one by more than this cannot win any more: it is more than what the next lines can cost besides. */
export const HOPELESS = 12_000;

/** The rag: how short a good line may be, as a part of its measure. */
const RAG = 0.16;
/** A last line shorter than this part of its measure is a runt. */
export const RUNT = 0.18;
/** A ragged last line shorter than this part of its measure is not good. */
const SHORT_LAST = 0.3;

/** What is known of the lines before a line. */
export interface Before {
  readonly line: number;
  readonly fitness: number;
  /** Lines in a row that end with a hyphen, up to the last one. */
  readonly hyphens: number;
  readonly slack: Pt;
}

/** A line between two candidates. */
export interface Judged {
  readonly slack: Pt;
  readonly fitness: number;
  readonly hyphens: number;
  readonly demerits: number;
  /** Ends the paragraph with what should not be: a runt, or a hyphen on the line before. */
  readonly blemished: boolean;
}

/** How well a line fits. Justified: how much of its flex it needs. Ragged: slack over the rag. */
export function fitOf({ start }: Candidate, { end, kind }: Candidate, room: Pt, rules: FitRules): number {
  const slack = room - (end.width - start.width);
  const give = { spaces: end.spaces - start.spaces, letters: end.letters - start.letters };
  if (slack < 0) return flexRatio(slack, rules.justified ? give : RIGID);
  if (kind === 'forced') return 0;
  return rules.justified ? flexRatio(slack, give) : slack / ragOf(room, rules);
}

const RIGID: Give = { spaces: 0, letters: 0 };

const ragOf = (room: Pt, rules: FitRules): Pt => Math.max(RAG * room, rules.size);

/** Judges the line from a candidate to another that fits by `ratio`. `isLast`: the paragraph ends with it. */
export function judgeLine(
  from: Candidate,
  to: Candidate,
  ratio: number,
  before: Before,
  isLast: boolean,
  rules: FitRules,
): Judged {
  const { justified } = rules;
  const hyphens = to.hyphenated ? before.hyphens + 1 : 0;
  const room = rules.room(before.line);
  const width = to.end.width - from.start.width;
  const slack = room - width;
  const fitness = fitnessOf(ratio, justified);
  const badness = badnessOf(ratio, justified);
  let demerits = (DEMERITS.line + badness) ** 2 + to.penalty ** 2;
  if (hyphens === MOST_HYPHENS) demerits += DEMERITS.secondHyphen;
  if (hyphens > MOST_HYPHENS) demerits += DEMERITS.thirdHyphen;
  const isRunt = isLast && before.line > 0 && width < RUNT * room;
  const hasLastHyphen = isLast && before.hyphens > 0;
  if (isRunt) demerits += DEMERITS.runt;
  if (hasLastHyphen) demerits += DEMERITS.lastHyphen;
  if (justified) {
    if (Math.abs(fitness - before.fitness) > 1) demerits += DEMERITS.contrast;
  } else if (before.line > 0) {
    if (to.kind !== 'forced')
      demerits += DEMERITS.step * Math.min(Math.abs(slack - before.slack) / ragOf(room, rules), 2) ** 2;
    else if (isLast && width < SHORT_LAST * room) demerits += DEMERITS.shortLast;
    if (isLast && to.end.gaps - from.start.gaps < 2) demerits += DEMERITS.fewWords;
  }
  return { slack, fitness, hyphens, demerits, blemished: isRunt || hasLastHyphen };
}

/** 100 where a line is as loose as is good. What is very loose costs no more than a third hyphen or an overfull line, but looser is worse. */
function badnessOf(ratio: number, justified: boolean): number {
  const badness = 100 * Math.abs(ratio) ** (justified ? 4 : 2);
  return badness < MOST_BADNESS ? badness : MOST_BADNESS + ratio;
}

/** What a line costs that does not fit at all. */
export const OVERFULL = DEMERITS.overfull;

/** Tight, normal, loose, very loose; ragged lines by quarters of the rag. */
function fitnessOf(ratio: number, justified: boolean): number {
  if (justified) return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  return ratio < 0.25 ? 0 : ratio <= 0.5 ? 1 : ratio <= 0.75 ? 2 : 3;
}
