// Tables typed or read from a series: cells to rich text, the numbers behind them for bars, the source line.

import type { TableBlock, TableColumn, TableRow } from '../model/content.ts';
import type { Span } from '../model/diagnostic.ts';
import type { DraftColumn, DraftRow, DraftSeries, DraftTable, RawText } from '../model/draft.ts';
import type { Footnote, RichText } from '../model/text.ts';
import { complain, type Desk, sourceOf } from './desk.ts';
import { plainText, withExampleNote } from './examples.ts';
import { formatNumber, parseNumber } from './format.ts';
import { decimalsOf, seriesOf } from './series.ts';
import { sourceLine } from './sources.ts';
import { checkSparks, sparksOf } from './table-sparks.ts';
import type { Cell, CellNotes, TextResolver } from './texts.ts';

/** Reports: resolve/table-cells, resolve/odd-column, resolve/empty-spark, resolve/unknown-series, resolve/unknown-source, resolve/unused-footnote. */
export function resolveTable(desk: Desk, texts: TextResolver, draft: DraftTable): TableBlock {
  const series = draft.from && seriesOf(desk, draft.from);
  const title = draft.title ? texts.line(draft.title) : '';
  const notes = notesOf(texts, draft);
  // In reading order, as notes are numbered by their first marks: the caption stands above the heads.
  const caption = draft.caption && texts.cell(draft.caption, notes).text;
  const columns = draft.columns.map((column) => resolveColumn(desk, texts, column, draft.columns.length, notes));
  const figures = new Set<string>();
  const cellOf = (raw: RawText): Cell => {
    const cell = texts.cell(raw, notes);
    for (const { id } of cell.figures) figures.add(id);
    return cell;
  };
  const made = series
    ? rowsOfSeries(desk, series, columns, cellOf, draft.origin.span)
    : (draft.rows ?? []).map((row) => resolveRow(desk, row, columns, cellOf));
  const rows = made.map((row) => rowOf(desk, draft, columns, row));
  checkSparks(desk, draft, columns, rows);

  const examples = [...figures].filter((id) => desk.figures.get(id)?.status === 'example');
  const isExample = examples.length > 0 || series?.status === 'example';
  for (const label of notes.labels.filter((name) => !notes.used.has(name)))
    complain(desk, 'error', 'resolve/unused-footnote', draft.notes[label]?.span, { label });
  const source = resolveSource(desk, texts, draft, figures, series);
  const said = [title, caption ? plainText(caption) : '', source ? plainText(source) : ''];
  const number = desk.numbering.byBlock.get(draft) ?? 0;
  const many = series !== undefined || examples.length > 1;
  return {
    kind: 'table',
    // A list of tables leads to all of them; no id that is typed looks like this one.
    id: draft.id ?? `table/${number}`,
    number,
    title,
    caption: isExample && !source ? withExampleNote(caption, many, said) : caption,
    columns,
    rows,
    notes: [...notes.used.values()],
    source: isExample && source ? withExampleNote(source, many, said) : source,
    span: draft.origin.span,
    place: draft.place?.text,
  };
}

/** Notes are numbered when their first mark is met. */
function notesOf(texts: TextResolver, draft: DraftTable): CellNotes & { readonly used: ReadonlyMap<string, Footnote> } {
  const labels = Object.keys(draft.notes);
  const used = new Map<string, Footnote>();
  const of = (id: number): Footnote | undefined => {
    const label = labels[id] ?? '';
    const raw = draft.notes[label];
    const note = used.get(label) ?? (raw && { number: used.size + 1, text: texts.rich(raw) });
    if (note) used.set(label, note);
    return note;
  };
  return { labels, of, used };
}

function resolveColumn(
  desk: Desk,
  texts: TextResolver,
  draft: DraftColumn,
  count: number,
  notes: CellNotes,
): TableColumn {
  const { align, strong, share } = draft;
  const label = texts.label(draft.label, notes);
  const over = draft.over && texts.line(draft.over);
  const index = (column: number | undefined, key: string): number | undefined => {
    if (column === undefined) return undefined;
    if (column >= 1 && column <= count) return column - 1;
    complain(desk, 'error', 'resolve/odd-column', draft.origin.values[key], { column, count });
    return undefined;
  };
  const value = index(draft.bars, 'bars');
  const spark = index(draft.spark?.to, 'spark') !== undefined;
  const column = { label, ...(over && { over }), align, strong, share, ...(spark && { spark }) };
  if (value === undefined) return column;
  return { ...column, bars: { value, previous: index(draft.previous, 'previous') } };
}

/** Columns that draw something: their cells may be left out. */
const isDrawn = ({ bars, spark }: TableColumn): boolean => bars !== undefined || spark === true;

/** A row whose cells still know their figures. */
interface MadeRow extends Pick<TableRow, 'span' | 'role' | 'numbers'> {
  readonly cells: readonly Cell[];
}

function rowOf(desk: Desk, draft: DraftTable, columns: readonly TableColumn[], row: MadeRow): TableRow {
  const cells = row.cells.map(({ text }) => text);
  if (row.role === 'group' || !columns.some(({ spark }) => spark)) return { ...row, cells };
  const matter = {
    texts: cells.map(plainText),
    numbers: row.numbers,
    figures: row.cells.map(({ figures }) => figures),
  };
  return { ...row, cells, sparks: sparksOf(desk, draft, columns, matter) };
}

/** A row may leave out the cells of columns that are drawn. */
function resolveRow(
  desk: Desk,
  draft: DraftRow,
  columns: readonly TableColumn[],
  cellOf: (raw: RawText) => Cell,
): MadeRow {
  const typed = draft.cells.map(cellOf);
  if (draft.role === 'group')
    return { span: draft.span, role: 'group', cells: typed, numbers: typed.map(() => undefined) };
  const written = columns.filter((column) => !isDrawn(column)).length;
  let cells = typed;
  if (typed.length === written && written < columns.length) {
    const rest = [...typed];
    cells = columns.map((column) => (isDrawn(column) ? EMPTY : (rest.shift() ?? EMPTY)));
  } else if (typed.length !== columns.length) {
    complain(desk, 'error', 'resolve/table-cells', draft.span, { cells: typed.length, columns: columns.length });
    cells = columns.map((_, i) => typed[i] ?? EMPTY);
  }
  return { span: draft.span, role: draft.role, cells, numbers: cells.map(({ text }) => parseNumber(plainText(text))) };
}

const EMPTY: Cell = { text: { runs: [] }, figures: [] };

/** Every further head of the series fills the next column that is not drawn. */
function rowsOfSeries(
  desk: Desk,
  series: DraftSeries,
  columns: readonly TableColumn[],
  cellOf: (raw: RawText) => Cell,
  span: Span,
): MadeRow[] {
  const written = columns.filter((column) => !isDrawn(column)).length;
  if (written !== series.heads.length)
    complain(desk, 'error', 'resolve/table-cells', span, { cells: series.heads.length, columns: written });
  const decimals = series.heads.map((_, i) => decimalsOf(series, i));
  return series.rows.map((row) => {
    let next = 0;
    const numbers: (number | undefined)[] = [];
    const cells = columns.map((column, at): Cell => {
      const i = isDrawn(column) ? -1 : next++;
      const raw = row.cells[i];
      const number = i > 0 ? row.numbers[i] : undefined;
      numbers[at] = number ?? undefined;
      if (!raw) return EMPTY;
      if (typeof number !== 'number') return cellOf(raw);
      const text = formatNumber(number, { decimals: decimals[i] ?? 0, place: 'column' });
      return { text: { runs: [{ text }], span: raw.span }, figures: [] };
    });
    return { span: row.category.span, role: 'row', cells, numbers };
  });
}

/** The editor's words, or a source by its id; else the sources of the figures shown. */
function resolveSource(
  desk: Desk,
  texts: TextResolver,
  draft: DraftTable,
  figures: ReadonlySet<string>,
  series: DraftSeries | undefined,
): RichText | undefined {
  const typed = draft.source?.text.trim();
  if (draft.source && typed !== undefined) {
    if (!desk.sources.has(typed)) return texts.cell(draft.source).text;
    const source = sourceOf(desk, draft.source);
    return source && { runs: [{ text: sourceLine([source]) }], span: draft.source.span };
  }
  const ids = new Set([...figures].flatMap((id) => desk.figures.get(id)?.source ?? []));
  const sources = [...ids].flatMap((id) => desk.sources.get(id) ?? []);
  const own = series?.source && sourceOf(desk, series.source);
  if (own && !sources.includes(own)) sources.push(own);
  return sources.length > 0 ? { runs: [{ text: sourceLine(sources) }] } : undefined;
}
