// A table as matter: one box per row, so that it can stand whole in a frame or break between rows in the flow.

import type { TableBlock, TableRow } from '../model/content.ts';
import type { TableElement, TableStyle } from '../model/design.ts';
import type { Box, Placed } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { RichText } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { type Composed, move } from './elements.ts';
import { placeLines } from './lines.ts';
import { follow } from './scope.ts';
import { inkOf, paginate, type Setting, styleOf } from './setting.ts';
import { grow } from './structure.ts';

/** A row as finished matter: its top rule lies at y = 0, its bottom at the box's height. */
export interface SetTable {
  readonly head: Box;
  readonly rows: readonly Box[];
}

interface Column {
  readonly x: Pt;
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
  const element = grow(setting.parent, 'Table', { title: table.title });
  const head = setHead(setting, table, style, columns, width, grow(element, 'THead'));
  const body = grow(element, 'TBody');
  const rows = table.rows.map((row, i) => {
    const next = table.rows[i + 1];
    return setRow(setting, table, row, next, style, columns, width, grow(body, 'TR'));
  });
  return { head, rows };
}

/**
 * Columns with a share keep it; the others get the width of their widest cell and then divide what is left:
 * the first text column takes the rest.
 */
function columnsOf(setting: Setting, table: TableBlock, style: TableStyle, width: Pt): readonly Column[] {
  const { typesetter, edition } = setting.workshop;
  const natural = table.columns.map((column, i) => {
    if (column.share > 0) return column.share * width;
    if (column.bars) return 0;
    const head = styleOf(setting.workshop, style.head);
    const widths = table.rows
      .filter((row) => row.role !== 'group')
      .map((row) => {
        const cell = row.cells[i];
        if (!cell) return 0;
        const cellStyle = styleOf(setting.workshop, cellStyleName(style, row, column.strong));
        return Math.max(
          0,
          ...typesetter.lines(cell, cellStyle, 1e4, { align: 'left', lang: edition.lang }).map((line) => line.width),
        );
      });
    const label = typesetter.width(column.label, typesetter.charStyle(head, {}));
    return Math.max(label, ...widths);
  });
  const gaps = style.gap * (table.columns.length - 1);
  const free = width - gaps - natural.reduce((sum, one) => sum + one, 0);
  const barColumns = table.columns.filter((column) => column.bars && column.share === 0).length;
  const stretching = table.columns.findIndex((column) => column.share === 0 && column.align === 'left' && !column.bars);
  let x = 0;
  return table.columns.map((column, i) => {
    let own = natural[i] ?? 0;
    if (column.bars && column.share === 0) own = Math.max(0, free) / (barColumns + (stretching >= 0 ? 1 : 0));
    else if (i === stretching) own += barColumns > 0 ? Math.max(0, free) / (barColumns + 1) : free;
    const place = { x, width: Math.max(own, 1) };
    x += own + style.gap;
    return place;
  });
}

function cellStyleName(style: TableStyle, row: TableRow, strong: boolean): string {
  if (row.role === 'group') return style.group;
  return row.role === 'total' || row.role === 'result' || strong ? style.strong : style.cell;
}

function setHead(
  setting: Setting,
  table: TableBlock,
  style: TableStyle,
  columns: readonly Column[],
  width: Pt,
  thead: StructureElement,
): Box {
  const row = grow(thead, 'TR');
  const head = styleOf(setting.workshop, style.head);
  const labels = table.columns.map((column, i) => {
    const place = columns[i] ?? { x: 0, width };
    const text: RichText = { runs: [{ text: column.label }] };
    const lines = setCell(setting, text, style.head, place.width, column.align);
    return { lines, place, text, cell: grow(row, 'TH', { scope: 'Column' }) };
  });
  const most = Math.max(1, ...labels.map((label) => label.lines.length));
  const height = head.size + (most - 1) * head.leading + style.lift;
  const items = labels.flatMap(({ lines, place, text, cell }) => {
    const y = height - style.lift - (lines.length - 1) * head.leading;
    return placeLines(setting, lines, text, { x: place.x, y }, head.leading, cell);
  });
  items.push(ruleAt(setting, height, width, style.headRule));
  return { width, height, items };
}

function setCell(setting: Setting, text: RichText, styleName: string, width: Pt, align: 'left' | 'right') {
  const { typesetter, edition } = setting.workshop;
  return typesetter.lines(text, styleOf(setting.workshop, styleName), width, { align, lang: edition.lang });
}

function setRow(
  setting: Setting,
  table: TableBlock,
  row: TableRow,
  next: TableRow | undefined,
  style: TableStyle,
  columns: readonly Column[],
  width: Pt,
  tr: StructureElement,
): Box {
  const inset = row.role === 'result' ? style.gap : 0;
  const cells = table.columns.map((column, i) => {
    const own = columns[i] ?? { x: 0, width };
    const spans = row.role === 'group' && i === 0;
    const place = spans ? { x: 0, width } : { x: own.x + (i === 0 ? inset : 0), width: own.width };
    const name = cellStyleName(style, row, column.strong);
    const text = paginate(setting.workshop, row.cells[i] ?? { runs: [] });
    const lines = row.role === 'group' && i > 0 ? [] : setCell(setting, text, name, place.width, column.align);
    const cell = grow(tr, i === 0 ? 'TH' : 'TD', i === 0 ? { scope: 'Row' } : {});
    return { lines, place, text, cell, style: styleOf(setting.workshop, name), column, i };
  });
  const extra = Math.max(0, ...cells.map((cell) => (cell.lines.length - 1) * cell.style.leading));
  const height = style.row + extra;
  const items: Placed[] = [];
  if (row.role === 'result') items.push(fieldAt(setting, width, height, style.resultInk));
  for (const { lines, place, text, cell, style: cellStyle, column, i } of cells) {
    const y = style.row - style.lift;
    items.push(...placeLines(setting, lines, text, { x: place.x, y }, cellStyle.leading, cell));
    if (column.bars && row.role === 'row') items.push(...barsAt(setting, table, row, i, place, style));
  }
  if (row.role !== 'result') {
    const closes = row.role === 'total' || next?.role === 'total' || next === undefined;
    items.push(ruleAt(setting, height, width, closes ? style.totalRule : style.rowRule));
  }
  return { width, height, items };
}

function ruleAt(setting: Setting, y: Pt, width: Pt, rule: TableStyle['rowRule']): Placed {
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

function fieldAt(setting: Setting, width: Pt, height: Pt, ink: string): Placed {
  return {
    x: 0,
    y: 0,
    item: {
      kind: 'path',
      path: [['M', 0, 0], ['L', width, 0], ['L', width, height], ['L', 0, height], ['Z']],
      fill: inkOf(setting, ink),
    },
  };
}

/** A bar for the value of one column, a tick for another's, on one scale for the whole table. */
function barsAt(
  setting: Setting,
  table: TableBlock,
  row: TableRow,
  i: number,
  place: Column,
  style: TableStyle,
): Placed[] {
  const bars = table.columns[i]?.bars;
  if (!bars) return [];
  const largest = Math.max(
    0,
    ...table.rows
      .filter((one) => one.role === 'row')
      .flatMap((one) => [
        one.numbers[bars.value] ?? 0,
        bars.previous === undefined ? 0 : (one.numbers[bars.previous] ?? 0),
      ]),
  );
  if (largest === 0) return [];
  const scale = place.width / largest;
  const middle = style.row / 2;
  const placed: Placed[] = [];
  const value = row.numbers[bars.value];
  if (value !== undefined && value > 0)
    placed.push({
      x: place.x,
      y: middle - style.bar.height / 2,
      item: {
        kind: 'path',
        path: [
          ['M', 0, 0],
          ['L', value * scale, 0],
          ['L', value * scale, style.bar.height],
          ['L', 0, style.bar.height],
          ['Z'],
        ],
        fill: inkOf(setting, style.bar.ink),
      },
    });
  const previous = bars.previous === undefined ? undefined : row.numbers[bars.previous];
  if (previous !== undefined) {
    const reach = style.bar.height * TICK_REACH;
    placed.push({
      x: place.x + previous * scale,
      y: middle - reach / 2,
      item: {
        kind: 'path',
        path: [
          ['M', 0, 0],
          ['L', 0, reach],
        ],
        stroke: { ink: inkOf(setting, style.bar.previous), width: TICK_WEIGHT },
      },
    });
  }
  return placed;
}

/** Last year's tick stands out above and below the bar. */
const TICK_REACH = 1.38;
const TICK_WEIGHT: Pt = 1.5;
