// Parts of a whole in percent, by the largest remainder: rounded parts that add up to the whole.

import { apportion } from '../charts/apportion.ts';
import { roundTo } from './format.ts';

/** Percentages with so many decimals that add up to exactly 100 (Hamilton's method). All zero where there is no whole. */
export function wholePercentages(values: readonly number[], decimals = 0): readonly number[] {
  const unit = 10 ** decimals;
  return apportion(values, 100 * unit).map((count) => roundTo(count / unit, decimals));
}

export const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Shares in percent that were rounded before they were typed still add up to this. */
export const isWhole = (sum: number): boolean => sum >= 99.5 && sum <= 100.5;

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
