// A chart in words, for readers who cannot see it: kind, measure, range, extremes, trend. Every numeral in it stands in the
// chart: nothing is counted or computed that the eye could not read.

import type { ChartBlock, ChartSeries, ChartType } from '../model/content.ts';
import { formatList, formatValue, formatWithUnit, MONTHS } from './format.ts';

type Described = Omit<ChartBlock, 'alt'>;

const KINDS: Readonly<Record<ChartType, string>> = {
  line: 'Lijndiagram',
  area: 'Vlakdiagram',
  bar: 'Staafdiagram',
  'bar-horizontal': 'Staafdiagram',
  'bar-grouped': 'Gegroepeerd staafdiagram',
  'bar-stacked': 'Gestapeld staafdiagram',
  share: 'Verdeling in één balk',
  doughnut: 'Ringdiagram',
  pyramid: 'Piramide',
  radar: 'Webdiagram',
  scatter: 'Puntenwolk',
  slope: 'Hellingsdiagram',
};

/** With more values than this, extremes tell more than a list. */
const MOST_LISTED = 6;
/** With more series than this, the crowd is summed up and only the main ones are told. */
const MOST_TOLD = 4;

/** `measure`: what is shown, in the editor's own words (the subtitle). */
export function describeChart(chart: Described, measure: string): string {
  const sentences = [opening(chart, measure), ...body(chart), reference(chart)];
  if (chart.example && !/voorbeeld/i.test(measure)) sentences.push('De cijfers zijn voorbeeldcijfers.');
  return sentences.filter(Boolean).join(' ');
}

/** "Lijndiagram: CO₂-uitstoot in de regio, 2011 tot 2023." */
function opening(chart: Described, measure: string): string {
  const [first = ''] = chart.categories;
  const last = chart.categories.at(-1) ?? first;
  const [, head = '', rest = ''] = /^(.*?)[.!?]?(?:(?<=[.!?])\s+(.+))?$/s.exec(measure.trim()) ?? [];
  const saysRange = head.includes(first) && head.includes(last);
  const range = isTime(chart) && first !== last && !saysRange ? `, ${first} tot ${last}` : '';
  return `${KINDS[chart.type]}: ${head}${range}.${rest && ` ${rest.replace(/[^.!?]$/, '$&.')}`}`;
}

/** Categories that follow each other in time have a course; others can only be compared. */
const isTime = ({ categories }: Described): boolean =>
  categories.length > 1 &&
  (categories.every((name) => /^(?:19|20)\d\d(?!\d)/.test(name)) ||
    categories.every((name) => MONTHS.some((month) => name.toLowerCase().startsWith(month.slice(0, 3)))));

/** A known value with its category. */
interface Reading {
  readonly category: string;
  readonly value: number;
}

const readings = (chart: Described, series: ChartSeries): Reading[] =>
  series.values.flatMap((value, i) => (value === null ? [] : [{ category: chart.categories[i] ?? '', value }]));

function body(chart: Described): string[] {
  const told = chart.series.length > MOST_TOLD ? chart.series.filter(isForemost) : chart.series;
  const crowd = chart.series.filter((series) => !told.includes(series));
  const describe = isTime(chart) ? course : comparison;
  return [...told.map((series) => describe(chart, series)), crowdOf(chart, crowd)];
}

const isForemost = (series: ChartSeries): boolean => series.emphasis === 'main' || series.emphasis === 'target';

/** With the unit, for the first number of a sentence. */
const say = (chart: Described, value: number): string =>
  formatWithUnit(value, chart.unit || undefined, { decimals: chart.decimals });

/** Without a unit's word; signs (%, €) stay. */
const sayBare = (chart: Described, value: number): string =>
  formatValue(value, chart.unit || undefined, { decimals: chart.decimals });

/** "Regio: van 100 in 2011 naar 81 in 2023, een daling; het hoogst in 2013 met 104." */
function course(chart: Described, series: ChartSeries): string {
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

function extremes(known: readonly Reading[]): { highest?: Reading; lowest?: Reading } {
  const sorted = [...known].sort((a, b) => a.value - b.value);
  return { lowest: sorted[0], highest: sorted.at(-1) };
}

/** Few values are all told; of many the highest and the lowest. */
function comparison(chart: Described, series: ChartSeries): string {
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

/** "De andere reeksen lopen in 2023 van 70 tot 94." Taken where the crowd was last seen. */
function crowdOf(chart: Described, crowd: readonly ChartSeries[]): string {
  const last = chart.categories.findLastIndex((_, i) => crowd.some((series) => series.values[i] != null));
  const values = crowd.flatMap((series) => series.values[last] ?? []);
  if (values.length === 0) return '';
  const subject = crowd.length === chart.series.length ? 'De reeksen' : 'De andere reeksen';
  const where = `${isTime(chart) ? 'in' : 'bij'} ${chart.categories[last]}`;
  return `${subject} lopen ${where} van ${sayBare(chart, Math.min(...values))} tot ${say(chart, Math.max(...values))}.`;
}

function reference(chart: Described): string {
  if (!chart.reference) return '';
  const { value, label } = chart.reference;
  const words = label === sayBare(chart, value) || label === '' ? '' : `: ${label}`;
  return `Een lijn staat op ${say(chart, value)}${words}.`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
