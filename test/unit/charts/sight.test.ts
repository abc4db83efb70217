// Every chart in many palettes, light and dark, read back from its display list: what carries meaning stands out from what it
// stands on, and what differs looks different to everybody.

import { describe, expect, test } from 'vitest';
import { isToldApart } from '../../../src/charts/distinct.ts';
import type { ChartBlock, ChartType } from '../../../src/model/content.ts';
import { contrastOf } from '../../../src/model/contrast.ts';
import type { InkDefinition } from '../../../src/model/design.ts';
import { rgbOf } from '../../../src/model/inks.ts';
import type { Box } from '../../../src/model/matter.ts';
import { flowChart } from './flow-cases.ts';
import { type Colour, faintIn, fieldLooks, type Look, lineLooks, pointLooks, seenIn } from './marks-seen.ts';
import { MORE_SAMPLES } from './more-samples.ts';
import { SAMPLES, type Sample } from './samples.ts';
import { chart, INKS, inks, REGION, series, setUp, style } from './setting.ts';

type Palette = ReadonlyMap<string, InkDefinition>;

/** Numbers from 0 to 1 that are the same in every run (Numerical Recipes, 7.1). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Inks at random on a light or a dark ground; text and axes are of the other kind, as designers see to. */
function paletteOf(seed: number): { readonly palette: Palette; readonly ground: Colour } {
  const random = numbers(seed);
  const colour = (from: number, to: number): Colour =>
    [0, 1, 2].map(() => Math.round(from + random.next().value * (to - from)));
  const isDark = seed % 3 === 2;
  const ground = isDark ? colour(0, 50) : seed % 3 === 0 ? [255, 255, 255] : colour(220, 255);
  const text = isDark ? colour(235, 255) : colour(0, 50);
  const palette = new Map(
    [...INKS.keys()].map((name) => {
      const own =
        name === 'grond' || name === 'papier' ? ground : ['inkt', 'as'].includes(name) ? text : colour(0, 255);
      return [name, { name, rgb: own as [number, number, number], cmyk: [0, 0, 0, 0] as const }];
    }),
  );
  return { palette, ground };
}

function draw({ block, size, ...sample }: Pick<Sample, 'block' | 'size' | 'with'>, palette: Palette) {
  const { charts, diagnostics } = setUp(undefined, palette);
  const box = charts.compose(block, size, { inks, on: 'grond', with: sample.with });
  return { box, said: diagnostics.map(({ code }) => code) };
}

const wide = { width: 510, height: 300 };
const YEARS = ['2019', '2020', '2021', '2022', '2023'];
const raw = (type: 'bar' | 'line') => ({ configuration: { type, datasets: [], options: {}, places: {} } }) as const;

const OWN: readonly Sample[] = [
  {
    name: 'columns in the ink of the line over them',
    size: wide,
    with: { series: ['deel-diep', 'deel'] },
    block: chart('bar-line', YEARS, [series('Nieuw', [3, 4, 5, 6, 7]), series('Af', [2, 6, 2, 6, 2], 'main')], {
      highlight: ['2021', '2022'],
    }),
  },
  {
    name: 'flows',
    size: wide,
    block: flowChart([
      ['Gemeenten', 'Werking', 400],
      ['Vlaanderen', 'Werking', 250],
      ['Werking', 'Personeel', 500],
      ['Werking', 'Huur', 150],
    ]),
  },
  {
    name: 'events and a reference',
    size: wide,
    block: chart(
      'line',
      YEARS,
      [series('Regio', [100, 96, 91, 88, 84]), series('Doel', [100, 95, 90, 85, 80], 'target')],
      {
        events: [{ category: '2021', label: 'nieuw decreet' }],
        reference: { value: 100, label: 'niveau van 2019' },
      },
    ),
  },
  {
    name: 'grouped columns with targets',
    size: wide,
    block: chart('bar-grouped', YEARS, [
      series('Nieuw', [3, 4, 5, 6, 7]),
      series('Oud', [5, 4, 5, 4, 7]),
      series('Doel', [4, 4, 4, 6, 6], 'target'),
    ]),
  },
  {
    name: 'timeline',
    size: wide,
    block: chart(
      'timeline',
      ['Inventaris', 'Studiedag', 'Overeenkomst'],
      [series('begin', [2016, 2019.5, 2021]), series('einde', [2019.5, null, 2026])],
      { highlight: ['Inventaris'] },
    ),
  },
  ...(['bar', 'line'] as const).map(
    (type): Sample => ({
      name: `raw ${type}`,
      size: wide,
      block: chart('raw', YEARS, [series('Nieuw', [3, 4, 5, 6, 7]), series('Oud', [5, 4, 5, 4, 7])], raw(type)),
    }),
  ),
];
const ALL = [...SAMPLES, ...MORE_SAMPLES, ...OWN];
const SEEDS = Array.from({ length: 9 }, (_, index) => index + 1);

describe('what carries meaning', () => {
  test('is held in every kind of chart', () => {
    expect([...new Set(ALL.map(({ block }) => block.type))].sort()).toEqual(Object.keys(READ).sort());
  });

  test.each(ALL.map((each) => [each.name, each] as const))('%s: stands out from its ground', (_, each) => {
    for (const seed of SEEDS) {
      const { palette, ground } = paletteOf(seed);
      const { box } = draw(each, palette);
      expect([seed, ...faintIn(box, palette, ground, style.grid.ink)]).toEqual([seed]);
    }
  });

  test('a line over columns of its own ink has an edge in the ink of the ground', () => {
    const edged = OWN.filter(({ block }) => block.type === 'bar-line').flatMap((each) =>
      seenIn(draw(each, INKS).box).filter(({ stroke }) => stroke?.name === 'grond'),
    );
    expect(edged.map(({ width }) => width)).toEqual([style.line + 2 * 1.2]);
  });

  test('palettes are hard: most inks of series do not stand out by themselves', () => {
    const contrasts = SEEDS.map(paletteOf).flatMap(({ palette, ground }) =>
      ['menie', 'menie-midden', 'menie-licht', 'draad', 'doel'].map((name) =>
        contrastOf(rgbOf(palette, { name }), ground),
      ),
    );
    expect(contrasts.filter((contrast) => contrast < 3).length).toBeGreaterThan(10);
  });
});

/** Where a kind has the looks of its series; elsewhere their place says which is which. */
type Reading = 'parts' | 'fields' | 'lines' | 'points' | 'place';
const READ: Readonly<Record<ChartType, Reading>> = {
  area: 'fields',
  bar: 'place',
  'bar-100': 'fields',
  'bar-grouped': 'fields',
  'bar-horizontal': 'place',
  'bar-line': 'lines',
  'bar-stacked': 'fields',
  bullet: 'place',
  choropleth: 'place',
  doughnut: 'parts',
  heat: 'place',
  line: 'lines',
  multiples: 'place',
  pie: 'parts',
  pyramid: 'fields',
  radar: 'lines',
  raw: 'fields',
  sankey: 'place',
  scatter: 'points',
  share: 'fields',
  slope: 'place',
  'tile-map': 'place',
  timeline: 'place',
  treemap: 'place',
  waffle: 'parts',
};

const looksIn = (box: Box, reading: Reading): readonly Look[] =>
  reading === 'lines' ? lineLooks(box, style.line) : reading === 'points' ? pointLooks(box) : fieldLooks(box);

/** A chart with so many things to tell apart. */
function withMany(type: ChartType, count: number): ChartBlock {
  const names = REGION.slice(0, count);
  if (READ[type] === 'parts')
    return chart(type, names, [
      series(
        'Vragen',
        names.map((_, i) => 10 + i),
      ),
    ]);
  const all = names.map((name, i) => series(name, [20 + i, 30 - i, 25 + 2 * i]));
  if (type === 'bar-line') all.unshift(series('Kolommen', [5, 6, 7]));
  return chart(type, ['A', 'B', 'C'], all, type === 'raw' ? raw('bar') : {});
}

const SEVERAL = (Object.keys(READ) as ChartType[]).filter((type) => ['parts', 'fields', 'lines'].includes(READ[type]));
const COUNTS = { pyramid: [2], share: [2, 3] } as const satisfies Partial<Record<ChartType, readonly number[]>>;
const countsOf = (type: ChartType): readonly number[] =>
  type in COUNTS ? COUNTS[type as keyof typeof COUNTS] : [2, 4, 6];

/** Pairs that some eyes, or a grey copy, take for each other. */
const confused = (looks: readonly Look[], palette: Palette): string[] =>
  looks.flatMap((one, index) =>
    looks
      .slice(index + 1)
      .filter((other) => one.sign === other.sign && !isToldApart(rgbOf(palette, one.ink), rgbOf(palette, other.ink)))
      .map((other) => `${one.ink.name} and ${other.ink.name} as "${one.sign}"`),
  );

describe('what differs', () => {
  test.each(SEVERAL)('%s: looks different to everybody, or is told', (type) => {
    for (const count of countsOf(type))
      for (const seed of SEEDS) {
        const { palette } = paletteOf(seed);
        const { box, said } = draw({ block: withMany(type, count), size: wide }, palette);
        if (said.includes('charts/alike')) continue;
        const looks = looksIn(box, READ[type]);
        expect([seed, count, looks.length >= count, ...confused(looks, palette)]).toEqual([seed, count, true]);
      }
  });

  test.each(SEVERAL)('%s: in a single ink', (type) => {
    const count = type === 'pyramid' ? 2 : type === 'share' ? 3 : READ[type] === 'lines' ? 10 : 5;
    const { box, said } = draw({ block: withMany(type, count), size: wide, with: { series: ['vol'] } }, INKS);
    expect(said).toEqual([]);
    expect(looksIn(box, READ[type]).length).toBeGreaterThanOrEqual(count);
    expect(confused(looksIn(box, READ[type]), INKS)).toEqual([]);
  });

  test('scatter: highlighted points have a shape of their own where their ink is like that of the others', () => {
    const block = chart(
      'scatter',
      REGION,
      [0, 1].map((by) =>
        series(
          `maat ${by}`,
          REGION.map((_, i) => (i * (5 + by)) % 12),
        ),
      ),
      {
        highlight: ['Lier'],
      },
    );
    const { box } = draw({ block, size: wide, with: { accent: 'vol', context: 'doel' } }, INKS);
    expect(new Set(pointLooks(box).map(({ sign }) => sign)).size).toBe(2);
  });

  test.each([
    ['pie', 5, 6],
    ['bar-stacked', 5, 6],
    ['line', 16, 17],
    ['radar', 16, 17],
  ] as const)('%s: %i in one ink are told apart, and of %i it is said that they are not', (type, most, more) => {
    const names = Array.from({ length: more }, (_, index) => `Plaats ${index}`);
    const said = [most, more].map((count) => {
      const block =
        READ[type] === 'parts'
          ? chart(type, names.slice(0, count), [
              series(
                'Vragen',
                names.slice(0, count).map(() => 5),
              ),
            ])
          : chart(
              type,
              ['A', 'B', 'C'],
              names.slice(0, count).map((name) => series(name, [5, 6, 7])),
            );
      return draw({ block, size: { width: 800, height: 800 }, with: { series: ['vol'], accent: 'vol' } }, INKS).said;
    });
    expect(said.map((codes) => codes.includes('charts/alike'))).toEqual([false, true]);
  });
});
