// Columns of amounts on each other, to one scale, with their sums on top.

import type { Kind } from '../drawing.ts';
import { extentFromZero } from '../extent.ts';
import { composeStackedColumns } from './stacked-columns.ts';

export const composeBarStacked: Kind = (drawing) => {
  const { chart } = drawing;
  const sums = chart.categories.map((_, index) =>
    chart.series.reduce((total, { values }) => total + Math.max(0, values[index] ?? 0), 0),
  );
  return composeStackedColumns(drawing, {
    values: chart.series.map(({ values }) => values),
    texts: chart.series.map(({ values }) => values.map((value) => (value ? drawing.format(value) : ''))),
    extent: extentFromZero(chart, true),
    heads: sums.map((sum) => ({ text: drawing.format(sum), at: sum })),
  });
};
