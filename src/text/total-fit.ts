// Chooses the breaks of a paragraph so that all its lines together are as good as they can be (Knuth and Plass, Breaking
// Paragraphs into Lines, Software: Practice and Experience 11, 1981). Works on numbers only; sets no line.

import type { Pt } from '../model/units.ts';
import { type Candidate, FLEX } from './paragraph.ts';

export interface FitRules {
  /** Room of a line from 0, first-line indent taken off. */
  readonly room: (line: number) => Pt;
  /** False if all lines from the second on have the same room. */
  readonly varies: boolean;
  readonly justified: boolean;
  /** Size of the type in points: the least rag that is worth smoothing. */
  readonly size: Pt;
}

/** What the page would like of a paragraph, besides being good. */
export interface FitWish {
  /** Lines more (or, below 0, fewer) than the best setting has. */
  readonly looseness: number;
  /** Lines, from 0, that should not end with a hyphen: the last ones of columns. */
  readonly unhyphenated: readonly number[];
}

/** Index of the candidate at each line's end, and whether the line could not be made to fit. */
export interface FittedLine {
  readonly end: number;
  readonly overfull: boolean;
}

interface Pass {
  /** Largest ratio of a line: stretch over its stretchability, or slack over the rag. */
  readonly tolerance: number;
  readonly hyphens: boolean;
  /** Lines are as good as the design asks: what a wish may cost. */
  readonly good: boolean;
  readonly emergency: boolean;
}

const PASSES: Readonly<Record<'justified' | 'ragged', readonly Pass[]>> = {
  justified: [
    { tolerance: 0.8, hyphens: false, good: true, emergency: false },
    { tolerance: 1.4, hyphens: true, good: true, emergency: false },
    { tolerance: 3.5, hyphens: true, good: false, emergency: false },
    { tolerance: Number.POSITIVE_INFINITY, hyphens: true, good: false, emergency: true },
  ],
  ragged: [
    { tolerance: 0.9, hyphens: false, good: true, emergency: false },
    { tolerance: 1.3, hyphens: true, good: true, emergency: false },
    { tolerance: 2.2, hyphens: true, good: false, emergency: false },
    { tolerance: Number.POSITIVE_INFINITY, hyphens: true, good: false, emergency: true },
  ],
};

const DEMERITS = {
  line: 10,
  /** A tight line beside a loose one. */
  contrast: 3000,
  secondHyphen: 6000,
  thirdHyphen: 1e9,
  /** A hyphen at the end of the last full line. */
  lastHyphen: 40_000,
  runt: 25_000,
  overfull: 1e10,
  /** Ragged lines: successive ends as far apart as the rag is wide. */
  step: 2500,
  /** A way to a break that is worse than the best one by more than this cannot win any more. */
  hopeless: 12_000,
} as const;
/** The rag: how short a good line may be, as a part of its measure. */
const RAG = 0.16;
/** A last line shorter than this part of its measure is a runt. */
const RUNT = 0.18;
const MOST_HYPHENS = 2;
/** Rounding of sums of widths, far below anything visible. */
const ROUNDING: Pt = 0.001;

/** A wish in numbers that a pass can hold on to. */
interface Goal {
  readonly lines: number;
  readonly unhyphenated: readonly number[];
}

/**
 * Chooses breaks. Never loses text: in the last pass a line that does not fit is overfull. A wish is met only by good lines
 * and as a whole; else the lines are those of no wish (looseness: Knuth and Plass 1981, More Bells and Whistles; The TeXbook,
 * chapter 14).
 */
export function fitLines(candidates: readonly Candidate[], rules: FitRules, wish?: FitWish): FittedLine[] {
  const passes = PASSES[rules.justified ? 'justified' : 'ragged'];
  const best = firstOf(passes, (pass) => tryPass(candidates, rules, pass));
  if (!best) throw new Error('The emergency pass found no lines');
  if (!wish || isMet(wish, best, candidates)) return best;
  const goal = { lines: best.length + wish.looseness, unhyphenated: wish.unhyphenated };
  const good = passes.filter((pass) => pass.good);
  return firstOf(good, (pass) => tryPass(candidates, rules, pass, goal)) ?? best;
}

function firstOf<From, To>(all: readonly From[], find: (one: From) => To | undefined): To | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isMet = (
  { looseness, unhyphenated }: FitWish,
  lines: readonly FittedLine[],
  all: readonly Candidate[],
): boolean => looseness === 0 && unhyphenated.every((line) => !all[lines[line]?.end ?? 0]?.hyphenated);

/** A break that may be part of the best paragraph. */
interface Node {
  readonly index: number;
  readonly line: number;
  readonly fitness: number;
  /** Lines in a row that end with a hyphen, this one included. */
  readonly hyphens: number;
  readonly slack: Pt;
  readonly overfull: boolean;
  readonly demerits: number;
  readonly previous: Node | undefined;
}

function tryPass(candidates: readonly Candidate[], rules: FitRules, pass: Pass, goal?: Goal): FittedLine[] | undefined {
  const final = candidates.length - 1;
  /** Best node of each kind at the break in hand; see `kindOf`. */
  const best = new Map<number, Node>();
  let active: Node[] = [
    { index: 0, line: 0, fitness: 1, hyphens: 0, slack: 0, overfull: false, demerits: 0, previous: undefined },
  ];
  for (let index = 1; index <= final; index++) {
    const candidate = candidates[index]!;
    if (candidate.kind === 'hyphen' && !pass.hyphens) continue;
    const forced = candidate.kind === 'forced';
    const kept: Node[] = [];
    let rescue: Node | undefined;
    best.clear();
    for (const node of active) {
      const fit = fitLine(candidates[node.index]!, candidate, rules.room(node.line), rules);
      if (fit === TOO_LONG) {
        if (!rescue || isLater(node, rescue)) rescue = node;
        continue;
      }
      if (!forced) kept.push(node);
      if (candidate.hyphenated && goal?.unhyphenated.includes(node.line)) continue;
      if (fit <= pass.tolerance) tryNode(best, node, index, fit, false, candidates, rules, pass, goal);
    }
    if (pass.emergency && best.size === 0 && kept.length === 0 && rescue)
      tryNode(best, rescue, index, 0, true, candidates, rules, pass, goal);
    active = [...kept, ...hopeful([...best.values()], goal)];
    if (active.length === 0) return undefined;
  }
  const ends = active.filter((node) => node.index === final && (goal === undefined || node.line === goal.lines));
  const last = ends.reduce<Node | undefined>(
    (least, node) => (least && least.demerits <= node.demerits ? least : node),
    undefined,
  );
  if (!last) return undefined;
  const lines: FittedLine[] = [];
  for (let node = last; node.previous; node = node.previous) lines.push({ end: node.index, overfull: node.overfull });
  return lines.reverse();
}

/** Nodes at one break that may still win: those with as many lines as the goal asks may be far worse than the best of all. */
function hopeful(nodes: readonly Node[], goal: Goal | undefined): readonly Node[] {
  const rivals = (node: Node): readonly Node[] => (goal ? nodes.filter(({ line }) => line === node.line) : nodes);
  return nodes.filter((node) => rivals(node).every(({ demerits }) => node.demerits <= demerits + DEMERITS.hopeless));
}

/** Among starts of lines that are too long: the latest start, then the better one. */
const isLater = (node: Node, rival: Node): boolean =>
  node.index > rival.index || (node.index === rival.index && node.demerits < rival.demerits);

const TOO_LONG = Number.NEGATIVE_INFINITY;

/**
 * Justified: -1 = as tight as may be, 1 = all flex used; beyond that only word spaces give. Ragged: slack over the rag.
 */
function fitLine({ start }: Candidate, { end, kind }: Candidate, room: Pt, rules: FitRules): number {
  const slack = room - (end.width - start.width);
  const spaces = end.spaces - start.spaces;
  const letters = end.letters - start.letters;
  if (slack < 0) {
    const shrink = rules.justified ? spaces * FLEX.spaceShrink + letters : 0;
    if (-slack > shrink + ROUNDING) return TOO_LONG;
    return shrink > 0 ? Math.max(-1, slack / shrink) : 0;
  }
  if (kind === 'forced' || slack === 0) return 0;
  if (!rules.justified) return slack / ragOf(room, rules);
  const stretch = spaces * FLEX.spaceStretch;
  if (slack <= stretch + letters) return slack / (stretch + letters);
  return stretch > 0 ? (slack - letters) / stretch : 1e3;
}

const ragOf = (room: Pt, rules: FitRules): Pt => Math.max(RAG * room, rules.size);

/** Puts the line from a node to a break among the best, unless it may not be or a rival of its kind is better. */
function tryNode(
  best: Map<number, Node>,
  node: Node,
  index: number,
  ratio: number,
  overfull: boolean,
  candidates: readonly Candidate[],
  rules: FitRules,
  pass: Pass,
  goal: Goal | undefined,
): void {
  const { kind, penalty, hyphenated, end } = candidates[index]!;
  const { justified } = rules;
  const hyphens = hyphenated ? node.hyphens + 1 : 0;
  if (hyphens > MOST_HYPHENS && !pass.emergency) return;
  const room = rules.room(node.line);
  const width = end.width - candidates[node.index]!.start.width;
  const slack = room - width;
  const fitness = fitnessOf(ratio, justified);
  const badness = Math.min(100 * Math.abs(ratio) ** (justified ? 3 : 2), 1e4);
  let demerits = node.demerits + (DEMERITS.line + badness) ** 2 + penalty ** 2;
  if (hyphens === MOST_HYPHENS) demerits += DEMERITS.secondHyphen;
  if (hyphens > MOST_HYPHENS) demerits += DEMERITS.thirdHyphen;
  if (overfull) demerits += DEMERITS.overfull;
  if (index === candidates.length - 1) {
    if (node.hyphens > 0) demerits += DEMERITS.lastHyphen;
    if (node.line > 0 && width < RUNT * room) {
      if (goal) return;
      demerits += DEMERITS.runt;
    }
  }
  if (justified) {
    if (Math.abs(fitness - node.fitness) > 1) demerits += DEMERITS.contrast;
  } else if (node.line > 0 && kind !== 'forced')
    demerits += DEMERITS.step * Math.min(Math.abs(slack - node.slack) / ragOf(room, rules), 2) ** 2;
  const key = kindOf(fitness, hyphens, rules.varies || goal ? node.line : 0);
  const rival = best.get(key);
  if (!rival || demerits < rival.demerits)
    best.set(key, { index, line: node.line + 1, fitness, hyphens, slack, overfull, demerits, previous: node });
}

/**
 * Nodes at one break are of a kind when what follows cannot tell them apart: of each kind only the best is kept. `line` is 0
 * where the number of a line makes no difference.
 */
const kindOf = (fitness: number, hyphens: number, line: number): number =>
  fitness + 4 * Math.min(hyphens, MOST_HYPHENS) + 12 * line;

/** Tight, normal, loose, very loose; ragged lines by quarters of the rag. */
function fitnessOf(ratio: number, justified: boolean): number {
  if (justified) return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
  return ratio < 0.25 ? 0 : ratio <= 0.5 ? 1 : ratio <= 0.75 ? 2 : 3;
}
