// What a line costs, judged after the line before it.

import { expect, test } from 'vitest';
import { type Before, type FitRules, judgeLine } from '../../../src/text/demerits.ts';
import type { Candidate } from '../../../src/text/paragraph.ts';

const at = (width: number, hyphenated = false): Candidate => {
  const extent = { width, spaces: 10, letters: 2, gaps: 5 };
  const place = { item: 0, offset: 0 };
  const kind = hyphenated ? 'hyphen' : 'space';
  return { kind, penalty: 0, hyphenated, end: extent, start: extent, endPlace: place, startPlace: place };
};
const START = at(0);
const rules: FitRules = { room: () => 100, varies: false, justified: true, size: 10 };
const before = (changes: Partial<Before> = {}): Before => ({ line: 3, fitness: 1, hyphens: 0, slack: 0, ...changes });

/** Cost of a line that fits well. */
const cost = (to: Candidate, { fitness = 1, hyphens = 0, last = false, ratio = 0.2 } = {}): number =>
  judgeLine(START, to, ratio, before({ fitness, hyphens }), last, rules).demerits;

test('each hyphen in a row costs more than the one before', () => {
  const [first, second, third] = [0, 1, 2].map((hyphens) => cost(at(98, true), { hyphens }));
  expect(second).toBeGreaterThan(first ?? 0);
  expect(third).toBeGreaterThan(1000 * (second ?? 0));
});

test('a tight line beside a loose one costs more than one beside its like', () => {
  expect(cost(at(98), { fitness: 3 })).toBeGreaterThan(cost(at(98), { fitness: 1 }));
});

test('a scrap of a last line, and a hyphen before it, are blemishes that cost more than a poor line', () => {
  const poor = cost(at(98), { ratio: 1.1 });
  expect(cost(at(10), { last: true })).toBeGreaterThan(poor);
  expect(cost(at(60), { last: true, hyphens: 1 })).toBeGreaterThan(poor);
  expect(judgeLine(START, at(10), 0, before(), true, rules).blemished).toBe(true);
  expect(judgeLine(START, at(60), 0, before(), true, rules).blemished).toBe(false);
});

test('looseness costs ever more, without an end', () => {
  const costs = [0.2, 0.6, 1, 1.4, 5, 50].map((ratio) => cost(at(98), { ratio }));
  for (const [i, one] of costs.entries()) if (i > 0) expect(one).toBeGreaterThan(costs[i - 1] ?? 0);
});
