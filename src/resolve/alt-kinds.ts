// What is told of kinds that need more than a sentence per series: targets beside values, a matrix, parts of a whole.

import { percentagesOf, percentDecimals } from '../charts/percentages.ts';
import type { ChartSeries } from '../model/content.ts';
import { flowSentences } from './alt-flows.ts';
import {
  capital,
  comparison,
  course,
  type Described,
  isTime,
  MOST_LISTED,
  type Reading,
  readings,
  say,
  sayBare,
} from './alt-sentences.ts';
import { formatList } from './format.ts';

/** With more small charts than this, the ends of their range stand for all of them. */
const MOST_CHARTS = 4;
/** So many of the largest parts are named where there are many. */
const LARGEST = 3;
/** A timeline with more rows than this is told by its first and last ones. */
const MOST_MOMENTS = 12;

/** The chart with the numbers that it prints: columns of 100 % print percentages, whatever was typed. */
export const asPrinted = (chart: Described): Described =>
  chart.type === 'bar-100'
    ? { ...chart, unit: 'procent', decimals: percentDecimals(chart), series: withPercentages(chart) }
    : chart;

function withPercentages(chart: Described): ChartSeries[] {
  const percentages = percentagesOf(chart);
  return chart.series.map((series, part) => ({ ...series, values: percentages[part] ?? [] }));
}

/** Sentences for a kind that has its own; undefined for all others. */
export function bodyOfKind(chart: Described): string[] | undefined {
  switch (chart.type) {
    case 'bullet':
      return bullet(chart);
    case 'heat':
      return heat(chart);
    case 'multiples':
      return chart.series.length > MOST_CHARTS && isTime(chart) ? multiples(chart) : undefined;
    case 'sankey':
      return flowSentences(chart);
    case 'choropleth':
      return choropleth(chart);
    case 'waffle':
      return [...parts(chart), square(chart)];
    case 'timeline':
      return timeline(chart);
    case 'treemap':
    case 'pie':
      return parts(chart);
    default:
      return undefined;
  }
}

/** "Adviezen 171 (Doel 160) en scans 96 (Doel 120)." Ranges after it. */
function bullet(chart: Described): string[] {
  const target = chart.series.find(({ emphasis }) => emphasis === 'target');
  const ranges = chart.series.filter(({ emphasis }) => emphasis === 'context');
  const value = chart.series.find((series) => series !== target && !ranges.includes(series));
  const known = value ? readings(chart, value) : [];
  const aim = (category: string): string => {
    const wanted = target?.values[chart.categories.indexOf(category)] ?? null;
    return target && wanted !== null ? ` (${target.name} ${sayBare(chart, wanted)})` : '';
  };
  const listed = known.map(
    ({ category, value }, i) => `${category} ${(i === 0 ? say : sayBare)(chart, value)}${aim(category)}`,
  );
  const isShort = listed.length > 0 && listed.length <= MOST_LISTED;
  const told = [value, target].filter((series) => series !== undefined);
  const sentences = isShort ? [capital(`${formatList(listed)}.`)] : told.map((series) => comparison(chart, series));
  return [...sentences, ...ranges.map((range) => rangeOf(chart, range))];
}

/** "Onvoldoende: tot 50." where it ends at the same value everywhere. */
function rangeOf(chart: Described, range: ChartSeries): string {
  const ends = new Set(range.values.filter((value) => value !== null));
  const [end] = ends;
  return ends.size === 1 && end !== undefined
    ? capital(`${range.name}: tot ${say(chart, end)}.`)
    : comparison(chart, range);
}

/** A value with the series and the category that it is of. */
interface Field extends Reading {
  readonly series: string;
}

/** The main rows, then the highest and the lowest field of all. */
function heat(chart: Described): string[] {
  const main = chart.series.filter(({ emphasis }) => emphasis === 'main');
  const told =
    main.length < chart.series.length ? main.map((series) => (isTime(chart) ? course : comparison)(chart, series)) : [];
  const fields = chart.series.flatMap((series) =>
    readings(chart, series).map((reading): Field => ({ ...reading, series: series.name })),
  );
  const sorted = fields.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return told;
  if (lowest.value === highest.value) return [...told, `Overal ${say(chart, highest.value)}.`];
  const where = ({ series, category }: Field) =>
    isTime(chart) ? `bij ${series} in ${category}` : `bij ${series} (${category})`;
  const ends = `Het hoogst ${where(highest)} met ${say(chart, highest.value)}, het laagst ${where(lowest)} met ${sayBare(chart, lowest.value)}.`;
  return [...told, ends];
}

/** The values or their ends, and the areas of which nothing is known. */
function choropleth(chart: Described): string[] {
  const [series] = chart.series;
  if (!series) return [];
  const unknown = chart.categories.filter((_, i) => (series.values[i] ?? null) === null);
  if (unknown.length === 0 || unknown.length === chart.categories.length) return [comparison(chart, series)];
  const listed = unknown.length <= MOST_LISTED ? formatList(unknown) : 'een deel van de gebieden';
  return [comparison(chart, series), `Voor ${listed} zijn er geen gegevens.`];
}

/** The main ones, then what the last values of all run from and to. */
function multiples(chart: Described): string[] {
  const main = chart.series.filter(({ emphasis }) => emphasis === 'main' || emphasis === 'target');
  const rest = chart.series.filter((series) => !main.includes(series));
  const last = chart.categories.findLastIndex((_, i) => rest.some(({ values }) => (values[i] ?? null) !== null));
  const ends = rest.flatMap(({ name, values }) => {
    const value = values[last] ?? null;
    return value === null ? [] : [{ name, value }];
  });
  const sorted = ends.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const sentences = main.map((series) => course(chart, series));
  if (!lowest || !highest) return sentences;
  const [from, to] = [
    `${sayBare(chart, lowest.value)} (${lowest.name})`,
    `${say(chart, highest.value)} (${highest.name})`,
  ];
  const who = main.length === 0 ? 'De reeksen' : 'De andere reeksen';
  return [...sentences, `${who} lopen in ${chart.categories[last]} van ${from} tot ${to}.`];
}

/** "SUPRA van april 2021 tot maart 2024; erkenning 2016." Of many the first and the last ones, in the order of their rows. */
function timeline(chart: Described): string[] {
  const [begin, end] = chart.series;
  if (!begin) return [];
  const textOf = (series: ChartSeries, i: number): string => series.texts?.[i] ?? sayBare(chart, series.values[i] ?? 0);
  const told = readingIndexes(begin).map((i) => {
    const name = chart.categories[i] ?? '';
    const until = (end?.values[i] ?? null) === null ? undefined : end && textOf(end, i);
    return until === undefined ? `${name} ${textOf(begin, i)}` : `${name} van ${textOf(begin, i)} tot ${until}`;
  });
  const isShort = told.length <= MOST_MOMENTS;
  const listed = isShort ? told : [...told.slice(0, LARGEST), '…', ...told.slice(-1)];
  return listed.length > 0 ? [capital(`${listed.join('; ')}.`)] : [];
}

const readingIndexes = ({ values }: ChartSeries): number[] =>
  [...values.keys()].filter((i) => (values[i] ?? null) !== null);

/** Few parts are all told, of many the largest and the smallest. */
function parts(chart: Described): string[] {
  const [series] = chart.series;
  if (!series) return [];
  const known = readings(chart, series);
  if (known.length <= MOST_LISTED) return [comparison(chart, series)];
  const sorted = known.toSorted((a, b) => b.value - a.value);
  const largest = sorted
    .slice(0, LARGEST)
    .map(({ category, value }, i) => `${category} ${(i === 0 ? say : sayBare)(chart, value)}`);
  const smallest = sorted.at(-1);
  const end = smallest ? `; het kleinste is ${smallest.category} met ${sayBare(chart, smallest.value)}` : '';
  return [`De grootste delen zijn ${formatList(largest)}${end}.`];
}

const square = (chart: Described): string =>
  chart.per === undefined ? '' : `Eén vakje staat voor ${say(chart, chart.per)}.`;
