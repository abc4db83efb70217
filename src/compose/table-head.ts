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
  const over = new Map(spans.map((span) => [span.from, setSpan(context, span, upper ?? lower)]));
  const labels = table.columns.map((column, i): Cell => {
    const span = spans.find(({ from, to }) => from <= i && i <= to);
    const tag = headCell(upper && !span ? upper : lower, upper && !span ? { rowSpan: 2 } : {});
    const { x, width: own } = context.columns[i] ?? { x: 0, width };
    const align = column.align === 'left' ? 'left' : 'right';
    return setCell(setting, marked(context, column.label), style.head, { x, width: own, point: own }, align, tag);
  });
  if (upper) inOrder(upper, context, spans);
  const room = (cells: readonly Cell[]): Pt => size + (mostLines(cells) - 1) * leading;
  const spanned = [...over.values()];
  const upperHeight = spanned.length > 0 ? room(spanned.map(({ cell }) => cell)) + SPAN_LIFT * size : 0;
  const lowerLabels = labels.filter((_, i) => spans.some(({ from, to }) => from <= i && i <= to));
  // A label of more lines reaches up beside the heads over others.
  const beside = labels.filter((label) => !lowerLabels.includes(label));
  const stacked = upperHeight + (upper ? room(lowerLabels) + SPAN_LIFT * size : 0);
  const height = onGrid(context, Math.max(stacked, room(beside)) + HEAD_LIFT * size);
  const last = height - HEAD_LIFT * size;
  const items: Placed[] = labels.flatMap((label) =>
    placeCell(setting, label, last - (label.lines.length - 1) * label.leading),
  );
  const foot = last - (upper ? room(lowerLabels) + SPAN_LIFT * size : 0);
  for (const { cell, from, to } of spanned) {
    const y = foot - SPAN_LIFT * size;
    items.push(...placeCell(setting, cell, y - (cell.lines.length - 1) * cell.leading));
    items.push({
      ...ruleAt(context, foot, style.rowRule, widthOver(context, from, to)),
      x: context.columns[from]?.x ?? 0,
    });
  }
  items.push(ruleAt(context, height, style.headRule));
  return { width, height, items };
}

const mostLines = (cells: readonly Cell[]): number => Math.max(1, ...cells.map(({ lines }) => lines.length));

const headCell = (row: StructureElement, spans: { readonly rowSpan?: number; readonly colSpan?: number }) =>
  grow(row, 'TH', { scope: 'Column', ...spans });

type Span = ReturnType<typeof headSpans>[number];

function setSpan(context: TableSetting, { text, from, to }: Span, row: StructureElement) {
  const words: RichText = { runs: [{ text }] };
  const width = widthOver(context, from, to);
  const place = { x: context.columns[from]?.x ?? 0, width, point: width };
  const cell = setCell(
    context.setting,
    words,
    context.style.head,
    place,
    'left',
    headCell(row, to > from ? { colSpan: to - from + 1 } : {}),
  );
  return { cell, from, to };
}

function widthOver({ columns }: TableSetting, from: number, to: number): Pt {
  const [first, last] = [columns[from], columns[to]];
  return first && last ? last.x + last.width - first.x : 0;
}

/** Cells of the upper row as the eye finds them: labels that reach up between the heads over others. */
function inOrder(upper: StructureElement, { table }: TableSetting, spans: readonly Span[]): void {
  const over = upper.kids.slice(0, spans.length);
  const alone = upper.kids.slice(spans.length);
  const cells = table.columns.flatMap((_, i) => {
    const span = spans.findIndex(({ from }) => from === i);
    if (span >= 0) return over[span] ?? [];
    return spans.some(({ from, to }) => from <= i && i <= to) ? [] : (alone.shift() ?? []);
  });
  upper.kids.splice(0, upper.kids.length, ...cells);
}
