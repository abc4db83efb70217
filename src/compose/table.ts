// A table as matter: one box per row, so that it can stand whole in a frame or break between rows in the flow.

import type { TableStyle } from '../model/block-styles.ts';
import type { TableBlock, TableRow } from '../model/content.ts';
import type { TableElement } from '../model/design.ts';
import type { Box, Placed } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Pt } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';
import { type Composed, move } from './elements.ts';
import { anchorNamed } from './lines.ts';
import { follow } from './scope.ts';
import { inkOf, report, type Setting } from './setting.ts';
import { grow } from './structure.ts';
import { barsOf, gridLabelsOf, gridOf } from './table-bars.ts';
import { type Cell, placeCell, setCell } from './table-cells.ts';
import { type Column, cellStyleName, columnsOf } from './table-columns.ts';
import { setHead } from './table-head.ts';
import { marked, setNote } from './table-notes.ts';

/** A table as finished matter: its rows hang from y = 0, their rules lie at the boxes' heights. */
export interface SetTable {
  readonly context: TableSetting;
  readonly element: StructureElement;
  readonly head: Box;
  readonly rows: readonly Box[];
}

/** What all rows of a table share while it is set. */
export interface TableSetting {
  readonly setting: Setting;
  readonly table: TableBlock;
  readonly style: TableStyle;
  readonly columns: readonly Column[];
  readonly width: Pt;
}

/** Reports: layout/table-too-long. */
export function composeTable(setting: Setting, element: TableElement): Composed {
  const table = follow(setting.scope, element.of) as TableBlock | undefined;
  if (table?.kind !== 'table') return { placed: [], depth: 0 };
  const { context, head, rows } = setTable(setting, table, element.width, element.style);
  // Without a column there is no foot: notes stand under the table.
  const notes = table.notes.flatMap((note) => setNote(context, note, element.width, setting.parent));
  const placed: Placed[] = [];
  let y = element.at[1];
  let over = 0;
  for (const box of [head, ...rows, ...notes]) {
    placed.push(...move(box.items, element.at[0], y));
    y += box.height;
    if (element.depth !== undefined && y - element.at[1] > element.depth + DEPTH_SLACK) over += 1;
  }
  if (over > 0) report(setting, 'layout/table-too-long', { rows: over, title: table.title }, table.span);
  return { placed, depth: y };
}

/** `caption`: grows what is read before the heads. */
export function setTable(
  setting: Setting,
  table: TableBlock,
  width: Pt,
  styleName: string,
  caption: (element: StructureElement, style: TableStyle) => void = () => undefined,
): SetTable {
  const style = setting.workshop.design.tables.get(styleName);
  if (!style) throw new Error(`table style "${styleName}" passed the loader but is not in the design`);
  const columns = columnsOf({ setting, table, style }, width);
  const context: TableSetting = { setting, table, style, columns, width };
  const element = grow(setting.parent, 'Table', { title: table.title });
  caption(element, style);
  const head = setHead(context, grow(element, 'THead'));
  const body = grow(element, 'TBody');
  for (const row of table.rows) setting.shown.add(row);
  const rows = table.rows.map((row, i) => setRow(context, row, i, grow(body, 'TR')));
  const anchored = table.id === undefined ? head : { ...head, items: [anchorNamed(table.id), ...head.items] };
  return { context, element, head: anchored, rows };
}

/** A height as it is, or rounded up to whole lines where the design wants the table on the grid. */
export function onGrid({ setting, style }: TableSetting, height: Pt): Pt {
  const step = setting.workshop.design.page.baseline;
  return style.grid ? Math.ceil(height / step - GRID_SLACK) * step : height;
}

const GRID_SLACK = 1e-6;
/** Heights are sums: what adding them up costs. */
const DEPTH_SLACK: Pt = 0.01;

function setRow(context: TableSetting, row: TableRow, index: number, tr: StructureElement): Box {
  const { setting, style, width } = context;
  const cells = cellsOf(context, row, tr);
  const more = Math.max(0, ...cells.map((cell) => (cell.lines.length - 1) * cell.leading));
  const own = row.role === 'result' ? { row: style.row, lift: style.lift, ...style.result } : style;
  const before = whiteAbove(context, row, index);
  const height = onGrid(context, before + own.row + more);
  const extra = height - before - own.row;
  const items: Placed[] = [];
  if (row.role === 'result') {
    const field = rectangle(0, 0, width, own.row + extra);
    items.push({ x: 0, y: before, item: { kind: 'path', path: field, fill: inkOf(setting, style.result.ink) } });
  }
  if (row.role === 'row') items.push(...gridOf(context, height), ...barsOf(context, row));
  for (const cell of cells) items.push(...placeCell(setting, cell, before + own.row - own.lift));
  if (row.role !== 'result') items.push(ruleAt(context, height, ruleAfter(context, index)));
  if (isLastRow(context, index)) items.push(...gridLabelsOf(context, height));
  return { width, height, items };
}

function whiteAbove({ style }: TableSetting, row: TableRow, index: number): Pt {
  if (row.role === 'group') return index > 0 ? style.groupGap : 0;
  return row.role === 'result' ? style.result.before : 0;
}

function cellsOf(context: TableSetting, row: TableRow, tr: StructureElement): readonly Cell[] {
  const { setting, table, style, width } = context;
  const inset = row.role === 'result' ? style.gap : 0;
  // A group's words run over the whole width: its other columns hold nothing.
  const columns = row.role === 'group' ? table.columns.slice(0, 1) : table.columns;
  return columns.map((column, i): Cell => {
    const own = context.columns[i] ?? { x: 0, width, point: width };
    const shift = i === 0 ? inset : 0;
    const place = row.role === 'group' ? { x: 0, width, point: width } : { ...own, x: own.x + shift };
    const name = cellStyleName(style, row, column.strong, i === 0);
    const text = marked(context, row.cells[i] ?? { runs: [] });
    const span = row.role === 'group' ? { colSpan: table.columns.length } : {};
    const tag = i === 0 ? grow(tr, 'TH', { scope: 'Row', ...span }) : grow(tr, 'TD');
    return setCell(setting, text, name, place, column.align, tag);
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

export function ruleAt({ setting, width }: TableSetting, y: Pt, rule: TableStyle['rowRule'], length = width): Placed {
  const stroke = { ink: inkOf(setting, rule.ink), width: rule.weight };
  return {
    x: 0,
    y,
    item: {
      kind: 'path',
      path: [
        ['M', 0, 0],
        ['L', length, 0],
      ],
      stroke,
    },
  };
}
