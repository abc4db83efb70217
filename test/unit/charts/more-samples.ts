// One sample of each kind that shows parts, targets or many small charts.

import { areaMapOf } from '../../../src/charts/maps/area-map.ts';
import { patchwork } from '../../maps.ts';
import type { Sample } from './samples.ts';
import { chart, REGION, series } from './setting.ts';

const YEARS = Array.from({ length: 10 }, (_, index) => String(2014 + index));
const wide = { width: 510, height: 255 };
const course = (by: number): number[] => YEARS.map((_, index) => 100 - index * by + ((index * by * 7) % 5));

export const MORE_SAMPLES: readonly Sample[] = [
  {
    name: 'bar-100',
    size: wide,
    block: chart('bar-100', YEARS.slice(5), [
      series('Restafval', [412, 389, 356, 331, 310], 'main'),
      series('Gft', [180, 190, 205, 214, 222]),
      series('Papier en karton', [133, 129, 121, 124, 118]),
    ]),
  },
  {
    name: 'bar with targets',
    size: wide,
    block: chart(
      'bar',
      YEARS.slice(5),
      [series('Adviezen', [118, 149, 171, 168, 190]), series('Doel', [120, 140, 140, 160, 180], 'target')],
      { highlight: ['2023'] },
    ),
  },
  {
    name: 'bar-line',
    size: wide,
    block: chart('bar-line', YEARS.slice(5), [
      series('Aanvragen', [118, 149, 171, 198, 220], 'plain', { detail: '220 in 2023' }),
      series('Afgewerkt', [90, 130, 150, 190, 204], 'main', { detail: '204 in 2023' }),
    ]),
  },
  {
    name: 'bullet',
    size: wide,
    block: chart(
      'bullet',
      ['Energieadviezen', 'Warmtescans', 'Begeleide renovaties'],
      [
        series('2023', [171, 96, 58], 'main'),
        series('doel', [160, 120, 60], 'target'),
        series('onvoldoende', [100, 60, 30], 'context'),
        series('voldoende', [200, 140, 80], 'context'),
      ],
    ),
  },
  {
    name: 'multiples',
    size: { width: 510, height: 330 },
    block: chart(
      'multiples',
      YEARS,
      REGION.map((name, index) => series(name, course(1 + index / 4), name === 'Mechelen' ? 'main' : 'plain')),
      { reference: { value: 100, label: 'niveau van 2014' } },
    ),
  },
  {
    name: 'multiples of names',
    size: wide,
    block: chart(
      'multiples',
      ['Wonen', 'Mobiliteit', 'Zorg'],
      [series('2021', [34, 22, 18]), series('2022', [36, 25, 19]), series('2023', [41, 24, 4], 'main')],
    ),
  },
  {
    name: 'heat',
    size: wide,
    block: chart(
      'heat',
      YEARS,
      REGION.slice(0, 6).map((name, index) => series(name, course(index))),
      { highlight: ['2023'] },
    ),
  },
  {
    name: 'tile-map',
    size: { width: 300, height: 260 },
    block: chart(
      'tile-map',
      ['Bornem', 'Puurs-Sint-Amands', 'Willebroek', 'Duffel', 'Sint-Katelijne-Waver', 'Mechelen'],
      [series('Woningen', [12, 18, null, 31, 24, 60])],
      { cells: [0, 1, 2, 3, 4, 5].map((i) => ({ column: Math.floor(i / 3), row: i % 3 })), highlight: ['Mechelen'] },
    ),
  },
  {
    name: 'choropleth',
    size: { width: 300, height: 260 },
    block: chart(
      'choropleth',
      ['Bornem', 'Willebroek', 'Sint-Katelijne-Waver', 'Mechelen'],
      [series('Woningen', [12, null, 31, 60])],
      {
        areas: areaMapOf(
          patchwork(4).map((polygon) => [polygon]),
          false,
        ),
        highlight: ['Mechelen'],
      },
    ),
  },
  {
    name: 'waffle',
    size: wide,
    block: chart('waffle', ['huurt', 'is eigenaar', 'woont elders'], [series('Gezinnen', [37, 58, 5])], {
      unit: 'procent',
    }),
  },
  {
    name: 'waffle of so many',
    size: { width: 250, height: 190 },
    block: chart('waffle', ['renovatie', 'energie', 'premies'], [series('Vragen', [412, 230, 98])], { per: 10 }),
  },
  {
    name: 'treemap',
    size: wide,
    block: chart(
      'treemap',
      ['Personeel', 'Werking', 'Diensten', 'Huur', 'Vorming', 'Verzekering'],
      [series('Uitgaven', [5400, 1220, 980, 380, 40, 22])],
      { highlight: ['Personeel'] },
    ),
  },
  {
    name: 'pie',
    size: wide,
    block: chart('pie', ['voltijds', 'vier vijfde', 'halftijds'], [series('Medewerkers', [37, 16, 11])]),
  },
];
