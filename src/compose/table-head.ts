// Heads of a table's columns: labels on one baseline above the head rule, heads over several columns above them.

import type { Box, Placed } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { RichText } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { styleOf } from './setting.ts';
import { grow } from './structure.ts';
import { onGrid, ruleAt, type TableSetting } from './table.ts';
import { type Cell, placeCell, setCell } from './table-cells.ts';
import { headSpans } from './table-columns.ts';
import { marked } from './table-notes.ts';

/** Distance from the column heads' baseline to the rule, in their size. */
const HEAD_LIFT = 1.05;
/** The same from the baseline of a head over several columns to the rule below it. */
const SPAN_LIFT = 0.5;

/** The box ends at the head rule. A label without a head over it speaks for both rows of heads. */
export function setHead(context: TableSetting, thead: StructureElement): Box {
  const { setting, table, style, width } = context;
  const { size, leading } = styleOf(setting.workshop, style.head);
  const spans = headSpans(table);
  const upper = spans.length > 0 ? grow(thead, 'TR') : undefined;
  const lower = grow(thead, 'TR');
  const over: { readonly cell: Cell; readonly from: number; readonly to: number }[] = [];
  const [above, beside]: [Cell[], Cell[]] = [[], []];
  const labels = table.columns.map((column, i): Cell => {
    const span = spans.find(({ from, to }) => from <= i && i <= to);
    if (upper && span?.from === i) over.push({ ...span, cell: setSpan(context, span, upper) });
    const tag = upper && !span ? headCell(upper, { rowSpan: 2 }) : headCell(lower, {});
    const { x, width: own } = context.columns[i] ?? { x: 0, width };
    const align = column.align === 'left' ? 'left' : 'right';
    const label = setCell(
      setting,
      marked(context, column.label),
      style.head,
      { x, width: own, point: own },
      align,
      tag,
    );
    (span ? above : beside).push(label);
    return label;
  });
  const room = (cells: readonly Cell[]): Pt => size + (mostLines(cells) - 1) * leading;
  const below = upper ? room(above) + SPAN_LIFT * size : 0;
  const stacked = below + (upper ? room(over.map(({ cell }) => cell)) + SPAN_LIFT * size : 0);
  // A label of more lines reaches up beside the heads over others.
  const height = onGrid(context, Math.max(stacked, room(beside)) + HEAD_LIFT * size);
  const last = height - HEAD_LIFT * size;
  const items: Placed[] = labels.flatMap((label) => placeCell(setting, label, last - heightOf(label)));
  const foot = last - below;
  for (const { cell, from, to } of over) {
    items.push(...placeCell(setting, cell, foot - SPAN_LIFT * size - heightOf(cell)));
    const rule = ruleAt(context, foot, style.rowRule, widthOver(context, from, to));
    items.push({ ...rule, x: context.columns[from]?.x ?? 0 });
  }
  items.push(ruleAt(context, height, style.headRule));
  return { width, height, items };
}

const mostLines = (cells: readonly Cell[]): number => Math.max(1, ...cells.map(({ lines }) => lines.length));

/** From the first baseline to the last. */
const heightOf = ({ lines, leading }: Cell): Pt => (lines.length - 1) * leading;

const headCell = (row: StructureElement, spans: { readonly rowSpan?: number; readonly colSpan?: number }) =>
  grow(row, 'TH', { scope: 'Column', ...spans });

function setSpan(
  context: TableSetting,
  { text, from, to }: ReturnType<typeof headSpans>[number],
  row: StructureElement,
): Cell {
  const words: RichText = { runs: [{ text }] };
  const width = widthOver(context, from, to);
  const place = { x: context.columns[from]?.x ?? 0, width, point: width };
  const tag = headCell(row, to > from ? { colSpan: to - from + 1 } : {});
  return setCell(context.setting, words, context.style.head, place, 'left', tag);
}

function widthOver({ columns }: TableSetting, from: number, to: number): Pt {
  const [first, last] = [columns[from], columns[to]];
  return first && last ? last.x + last.width - first.x : 0;
}
