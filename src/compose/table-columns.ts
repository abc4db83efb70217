// Widths of a table's columns: by share, by content, or what is left over.

import type { TableBlock, TableRow } from '../model/content.ts';
import type { TableStyle } from '../model/design.ts';
import type { Pt } from '../model/units.ts';
import { type Setting, styleOf } from './setting.ts';

export interface Column {
  readonly x: Pt;
  readonly width: Pt;
}

/**
 * Columns with a share keep it; the others get the width of their widest cell and then divide what is left:
 * the first text column takes the rest.
 */
export function columnsOf(setting: Setting, table: TableBlock, style: TableStyle, width: Pt): readonly Column[] {
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

/** Name of the text style of a cell, by its row and column. */
export function cellStyleName(style: TableStyle, row: TableRow, strong: boolean): string {
  if (row.role === 'group') return style.group;
  return row.role === 'total' || row.role === 'result' || strong ? style.strong : style.cell;
}
