// Parts of a whole as percentages that add up to 100: largest remainders. The chart and its description say the same numbers.

import type { ChartBlock } from '../model/content.ts';
import { apportion } from './apportion.ts';

type Parts = Pick<ChartBlock, 'categories' | 'series' | 'unit' | 'decimals'>;

/** Exact shares of one series in the whole of each category, 0 to 100; null where there is no value or no whole. */
export const sharesOf = ({ categories, series }: Parts, part: number): readonly (number | null)[] =>
  categories.map((_, index) => {
    const total = series.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0);
    const value = series[part]?.values[index] ?? null;
    return value === null || total === 0 ? null : (Math.max(0, value) / total) * 100;
  });

/**
 * The same as printed: percentages that were typed stay as typed, others become whole ones that add up to 100 in each
 * category. By series, then by category; null where there is no value.
 */
export function percentagesOf({ categories, series, unit }: Parts): readonly (readonly (number | null)[])[] {
  if (unit === 'procent') return series.map(({ values }) => values);
  const whole = categories.map((_, index) =>
    apportion(
      series.map(({ values }) => Math.max(0, values[index] ?? 0)),
      100,
    ),
  );
  return series.map(({ values }, part) =>
    categories.map((_, index) => ((values[index] ?? null) === null ? null : (whole[index]?.[part] ?? 0))),
  );
}

/** Digits after the comma that those percentages are printed with. */
export const percentDecimals = ({ unit, decimals }: Parts): number => (unit === 'procent' ? decimals : 0);
