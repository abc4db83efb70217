// Parts of a whole in percent, by the largest remainder: rounded parts that add up to the whole.

import { roundTo } from './format.ts';

/** Percentages with so many decimals that add up to exactly 100 (Hamilton's method). All zero where there is no whole. */
export function wholePercentages(values: readonly number[], decimals = 0): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum <= 0) return values.map(() => 0);
  const unit = 10 ** decimals;
  const exact = values.map((value) => (value / sum) * 100 * unit);
  const floors = exact.map(Math.floor);
  const left = Math.round(100 * unit - floors.reduce((total, floor) => total + floor, 0));
  const byRest = exact
    .map((value, i) => ({ i, rest: value - (floors[i] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  const raised = new Set(byRest.slice(0, left).map(({ i }) => i));
  return floors.map((floor, i) => roundTo((floor + (raised.has(i) ? 1 : 0)) / unit, decimals));
}

/** Place of a value among others, from 1 for the largest; whether others share it. */
export function rankOf(
  value: number,
  values: readonly number[],
): { readonly rank: number; readonly isShared: boolean } {
  return {
    rank: values.filter((other) => other > value).length + 1,
    isShared: values.filter((other) => other === value).length > 1,
  };
}
