// Chooses the breaks of a paragraph so that all its lines together are as good as they can be (Knuth and Plass, Breaking
// Paragraphs into Lines, Software: Practice and Experience 11, 1981). Works on numbers only; sets no line.

import type { Pt } from '../model/units.ts';
import {
  type FitRules,
  fitOf,
  HOPELESS,
  type Judged,
  judgeLine,
  MOST_HYPHENS,
  OVERFULL,
  PASSES,
  type Pass,
} from './demerits.ts';
import { TOO_LONG } from './flex.ts';
import type { Candidate } from './paragraph.ts';

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

/** A wish in numbers that a pass can hold on to. */
interface Goal {
  readonly lines: number;
  readonly unhyphenated: readonly number[];
}

/**
 * Chooses breaks. Never loses text: in the last pass a line that does not fit is overfull. A wish is met only by good lines
 * and as a whole; else the lines are those of no wish (looseness: Knuth and Plass 1981, More Bells and Whistles; The TeXbook,
 * chapter 14). Lines that are `kept` come first, as they are.
 */
export function fitLines(
  candidates: readonly Candidate[],
  rules: FitRules,
  wish?: FitWish,
  kept: readonly FittedLine[] = [],
): readonly FittedLine[] {
  const start = startAfter(kept, candidates);
  const passes = PASSES[rules.justified ? 'justified' : 'ragged'];
  const best = bestOf(passes, candidates, rules, start);
  if (!best) throw new Error('The emergency pass found no lines');
  const lines = [...kept, ...linesTo(best)];
  if (!wish || isMet(wish, lines, candidates)) return lines;
  const goal = { lines: lines.length + wish.looseness, unhyphenated: wish.unhyphenated };
  const good = passes.filter((pass) => pass.good);
  const wished = bestOf(good, candidates, rules, start, goal);
  return wished && !wished.blemished ? [...kept, ...linesTo(wished)] : lines;
}

/** The least room that the longest of the lines needs, when a line ends wherever the last pass would let it. */
export function leastRoom(candidates: readonly Candidate[], justified: boolean): Pt {
  const hyphens = PASSES[justified ? 'justified' : 'ragged'].at(-1)?.hyphens ?? 0;
  const usable = candidates.filter(({ kind, penalty }) => kind !== 'hyphen' || penalty <= hyphens);
  return usable.slice(1).reduce((most, { end }, i) => Math.max(most, end.width - (usable[i]?.start.width ?? 0)), 0);
}

/** The way of the first pass that leads to the end; where its end is blemished, that of a later one if it is better. */
function bestOf(
  passes: readonly Pass[],
  candidates: readonly Candidate[],
  rules: FitRules,
  start: Node,
  goal?: Goal,
): Node | undefined {
  let best: Node | undefined;
  for (const pass of passes) {
    // Nothing is so ugly that lines should run out of the measure for it.
    if (best && (!best.blemished || pass.emergency)) return best;
    const found = tryPass(candidates, rules, pass, start, goal);
    if (found && (!best || found.demerits < best.demerits)) best = found;
  }
  return best;
}

function linesTo(last: Node): FittedLine[] {
  const lines: FittedLine[] = [];
  for (let node = last; node.previous; node = node.previous) lines.push({ end: node.index, overfull: node.overfull });
  return lines.reverse();
}

const isMet = (
  { looseness, unhyphenated }: FitWish,
  lines: readonly FittedLine[],
  all: readonly Candidate[],
): boolean => looseness === 0 && unhyphenated.every((line) => !all[lines[line]?.end ?? 0]?.hyphenated);

/** A break that may be part of the best paragraph, and the line that ends there. */
interface Node extends Judged {
  readonly index: number;
  /** Lines up to here. */
  readonly line: number;
  readonly overfull: boolean;
  readonly previous: Node | undefined;
}

/** Where breaking begins: after the lines that stand already. */
const startAfter = (kept: readonly FittedLine[], candidates: readonly Candidate[]): Node => ({
  ...START,
  index: kept.at(-1)?.end ?? 0,
  line: kept.length,
  hyphens: candidates[kept.at(-1)?.end ?? 0]?.hyphenated ? 1 : 0,
});

const START: Node = {
  index: 0,
  line: 0,
  fitness: 1,
  hyphens: 0,
  slack: 0,
  overfull: false,
  blemished: false,
  demerits: 0,
  previous: undefined,
};

/** The best way to the paragraph's end within a pass; undefined if none leads there. */
function tryPass(
  candidates: readonly Candidate[],
  rules: FitRules,
  pass: Pass,
  start: Node,
  goal?: Goal,
): Node | undefined {
  const final = candidates.length - 1;
  /** Best node of each kind at the break in hand; see `kindOf`. */
  const best = new Map<number, Node>();
  const countsLines = rules.varies || goal !== undefined;
  let active: readonly Node[] = [start];
  for (let index = start.index + 1; index <= final; index++) {
    const candidate = candidates[index]!;
    if (candidate.kind === 'hyphen' && candidate.penalty > pass.hyphens) continue;
    const forced = candidate.kind === 'forced';
    const kept: Node[] = [];
    let rescue: Node | undefined;
    const add = (node: Node, ratio: number, overfull: boolean): void => {
      const judged = judgeLine(candidates[node.index]!, candidate, ratio, node, index === final, rules);
      if (judged.hyphens > MOST_HYPHENS && !pass.emergency) return;
      if (candidate.hyphenated && goal?.unhyphenated.includes(node.line)) return;
      const demerits = node.demerits + judged.demerits + (overfull ? OVERFULL : 0);
      const kind = kindOf(judged, countsLines ? node.line : 0);
      const rival = best.get(kind);
      if (!rival || demerits < rival.demerits)
        best.set(kind, { ...judged, demerits, index, line: node.line + 1, overfull, previous: node });
    };
    best.clear();
    for (const node of active) {
      const ratio = fitOf(candidates[node.index]!, candidate, rules.room(node.line), rules);
      if (ratio === TOO_LONG) {
        if (!rescue || isLater(node, rescue)) rescue = node;
        continue;
      }
      if (!forced) kept.push(node);
      if (ratio <= pass.tolerance) add(node, ratio, false);
    }
    if (pass.emergency && best.size === 0 && kept.length === 0 && rescue) add(rescue, 0, true);
    active = [...kept, ...hopeful([...best.values()], goal)];
    if (active.length === 0) return undefined;
  }
  return active
    .filter((node) => node.index === final && (goal === undefined || node.line === goal.lines))
    .reduce<Node | undefined>((least, node) => (least && least.demerits <= node.demerits ? least : node), undefined);
}

/** Nodes at one break that may still win: those with as many lines as the goal asks may be far worse than the best of all. */
function hopeful(nodes: readonly Node[], goal: Goal | undefined): readonly Node[] {
  const rivals = (node: Node): readonly Node[] => (goal ? nodes.filter(({ line }) => line === node.line) : nodes);
  return nodes.filter((node) => rivals(node).every(({ demerits }) => node.demerits <= demerits + HOPELESS));
}

/** Among starts of lines that are too long: the latest start, then the better one. */
const isLater = (node: Node, rival: Node): boolean =>
  node.index > rival.index || (node.index === rival.index && node.demerits < rival.demerits);

/**
 * Nodes at one break are of a kind when what follows cannot tell them apart: of each kind only the best is kept. `line` is 0
 * where the number of a line makes no difference.
 */
const kindOf = ({ fitness, hyphens }: Judged, line: number): number =>
  fitness + 4 * Math.min(hyphens, MOST_HYPHENS) + 12 * line;
