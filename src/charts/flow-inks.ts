// Inks of nodes and of the flows between them: a flow wears a tint of the node that it comes from, or of the one that it goes to
// where all come from one; where a node is highlighted its flows stand out and all others fall back.

import type { Drawing } from './drawing.ts';
import type { Columns } from './flow-columns.ts';
import type { Flow } from './flow-net.ts';
import { SEEN } from './sight.ts';

/** Tints of flows: as pale as can still be seen, and paler than the bars of their nodes. */
const TINTS = [0.4, 0.5, 0.6, 0.7, 0.8];

export interface Fill {
  readonly ink: string;
  readonly tint: number;
}

export interface FlowInks {
  ofNode(node: number): string;
  ofFlow(flow: Flow): Fill;
  /** Whether a flow stands out from all others. */
  isStrong(flow: Flow): boolean;
}

export function flowInks(drawing: Drawing, flows: readonly Flow[], columns: Columns): FlowInks {
  const { chart, style } = drawing;
  const { nodes = [] } = chart.flows ?? {};
  const isNamed = (node: number) => chart.highlight?.includes(nodes[node] ?? '') ?? false;
  const isStrong = ({ from, to }: Flow) => isNamed(from) || isNamed(to);
  if (flows.some(isStrong))
    return {
      ofNode: (node) => (isNamed(node) ? style.accent : style.context),
      ofFlow: (flow) =>
        isStrong(flow) ? { ink: style.accent, tint: tintSeen(drawing, style.accent) } : { ink: style.plain, tint: 1 },
      isStrong,
    };
  const ofNode = nodeInks(drawing, flows, columns);
  const isOneSource = new Set(flows.map(({ from }) => from)).size === 1;
  return {
    ofNode,
    ofFlow: ({ from, to }) => {
      const ink = ofNode(isOneSource ? to : from);
      return { ink, tint: tintSeen(drawing, ink) };
    },
    isStrong: () => false,
  };
}

/**
 * Nodes that give take the inks of the series in turn, from top to bottom so that neighbours differ; others take that of their
 * largest giver. Of one giver, each that gets has its own.
 */
function nodeInks(
  { style, onGround }: Drawing,
  flows: readonly Flow[],
  { columns, stops }: Columns,
): (node: number) => string {
  const seen = style.series.filter((ink) => onGround(ink) >= SEEN);
  const inks = seen.length > 0 ? seen : [style.accent];
  const drawn = columns.flat().flatMap((stop) => stops[stop]?.node ?? []);
  const givers = drawn.filter((node) => flows.some(({ from }) => from === node));
  const getters = drawn.filter((node) => flows.some(({ to }) => to === node));
  const coloured = givers.length === 1 ? getters : givers;
  const inkOf = (node: number) => inks[coloured.indexOf(node) % inks.length] ?? style.accent;
  return (node) => {
    if (coloured.includes(node)) return inkOf(node);
    if (givers.length === 1) return style.text;
    const [largest] = flows.filter(({ to }) => to === node).toSorted((a, b) => b.value - a.value);
    return inkOf(largest?.from ?? node);
  };
}

/** The palest tint that stands out from the ground, or the strongest where none does. */
const tintSeen = ({ onGround }: Drawing, ink: string): number =>
  TINTS.find((tint) => onGround(ink, tint) >= SEEN) ?? TINTS.at(-1) ?? 1;
