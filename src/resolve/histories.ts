// What a figure was before, for sparklines: only what was counted in the same way as today.

import type { SparkPoint } from '../model/content.ts';
import type { Figure } from '../model/figures.ts';
import type { Desk } from './desk.ts';
import { isCountedAlike } from './figures.ts';
import { formatValue } from './format.ts';

/**
 * Of the whole, or of one part of its split; [] where no earlier year is known. The present value stands for the year that it was
 * measured in, which may be before the report's.
 */
export function historyOf(desk: Pick<Desk, 'year'>, figure: Figure, key?: string): readonly SparkPoint[] {
  const own = figure.asOf?.slice(0, 4) ?? String(desk.year);
  const values = Object.entries(key === undefined ? figure.history : partHistory(figure, key));
  const alike = values.filter(
    ([year]) => year === own || (Number(year) < Number(own) && isCountedAlike(figure, Number(year), Number(own))),
  );
  const present = key === undefined ? figure.value : figure.split?.values[key];
  if (present === undefined || !alike.some(([year]) => year !== own)) return [];
  const earlier = alike.filter(([year]) => year !== own);
  return [...earlier, [own, present] as const].map(([year, value]) => ({
    year,
    value,
    text: formatValue(value, figure.unit, { decimals: figure.decimals, place: 'column' }),
  }));
}

const partHistory = ({ splits }: Figure, key: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(splits).flatMap(([year, values]) => (values[key] === undefined ? [] : [[year, values[key]]])),
  );
