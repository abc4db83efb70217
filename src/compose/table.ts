// A table as matter: one box per row, so that it can stand whole in a frame or break between rows in the flow.

import type { TableStyle } from '../model/block-styles.ts';
import type { TableBlock } from '../model/content.ts';
import type { TableElement } from '../model/design.ts';
import type { Box, Placed } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Pt } from '../model/units.ts';
import { type Composed, move } from './elements.ts';
import { anchorNamed } from './lines.ts';
import { follow } from './scope.ts';
import { inkOf, report, type Setting } from './setting.ts';
import { grow } from './structure.ts';
import { type Column, columnsOf } from './table-columns.ts';
import { setHead } from './table-head.ts';
import { setNote } from './table-notes.ts';
import { type RowPart, setRow } from './table-rows.ts';

/** A table as finished matter: its rows hang from y = 0, their rules lie at the boxes' heights. */
export interface SetTable {
  readonly context: TableSetting;
  readonly element: StructureElement;
  readonly head: Box;
  /** Mostly of one part each. */
  readonly rows: readonly SetRow[];
}

export interface SetRow {
  readonly element: StructureElement;
  readonly parts: readonly RowPart[];
}

/** What all rows of a table share while it is set. */
export interface TableSetting {
  readonly setting: Setting;
  readonly table: TableBlock;
  readonly style: TableStyle;
  readonly columns: readonly Column[];
  readonly width: Pt;
  /** Rows higher than this come in parts. */
  readonly most: Pt;
}

/** Reports: layout/table-too-long. */
export function composeTable(setting: Setting, element: TableElement): Composed {
  const table = follow(setting.scope, element.of) as TableBlock | undefined;
  if (table?.kind !== 'table') return { placed: [], depth: 0 };
  const { context, head, rows } = setTable(setting, table, element.width, element.style);
  // Without a column there is no foot: notes stand under the table.
  const notes = table.notes.flatMap((note) => setNote(context, note, element.width, setting.parent));
  const boxes = [...rows.flatMap(({ parts }) => parts), ...notes].map(({ box }) => box);
  const placed: Placed[] = [];
  let y = element.at[1];
  let over = 0;
  for (const box of [head, ...boxes]) {
    placed.push(...move(box.items, element.at[0], y));
    y += box.height;
    if (element.depth !== undefined && y - element.at[1] > element.depth + DEPTH_SLACK) over += 1;
  }
  if (over > 0) report(setting, 'layout/table-too-long', { rows: over, title: table.title }, table.span);
  return { placed, depth: y };
}

/** `caption`: grows what is read before the heads. `most`: rows higher than this come in parts. */
export function setTable(
  setting: Setting,
  table: TableBlock,
  width: Pt,
  styleName: string,
  caption: (element: StructureElement, style: TableStyle) => void = () => undefined,
  most: Pt = Number.POSITIVE_INFINITY,
): SetTable {
  const style = setting.workshop.design.tables.get(styleName);
  if (!style) throw new Error(`table style "${styleName}" passed the loader but is not in the design`);
  const columns = columnsOf({ setting, table, style }, width);
  const context: TableSetting = { setting, table, style, columns, width, most };
  const element = grow(setting.parent, 'Table', { title: table.title });
  caption(element, style);
  const head = setHead(context, grow(element, 'THead'));
  const body = grow(element, 'TBody');
  for (const row of table.rows) setting.shown.add(row);
  const rows = table.rows.map((row, i): SetRow => {
    const tr = grow(body, 'TR');
    return { element: tr, parts: setRow(context, row, i, tr) };
  });
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
