// What a claim about flows is judged by: the sums of the nodes on the side of those that are highlighted, else the flows themselves.

import { soundFlows, type Through, throughNodes } from '../charts/flow-net.ts';
import type { ChartBlock } from '../model/content.ts';

type Summed = Pick<ChartBlock, 'categories' | 'series' | 'flows' | 'highlight'>;

/** Givers are compared with givers, ends with ends, nodes between with each other. A chart without flows stays as it is. */
export function nodesAsCategories<Chart extends Summed>(chart: Chart): Chart {
  const { flows, highlight = [], series } = chart;
  const [only] = series;
  if (!flows || !only || highlight.length === 0) return chart;
  const sums = throughNodes(flows.nodes.length, soundFlows(chart));
  const sideOf = ({ in: into, out }: Through): string => `${into > 0} ${out > 0}`;
  const sides = new Set(sums.filter((_, i) => highlight.includes(flows.nodes[i] ?? '')).map(sideOf));
  const nodes = flows.nodes.flatMap((name, i) => {
    const { in: into, out } = sums[i] ?? { in: 0, out: 0 };
    return sides.has(sideOf({ in: into, out })) ? [{ name, value: Math.max(into, out) }] : [];
  });
  const categories = nodes.map(({ name }) => name);
  return { ...chart, categories, series: [{ ...only, values: nodes.map(({ value }) => value) }] };
}
