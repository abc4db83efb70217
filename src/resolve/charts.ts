// Charts to categories and series of numbers, with title, sources and alternative text. Draws nothing.

import type { ChartBlock, ChartSeries, Flows } from '../model/content.ts';
import type { DraftSeries } from '../model/draft.ts';
import type { DraftChart, DraftChartSeries } from '../model/draft-charts.ts';
import type { Figure, Source } from '../model/figures.ts';
import { smarten } from '../text/typography.ts';
import { describeChart } from './alt-text.ts';
import { checkChart } from './chart-checks.ts';
import { checkMoments, dataOfMoments } from './chart-moments.ts';
import { chartPlaces, type PlacesOf } from './chart-places.ts';
import { checkAreas, onAreas } from './choropleths.ts';
import { checkClaim } from './claims.ts';
import { complain, type Desk, figureOf, sourceOf, unknown } from './desk.ts';
import { plainText, withExampleNote } from './examples.ts';
import { dataOfFlows } from './flows.ts';
import { checkRaw } from './raw-charts.ts';
import { columnOf, decimalsIn, decimalsOf, seriesOf } from './series.ts';
import { optional, type TextResolver } from './texts.ts';
import { onMap } from './tile-maps.ts';

/** The numbers of a chart and where they come from. */
interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly figures: readonly Figure[];
  readonly decimals: number;
  /** Of a sankey: its categories as flows, and where each was typed. */
  readonly flows?: Flows;
  readonly placesOf?: PlacesOf;
}

/**
 * Reports: resolve/empty-chart, unknown-category, unknown-column, unknown-series, unknown-figure, unknown-source,
 * no-history (a series of a figure without any other year), no-flows (on another kind than a sankey), and what flows.ts,
 * chart-checks.ts, chart-moments.ts, choropleths.ts, raw-charts.ts, tile-maps.ts and claims.ts report.
 */
export function resolveChart(desk: Desk, texts: TextResolver, draft: DraftChart): ChartBlock | undefined {
  const from = draft.from && seriesOf(desk, draft.from);
  if (draft.from && !from) return undefined;
  const data = readData(desk, texts, draft, from);
  if (data.series.length === 0 || data.categories.length === 0) {
    complain(desk, 'error', 'resolve/empty-chart', draft.origin.span, { id: draft.id });
    return undefined;
  }
  const places = data.placesOf ?? chartPlaces(data.figures, from);
  const { categories, series } = data;
  const mapped =
    draft.type === 'choropleth' ? onAreas(desk, draft, data, places) : onMap(desk, draft, { categories, series });
  if (!mapped) return undefined;
  checkAreas(desk, draft);
  const isExample = data.figures.some((figure) => figure.status === 'example') || from?.status === 'example';
  const title = texts.line(draft.title);
  const subtitle = draft.subtitle && texts.cell(draft.subtitle).text;
  const caption = draft.caption && texts.cell(draft.caption).text;
  const block: Omit<ChartBlock, 'alt'> = {
    kind: 'chart',
    id: draft.id,
    number: desk.numbering.byBlock.get(draft),
    type: draft.type,
    title,
    subtitle: isExample
      ? withExampleNote(subtitle, true, [title, caption ? plainText(caption) : ''])
      : (subtitle ?? { runs: [] }),
    categoryName: categoryNameOf(desk, data, from),
    ...(data.flows && { flows: data.flows }),
    ...mapped,
    unit: draft.unit ?? data.figures[0]?.unit ?? from?.unit?.text.trim() ?? '',
    decimals: draft.decimals ?? data.decimals,
    highlight: highlightOf(desk, draft, { ...data, categories: mapped.categories }),
    reference: draft.reference && { value: draft.reference.value, label: texts.line(draft.reference.label) },
    events: eventsOf(desk, texts, draft, data.categories),
    breaks: breaksOf(data),
    min: draft.min,
    max: draft.max,
    per: draft.per,
    configuration: draft.configuration,
    caption,
    example: isExample,
    sources: sourcesOf(desk, data.figures, from),
    table: draft.table ?? desk.draft.report.chartTables,
    span: draft.origin.span,
    place: draft.place?.text,
  };
  checkChart(desk, draft, block, places);
  checkRaw(desk, draft);
  checkMoments(desk, draft);
  checkClaim(desk, draft, block, places);
  const measure = subtitle ? plainText(subtitle) : title;
  const isWritten = draft.alt !== undefined && draft.alt.text.trim() !== 'auto';
  const alt = isWritten ? texts.line(draft.alt) : describeChart(block, measure);
  const words = breakWords(block.breaks);
  if (words === '') return { ...block, alt };
  const runs = [...(caption?.runs ?? []), { text: caption ? words : words.trim() }];
  return { ...block, caption: { ...caption, runs }, alt: isWritten ? alt : `${alt}${words}` };
}

/** As the head of the CSV's first column says, else what they plainly are. */
function categoryNameOf(
  desk: Desk,
  { categories, flows }: ChartData,
  from: DraftSeries | undefined,
): string | undefined {
  if (flows) return undefined;
  const head = smarten(from?.heads[0]?.text.trim() ?? '');
  if (head !== '') return head.charAt(0).toUpperCase() + head.slice(1);
  if (categories.every((category) => /^\d{4}$/.test(category))) return 'Jaar';
  return categories.every((category) => desk.municipalities.some(({ name }) => name === category))
    ? 'Gemeente'
    : undefined;
}

/** Kinds that draw what happened. */
const IN_TIME: ReadonlySet<DraftChart['type']> = new Set(['line', 'area', 'bar', 'bar-grouped']);

/** Reports: resolve/unknown-category, resolve/no-events for a kind that draws none. */
function eventsOf(
  desk: Desk,
  texts: TextResolver,
  { events, type, origin }: DraftChart,
  categories: readonly string[],
): ChartBlock['events'] {
  if (!events) return undefined;
  if (!IN_TIME.has(type)) {
    const args = { type, kinds: [...IN_TIME].join(', ') };
    complain(desk, 'error', 'resolve/no-events', origin.values.events ?? origin.span, args);
    return undefined;
  }
  return events.flatMap(({ at, label }) => {
    const category = smarten(at.text.trim());
    if (categories.includes(category)) return [{ category, label: texts.line(label) }];
    complain(desk, 'error', 'resolve/unknown-category', at.span, unknown(category, categories));
    return [];
  });
}

/** Years of the chart in which one of its figures began to be counted in another way. */
function breaksOf({ figures, categories }: ChartData): ChartBlock['breaks'] {
  const breaks = figures.flatMap(({ break: counted }) => {
    const category = String(counted?.year);
    return counted && categories.indexOf(category) > 0 ? [{ category, note: counted.note }] : [];
  });
  return breaks.length > 0 ? breaks : undefined;
}

/** What a reader has to know of breaks: below the chart, and in its alternative text. */
const breakWords = (breaks: ChartBlock['breaks'] = []): string =>
  breaks.map(({ category, note }) => ` Vanaf ${category} anders geteld: ${note.replace(/\.$/, '')}.`).join('');

function readData(desk: Desk, texts: TextResolver, draft: DraftChart, from: DraftSeries | undefined): ChartData {
  if (draft.type === 'sankey') return dataOfFlows(desk, texts, draft, from);
  if (draft.flows)
    complain(desk, 'error', 'resolve/no-flows', draft.origin.values.flows ?? draft.origin.span, { type: draft.type });
  if (draft.moments) return { ...dataOfMoments(desk, texts, draft.moments), figures: [], decimals: 0 };
  if (draft.figures) return dataOfFigures(desk, draft);
  if (draft.series) return dataOfSeries(desk, texts, draft, draft.series, from);
  return from ? dataOfTable(draft, from) : { categories: [], series: [], figures: [], decimals: 0 };
}

/** One category per figure; a single figure that is split gives one per part of the split. */
function dataOfFigures(desk: Desk, draft: DraftChart): ChartData {
  const figures = (draft.figures ?? []).flatMap((raw) => figureOf(desk, raw) ?? []);
  const decimals = Math.max(0, ...figures.map((figure) => figure.decimals));
  const [only] = figures;
  const name = isSign(only?.unit) ? '' : (only?.unit ?? '');
  if (only?.split && figures.length === 1) {
    const { categories, values } = partsOf(desk, only);
    return { categories, series: [{ name, values, emphasis: 'plain' }], figures, decimals };
  }
  return {
    categories: figures.map((figure) => figure.label),
    series: [{ name, values: figures.map((figure) => figure.value), emphasis: 'plain' }],
    figures,
    decimals,
  };
}

/** Euro and percent stand at each number already: as the name of a series they would say nothing. */
const isSign = (unit: string | undefined): boolean => unit === 'euro' || unit === 'procent';

/** Municipalities in the association's own order, whatever order the figure was typed in. */
function partsOf(desk: Desk, figure: Figure): { categories: string[]; values: (number | null)[] } {
  const values = figure.split?.values ?? {};
  if (figure.split?.by !== 'municipality') return { categories: Object.keys(values), values: Object.values(values) };
  const known = desk.municipalities.filter((municipality) => municipality.id in values);
  return { categories: known.map(({ name }) => name), values: known.map(({ id }) => values[id] ?? null) };
}

/** Named series: columns of a table, or figures by year. */
function dataOfSeries(
  desk: Desk,
  texts: TextResolver,
  draft: DraftChart,
  wanted: readonly DraftChartSeries[],
  from: DraftSeries | undefined,
): ChartData {
  const figures = new Map(wanted.map((one) => [one, one.figure && figureOf(desk, one.figure)] as const));
  const known = [...figures.values()].filter((figure) => figure !== undefined);
  const rows = from ? rowsWithin(draft, from) : [];
  const categories = from ? rows.map((row) => smarten(row.category.text.trim())) : yearsOf(draft, known);
  const decimals: number[] = known.map((figure) => figure.decimals);
  const series = wanted.flatMap((one): ChartSeries[] => {
    const figure = figures.get(one);
    const column = one.column && from ? columnOf(desk, from, one.column) : -1;
    if (!figure && column < 1) {
      if (one.column && !from)
        complain(desk, 'error', 'resolve/unknown-column', one.column.span, { name: one.column.text, series: '' });
      return [];
    }
    if (figure && !from && categories.length < 2)
      complain(desk, 'error', 'resolve/no-history', one.figure?.span, { figure: figure.id, year: desk.year - 1 });
    if (column >= 1 && from) decimals.push(decimalsOf(from, column));
    return [
      {
        name: one.name ? texts.line(one.name) : (figure?.label ?? smarten(one.column?.text.trim() ?? '')),
        detail: optional(one.detail, texts.line),
        ...(one.words && { words: one.words.map((words) => texts.line(words)) }),
        values: figure
          ? categories.map((category) => figure.history[category] ?? null)
          : rows.map((row) => row.numbers[column] ?? null),
        emphasis: one.emphasis ?? (wanted.length === 1 ? 'main' : 'plain'),
      },
    ];
  });
  return { categories, series, figures: known, decimals: Math.max(0, ...decimals) };
}

/** Every column of a table that holds numbers. */
function dataOfTable(draft: DraftChart, from: DraftSeries): ChartData {
  const rows = rowsWithin(draft, from);
  const columns = from.heads
    .map((head, index) => ({ head, index }))
    .filter(({ index }) => index > 0 && rows.some((row) => typeof row.numbers[index] === 'number'));
  const series = columns.map(
    ({ head, index }): ChartSeries => ({
      name: smarten(head.text.trim()),
      values: rows.map((row) => row.numbers[index] ?? null),
      emphasis: columns.length === 1 ? 'main' : 'plain',
    }),
  );
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  return {
    categories: rows.map((row) => smarten(row.category.text.trim())),
    series,
    figures: [],
    decimals: Math.max(0, ...values.map(decimalsIn)),
  };
}

/** Rows of a table; `years` leaves out those before and after. */
const rowsWithin = ({ years }: DraftChart, from: DraftSeries): readonly DraftSeries['rows'][number][] =>
  years
    ? from.rows.filter((row) => Number(row.category.text) >= years.from && Number(row.category.text) <= years.to)
    : from.rows;

/** All years of a range, or those that any of the figures knows. */
function yearsOf({ years }: DraftChart, figures: readonly Figure[]): string[] {
  if (years) return Array.from({ length: years.to - years.from + 1 }, (_, i) => String(years.from + i));
  const known = new Set(figures.flatMap((figure) => Object.keys(figure.history)));
  return [...known].sort();
}

/** Nodes of flows; categories, or what several begin or end with ("2023" for "2023 K1" to "2023 K4", "K2" for that of every year). */
function highlightOf(desk: Desk, { highlight }: DraftChart, { flows, categories }: ChartData): string[] | undefined {
  const names = flows?.nodes ?? categories;
  const known = highlight?.flatMap(({ text, span }) => {
    const typed = smarten(text.trim());
    const isKnown = (category: string) =>
      category === typed || (!flows && (category.startsWith(`${typed} `) || category.endsWith(` ${typed}`)));
    if (names.some(isKnown)) return [typed];
    complain(desk, 'error', 'resolve/unknown-category', span, unknown(typed, names));
    return [];
  });
  return known && known.length > 0 ? known : undefined;
}

function sourcesOf(desk: Desk, figures: readonly Figure[], from: DraftSeries | undefined): Source[] {
  const sources = new Set<Source>();
  for (const figure of figures) {
    const source = figure.source && desk.sources.get(figure.source);
    if (source) sources.add(source);
  }
  const own = from?.source && sourceOf(desk, from.source);
  if (own) sources.add(own);
  return [...sources];
}
