// What is told of flows: each of them, or where there are many the largest, where they begin and where they end; then what the
// nodes between pass on. The sums of nodes stand in the chart.

import { type Flow, soundFlows, throughNodes } from '../charts/flow-net.ts';
import { capital, type Described, MOST_LISTED, say, sayBare } from './alt-sentences.ts';
import { formatList } from './format.ts';

/** So many of the largest are named where there are many. */
const LARGEST = 3;

interface Amount {
  readonly name: string;
  readonly value: number;
}

/** Sentences about a sankey; none where nothing flows. */
export function flowSentences(chart: Described): string[] {
  const flows = soundFlows(chart);
  const { nodes = [] } = chart.flows ?? {};
  const through = throughNodes(nodes.length, flows).map((sums, i) => ({ name: nodes[i] ?? '', ...sums }));
  const sources = through
    .filter((node) => node.out > 0 && node.in === 0)
    .map(({ name, out: value }) => ({ name, value }));
  const ends = through.filter((node) => node.in > 0 && node.out === 0).map(({ name, in: value }) => ({ name, value }));
  const between = through.filter((node) => node.in > 0 && node.out > 0);
  const told = flows.map(({ index, value }: Flow) => ({ name: chart.categories[index] ?? '', value }));
  if (told.length <= MOST_LISTED && told.length > 0)
    return [
      capital(`${listed(chart, told)}.`),
      ...(told.length > 1 ? [only(chart, sources, 'komt van'), only(chart, ends, 'gaat naar')] : []),
      ...passing(chart, between),
    ].filter(Boolean);
  if (told.length === 0) return [];
  return [
    most(chart, sources, 'komt van', 'bronnen'),
    most(chart, ends, 'gaat naar', 'bestemmingen'),
    ...passing(
      chart,
      largest(between, ({ in: into, out }) => Math.max(into, out)),
    ),
    `De grootste stromen zijn ${listed(
      chart,
      largest(told, ({ value }) => value),
    )}.`,
  ];
}

/** "Gemeenten naar IGEMO € 2.140 en IGEMO naar personeel € 1.900". */
const listed = (chart: Described, amounts: readonly Amount[]): string =>
  formatList(amounts.map(({ name, value }, i) => `${name} ${(i === 0 ? say : sayBare)(chart, value)}`));

/** "Alles komt van Vlaanderen: € 300." */
function only(chart: Described, amounts: readonly Amount[], verb: string): string {
  const [first, ...others] = amounts;
  return first && others.length === 0 ? `Alles ${verb} ${first.name}: ${say(chart, first.value)}.` : '';
}

/** "De grootste bronnen zijn gemeenten (€ 2140), Vlaanderen (€ 900) en Europa (€ 300)", of three "Alles komt van …". */
function most(chart: Described, amounts: readonly Amount[], verb: string, kind: string): string {
  const named = formatList(
    largest(amounts, ({ value }) => value).map(({ name, value }) => `${name} (${say(chart, value)})`),
  );
  const all = only(chart, amounts, verb) || `Alles ${verb} ${named}.`;
  return amounts.length > LARGEST ? `De grootste ${kind} zijn ${named}.` : all;
}

/** "Door IGEMO gaat € 8500 en door Kas € 300." and, of a node that gives less than it gets, "Bij Kas komt € 300 binnen en gaat € 250 weg." */
function passing(chart: Described, nodes: readonly Amounts[]): string[] {
  const even = nodes
    .filter(({ in: into, out }) => into === out)
    .map(({ name, in: into }, i) =>
      i === 0 ? `Door ${name} gaat ${say(chart, into)}` : `door ${name} ${sayBare(chart, into)}`,
    );
  const uneven = nodes
    .filter(({ in: into, out }) => into !== out)
    .map(
      ({ name, in: into, out }) => `Bij ${name} komt ${say(chart, into)} binnen en gaat ${sayBare(chart, out)} weg.`,
    );
  return [...(even.length > 0 ? [`${formatList(even)}.`] : []), ...uneven];
}

interface Amounts {
  readonly name: string;
  readonly in: number;
  readonly out: number;
}

const largest = <T>(all: readonly T[], sizeOf: (one: T) => number): readonly T[] =>
  all.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, LARGEST);
