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
 * A design may fix the columns. Else columns with a share keep it; the others are as wide as their widest cell. What is left goes to the text columns and
 * the columns of bars; what is missing is taken from the widest, whose cells then take more lines.
 */
export function columnsOf(setting: Setting, table: TableBlock, style: TableStyle, width: Pt): readonly Column[] {
  const room = width - style.gap * (table.columns.length - 1);
  const natural = table.columns.map((column, i) => {
    if (column.share > 0) return column.share * room;
    return column.bars ? 0 : naturalWidth(setting, table, style, i);
  });
  const free = room - natural.reduce((sum, own) => sum + own, 0);
  const fixed = style.columns?.length === natural.length ? style.columns : undefined;
  const widths = fixed ?? (free < 0 ? narrowed(natural, room) : widened(table, natural, free));
  let x = 0;
  return widths.map((own) => {
    const place = { x, width: own };
    x += own + style.gap;
    return place;
  });
}

function naturalWidth(setting: Setting, table: TableBlock, style: TableStyle, i: number): Pt {
  const { typesetter, edition } = setting.workshop;
  const column = table.columns[i];
  const head = typesetter.width(column?.label ?? '', typesetter.charStyle(styleOf(setting.workshop, style.head), {}));
  const cells = table.rows.flatMap((row) => {
    const cell = row.role === 'group' ? undefined : row.cells[i];
    if (!cell) return [];
    const own = styleOf(setting.workshop, cellStyleName(style, row, column?.strong ?? false, i === 0));
    return typesetter.lines(cell, own, UNLIMITED, { align: 'left', lang: edition.lang }).map((line) => line.width);
  });
  // Breaking lines again at exactly this width must not fail for a rounding.
  return Math.max(head, ...cells) + 0.05;
}

const UNLIMITED: Pt = 20_000;

/** Caps the widest columns at one width such that all fit. */
function narrowed(natural: readonly Pt[], room: Pt): readonly Pt[] {
  let left = room;
  let open = natural.length;
  let cap = Number.POSITIVE_INFINITY;
  for (const own of [...natural].sort((a, b) => a - b)) {
    if (own > left / open) {
      cap = left / open;
      break;
    }
    left -= own;
    open -= 1;
  }
  return natural.map((own) => Math.min(own, cap));
}

/** Columns of bars get a share each, the text columns one together: shared by what they hold, so that none is mostly white. */
function widened(table: TableBlock, natural: readonly Pt[], free: Pt): readonly Pt[] {
  const isOpen = (i: number) => table.columns[i]?.share === 0;
  const isBars = (i: number) => isOpen(i) && Boolean(table.columns[i]?.bars);
  const isText = (i: number) => isOpen(i) && !isBars(i) && table.columns[i]?.align === 'left';
  const text = natural.reduce((sum, own, i) => (isText(i) ? sum + own : sum), 0);
  const part = free / (natural.filter((_, i) => isBars(i)).length + (text > 0 ? 1 : 0) || 1);
  return natural.map((own, i) => {
    if (isBars(i)) return own + part;
    return isText(i) ? own + (part * own) / text : own;
  });
}

/** Name of the text style of a cell, by its row and column. */
export function cellStyleName(style: TableStyle, row: TableRow, strong: boolean, isFirst = false): string {
  if (row.role === 'group') return style.group;
  if (row.role === 'result') return style.result.style ?? style.strong;
  if (row.role === 'row' && isFirst && style.label !== undefined) return style.label;
  return row.role === 'total' || strong ? style.strong : style.cell;
}
