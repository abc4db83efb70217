// Flows to columns of stops: nodes stand as far to the right as the longest way to them, and a flow that skips columns makes a stop
// in each of them, so that it runs between nodes and not through them.

import type { Flow } from './flow-net.ts';

/** A node, or where a flow passes through a column. */
export interface Stop {
  readonly column: number;
  readonly node?: number;
}

/** A flow between two columns beside each other: from stop to stop. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly flow: Flow;
}

export interface Columns {
  readonly stops: readonly Stop[];
  readonly stretches: readonly Stretch[];
  /** Indexes of stops, from top to bottom. */
  readonly columns: readonly (readonly number[])[];
}

/** Column of each node that has a flow, by the longest way to it; nodes where all ends stand in the last column. Flows in circles have none. */
export function columnsOf(flows: readonly Flow[]): ReadonlyMap<number, number> {
  const nodes = [...new Set(flows.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const known = new Map<number, number>();
  const columnOf = (node: number): number => {
    const found = known.get(node);
    if (found !== undefined) return found;
    const before = flows.filter(({ to }) => to === node).map(({ from }) => columnOf(from) + 1);
    const column = Math.max(0, ...before);
    known.set(node, column);
    return column;
  };
  const last = Math.max(0, ...nodes.map(columnOf));
  return new Map(nodes.map((node) => [node, flows.some(({ from }) => from === node) ? columnOf(node) : last] as const));
}

/** In the order of the nodes, each flow that skips columns below those that were there before it. */
export function columnsWithStops(flows: readonly Flow[]): Columns {
  const placed = [...columnsOf(flows)];
  const stops: Stop[] = placed.map(([node, column]) => ({ node, column }));
  const stopOf = new Map(placed.map(([node], stop) => [node, stop]));
  const stretches: Stretch[] = [];
  for (const flow of flows) {
    let from = stopOf.get(flow.from) ?? 0;
    const end = stopOf.get(flow.to) ?? 0;
    const [first, last] = [stops[from]?.column ?? 0, stops[end]?.column ?? 0];
    for (let column = first + 1; column < last; column += 1) {
      const to = stops.push({ column }) - 1;
      stretches.push({ from, to, flow });
      from = to;
    }
    stretches.push({ from, to: end, flow });
  }
  const count = Math.max(0, ...stops.map(({ column }) => column + 1));
  const columns = Array.from({ length: count }, (_, column) =>
    stops.flatMap((stop, index) => (stop.column === column ? [index] : [])),
  );
  return { stops, stretches, columns };
}
