// The flows of a chart that can be drawn, and what they add up to at each node. Pure.

import type { ChartBlock, FlowLink } from '../model/content.ts';

/** A flow of more than nothing. `index` is its place among the categories of the chart. */
export interface Flow extends FlowLink {
  readonly value: number;
  readonly index: number;
}

/** What comes in at a node and what goes out. */
export interface Through {
  readonly in: number;
  readonly out: number;
}

/** Flows between two nodes that close no circle with those before them: those that columns can be made of. */
export function soundFlows({ flows, series }: Pick<ChartBlock, 'flows' | 'series'>): readonly Flow[] {
  const sound: Flow[] = [];
  for (const [index, link] of (flows?.links ?? []).entries()) {
    const value = series[0]?.values[index] ?? 0;
    if (value > 0 && !pathBetween(sound, link.to, link.from)) sound.push({ ...link, value, index });
  }
  return sound;
}

/** Nodes on a way along the flows, both ends included; a node leads to itself. */
export function pathBetween(links: readonly FlowLink[], from: number, to: number): readonly number[] | undefined {
  const cameFrom = new Map([[from, -1]]);
  for (const at of cameFrom.keys()) {
    if (at === to) break;
    for (const link of links) if (link.from === at && !cameFrom.has(link.to)) cameFrom.set(link.to, at);
  }
  if (!cameFrom.has(to)) return undefined;
  const path: number[] = [];
  for (let at = to; at >= 0; at = cameFrom.get(at) ?? -1) path.unshift(at);
  return path;
}

/** By node. Sums are freed of what binary fractions add to them: 0.1 and 0.2 are 0.3. */
export const throughNodes = (count: number, flows: readonly Flow[]): readonly Through[] =>
  Array.from({ length: count }, (_, node) => ({
    in: sumOf(flows.filter(({ to }) => to === node)),
    out: sumOf(flows.filter(({ from }) => from === node)),
  }));

const sumOf = (flows: readonly Flow[]): number =>
  Number(flows.reduce((sum, { value }) => sum + value, 0).toPrecision(15));
