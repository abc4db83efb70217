// Whether a chart of its kind can tell the truth with its data: bars from zero, parts of a whole that are one.

import type { ChartBlock, ChartType } from '../model/content.ts';
import type { DraftChart } from '../model/draft-charts.ts';
import { complain, type Desk } from './desk.ts';

type Checked = Omit<ChartBlock, 'alt'>;

/** Lengths and areas are read from zero. */
const FROM_ZERO: ReadonlySet<ChartType> = new Set([
  'bar',
  'bar-horizontal',
  'bar-grouped',
  'bar-stacked',
  'bar-100',
  'bar-line',
  'bullet',
  'share',
]);
const PARTS: ReadonlySet<ChartType> = new Set(['bar-100', 'share', 'doughnut', 'pie', 'waffle', 'treemap']);
const ONE_SERIES: ReadonlySet<ChartType> = new Set(['doughnut', 'pie', 'waffle', 'treemap', 'tile-map']);

/** Rounded parts may add up to somewhat more or less than 100. */
const MOST_PERCENT = 101;
const LEAST_PERCENT = 99;

const MOST_SQUARES = 2000;

/**
 * Reports: resolve/bars-from-zero, resolve/negative-part, resolve/one-series, resolve/one-target, resolve/share-sum,
 * resolve/share-short, resolve/unused-per, resolve/odd-units.
 */
export function checkChart(desk: Desk, draft: DraftChart, chart: Checked): void {
  checkZero(desk, draft);
  checkSeries(desk, draft, chart);
  if (PARTS.has(chart.type)) checkParts(desk, draft, chart);
  checkSums(desk, draft, chart);
  checkSquares(desk, draft, chart);
}

function checkZero(desk: Desk, { type, min, max, origin }: DraftChart): void {
  if (!FROM_ZERO.has(type)) return;
  if (min !== undefined && min > 0)
    complain(desk, 'error', 'resolve/bars-from-zero', origin.values.min ?? origin.span, { key: 'min', value: min });
  if (max !== undefined && max < 0)
    complain(desk, 'error', 'resolve/bars-from-zero', origin.values.max ?? origin.span, { key: 'max', value: max });
}

/** Series that the kind has no place for. */
function checkSeries(desk: Desk, { type, origin }: DraftChart, { series }: Checked): void {
  const of = (...wanted: string[]) => series.filter(({ emphasis }) => wanted.includes(emphasis)).length;
  const count = type === 'bullet' ? of('main', 'plain') : ONE_SERIES.has(type) ? series.length : 1;
  if (count !== 1) complain(desk, 'error', 'resolve/one-series', origin.span, { type, count });
  if (type === 'bullet' && of('target') > 1)
    complain(desk, 'error', 'resolve/one-target', origin.span, { count: of('target') });
}

function checkParts(desk: Desk, { origin }: DraftChart, { categories, series }: Checked): void {
  for (const { values } of series)
    for (const [i, value] of values.entries())
      if (value !== null && value < 0)
        complain(desk, 'error', 'resolve/negative-part', origin.span, { category: categories[i] ?? '', value });
}

/** Parts in percent that are more than the whole, or leave a gap that the columns would hide. */
function checkSums(desk: Desk, { origin }: DraftChart, { type, unit, categories, series }: Checked): void {
  if ((type !== 'share' && type !== 'bar-100') || unit !== 'procent') return;
  for (const [i, category] of categories.entries()) {
    const known = series.flatMap(({ values }) => values[i] ?? []);
    const sum = Number(known.reduce((total, value) => total + value, 0).toPrecision(12));
    if (sum > MOST_PERCENT) complain(desk, 'error', 'resolve/share-sum', origin.span, { category, sum });
    if (type === 'bar-100' && known.length > 0 && sum < LEAST_PERCENT)
      complain(desk, 'error', 'resolve/share-short', origin.span, { category, sum });
  }
}

function checkSquares(desk: Desk, { id, type, per, origin }: DraftChart, { series }: Checked): void {
  if (per === undefined) return;
  const place = origin.values.per ?? origin.span;
  if (type !== 'waffle') {
    complain(desk, 'warning', 'resolve/unused-per', place, { type });
    return;
  }
  const total = (series[0]?.values ?? []).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const units = per > 0 ? Math.round(total / per) : 0;
  if (units < 1 || units > MOST_SQUARES)
    complain(desk, 'error', 'resolve/odd-units', place, { units, figure: id, per });
}
