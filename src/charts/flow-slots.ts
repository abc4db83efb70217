// How many points a unit of flow is high, and where every stop stands: a slot for its bar and its words, near what it is tied to.

import type { Pt } from '../model/units.ts';
import type { Columns, Stretch } from './flow-columns.ts';
import { spread } from './spread.ts';

/** A flow is never thinner than this: what is there can be seen. */
const HAIR: Pt = 0.5;
const HALVINGS = 40;
/** Sweeps that pull stops to what they are tied to. */
const PULLS = 4;

/** What the words of a stop need. */
export interface Room {
  /** Above its bar. */
  readonly above: Pt;
  /** Its slot is at least as high as words beside the bar. */
  readonly beside: Pt;
}

export interface Slots {
  /** Points to a unit of value. */
  readonly scale: number;
  /** Top and height of the bar of each stop. */
  readonly bars: readonly { readonly top: Pt; readonly height: Pt }[];
  /** Top of the slot: where words above the bar begin. */
  readonly tops: readonly Pt[];
}

export const thicknessOf = (value: number, scale: number): Pt => Math.max(value * scale, HAIR);

/** Of the higher side of a stop. */
function heightOf(stop: number, stretches: readonly Stretch[], scale: number): Pt {
  const side = (ties: readonly Stretch[]) => ties.reduce((sum, { flow }) => sum + thicknessOf(flow.value, scale), 0);
  return Math.max(side(stretches.filter(({ to }) => to === stop)), side(stretches.filter(({ from }) => from === stop)));
}

/** The largest scale at which the slots of every column fit; 0 where the words alone are too high. */
export function scaleFor(columns: Columns, rooms: readonly Room[], height: Pt, gap: Pt): number {
  const isFitting = (scale: number) =>
    columns.columns.every((stops) => {
      const slots = stops.reduce((sum, stop) => sum + slotOf(heightOf(stop, columns.stretches, scale), rooms[stop]), 0);
      return slots + gap * (stops.length - 1) <= height;
    });
  let [low, high] = [0, height / Math.max(...columns.stretches.map(({ flow }) => flow.value))];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (isFitting(middle)) low = middle;
    else high = middle;
  }
  return low;
}

const slotOf = (bar: Pt, room: Room = { above: 0, beside: 0 }): Pt => room.above + Math.max(bar, room.beside);

/** Slots in a given order of stops. Those of a column stay in their order and `gap` apart. */
export function slotsIn(columns: Columns, rooms: readonly Room[], height: Pt, gap: Pt): Slots {
  const { stops, stretches } = columns;
  const scale = scaleFor(columns, rooms, height, gap);
  const heights = stops.map((_, stop) => heightOf(stop, stretches, scale));
  const slots = stops.map((_, stop) => slotOf(heights[stop] ?? 0, rooms[stop]));
  const offsets = stops.map((_, stop) => (rooms[stop]?.above ?? 0) / 2);
  /** Middles of the bars. */
  const middles = new Array<Pt>(stops.length).fill(height / 2);
  const settle = (column: readonly number[], wishes: readonly Pt[]): void => {
    const labels = inOrder(wishes).map((wish, i) => {
      const stop = column[i] ?? 0;
      return { wish: wish - (offsets[stop] ?? 0), extent: (slots[stop] ?? 0) + gap };
    });
    const { middles: settled } = spread(labels, -gap / 2, height + gap / 2);
    for (const [i, stop] of column.entries()) middles[stop] = (settled[i] ?? 0) + (offsets[stop] ?? 0);
  };
  for (const column of columns.columns) settle(column, stacked(column, slots, height, gap));
  for (let pull = 0; pull < PULLS; pull += 1)
    for (const column of pull % 2 === 0 ? columns.columns : columns.columns.toReversed())
      settle(
        column,
        column.map((stop) => pulledTo(stop, stretches, middles)),
      );
  const bars = stops.map((_, stop) => {
    const bar = heights[stop] ?? 0;
    return { top: (middles[stop] ?? 0) - bar / 2, height: bar };
  });
  const tops = stops.map((_, stop) => {
    const { above = 0, beside = 0 } = rooms[stop] ?? {};
    return (middles[stop] ?? 0) - Math.max(heights[stop] ?? 0, beside) / 2 - above;
  });
  return { scale, bars, tops };
}

/** One below the other in the middle of the height. */
function stacked(column: readonly number[], slots: readonly Pt[], height: Pt, gap: Pt): readonly Pt[] {
  const total = column.reduce((sum, stop) => sum + (slots[stop] ?? 0) + gap, -gap);
  let top = (height - total) / 2;
  return column.map((stop) => {
    const extent = slots[stop] ?? 0;
    top += extent + gap;
    return top - gap - extent / 2;
  });
}

/** Where a stop would stand to have its flows as level as they can be. */
function pulledTo(stop: number, stretches: readonly Stretch[], middles: readonly Pt[]): Pt {
  const ties = stretches.filter(({ from, to }) => from === stop || to === stop);
  const weight = ties.reduce((sum, { flow }) => sum + flow.value, 0);
  const pull = ties.reduce(
    (sum, { from, to, flow }) => sum + (middles[from === stop ? to : from] ?? 0) * flow.value,
    0,
  );
  return weight > 0 ? pull / weight : (middles[stop] ?? 0);
}

/** Wishes that do not go against the order: halfway between what rises from above and what falls from below. */
function inOrder(wishes: readonly Pt[]): readonly Pt[] {
  let [floor, ceiling] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const rising = wishes.map((wish) => {
    floor = Math.max(floor, wish);
    return floor;
  });
  const falling = wishes.toReversed().map((wish) => {
    ceiling = Math.min(ceiling, wish);
    return ceiling;
  });
  falling.reverse();
  return wishes.map((_, i) => ((rising[i] ?? 0) + (falling[i] ?? 0)) / 2);
}
