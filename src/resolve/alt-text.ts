// A chart in words, for readers who cannot see it: kind, measure, range, extremes, trend. Every numeral in it stands in the
// chart: nothing is counted or computed that the eye could not read.

import type { ChartSeries, ChartType } from '../model/content.ts';
import type { RawType } from '../model/raw-chart.ts';
import { asPrinted, bodyOfKind } from './alt-kinds.ts';
import { comparison, course, type Described, isTime, say, sayBare } from './alt-sentences.ts';
import { formatList } from './format.ts';

const KINDS: Readonly<Record<Exclude<ChartType, 'raw'>, string>> = {
  line: 'Lijndiagram',
  area: 'Vlakdiagram',
  bar: 'Staafdiagram',
  'bar-horizontal': 'Staafdiagram',
  'bar-grouped': 'Gegroepeerd staafdiagram',
  'bar-stacked': 'Gestapeld staafdiagram',
  'bar-100': 'Gestapeld staafdiagram van aandelen',
  'bar-line': 'Staafdiagram met lijn',
  bullet: 'Balken met een doel',
  multiples: 'Kleine grafieken naast elkaar',
  heat: 'Heatmap',
  'tile-map': 'Tegelkaart',
  sankey: 'Stroomdiagram',
  choropleth: 'Kaart in tinten',
  waffle: 'Wafeldiagram',
  treemap: 'Treemap',
  pie: 'Taartdiagram',
  share: 'Verdeling in één balk',
  doughnut: 'Ringdiagram',
  pyramid: 'Piramide',
  radar: 'Webdiagram',
  scatter: 'Puntenwolk',
  slope: 'Hellingsdiagram',
  timeline: 'Tijdlijn',
};

const RAW_KINDS: Readonly<Record<RawType, string>> = {
  bar: 'Staafdiagram',
  line: 'Lijndiagram',
  pie: 'Taartdiagram',
  doughnut: 'Ringdiagram',
  polarArea: 'Pooldiagram',
  radar: 'Webdiagram',
  scatter: 'Puntenwolk',
  bubble: 'Bellendiagram',
};

const kindOf = ({ type, configuration }: Described): string =>
  type === 'raw' ? (configuration ? RAW_KINDS[configuration.type] : 'Grafiek') : KINDS[type];

/** With more series than this, the crowd is summed up and only the main ones are told. */
const MOST_TOLD = 4;

/** `measure`: what is shown, in the editor's own words (the subtitle). */
export function describeChart(block: Described, measure: string): string {
  const chart = asPrinted(block);
  const sentences = [
    opening(chart, measure),
    ...(bodyOfKind(chart) ?? body(chart)),
    reference(chart),
    happenings(chart),
  ];
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
  return `${kindOf(chart)}: ${head}${range}.${rest && ` ${rest.replace(/[^.!?]$/, '$&.')}`}`;
}

function body(chart: Described): string[] {
  const told = chart.series.length > MOST_TOLD ? chart.series.filter(isForemost) : chart.series;
  const crowd = chart.series.filter((series) => !told.includes(series));
  const describe = isTime(chart) ? course : comparison;
  return [...told.map((series) => describe(chart, series)), crowdOf(chart, crowd)];
}

const isForemost = (series: ChartSeries): boolean => series.emphasis === 'main' || series.emphasis === 'target';

/** "De andere reeksen lopen in 2023 van 70 tot 94." Taken where the crowd was last seen. */
function crowdOf(chart: Described, crowd: readonly ChartSeries[]): string {
  const last = chart.categories.findLastIndex((_, i) => crowd.some((series) => series.values[i] != null));
  const values = crowd.flatMap((series) => series.values[last] ?? []);
  if (values.length === 0) return '';
  const subject = crowd.length === chart.series.length ? 'De reeksen' : 'De andere reeksen';
  const where = `${isTime(chart) ? 'in' : 'bij'} ${chart.categories[last]}`;
  return `${subject} lopen ${where} van ${sayBare(chart, Math.min(...values))} tot ${say(chart, Math.max(...values))}.`;
}

/** "Aangeduid: corona in 2020 en het nieuwe decreet in 2022." */
function happenings({ events = [] }: Described): string {
  if (events.length === 0) return '';
  return `Aangeduid: ${formatList(events.map(({ category, label }) => `${label} in ${category}`))}.`;
}

function reference(chart: Described): string {
  if (!chart.reference) return '';
  const { value, label } = chart.reference;
  const words = label === sayBare(chart, value) || label === '' ? '' : `: ${label}`;
  return `Een lijn staat op ${say(chart, value)}${words}.`;
}
