// Flows of money between nodes to categories with one series of numbers: from figures, or from the rows of a CSV file.

import type { ChartSeries, FlowLink, Flows } from '../model/content.ts';
import type { Span } from '../model/diagnostic.ts';
import type { DraftSeries } from '../model/draft.ts';
import type { DraftChart } from '../model/draft-charts.ts';
import type { Figure } from '../model/figures.ts';
import { smarten } from '../text/typography.ts';
import type { PlacesOf } from './chart-places.ts';
import { complain, type Desk, figureOf } from './desk.ts';
import { checkFlows } from './flow-checks.ts';
import { columnOf, decimalsOf } from './series.ts';
import type { TextResolver } from './texts.ts';

/** A flow with its number and where both were typed. */
export interface TypedFlow {
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
  readonly span: Span;
  /** Of the number. */
  readonly place: Span;
}

interface FlowData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly figures: readonly Figure[];
  readonly decimals: number;
  readonly flows?: Flows;
  readonly placesOf?: PlacesOf;
}

const HEADS = ['Van', 'Naar'] as const;
const NOTHING: FlowData = { categories: [], series: [], figures: [], decimals: 0 };

/** Each flow is a category. Reports: resolve/two-flows (typed, and in a file), and what the two readers and flow-checks.ts report. */
export function dataOfFlows(
  desk: Desk,
  texts: TextResolver,
  draft: DraftChart,
  from: DraftSeries | undefined,
): FlowData {
  const { flows, from: file, origin } = draft;
  if (flows && file) complain(desk, 'error', 'resolve/two-flows', file.span, {}, [origin.keys.flows ?? origin.span]);
  if (flows) return flowsOfFigures(desk, texts, draft, flows);
  return from ? flowsOfTable(desk, texts, draft, from) : NOTHING;
}

/** Reports: resolve/unknown-figure, resolve/flow-units. */
function flowsOfFigures(
  desk: Desk,
  texts: TextResolver,
  draft: DraftChart,
  typed: NonNullable<DraftChart['flows']>,
): FlowData {
  const known = typed.flatMap((flow) => {
    const figure = figureOf(desk, flow.figure);
    return figure ? [{ flow, figure }] : [];
  });
  const [first] = known;
  for (const { flow, figure } of known)
    if (first && figure.unit !== first.figure.unit) {
      const args = { figure: figure.id, other: first.figure.id };
      complain(desk, 'error', 'resolve/flow-units', flow.figure.span, args, [figure.span, first.figure.span]);
    }
  const flows = known.map(
    ({ flow, figure }): TypedFlow => ({
      from: texts.line(flow.from),
      to: texts.line(flow.to),
      value: figure.value,
      span: flow.origin.span,
      place: figure.span,
    }),
  );
  return {
    ...dataOf(desk, draft, flows, { name: '', heads: HEADS, unit: first?.figure.unit }),
    figures: known.map(({ figure }) => figure),
    decimals: Math.max(0, ...known.map(({ figure }) => figure.decimals)),
  };
}

/**
 * First column where flows begin, second where they go. Reports: resolve/flow-columns, resolve/one-series, resolve/unknown-column,
 * resolve/flow-end (a row without one of the two).
 */
function flowsOfTable(desk: Desk, texts: TextResolver, draft: DraftChart, table: DraftSeries): FlowData {
  const [wanted, more] = draft.series ?? [];
  if (more) {
    const args = { type: draft.type, count: draft.series?.length ?? 0 };
    complain(desk, 'error', 'resolve/one-series', more.origin.span, args);
  }
  const ofNumbers = table.heads.flatMap((_, column) =>
    column > 1 && table.rows.some(({ numbers }) => numbers[column] !== undefined) ? [column] : [],
  );
  const column = wanted?.column ? columnOf(desk, table, wanted.column) : (ofNumbers[0] ?? 0);
  if (column < 0) return NOTHING;
  if (column < 2 || (!wanted?.column && ofNumbers.length > 1)) {
    const args = { series: table.name, heads: table.heads.map(({ text }) => text).join(', ') };
    complain(desk, 'error', 'resolve/flow-columns', draft.from?.span, args, [
      table.heads[0]?.span ?? draft.origin.span,
    ]);
    return NOTHING;
  }
  const cell = (row: DraftSeries['rows'][number], at: number) => smarten(row.cells[at]?.text.trim() ?? '');
  const flows = table.rows.flatMap((row): TypedFlow[] => {
    const [from, to] = [cell(row, 0), cell(row, 1)];
    const place = row.cells[column]?.span ?? row.category.span;
    if (from && to) return [{ from, to, value: row.numbers[column] ?? null, span: row.category.span, place }];
    complain(desk, 'error', 'resolve/flow-end', row.category.span, {});
    return [];
  });
  const name = wanted?.name ? texts.line(wanted.name) : smarten(table.heads[column]?.text.trim() ?? '');
  const heads = HEADS.map((plain, at) => capital(smarten(table.heads[at]?.text.trim() ?? '')) || plain);
  return {
    ...dataOf(desk, draft, flows, { name, heads: [heads[0] ?? '', heads[1] ?? ''], unit: table.unit?.text.trim() }),
    figures: [],
    decimals: decimalsOf(table, column),
  };
}

function dataOf(
  desk: Desk,
  draft: DraftChart,
  typed: readonly TypedFlow[],
  { name, heads, unit }: { readonly name: string; readonly heads: Flows['heads']; readonly unit: string | undefined },
): Pick<FlowData, 'categories' | 'series' | 'flows' | 'placesOf'> {
  const nodes = [...new Set(typed.flatMap(({ from, to }) => [from, to]))];
  const links = typed.map(({ from, to }): FlowLink => ({ from: nodes.indexOf(from), to: nodes.indexOf(to) }));
  const flows: Flows = { heads, nodes, links };
  const series: readonly ChartSeries[] = [{ name, values: typed.map(({ value }) => value), emphasis: 'plain' }];
  const categories = typed.map(({ from, to }) => `${from} naar ${to}`);
  if (typed.length > 0) checkFlows(desk, draft, { flows, series, unit: draft.unit ?? unit }, typed);
  return {
    categories,
    series,
    flows,
    placesOf: (named) =>
      typed.flatMap(({ from, to, place }, i) =>
        [categories[i] ?? '', from, to].some((name) => named.includes(name)) ? [place] : [],
      ),
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
