// Rows of a table: one box each; a row that is higher than any column, a box for each of its lines.

import type { TableStyle } from '../model/block-styles.ts';
import type { TableRow } from '../model/content.ts';
import type { Box, Placed } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Footnote } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';
import type { BrokenLine } from './company.ts';
import { wordsOn } from './lines.ts';
import { notesOn } from './notes.ts';
import { inkOf } from './setting.ts';
import { grow } from './structure.ts';
import { onGrid, ruleAt, type TableSetting } from './table.ts';
import { barsOf, gridLabelsOf, gridOf } from './table-bars.ts';
import { type Cell, placeCell, placeCellLine, setCell } from './table-cells.ts';
import { cellStyleName } from './table-columns.ts';
import { marked } from './table-notes.ts';
import { placeSparks, sparkTags } from './table-sparks.ts';

/** A row, or the part of one that may stand in a column by itself. */
export interface RowPart {
  readonly box: Box;
  /** Lines of its cells. */
  readonly lines: readonly BrokenLine[];
  /** Notes whose marks stand in it. */
  readonly notes: readonly Footnote[];
  /** Words on it, if not all that is seen there begins there. */
  readonly words?: number;
}

/** What the cells of a row are in the structure, and the sparklines in them. */
interface RowTags {
  readonly cells: readonly StructureElement[];
  readonly sparks: readonly (StructureElement | undefined)[];
}

/** Of a row that is broken, what of a line reaches below its baseline, over its leading. */
const DESCENT = 0.3;

/** A row is broken where no column could hold it, or where its first lines stand already, and never otherwise. */
export function setRow(context: TableSetting, row: TableRow, index: number, tr: StructureElement): readonly RowPart[] {
  const cells = tagsOf(context, row, tr);
  const tags: RowTags = { cells, sparks: sparkTags(row, cells) };
  const { standing } = context.setting;
  const whole = wholeRow(context, row, index, tags);
  const goesOn = cells.some((tag) => standing?.has(tag));
  return goesOn || whole.box.height > context.most ? brokenRow(context, row, index, tags) : [whole];
}

function wholeRow(context: TableSetting, row: TableRow, index: number, tags: RowTags): RowPart {
  const { setting, style } = context;
  const cells = cellsOf(context, row, tags.cells, false);
  const more = Math.max(0, ...cells.map((cell) => (cell.lines.length - 1) * cell.leading));
  const { row: own, lift } = ownOf(style, row);
  const before = whiteAbove(context, row, index);
  const height = onGrid(context, before + own + more);
  const items = [
    ...groundOf(context, row, before, height),
    ...(row.role === 'row' ? [...gridOf(context, height), ...barsOf(context, row)] : []),
    ...placeSparks(context, row, tags.sparks, before + own / 2),
    ...cells.flatMap((cell) => placeCell(setting, cell, before + own - lift)),
    ...closeOf(context, row, index, height),
  ];
  return partOf(
    context,
    height,
    items,
    cells.flatMap((cell) => cell.lines.map((_, i) => [cell, i] as const)),
  );
}

/** Its lines stand on common baselines, at the largest leading of its cells: a column may end below each of them. */
function brokenRow(context: TableSetting, row: TableRow, index: number, tags: RowTags): readonly RowPart[] {
  const { setting, style } = context;
  const cells = cellsOf(context, row, tags.cells, true);
  const leading = Math.max(...cells.map((cell) => cell.leading));
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const { row: own, lift } = ownOf(style, row);
  const before = whiteAbove(context, row, index);
  const descent = Math.min(lift, DESCENT * leading);
  const total = onGrid(context, before + own + (count - 1) * leading);
  const first = before + own - lift;
  return Array.from({ length: count }, (_, i): RowPart => {
    const top = i === 0 ? 0 : first + descent + (i - 1) * leading;
    const height = (i === count - 1 ? total : first + descent + i * leading) - top;
    const there = cells.flatMap((cell) => (i < cell.lines.length ? [[cell, i] as const] : []));
    const placed = there.map(([cell]) => placeCellLine(setting, cell, i, first + i * leading - top));
    const items = [
      ...groundOf(context, row, i === 0 ? before : 0, height),
      ...(row.role === 'row' ? [...gridOf(context, height), ...(i === 0 ? barsOf(context, row) : [])] : []),
      ...(i === 0 ? placeSparks(context, row, tags.sparks, before + own / 2) : []),
      ...placed,
      ...(i === count - 1 ? closeOf(context, row, index, height) : []),
    ];
    const goOn = there.filter(([cell]) => cell.lines[i - 1]?.hyphen).length;
    const words = placed.reduce((sum, line) => sum + wordsOn([line]), 0) - goOn;
    return { ...partOf(context, height, items, there), words };
  });
}

function partOf(
  { width }: TableSetting,
  height: Pt,
  items: readonly Placed[],
  lines: readonly (readonly [Cell, number])[],
): RowPart {
  const broken = lines.flatMap(([{ tag, lines: all }, i]) => (all[i] ? [{ tag, line: all[i] }] : []));
  return {
    box: { width, height, items },
    lines: broken,
    notes: lines.flatMap(([cell, i]) => (cell.lines[i] ? notesOn(cell.lines[i], cell.text) : [])),
  };
}

const ownOf = (style: TableStyle, { role }: TableRow): { readonly row: Pt; readonly lift: Pt } =>
  role === 'result' ? { row: style.row, lift: style.lift, ...style.result } : style;

function whiteAbove({ style }: TableSetting, row: TableRow, index: number): Pt {
  if (row.role === 'group') return index > 0 ? style.groupGap : 0;
  return row.role === 'result' ? style.result.before : 0;
}

function groundOf({ setting, style, width }: TableSetting, row: TableRow, top: Pt, bottom: Pt): readonly Placed[] {
  if (row.role !== 'result') return [];
  const field = rectangle(0, 0, width, bottom - top);
  return [{ x: 0, y: top, item: { kind: 'path', path: field, fill: inkOf(setting, style.result.ink) } }];
}

/** What ends a row: its rule, and below the last one the scale of the bars. */
const closeOf = (context: TableSetting, row: TableRow, index: number, height: Pt): readonly Placed[] => [
  ...(row.role === 'result' ? [] : [ruleAt(context, height, ruleAfter(context, index))]),
  ...(isLastRow(context, index) ? gridLabelsOf(context, height) : []),
];

/** A group's words run over the whole width: its other columns hold nothing. */
const columnsOf = ({ table }: TableSetting, { role }: TableRow) =>
  role === 'group' ? table.columns.slice(0, 1) : table.columns;

function tagsOf(context: TableSetting, row: TableRow, tr: StructureElement): readonly StructureElement[] {
  const span = row.role === 'group' ? { colSpan: context.table.columns.length } : {};
  return columnsOf(context, row).map((_, i) => (i === 0 ? grow(tr, 'TH', { scope: 'Row', ...span }) : grow(tr, 'TD')));
}

/** `isText`: broken as running text is, so that it can go on in another column. */
function cellsOf(
  context: TableSetting,
  row: TableRow,
  tags: readonly StructureElement[],
  isText: boolean,
): readonly Cell[] {
  const { setting, style, width } = context;
  const inset = row.role === 'result' ? style.gap : 0;
  return columnsOf(context, row).map((column, i): Cell => {
    const own = context.columns[i] ?? { x: 0, width, point: width };
    const shift = i === 0 ? inset : 0;
    const place = row.role === 'group' ? { x: 0, width, point: width } : { ...own, x: own.x + shift };
    const name = cellStyleName(style, row, column.strong, i === 0);
    const text = marked(context, row.cells[i] ?? { runs: [] });
    return setCell(setting, text, name, place, column.align, tags[i] as StructureElement, isText);
  });
}

const isLastRow = ({ table }: TableSetting, index: number): boolean =>
  table.rows[index]?.role === 'row' && !table.rows.slice(index + 1).some((row) => row.role === 'row');

/** Heavier where rows end in a total or the table ends; in between by the design's rhythm. */
function ruleAfter({ table, style }: TableSetting, index: number): TableStyle['rowRule'] {
  const next = table.rows[index + 1];
  if (next === undefined || next.role === 'total' || table.rows[index]?.role === 'total') return style.totalRule;
  const rows = table.rows.slice(0, index + 1).filter((row) => row.role === 'row').length;
  return style.every && rows % style.every.rows === 0 ? style.every : style.rowRule;
}
