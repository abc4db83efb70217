// Flows that charts break on: one, tiny beside huge, long names, many nodes, many columns, flows that skip columns, sums that differ.

import type { ChartBlock } from '../../../src/model/content.ts';
import type { HardCase } from './hard-cases.ts';
import { chart, series } from './setting.ts';

export type Row = readonly [from: string, to: string, value: number | null];

const endsOf = ([from, to]: Row): readonly string[] => [from, to];

export function flowChart(rows: readonly Row[], more: Partial<ChartBlock> = {}): ChartBlock {
  const nodes = [...new Set(rows.flatMap(endsOf))];
  const links = rows.map(([from, to]) => ({ from: nodes.indexOf(from), to: nodes.indexOf(to) }));
  const names = rows.map(([from, to]) => `${from} naar ${to}`);
  const values = rows.map(([, , value]) => value);
  return chart('sankey', names, [series('', values)], { flows: { heads: ['Van', 'Naar'], nodes, links }, ...more });
}

const SIZES = [
  { width: 510, height: 300 },
  { width: 260, height: 200 },
  { width: 150, height: 90 },
];
const LONG = 'Interbestuurlijke samenwerkingsovereenkomst';
const CASES: readonly (readonly [string, readonly Row[], Partial<ChartBlock>?])[] = [
  ['one flow', [['Gemeenten', 'Kas', 12]]],
  [
    'huge and tiny',
    [
      ['Fonds', 'Kas', 1e9],
      ['Gift', 'Kas', 0.001],
      ['Kas', 'Werking', 1e9],
      ['Kas', 'Zegels', 0.001],
    ],
    { decimals: 3, unit: 'euro' },
  ],
  [
    'long names',
    [
      ['Sociale huisvesting en kwaliteit van het wonen', LONG, 80],
      ['Bijdragen van de gemeenten en hun besturen', LONG, 120],
      [LONG, 'Woon-zorgcoördinatie Sint-Katelijne-Waver', 50],
      [LONG, 'Personeelskosten van de deelwerkingen', 150],
    ],
  ],
  ['forty nodes', Array.from({ length: 40 }, (_, i): Row => [`Plaats ${i + 1}`, 'Kas', 3 + ((i * 7) % 31)])],
  ['seven columns', Array.from({ length: 6 }, (_, i): Row => [`Stap ${i + 1}`, `Stap ${i + 2}`, 60 - 10 * i])],
  [
    'all to all',
    ['Noord', 'Oost', 'Zuid', 'West'].flatMap((from, i) =>
      ['Wonen', 'Zorg', 'Klimaat'].map((to, j): Row => [from, to, 2 + ((3 * i + 5 * j) % 7)]),
    ),
  ],
  [
    'over columns',
    [
      ['Een', 'Twee', 20],
      ['Twee', 'Drie', 15],
      ['Drie', 'Vier', 10],
      ['Een', 'Vier', 5],
      ['Een', 'Drie', 5],
      ['Nul', 'Vier', 40],
    ],
  ],
  [
    'more out than in',
    [
      ['Gemeenten', 'Kas', 40],
      ['Kas', 'Lonen', 50],
    ],
    { unit: 'euro' },
  ],
];

export const flowCases: readonly HardCase[] = CASES.flatMap(([name, rows, more]) =>
  SIZES.map((size) => ({ name: `sankey, ${name}, ${size.width} wide`, block: flowChart(rows, more), size })),
);
