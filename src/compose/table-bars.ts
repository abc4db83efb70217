// Bars inside a table: a value as a bar, last year's as a tick, upright rules that give the scale.

import type { TableRow } from '../model/content.ts';
import type { Placed } from '../model/matter.ts';
import type { RichText } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';
import { placeLine } from './lines.ts';
import { inkOf, styleOf } from './setting.ts';
import type { TableSetting } from './table.ts';

/** A column that draws bars: where it stands and how many points one unit is. One scale for the whole table. */
interface Lane {
  readonly x: Pt;
  readonly width: Pt;
  readonly scale: number;
  readonly value: number;
  readonly previous?: number;
}

function lanesOf({ table, columns, style }: TableSetting): readonly Lane[] {
  return table.columns.flatMap((column, i): Lane[] => {
    const place = columns[i];
    const { bars } = column;
    if (!bars || !place) return [];
    const numbers = table.rows
      .filter((row) => row.role === 'row')
      .flatMap((row) => [
        row.numbers[bars.value],
        bars.previous === undefined ? undefined : row.numbers[bars.previous],
      ]);
    const largest = Math.max(0, ...numbers.map((number) => number ?? 0));
    // The longest bar leaves room for a tick's own weight, and for the scale's last label.
    const room = place.width * (style.bar.grid ? 1 - END_ROOM : 1) - TICK_WEIGHT;
    if (largest === 0 || room <= 0) return [];
    return [{ x: place.x, width: place.width, scale: room / largest, ...bars }];
  });
}

const END_ROOM = 0.03;
/** Last year's tick stands out above and below the bar. */
const TICK_REACH = 1.38;
const TICK_WEIGHT: Pt = 1.5;
const AXIS_WEIGHT: Pt = 0.75;

export function barsOf(context: TableSetting, row: TableRow): Placed[] {
  const { setting, style } = context;
  const middle = style.row / 2;
  return lanesOf(context).flatMap((lane) => {
    const placed: Placed[] = [];
    const value = row.numbers[lane.value];
    if (value !== undefined && value > 0)
      placed.push({
        x: lane.x,
        y: middle - style.bar.height / 2,
        item: {
          kind: 'path',
          path: rectangle(0, 0, value * lane.scale, style.bar.height),
          fill: inkOf(setting, style.bar.ink),
        },
      });
    const previous = lane.previous === undefined ? undefined : row.numbers[lane.previous];
    if (previous !== undefined) {
      const reach = style.bar.height * TICK_REACH;
      placed.push(
        upright(context, lane.x + previous * lane.scale, middle - reach / 2, reach, style.bar.previous, TICK_WEIGHT),
      );
    }
    return placed;
  });
}

/** The part of the upright rules that crosses one row, axis included. */
export function gridOf(context: TableSetting, height: Pt): Placed[] {
  const { grid } = context.style.bar;
  if (!grid) return [];
  return lanesOf(context).flatMap((lane) => [
    ...steps(lane, grid.step)
      .slice(1)
      .map((value) => upright(context, lane.x + value * lane.scale, 0, height, grid.ink, grid.weight)),
    upright(context, lane.x, 0, height, context.style.headRule.ink, AXIS_WEIGHT),
  ]);
}

/** Values of the scale below the last row. */
export function gridLabelsOf(context: TableSetting, height: Pt): Placed[] {
  const { setting } = context;
  const { grid } = context.style.bar;
  if (!grid) return [];
  const style = styleOf(setting.workshop, grid.label);
  return lanesOf(context).flatMap((lane) =>
    steps(lane, grid.step).flatMap((value) => {
      const text: RichText = { runs: [{ text: String(value / grid.per) }] };
      const [line] = setting.workshop.typesetter.lines(text, style, lane.width, { align: 'left' });
      if (!line) return [];
      const at = { x: lane.x + value * lane.scale - line.width / 2, y: height + 1.4 * style.size };
      return [placeLine(setting, line, text, at, 'Layout')];
    }),
  );
}

function steps(lane: Lane, step: number): readonly number[] {
  const last = lane.width / lane.scale;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}

function upright({ setting }: TableSetting, x: Pt, y: Pt, height: Pt, ink: string, width: Pt): Placed {
  const stroke = { ink: inkOf(setting, ink), width };
  return {
    x,
    y,
    item: {
      kind: 'path',
      path: [
        ['M', 0, 0],
        ['L', 0, height],
      ],
      stroke,
    },
  };
}
