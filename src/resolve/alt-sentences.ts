// Sentences about one series of a chart: its course in time, or what its values are. Every numeral in them stands in the chart.

import type { ChartBlock, ChartSeries } from '../model/content.ts';
import { formatList, formatValue, formatWithUnit, MONTHS } from './format.ts';

export type Described = Omit<ChartBlock, 'alt'>;

/** With more values than this, extremes tell more than a list. */
export const MOST_LISTED = 6;

/** Categories that follow each other in time have a course; others can only be compared. */
export const isTime = ({ categories }: Described): boolean =>
  categories.length > 1 &&
  (categories.every((name) => /^(?:19|20)\d\d(?!\d)/.test(name)) ||
    categories.every((name) => MONTHS.some((month) => name.toLowerCase().startsWith(month.slice(0, 3)))));

/** A known value with its category. */
export interface Reading {
  readonly category: string;
  readonly value: number;
}

export const readings = (chart: Described, series: ChartSeries): Reading[] =>
  series.values.flatMap((value, i) => (value === null ? [] : [{ category: chart.categories[i] ?? '', value }]));

/** With the unit, for the first number of a sentence. */
export const say = (chart: Described, value: number): string =>
  formatWithUnit(value, chart.unit || undefined, { decimals: chart.decimals });

/** Without a unit's word; signs (%, €) stay. */
export const sayBare = (chart: Described, value: number): string =>
  formatValue(value, chart.unit || undefined, { decimals: chart.decimals });

/** "Regio: van 100 in 2011 naar 81 in 2023, een daling; het hoogst in 2013 met 104." */
export function course(chart: Described, series: ChartSeries): string {
  const known = readings(chart, series);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return '';
  const subject = nameOf(chart, series);
  if (first === last) return capital(`${subject}${say(chart, first.value)} in ${first.category}.`);
  const ends = `van ${say(chart, first.value)} in ${first.category} naar ${sayBare(chart, last.value)} in ${last.category}`;
  return capital(`${subject}${ends}, ${trend(known)}${turnsOf(chart, known, first, last)}.`);
}

/** Words only: a computed percentage would be a numeral that the chart does not show. */
function trend(known: readonly Reading[]): string {
  const first = known[0]?.value ?? 0;
  const last = known.at(-1)?.value ?? 0;
  if (first === last) return 'evenveel';
  const steps = known.slice(1).map(({ value }, i) => (value - (known[i]?.value ?? 0)) * Math.sign(last - first));
  const isSteady = known.length > 2 && steps.every((step) => step >= 0);
  return `een ${isSteady ? 'gestage ' : ''}${last > first ? 'stijging' : 'daling'}`;
}

/** A top or a low between the ends. */
function turnsOf(chart: Described, known: readonly Reading[], first: Reading, last: Reading): string {
  const { highest, lowest } = extremes(known);
  const turns: string[] = [];
  if (highest && highest.value > Math.max(first.value, last.value))
    turns.push(`het hoogst in ${highest.category} met ${sayBare(chart, highest.value)}`);
  if (lowest && lowest.value < Math.min(first.value, last.value))
    turns.push(`het laagst in ${lowest.category} met ${sayBare(chart, lowest.value)}`);
  return turns.length > 0 ? `; ${formatList(turns)}` : '';
}

export function extremes(known: readonly Reading[]): { highest?: Reading; lowest?: Reading } {
  const sorted = [...known].sort((a, b) => a.value - b.value);
  return { lowest: sorted[0], highest: sorted.at(-1) };
}

/** Few values are all told; of many the highest and the lowest. */
export function comparison(chart: Described, series: ChartSeries): string {
  const known = readings(chart, series);
  const { highest, lowest } = extremes(known);
  if (!highest || !lowest) return '';
  const subject = nameOf(chart, series);
  if (known.length <= MOST_LISTED) {
    const listed = known.map(({ category, value }, i) => `${category} ${(i === 0 ? say : sayBare)(chart, value)}`);
    return capital(`${subject}${formatList(listed)}.`);
  }
  if (highest.value === lowest.value) return capital(`${subject}overal ${say(chart, highest.value)}.`);
  const top = `het hoogst bij ${highest.category} met ${say(chart, highest.value)}`;
  return capital(`${subject}${top}, het laagst bij ${lowest.category} met ${sayBare(chart, lowest.value)}.`);
}

/** A single series needs no name: the title and the measure tell. */
const nameOf = (chart: Described, series: ChartSeries): string =>
  chart.series.length > 1 && series.name ? `${series.name}: ` : '';

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
