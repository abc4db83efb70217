// The numbers of charts as tables: right after the chart, or together on the page that takes them.

import { categoryCells, categoryHeads } from '../model/category-columns.ts';
import type { ChartBlock, Section, TableBlock, TableColumn, TableRow } from '../model/content.ts';
import type { DraftPage } from '../model/draft.ts';
import type { RichText } from '../model/text.ts';
import { complain, type Desk } from './desk.ts';
import { formatValue } from './format.ts';
import { sourceLine } from './sources.ts';

/** The table of a chart that asks for it right there. */
export const inlineTable = (chart: ChartBlock | undefined): TableBlock[] =>
  chart?.table === 'inline' ? tablesOf(chart, `Gegevens bij figuur ${chart.number}`, chart.subtitle) : [];

/**
 * Puts the tables of the charts that ask for an annex at the end of the pages that take them.
 * Reports: resolve/no-annex, resolve/empty-annex.
 */
export function withAnnex(desk: Desk, sections: readonly Section[]): readonly Section[] {
  const charts = sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is ChartBlock => block.kind === 'chart' && block.table === 'annex'),
  );
  const takers = new Map(desk.draft.pages.filter((page) => page.chartTables).map((page) => [page.id, page]));
  if (takers.size === 0) for (const { id, span } of charts) complain(desk, 'error', 'resolve/no-annex', span, { id });
  if (charts.length === 0) for (const page of takers.values()) reportEmpty(desk, page);
  const tables = charts.flatMap((chart) => tablesOf(chart, `Figuur ${chart.number}`, captioned(chart)));
  return sections.map((section) =>
    takers.has(section.id) ? { ...section, blocks: [...section.blocks, ...tables] } : section,
  );
}

const reportEmpty = (desk: Desk, { id, origin }: DraftPage): void =>
  complain(desk, 'warning', 'resolve/empty-annex', origin.values['chart-tables'] ?? origin.span, { id });

/** With more series than this a table is wider than a column of text: it becomes as many tables of equal width as it takes. */
const MOST_SERIES = 4;

/** Away from its chart a table says what the chart says. */
const captioned = ({ title, subtitle }: ChartBlock): RichText => ({
  ...subtitle,
  runs: [{ text: `${title.replace(/[^.!?]$/, '$&.')} ` }, ...subtitle.runs],
});

/** Categories down, series across; what is not known is a dash. The numbers are written as the chart writes them. */
function tablesOf(chart: ChartBlock, title: string, caption: RichText): TableBlock[] {
  const count = Math.ceil(chart.series.length / MOST_SERIES);
  const width = Math.ceil(chart.series.length / count);
  return Array.from({ length: count }, (_, i) => {
    const series = chart.series.slice(i * width, (i + 1) * width);
    // No id that is typed looks like this one; it has no number, for it belongs to that of the chart.
    const id = `table/${chart.id}${i > 0 ? `/${i + 1}` : ''}`;
    return tableOf({ ...chart, series }, id, count > 1 ? `${title} (${i + 1} van ${count})` : title, caption);
  });
}

function tableOf(chart: ChartBlock, id: string, title: string, caption: RichText): TableBlock {
  const { categories, series, sources, span } = chart;
  const column = (label: string, align: TableColumn['align']): TableColumn => ({
    label: textOf(label),
    align,
    share: 0,
    strong: false,
  });
  const rows = categories.flatMap((_, i): TableRow[] => {
    const values = series.map((one) => one.values[i] ?? undefined);
    if (values.every((value) => value === undefined)) return [];
    const names = categoryCells(chart, i);
    const texts = series.map((one, part) => one.texts?.[i] ?? written(chart, values[part]));
    const cells = [...names.map(textOf), ...texts.map((text) => textOf(text || UNKNOWN))];
    return [{ role: 'row', cells, numbers: [...names.map(() => undefined), ...values] }];
  });
  return {
    kind: 'table',
    id,
    title,
    ...(caption.runs.length > 0 && { caption }),
    columns: [
      ...categoryHeads(chart).map((head) => column(head, 'left')),
      ...series.map((one) => column(one.name || chart.unit, one.texts ? 'left' : 'decimal')),
    ],
    rows,
    notes: [],
    ...(sources.length > 0 && { source: textOf(sourceLine(sources)) }),
    span,
  };
}

const UNKNOWN = '–';

const written = ({ unit, decimals }: ChartBlock, value: number | undefined): string =>
  value === undefined ? UNKNOWN : formatValue(value, unit || undefined, { decimals, place: 'column' });

const textOf = (text: string): RichText => ({ runs: text === '' ? [] : [{ text }] });
