// Chooses the breaks of a paragraph so that all its lines together are as good as they can be (Knuth and Plass, Breaking
// Paragraphs into Lines, Software: Practice and Experience 11, 1981). Works on numbers only; sets no line.

import type { Pt } from '../model/units.ts';
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

/** Index of the candidate at each line's end, and whether the line could not be made to fit. */
export interface FittedLine {
  readonly end: number;
  readonly overfull: boolean;
}

interface Pass {
  /** Largest ratio of a line: stretch over its stretchability, or slack over the rag. */
  readonly tolerance: number;
  readonly hyphens: boolean;
  readonly emergency: boolean;
}

const PASSES: Readonly<Record<'justified' | 'ragged', readonly Pass[]>> = {
  justified: [
    { tolerance: 0.8, hyphens: false, emergency: false },
    { tolerance: 1.4, hyphens: true, emergency: false },
    { tolerance: 3.5, hyphens: true, emergency: false },
    { tolerance: Number.POSITIVE_INFINITY, hyphens: true, emergency: true },
  ],
  ragged: [
    { tolerance: 0.9, hyphens: false, emergency: false },
    { tolerance: 1.3, hyphens: true, emergency: false },
    { tolerance: 2.2, hyphens: true, emergency: false },
    { tolerance: Number.POSITIVE_INFINITY, hyphens: true, emergency: true },
  ],
};

const DEMERITS = {
  line: 10,
  /** Tight beside loose (1981, p. 1156). */
  contrast: 3000,
  secondHyphen: 6000,
  thirdHyphen: 1e9,
  /** A hyphen at the end of the last full line. */
  lastHyphen: 40_000,
  runt: 25_000,
  overfull: 1e10,
  /** Ragged lines: successive ends as far apart as the rag is wide. */
  step: 2500,
} as const;
/** The rag: how short a good line may be, as a part of its measure. */
const RAG = 0.16;
/** A last line shorter than this part of its measure is a runt. */
const RUNT = 0.18;
const MOST_HYPHENS = 2;
/** Rounding of sums of widths, far below anything visible. */
const ROUNDING: Pt = 0.001;

/** Chooses breaks. Never loses text: in the last pass a line that does not fit is overfull. */
export function fitLines(candidates: readonly Candidate[], rules: FitRules): FittedLine[] {
  for (const pass of PASSES[rules.justified ? 'justified' : 'ragged']) {
    const lines = tryPass(candidates, rules, pass);
    if (lines) return lines;
  }
  throw new Error('The emergency pass found no lines');
}

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

function tryPass(candidates: readonly Candidate[], rules: FitRules, pass: Pass): FittedLine[] | undefined {
  const final = candidates.length - 1;
  let active: Node[] = [
    { index: 0, line: 0, fitness: 1, hyphens: 0, slack: 0, overfull: false, demerits: 0, previous: undefined },
  ];
  for (let index = 1; index <= final; index++) {
    const candidate = candidates[index]!;
    if (candidate.kind === 'hyphen' && !pass.hyphens) continue;
    const forced = candidate.kind === 'forced';
    const best = new Map<number, Node>();
    const kept: Node[] = [];
    let tightest: Node | undefined;
    for (const node of active) {
      const fit = fitLine(candidates, node, index, rules);
      if (fit.ratio < -1) {
        // A hyphen can make a line longer than the whole word would: one em of patience before a start is given up.
        if (!forced && !pass.emergency && fit.excess < rules.size) kept.push(node);
        else if (!tightest || isShorter(node, tightest)) tightest = node;
        continue;
      }
      if (!forced) kept.push(node);
      if (fit.ratio > pass.tolerance) continue;
      const next = extend(candidates, node, index, fit, rules, pass);
      if (next) keepBest(best, next, rules);
    }
    if (pass.emergency && best.size === 0 && kept.length === 0 && tightest) {
      const next = { ...fitLine(candidates, tightest, index, rules), ratio: 0, overfull: true };
      keepBest(best, extend(candidates, tightest, index, next, rules, pass)!, rules);
    }
    active = kept;
    const least = Math.min(...[...best.values()].map((node) => node.demerits));
    for (const node of best.values())
      if (node.demerits <= least + DEMERITS.contrast + DEMERITS.secondHyphen) active.push(node);
    if (active.length === 0) return undefined;
  }
  let last: Node | undefined;
  for (const node of active) if (node.index === final && (!last || node.demerits < last.demerits)) last = node;
  const lines: FittedLine[] = [];
  for (let node = last; node?.previous; node = node.previous) lines.push({ end: node.index, overfull: node.overfull });
  return lines.reverse();
}

/** Among starts of lines that are too long: the latest start, then the better one. */
const isShorter = (node: Node, rival: Node): boolean =>
  node.index > rival.index || (node.index === rival.index && node.demerits < rival.demerits);

interface LineFit {
  /** Justified: -1 = as tight as may be, 1 = as loose as is good. Ragged: slack over the rag; below -1 = too long. */
  readonly ratio: number;
  readonly slack: Pt;
  /** What the line is too long by, when it is as tight as may be. */
  readonly excess: Pt;
  readonly room: Pt;
  readonly width: Pt;
  readonly overfull: boolean;
}

function fitLine(candidates: readonly Candidate[], node: Node, index: number, rules: FitRules): LineFit {
  const { start } = candidates[node.index]!;
  const { end, kind } = candidates[index]!;
  const room = rules.room(node.line);
  const width = end.width - start.width;
  const slack = room - width;
  const shrink = rules.justified ? end.shrink - start.shrink : 0;
  const fit = { slack, excess: -slack - shrink, room, width, overfull: false };
  if (fit.excess > ROUNDING) return { ...fit, ratio: Number.NEGATIVE_INFINITY };
  if (slack < 0) return { ...fit, ratio: shrink > 0 ? Math.max(-1, slack / shrink) : 0 };
  if (kind === 'forced') return { ...fit, ratio: 0 };
  const give = rules.justified ? end.stretch - start.stretch : Math.max(RAG * room, rules.size);
  return { ...fit, ratio: give > 0 ? slack / give : 1e3 };
}

/** The node at a break that follows another; undefined if it may not be. */
function extend(
  candidates: readonly Candidate[],
  node: Node,
  index: number,
  fit: LineFit,
  rules: FitRules,
  pass: Pass,
): Node | undefined {
  const { kind, penalty, hyphenated } = candidates[index]!;
  const final = index === candidates.length - 1;
  const hyphens = hyphenated ? node.hyphens + 1 : 0;
  if (hyphens > MOST_HYPHENS && !pass.emergency) return undefined;
  const power = Math.abs(fit.ratio) ** (rules.justified ? 3 : 2);
  let demerits = (DEMERITS.line + Math.min(100 * power, 1e4)) ** 2 + penalty ** 2;
  if (hyphens === 2) demerits += DEMERITS.secondHyphen;
  if (hyphens > MOST_HYPHENS) demerits += DEMERITS.thirdHyphen;
  if (final && node.hyphens > 0) demerits += DEMERITS.lastHyphen;
  if (final && node.line > 0 && fit.width < RUNT * fit.room) demerits += DEMERITS.runt;
  if (fit.overfull) demerits += DEMERITS.overfull;
  const fitness = fitnessOf(fit.ratio, rules.justified);
  if (rules.justified) {
    if (Math.abs(fitness - node.fitness) > 1) demerits += DEMERITS.contrast;
  } else if (node.line > 0 && kind !== 'forced') {
    const step = Math.abs(fit.slack - node.slack) / Math.max(RAG * fit.room, rules.size);
    demerits += DEMERITS.step * Math.min(step, 2) ** 2;
  }
  return {
    index,
    line: node.line + 1,
    fitness,
    hyphens,
    slack: fit.slack,
    overfull: fit.overfull,
    demerits: node.demerits + demerits,
    previous: node,
  };
}

/** Tight, normal, loose, very loose (1981, p. 1155); ragged lines by quarters of the rag. */
function fitnessOf(ratio: number, justified: boolean): number {
  const [low, middle, high] = justified ? [-0.5, 0.5, 1] : [0.25, 0.5, 0.75];
  return ratio < low! ? 0 : ratio <= middle! ? 1 : ratio <= high! ? 2 : 3;
}

/** Of nodes that what follows cannot tell apart only the best is kept. */
function keepBest(best: Map<number, Node>, node: Node, rules: FitRules): void {
  const key = node.fitness + 4 * Math.min(node.hyphens, MOST_HYPHENS) + (rules.varies ? 12 * node.line : 0);
  const rival = best.get(key);
  if (!rival || node.demerits < rival.demerits) best.set(key, node);
}
