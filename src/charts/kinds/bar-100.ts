// Columns of 100 %: how a whole is divided, category by category. Percentages are largest remainders, so that they add up.

import type { Kind } from '../drawing.ts';
import { formatNumber } from '../numbers.ts';
import { percentagesOf, percentDecimals, sharesOf } from '../percentages.ts';
import { composeStackedColumns } from './stacked-columns.ts';

export const composeBar100: Kind = (drawing) => {
  const say = (value: number) => formatNumber(value, percentDecimals(drawing.chart), 'procent');
  return composeStackedColumns(drawing, {
    values: drawing.chart.series.map((_, part) => sharesOf(drawing.chart, part)),
    texts: percentagesOf(drawing.chart).map((values) => values.map((value) => (value === null ? '' : say(value)))),
    extent: { low: 0, high: 100 },
    heads: [],
  });
};
