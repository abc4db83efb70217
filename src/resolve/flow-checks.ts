// Whether flows can be drawn as columns from left to right, and what does not add up at a node between them.

import { type Flow, pathBetween, soundFlows, throughNodes } from '../charts/flow-net.ts';
import { editDistance } from '../diagnostics/nearest.ts';
import type { ChartSeries, Flows } from '../model/content.ts';
import type { DraftChart } from '../model/draft-charts.ts';
import { complain, type Desk } from './desk.ts';
import type { TypedFlow } from './flows.ts';
import { formatValue } from './format.ts';
import { decimalsIn } from './series.ts';

interface Net {
  readonly flows: Flows;
  readonly series: readonly ChartSeries[];
  readonly unit: string | undefined;
}

/**
 * Reports: resolve/negative-flow, resolve/flow-to-itself, resolve/flow-circle, resolve/zero-flow and resolve/unknown-flow (left out
 * of the drawing, kept in its table), resolve/flow-twice, resolve/no-flow (not one is left), resolve/near-node, resolve/flow-balance.
 */
export function checkFlows(desk: Desk, draft: DraftChart, net: Net, typed: readonly TypedFlow[]): void {
  const sound = soundFlows(net);
  const before = (index: number) => sound.filter((flow) => flow.index < index);
  for (const [index, { from, to, value, span, place }] of typed.entries()) {
    const link = net.flows.links[index];
    const args = { from, to };
    const earlier = typed.slice(0, index).find((other) => other.from === from && other.to === to);
    if (earlier) complain(desk, 'warning', 'resolve/flow-twice', span, args, [earlier.span]);
    if (from === to) complain(desk, 'error', 'resolve/flow-to-itself', span, { node: from });
    else if (value === null) complain(desk, 'note', 'resolve/unknown-flow', span, args);
    else if (value < 0) complain(desk, 'error', 'resolve/negative-flow', span, { ...args, value }, [place]);
    else if (value === 0) complain(desk, 'note', 'resolve/zero-flow', span, args, [place]);
    else if (link) reportCircle(desk, net.flows, typed, pathBetween(before(index), link.to, link.from), span);
  }
  if (sound.length === 0) complain(desk, 'error', 'resolve/no-flow', draft.origin.span, { id: draft.id });
  reportNearNodes(desk, net.flows.nodes, typed);
  reportBalance(desk, draft, net, sound, typed);
}

/** `path`: the nodes along which a flow would come back to where it began. */
function reportCircle(
  desk: Desk,
  { nodes }: Flows,
  typed: readonly TypedFlow[],
  path: readonly number[] | undefined,
  span: TypedFlow['span'],
): void {
  if (!path) return;
  const names = path.map((node) => nodes[node] ?? '');
  const others = typed.filter(({ from, to }) => names.some((name, i) => name === from && names[i + 1] === to));
  const circle = [names.at(-1), ...names].join(' → ');
  complain(
    desk,
    'error',
    'resolve/flow-circle',
    span,
    { circle },
    others.map((other) => other.span),
  );
}

/** Shorter names differ in a letter without being meant alike: "Lonen" and "Wonen". */
const SHORTEST = 6;
const LONG = 8;

/** One letter off, two in a long name; names that differ in a digit or in a letter that stands alone ("deel A") are meant to. */
function isNear(one: string, other: string): boolean {
  const marks = (name: string) => (name.match(/\d+|(?<!\p{L})\p{L}(?!\p{L})/gu) ?? []).join(' ');
  const [a, b] = [one, other].map((name) => name.toLowerCase().replace(/[\s_-]+/g, ' ')) as [string, string];
  if (marks(a) !== marks(b)) return false;
  const shortest = Math.min(a.length, b.length);
  return shortest >= SHORTEST ? editDistance(a, b) <= (shortest < LONG ? 1 : 2) : a === b;
}

function reportNearNodes(desk: Desk, nodes: readonly string[], typed: readonly TypedFlow[]): void {
  const firstOf = (name: string) => typed.find(({ from, to }) => from === name || to === name)?.span;
  for (const [index, name] of nodes.entries()) {
    const near = nodes.slice(0, index).find((other) => isNear(name, other));
    const place = near === undefined ? undefined : firstOf(near);
    if (near !== undefined && place)
      complain(desk, 'warning', 'resolve/near-node', firstOf(name), { name, near }, [place]);
  }
}

/** A node between others that gives more or less than it gets. */
function reportBalance(
  desk: Desk,
  draft: DraftChart,
  { flows, unit }: Net,
  sound: readonly Flow[],
  typed: readonly TypedFlow[],
): void {
  for (const [node, through] of throughNodes(flows.nodes.length, sound).entries()) {
    if (through.in === 0 || through.out === 0 || through.in === through.out) continue;
    const places = sound
      .filter(({ from, to }) => from === node || to === node)
      .flatMap(({ index }) => typed[index]?.place ?? []);
    const say = (value: number) => formatValue(value, unit, { decimals: decimalsIn(value) });
    const args = {
      node: flows.nodes[node] ?? '',
      in: say(through.in),
      out: say(through.out),
      difference: say(Number(Math.abs(through.in - through.out).toPrecision(15))),
    };
    complain(desk, 'note', 'resolve/flow-balance', draft.origin.span, args, places);
  }
}
