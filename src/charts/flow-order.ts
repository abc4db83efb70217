// The order of the stops in each column, so that few flows cross: sweeps to the right and to the left set every stop at the middle
// of what it is tied to, then neighbours trade places where that mends more. Sources: Sugiyama, Tagawa and Toda, "Methods for visual
// understanding of hierarchical system structures", 1981; Gansner, Koutsofios, North and Vo, "A technique for drawing directed
// graphs", 1993 (trading).

import type { Columns, Stretch } from './flow-columns.ts';

/** Both ways, and rounds of trading; more hardly ever mend anything. */
const SWEEPS = 6;

type Order = readonly (readonly number[])[];

/** The best order found; the one given where none is better. Same input, same order. */
export function untangled({ stops, stretches, columns }: Columns): Order {
  let best = columns;
  let fewest = crossingsIn(columns, stretches);
  let order: Order = columns;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    const isRight = sweep % 2 === 0;
    const at = placesIn(order, stops.length);
    const swept = order.map((column) => [...column]);
    const walk = swept.map((_, i) => (isRight ? i : swept.length - 1 - i)).slice(1);
    for (const column of walk) {
      swept[column] = sortedBy(swept[column] ?? [], (stop) => barycentre(stop, stretches, at, isRight));
      for (const [place, stop] of (swept[column] ?? []).entries()) at[stop] = place;
    }
    order = swept;
    const crossings = crossingsIn(order, stretches);
    if (crossings < fewest) [best, fewest] = [order, crossings];
  }
  return traded(best, stretches);
}

/** Neighbours in a column trade places as long as fewer flows cross. */
function traded(order: Order, stretches: readonly Stretch[]): Order {
  let best = order;
  let fewest = crossingsIn(best, stretches);
  for (let round = 0; round < SWEEPS && fewest > 0; round += 1) {
    const before = fewest;
    for (const [column, stops] of order.entries())
      for (const place of stops.keys()) {
        const tried = best.with(column, swapped(best[column] ?? [], place));
        const crossings = crossingsIn(tried, stretches);
        if (crossings < fewest) [best, fewest] = [tried, crossings];
      }
    if (fewest === before) break;
  }
  return best;
}

/** With the one at that place below the next; the last has none. */
const swapped = (stops: readonly number[], place: number): readonly number[] => [
  ...stops.slice(0, place),
  ...stops.slice(place, place + 2).reverse(),
  ...stops.slice(place + 2),
];

/** Middle of the neighbours on the side that the sweep comes from, by the size of what ties them. */
function barycentre(stop: number, stretches: readonly Stretch[], at: readonly number[], isRight: boolean): number {
  const ties = stretches.filter(({ from, to }) => (isRight ? to : from) === stop);
  const weight = ties.reduce((sum, { flow }) => sum + flow.value, 0);
  if (weight === 0) return at[stop] ?? 0;
  return ties.reduce((sum, { from, to, flow }) => sum + (at[isRight ? from : to] ?? 0) * flow.value, 0) / weight;
}

/** Stable: what has the same middle keeps its order. */
function sortedBy(stops: readonly number[], middleOf: (stop: number) => number): number[] {
  const middles = new Map(stops.map((stop) => [stop, middleOf(stop)]));
  return stops.toSorted((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
}

/** Place of each stop in its column. */
function placesIn(order: Order, count: number): number[] {
  const at = new Array<number>(count).fill(0);
  for (const column of order) for (const [place, stop] of column.entries()) at[stop] = place;
  return at;
}

/** How many pairs of flows cross between two columns. */
export function crossingsIn(order: Order, stretches: readonly Stretch[]): number {
  const at = placesIn(order, 1 + Math.max(-1, ...order.flat()));
  const columnOf = new Map(order.flatMap((column, i) => column.map((stop) => [stop, i] as const)));
  let crossings = 0;
  for (const [i, one] of stretches.entries())
    for (const other of stretches.slice(i + 1)) {
      if (columnOf.get(one.from) !== columnOf.get(other.from)) continue;
      const [left, right] = [(at[one.from] ?? 0) - (at[other.from] ?? 0), (at[one.to] ?? 0) - (at[other.to] ?? 0)];
      if (left * right < 0) crossings += 1;
    }
  return crossings;
}
