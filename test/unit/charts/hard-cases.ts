// Data that charts break on: one value, zeros, minus signs, long names, forty categories, huge and tiny values, missing years.

import { areaMapOf } from '../../../src/charts/maps/area-map.ts';
import type { ChartBlock, ChartType } from '../../../src/model/content.ts';
import type { Size } from '../../../src/model/units.ts';
import { patchwork } from '../../maps.ts';
import { chart, series } from './setting.ts';

export interface HardCase {
  readonly name: string;
  readonly block: ChartBlock;
  readonly size: Size;
}

const years = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

const LONG = [
  'Interbestuurlijke samenwerkingsovereenkomsten',
  'Sociale huisvesting en kwaliteit van het wonen in de deelgemeenten',
  'Ruimte',
  'Woon-zorgcoördinatie Sint-Katelijne-Waver',
];
const FORTY = Array.from({ length: 40 }, (_, index) => `Plaats ${index + 1}`);
const wave = (index: number, by: number): number => 12 + ((index * by) % 31);

const SIZES: readonly Size[] = [
  { width: 510, height: 300 },
  { width: 260, height: 200 },
];

type Rows = readonly (readonly (number | null)[])[];

/** Series that a kind can make something of: a bullet needs a value, a target and ranges. */
function seriesFor(type: ChartType, rows: Rows, names: readonly string[]): ChartBlock['series'] {
  if (['waffle', 'treemap', 'pie', 'doughnut', 'tile-map', 'choropleth'].includes(type))
    return [series(names[0] ?? 'Deel', rows[0] ?? [])];
  if (type === 'bullet')
    return rows.slice(0, 3).map((values, index) => {
      const emphasis = (['plain', 'target', 'context'] as const)[index] ?? 'context';
      return series(names[index] ?? `reeks ${index}`, values, emphasis);
    });
  return rows.map((values, index) => {
    const isTarget = (type === 'bar' || type === 'bar-line') && index === rows.length - 1 && rows.length > 1;
    return series(names[index] ?? `reeks ${index}`, values, isTarget ? 'target' : 'plain');
  });
}

/** A patchwork with an area for each category. */
const mapFor = (type: ChartType, { length }: readonly string[]): Partial<ChartBlock> =>
  type === 'choropleth'
    ? {
        areas: areaMapOf(
          patchwork(length).map((polygon) => [polygon]),
          false,
        ),
      }
    : {};

export function hardCases(type: ChartType): readonly HardCase[] {
  const arePartsOfAWhole = ['waffle', 'treemap', 'pie', 'doughnut', 'share', 'pyramid', 'bar-100'].includes(type);
  const cases: readonly (readonly [string, readonly string[], Rows, readonly string[], Partial<ChartBlock>?])[] = [
    ['one value', ['2023'], [[7]], ['Reeks']],
    ['zeros', ['2021', '2022', '2023'], [[0, 0, 0]], ['Reeks']],
    [
      'long labels',
      LONG,
      [
        [12, 900, 30, 0],
        [20, 800, 1, 3],
        [15, 700, 40, 9],
      ],
      LONG,
    ],
    [
      'forty categories',
      FORTY,
      [FORTY.map((_, index) => wave(index, 7)), FORTY.map((_, index) => wave(index, 11))],
      ['Dit jaar', 'Vorig jaar'],
    ],
    [
      'forty years',
      years(1984, 2023),
      [years(1984, 2023).map((_, index) => wave(index, 5)), years(1984, 2023).map((_, index) => wave(index, 3))],
      ['Mannen', 'Vrouwen'],
    ],
    [
      'forty series',
      years(2020, 2023),
      FORTY.map((_, index) => [wave(index, 3), wave(index, 7), wave(index, 9), wave(index, 13)]),
      FORTY,
    ],
    [
      'huge and tiny',
      ['groot', 'klein', 'geen'],
      [
        [1e9, 0.001, null],
        [5e8, 0.002, 3],
      ],
      ['Een', 'Twee'],
      { decimals: 3 },
    ],
    [
      'missing years',
      ['2011', '2012', '2019', '2020', '2023'],
      [
        [null, 4, null, 8, null],
        [3, null, null, 5, 6],
      ],
      ['Een', 'Twee'],
    ],
    ...(arePartsOfAWhole
      ? []
      : [
          [
            'negative',
            ['a', 'b', 'c'],
            [
              [-5, 3, -120],
              [4, -2, 60],
            ],
            ['Saldo', 'Begroot'],
          ] as const,
        ]),
  ];
  return cases.flatMap(([name, categories, rows, names, more]) =>
    SIZES.map((size) => ({
      name: `${type}, ${name}, ${size.width} wide`,
      block: chart(type, categories, seriesFor(type, rows, names), { ...more, ...mapFor(type, categories) }),
      size,
    })),
  );
}
