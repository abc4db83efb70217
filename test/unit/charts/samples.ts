// One sample of each kind of chart, and harder ones: many labels, long names, small frames, negative and missing values.

import type { ChartBlock } from '../../../src/model/content.ts';
import type { Size } from '../../../src/model/units.ts';
import { chart, REGION, series } from './setting.ts';

export interface Sample {
  readonly name: string;
  readonly block: ChartBlock;
  readonly size: Size;
  readonly with?: Readonly<Record<string, unknown>>;
  /** Not everything fits, and the chart has to say so. */
  readonly crowded?: boolean;
}

const years = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
const wide: Size = { width: 510, height: 320 };
const inhabitants = [21500, 26800, 26700, 17600, 21353, 86921, 37200, 11700, 15600, 23300, 43300, 17800];

export const SAMPLES: readonly Sample[] = [
  {
    name: 'line',
    size: wide,
    block: chart(
      'line',
      [...years(2011, 2023), '2030'],
      [
        series('Duffel', [100, 99, 97, 97, 95, 94, 92, 91, 90, 88, 86, 85, 84, null], 'context'),
        series('Regio', [100, 98.5, 97.2, 96, 95, 93.5, 91.8, 90.2, 88.7, 84, 85.5, 83.2, 81.5, null], 'main', {
          detail: '81 in 2023',
        }),
        series('Doelpad', [100, ...Array<null>(12).fill(null), 60], 'target', { detail: '60 in 2030' }),
      ],
      { min: 50, max: 100, highlight: ['2023'], reference: { value: 100, label: '' }, decimals: 1 },
    ),
  },
  {
    name: 'line with six ends at one place',
    size: wide,
    block: chart(
      'line',
      years(2019, 2023),
      ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'].map((name, index) => series(name, [5, 6, 7, 6, 8 + index / 10])),
    ),
  },
  {
    name: 'line of words',
    size: { width: 250, height: 180 },
    block: chart(
      'line',
      ['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
      [series('Bezoeken', [3, null, 5, 4, null, 6])],
    ),
  },
  {
    name: 'area',
    size: wide,
    block: chart('area', years(2015, 2023), [series('Zon', [4, 6, 9, 13, 18, 24, 31, 39, 48])], { unit: 'procent' }),
  },
  {
    name: 'area with a target',
    size: wide,
    block: chart(
      'area',
      ['2023 K2', '2023 K3', '2023 K4', '2024 K1'],
      [
        series('Begeleid', [615, 690, 780, null], 'main'),
        series('Doel', [694, 771, 848, 925], 'target', { detail: 'in maart 2024' }),
      ],
    ),
  },
  {
    name: 'areas with a target and a missing end',
    size: wide,
    block: chart('area', years(2019, 2022), [
      series('Wind', [10, 12, 15, null]),
      series('Zon', [20, 26, 30, null]),
      series('Doel', [30, null, null, 60], 'target'),
    ]),
  },
  {
    name: 'line with a long reference',
    size: wide,
    block: chart('line', years(2019, 2023), [series('Regio', [100, 96, 91, 88, 84])], {
      reference: { value: 100, label: 'niveau van het jaar 2019' },
    }),
  },
  {
    name: 'areas',
    size: wide,
    block: chart(
      'area',
      years(2019, 2023),
      ['Wind', 'Zon', 'Biomassa'].map((name, index) => series(name, [1, 2, 3, 4, 5 + index])),
    ),
  },
  {
    name: 'bar',
    size: wide,
    block: chart(
      'bar',
      ['2021 K3', '2021 K4', '2022 K1', '2022 K2', '2022 K3', '2022 K4'],
      [series('Opbrengst', [640, 690, 655, 745, 705, 780])],
      {
        highlight: ['2022'],
      },
    ),
  },
  {
    name: 'bar of quarters, two of them highlighted',
    size: wide,
    block: chart(
      'bar',
      ['2022 K1', '2022 K2', '2022 K3', '2022 K4', '2023 K1', '2023 K2', '2023 K3', '2023 K4'],
      [series('Dagen', [41, 52, 27, 55, 48, 62, 31, 64])],
      { highlight: ['K2', 'K4'] },
    ),
  },
  {
    name: 'bar of years far apart',
    size: { width: 300, height: 180 },
    with: { 'column-drop': 12 },
    block: chart('bar', ['2000', '2015', '2022'], [series('Inwoners', [305, 335, 351])], { highlight: ['2022'] }),
  },
  {
    name: 'bar of years too far apart for columns',
    size: { width: 300, height: 180 },
    block: chart('bar', ['1973', '2021', '2022', '2023'], [series('Gemeenten', [10, 12, 12, 12])]),
  },
  {
    name: 'bar with a negative value and a reference',
    size: { width: 510, height: 200 },
    block: chart('bar', REGION, [series('Saldo', [3, -2, 5, 8, 0, 12, 4, 2, null, 7, 6, 1])], {
      reference: { value: 6, label: 'gemiddelde van de regio' },
    }),
  },
  {
    name: 'bar with values wider than columns',
    size: { width: 240, height: 200 },
    block: chart(
      'bar',
      REGION.map((_, index) => `K${index}`),
      [series('Inwoners', inhabitants)],
    ),
  },
  {
    name: 'bar-horizontal',
    size: wide,
    block: chart('bar-horizontal', REGION, [series('Inwoners', inhabitants)], { highlight: ['Mechelen'] }),
  },
  {
    name: 'bar-horizontal with negative values and a reference',
    size: { width: 300, height: 160 },
    block: chart(
      'bar-horizontal',
      ['Bijdragen van gemeenten', 'Subsidies', 'Verkoop'],
      [series('Verschil', [80, 145, -180])],
      {
        reference: { value: 100, label: 'begroot' },
      },
    ),
  },
  {
    name: 'bar-grouped',
    size: wide,
    block: chart('bar-grouped', REGION.slice(0, 5), [
      series('2021', [12, 15, 9, 22, 31]),
      series('2022', [13, 14, 12, 25, 33]),
      series('2023', [18, 20, 15, 27, 37], 'main'),
    ]),
  },
  {
    name: 'bar-grouped with names too wide for columns',
    size: wide,
    block: chart('bar-grouped', REGION.slice(0, 5), [
      series('voor de renovatie', [12, 15, 9, 22, 31]),
      series('na de renovatie', [18, 20, 15, 27, 37], 'main'),
    ]),
  },
  {
    name: 'bar-stacked',
    size: wide,
    block: chart('bar-stacked', years(2020, 2023), [
      series('Restafval', [400, 309, 268, 347], 'plain', { detail: 'ton' }),
      series('Gft', [200, 159, 143, 187], 'plain', { detail: 'ton' }),
      series('Papier en karton', [133, 109, 101, 134], 'plain', { detail: 'ton' }),
    ]),
  },
  {
    name: 'bar-stacked with a part too low for its value',
    size: wide,
    crowded: true,
    block: chart('bar-stacked', ['2022', '2023'], [series('veel', [900, 950]), series('weinig', [1, 2])]),
  },
  {
    name: 'share',
    size: { width: 510, height: 180 },
    block: chart(
      'share',
      ['Vandaag', 'Doel voor 2030'],
      [
        series('met de auto', [60, 50], 'context', { words: [undefined, 'hoogstens'] }),
        series('op een andere manier', [40, 50], 'main', { words: [undefined, 'fiets, openbaar vervoer en gedeeld'] }),
      ],
      { unit: 'procent', highlight: ['Doel voor 2030'], reference: { value: 50, label: 'de helft' } },
    ),
  },
  {
    name: 'share with narrow parts',
    size: { width: 510, height: 160 },
    block: chart(
      'share',
      ['Uitgaven'],
      [
        series('personeel', [62], 'main'),
        series('werking', [30]),
        series('afschrijvingen', [5]),
        series('andere kosten', [3]),
      ],
      { unit: 'procent' },
    ),
  },
  {
    name: 'doughnut',
    size: { width: 510, height: 210 },
    with: { segments: 12 },
    block: chart(
      'doughnut',
      ['werken er voltijds', 'werken er vier vijfde', 'werken er halftijds'],
      [series('Medewerkers', [37, 16, 11])],
    ),
  },
  {
    name: 'doughnut of many parts in a low frame',
    size: { width: 400, height: 110 },
    block: chart('doughnut', REGION.slice(0, 6), [series('Inwoners', inhabitants.slice(0, 6))]),
  },
  {
    name: 'doughnut with nothing in its hole',
    size: { width: 510, height: 210 },
    with: { segments: 12, centre: 'none' },
    block: chart('doughnut', ['huis', 'tuin'], [series('Klussen', [7, 5])]),
  },
  {
    name: 'pyramid',
    size: { width: 510, height: 300 },
    block: chart(
      'pyramid',
      ['60+', '50-59', '40-49', '30-39', 'tot 29'],
      [series('mannen', [3, 8, 7, 6, 1]), series('vrouwen', [4, 10, 11, 10, 4])],
    ),
  },
  {
    name: 'pyramid of thousands',
    size: { width: 400, height: 200 },
    block: chart(
      'pyramid',
      ['80+', '40-79', '0-39'],
      [series('mannen', [7200, 88000, 80100]), series('vrouwen', [12400, 90500, 77900])],
    ),
  },
  {
    name: 'radar',
    size: { width: 400, height: 320 },
    block: chart(
      'radar',
      ['Veiligheid en preventie', 'Kwaliteit', 'Milieu', 'Welzijn', 'Dienstverlening'],
      [series('2022', [60, 72, 55, 80, 45], 'context'), series('2023', [70, 75, 65, 82, 55], 'main')],
    ),
  },
  {
    name: 'scatter',
    size: wide,
    block: chart(
      'scatter',
      REGION,
      [
        series('inwoners', inhabitants),
        series('per km²', [470, 550, 980, 770, 590, 1330, 750, 480, 530, 590, 500, 520]),
      ],
      {
        highlight: ['Mechelen'],
      },
    ),
  },
  {
    name: 'scatter from zero',
    size: wide,
    block: chart(
      'scatter',
      REGION,
      [
        series(
          'km²',
          REGION.map((_, index) => 23 + index * 5),
        ),
        series('inwoners', inhabitants),
      ],
      {
        min: 0,
      },
    ),
  },
  {
    name: 'scatter of points close together',
    size: { width: 340, height: 280 },
    with: { end: { disc: 8 } },
    block: chart(
      'scatter',
      REGION,
      [
        series('km²', [45.8, 49, 27.4, 22.7, 36.1, 65.2, 49.7, 24.6, 29.3, 39.1, 86.5, 35]),
        series('inwoners', inhabitants),
      ],
      { min: 0, max: 90_000 },
    ),
  },
  {
    name: 'bar-horizontal with labels a little wider than their lane',
    size: { width: 240, height: 90 },
    block: chart(
      'bar-horizontal',
      ['Algemene vergadering', 'Raad', 'Mandaatgroep'],
      [series('Aanwezig', [92, 86, 83])],
    ),
  },
  {
    name: 'slope',
    size: { width: 360, height: 300 },
    block: chart(
      'slope',
      ['2011', '2023'],
      REGION.map((name, index) =>
        series(name, [40 + index * 3, 50 + ((index * 7) % 12) * 4], name === 'Mechelen' ? 'main' : 'context'),
      ),
    ),
  },
];
