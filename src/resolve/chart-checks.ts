// Whether a chart of its kind can tell the truth with its data: bars from zero, parts of a whole that are one.

import { percentagesOf, sharesOf } from '../charts/percentages.ts';
import type { Code } from '../diagnostics/catalogue.ts';
import type { ChartBlock, ChartType } from '../model/content.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { DraftChart } from '../model/draft-charts.ts';
import type { PlacesOf } from './chart-places.ts';
import { complain, type Desk } from './desk.ts';
import { formatPercent } from './format.ts';
import { isWhole, sumOf } from './shares.ts';

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
/** Whose parts fill the whole, whatever they add up to. */
const IN_PARTS: ReadonlySet<ChartType> = new Set(['doughnut', 'pie', 'treemap']);
const ONE_SERIES: ReadonlySet<ChartType> = new Set([
  'doughnut',
  'pie',
  'waffle',
  'treemap',
  'tile-map',
  'choropleth',
  'sankey',
]);

/** Rounded parts may add up to somewhat more or less than 100. */
const MOST_PERCENT = 101;
const LEAST_PERCENT = 99;

const MOST_SQUARES = 2000;

/**
 * Reports: resolve/apportioned-chart, resolve/bars-from-zero, resolve/negative-part, resolve/one-series, resolve/one-target, resolve/share-sum,
 * resolve/share-short, resolve/shares-sum, resolve/unused-per, resolve/odd-units.
 */
export function checkChart(desk: Desk, draft: DraftChart, chart: Checked, placesOf: PlacesOf): void {
  checkZero(desk, draft);
  checkSeries(desk, draft, chart);
  if (PARTS.has(chart.type)) checkParts(desk, draft, chart);
  checkSums(desk, draft, chart, placesOf);
  if (chart.type === 'bar-100' && chart.unit !== 'procent') tellApportioned(desk, draft, chart, placesOf);
  if (IN_PARTS.has(chart.type)) checkWhole(desk, draft, chart, placesOf);
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
function checkSums(desk: Desk, { origin }: DraftChart, chart: Checked, placesOf: PlacesOf): void {
  const { type, unit, categories, series } = chart;
  if ((type !== 'share' && type !== 'bar-100') || unit !== 'procent') return;
  for (const [i, category] of categories.entries()) {
    const known = series.flatMap(({ values }) => values[i] ?? []);
    const sum = Number(sumOf(known).toPrecision(12));
    const isShort = type === 'bar-100' && known.length > 0;
    const report = (severity: Severity, code: Code): void =>
      complain(
        desk,
        severity,
        code,
        origin.span,
        { category, name: category, sum: percent(sum) },
        placesOf([category]),
      );
    if (sum > MOST_PERCENT) report('error', 'resolve/share-sum');
    else if (isShort && sum < LEAST_PERCENT) report('error', 'resolve/share-short');
    else if (!isWhole(sum) && (isShort || sum > 100)) report('warning', 'resolve/shares-sum');
  }
}

const percent = (sum: number): string => formatPercent(sum, { decimals: 2, trim: true });

/** Percentages of one series that are drawn as a whole. */
function checkWhole(desk: Desk, { id, origin }: DraftChart, chart: Checked, placesOf: PlacesOf): void {
  const [only] = chart.series;
  const known = only?.values.filter((value) => value !== null) ?? [];
  const sum = Number(sumOf(known).toPrecision(12));
  if (chart.unit !== 'procent' || known.length === 0 || isWhole(sum)) return;
  complain(
    desk,
    'warning',
    'resolve/shares-sum',
    origin.span,
    { name: id, sum: percent(sum) },
    placesOf(chart.categories),
  );
}

/** Computed percentages that are not what plain rounding gives, so that those of a category add up to 100. */
function tellApportioned(desk: Desk, { id, origin }: DraftChart, chart: Checked, placesOf: PlacesOf): void {
  const printed = percentagesOf(chart);
  const moved = printed.flatMap((values, part) =>
    sharesOf(chart, part).flatMap((exact, i) => {
      const [own, rounded] = [values[i] ?? null, exact === null ? null : Math.round(exact)];
      return own === null || rounded === null || own === rounded ? [] : [{ i, own, rounded }];
    }),
  );
  const [first] = moved;
  if (!first) return;
  const category = chart.categories[first.i] ?? '';
  const args = { id, category, count: moved.length, printed: percent(first.own), rounded: percent(first.rounded) };
  complain(desk, 'note', 'resolve/apportioned-chart', origin.span, args, placesOf([category]));
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
