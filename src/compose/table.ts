// A table as matter: one box per row, so that it can stand whole in a frame or break between rows in the flow.

import type { TableBlock, TableColumn, TableRow } from '../model/content.ts';
import type { TableElement, TableStyle } from '../model/design.ts';
import type { Box, Placed } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Line, RichText } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';
import { type Composed, move } from './elements.ts';
import { anchorNamed, placeLines } from './lines.ts';
import { follow } from './scope.ts';
import { inkOf, paginate, type Setting, styleOf } from './setting.ts';
import { grow } from './structure.ts';
import { barsOf, gridLabelsOf, gridOf } from './table-bars.ts';
import { type Column, cellStyleName, columnsOf } from './table-columns.ts';

/** A row as finished matter: it hangs from y = 0, its rule lies at the box's height. */
export interface SetTable {
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

export function composeTable(setting: Setting, element: TableElement): Composed {
  const table = follow(setting.scope, element.of) as TableBlock | undefined;
  if (table?.kind !== 'table') return { placed: [], depth: 0 };
  const set = setTable(setting, table, element.width, element.style);
  const placed: Placed[] = [];
  let y = element.at[1];
  for (const box of [set.head, ...set.rows]) {
    placed.push(...move(box.items, element.at[0], y));
    y += box.height;
  }
  return { placed, depth: y };
}

export function setTable(setting: Setting, table: TableBlock, width: Pt, styleName: string): SetTable {
  const style = setting.workshop.design.tables.get(styleName);
  if (!style) throw new Error(`table style "${styleName}" passed the loader but is not in the design`);
  const columns = columnsOf(setting, table, style, width);
  const context: TableSetting = { setting, table, style, columns, width };
  const element = grow(setting.parent, 'Table', { title: table.title });
  const head = setHead(context, grow(element, 'THead'));
  const body = grow(element, 'TBody');
  const rows = table.rows.map((row, i) => setRow(context, row, i, grow(body, 'TR')));
  return { head: table.id === undefined ? head : { ...head, items: [anchorNamed(table.id), ...head.items] }, rows };
}

interface Cell {
  readonly lines: readonly Line[];
  readonly text: RichText;
  readonly x: Pt;
  readonly leading: Pt;
  readonly tag: StructureElement;
}

/** Labels stand on one baseline, `lift` above the head rule; the box ends at the rule. */
function setHead(context: TableSetting, thead: StructureElement): Box {
  const { setting, table, style, width } = context;
  const row = grow(thead, 'TR');
  const head = styleOf(setting.workshop, style.head);
  const cells = table.columns.map((column, i): Cell => {
    const place = context.columns[i] ?? { x: 0, width };
    const text: RichText = { runs: [{ text: column.label }] };
    const tag = grow(row, 'TH', { scope: 'Column' });
    return {
      lines: setCell(setting, text, style.head, place.width, column),
      text,
      x: place.x,
      leading: head.leading,
      tag,
    };
  });
  const most = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const height = head.size + (most - 1) * head.leading + HEAD_LIFT * head.size;
  const items = cells.flatMap(({ lines, text, x, leading, tag }) => {
    const y = height - HEAD_LIFT * head.size - (lines.length - 1) * leading;
    return placeLines(setting, lines, text, { x, y }, leading, tag);
  });
  items.push(ruleAt(context, height, style.headRule));
  return { width, height, items };
}

/** Distance from the column heads' baseline to the rule, in their size. */
const HEAD_LIFT = 1.05;

function setCell(setting: Setting, text: RichText, styleName: string, width: Pt, column: TableColumn): readonly Line[] {
  const { typesetter, edition } = setting.workshop;
  const style = styleOf(setting.workshop, styleName);
  return typesetter.lines(text, style, width, { align: column.align, lang: edition.lang });
}

function setRow(context: TableSetting, row: TableRow, index: number, tr: StructureElement): Box {
  const { setting, style, width } = context;
  const cells = cellsOf(context, row, tr);
  const extra = Math.max(0, ...cells.map((cell) => (cell.lines.length - 1) * cell.leading));
  const own = row.role === 'result' ? { row: style.row, lift: style.lift, ...style.result } : style;
  const before = whiteAbove(context, row, index);
  const height = before + own.row + extra;
  const items: Placed[] = [];
  if (row.role === 'result') {
    const field = rectangle(0, 0, width, own.row + extra);
    items.push({ x: 0, y: before, item: { kind: 'path', path: field, fill: inkOf(setting, style.result.ink) } });
  }
  if (row.role === 'row') items.push(...gridOf(context, height), ...barsOf(context, row));
  for (const { lines, text, x, leading, tag } of cells)
    items.push(...placeLines(setting, lines, text, { x, y: before + own.row - own.lift }, leading, tag));
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
    const own = context.columns[i] ?? { x: 0, width };
    const place = row.role === 'group' ? { x: 0, width } : { x: own.x + (i === 0 ? inset : 0), width: own.width };
    const name = cellStyleName(style, row, column.strong, i === 0);
    const text = paginate(setting.workshop, row.cells[i] ?? { runs: [] });
    const span = row.role === 'group' ? { colSpan: table.columns.length } : {};
    const tag = i === 0 ? grow(tr, 'TH', { scope: 'Row', ...span }) : grow(tr, 'TD');
    const lines = setCell(setting, text, name, place.width, column);
    return { lines, text, x: place.x, leading: styleOf(setting.workshop, name).leading, tag };
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

function ruleAt({ setting, width }: TableSetting, y: Pt, rule: TableStyle['rowRule']): Placed {
  const stroke = { ink: inkOf(setting, rule.ink), width: rule.weight };
  return {
    x: 0,
    y,
    item: {
      kind: 'path',
      path: [
        ['M', 0, 0],
        ['L', width, 0],
      ],
      stroke,
    },
  };
}
