import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentagesOf } from '../../../src/charts/percentages.ts';
import type { ChartBlock, ChartType } from '../../../src/model/content.ts';
import type { DraftReport } from '../../../src/model/draft.ts';
import type { DraftChart } from '../../../src/model/draft-charts.ts';
import { describeChart } from '../../../src/resolve/alt-text.ts';
import { formatNumber, parseNumber } from '../../../src/resolve/format.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { type Collected, collect, draftOf, figure, origin, page, raw, series, WORLD } from './drafts.ts';

const FIGURES = [
  figure('uitstoot', 81, { unit: 'ton', label: 'Uitstoot', history: { 2021: 95, 2022: 97 } }),
  figure('doel', 90, { status: 'example', source: undefined, history: { 2022: 94 } }),
  figure('bevolking', 1000, {
    label: 'inwoners',
    split: {
      by: 'municipality',
      values: { mechelen: 500, bornem: 200, lier: 300 },
      origin: origin(),
      places: origin(),
    },
  }),
];
const CSV = series('series/u.csv', ['jaar;regio;doelpad;noot', '2021;95;100;x', '2022;97.5;94;', '2023;81;;y'], {
  source: raw('bron'),
  unit: raw('ton'),
});

const EXAMPLE = series('series/voorbeeld.csv', ["kwartaal;auto's", '2022 K4;1', '2023 K1;2'], { status: 'example' });

async function resolve(
  more: Partial<DraftChart>,
  report: Partial<DraftReport> = {},
): Promise<{ chart: ChartBlock | undefined; said: Collected }> {
  const said = collect();
  const draft: DraftChart = {
    kind: 'chart',
    id: 'fig',
    type: 'line',
    title: raw('De uitstoot daalt'),
    origin: origin(),
    ...more,
  };
  const edition = await resolveEdition(
    draftOf({ figures: FIGURES, series: [CSV, EXAMPLE], report, pages: [page([draft])] }),
    WORLD,
    said,
  );
  const chart = edition?.sections[0]?.blocks[0];
  return { chart: chart?.kind === 'chart' ? chart : undefined, said };
}

describe('what categories are', () => {
  it('is said by the file, else by the years or municipalities that they plainly are', async () => {
    const nameOf = async (more: Partial<DraftChart>) => (await resolve(more)).chart?.categoryName;
    expect(await nameOf({ from: raw('series/u.csv') })).toBe('Jaar');
    expect(await nameOf({ from: raw('series/voorbeeld.csv') })).toBe('Kwartaal');
    const split = FIGURES.find((figure) => figure.split)?.id ?? '';
    expect(await nameOf({ type: 'bar', figures: [raw(split)] })).toBe('Gemeente');
    const many = FIGURES.slice(0, 2).map(({ id }) => raw(id));
    expect(await nameOf({ type: 'bar', figures: many })).toBeUndefined();
  });
});

describe('chart data', () => {
  it('is no example in a final report', async () => {
    const { said } = await resolve({ from: raw('series/voorbeeld.csv') }, { status: 'final' });
    const names = said.diagnostics
      .filter(({ code }) => code === 'resolve/example-in-final')
      .map(({ args }) => args.name);
    expect(names).toEqual(['doel', 'series/voorbeeld.csv']);
  });

  it('sets the quotes of heads and categories, and highlights a whole year', async () => {
    const { chart, said } = await resolve({ from: raw('series/voorbeeld.csv'), highlight: [raw('2023')] });
    expect(chart?.categories).toEqual(['2022 K4', '2023 K1']);
    expect(chart?.series[0]?.name).toBe('auto’s');
    expect(chart?.highlight).toEqual(['2023']);
    expect(said.codes()).toEqual([]);
  });

  it('takes every column of numbers of a series', async () => {
    const { chart, said } = await resolve({ from: raw('series/u.csv'), subtitle: raw('CO₂ in de regio') });
    expect(chart?.categories).toEqual(['2021', '2022', '2023']);
    expect(chart?.series).toEqual([
      { name: 'regio', values: [95, 97.5, 81], emphasis: 'plain' },
      { name: 'doelpad', values: [100, 94, null], emphasis: 'plain' },
    ]);
    expect(chart).toMatchObject({ unit: 'ton', decimals: 1, example: false });
    expect(chart?.sources.map(({ id }) => id)).toEqual(['bron']);
    expect(said.codes()).toEqual([]);
  });

  it('takes named series of figures by year', async () => {
    const { chart } = await resolve({
      series: [
        {
          figure: raw('uitstoot'),
          name: raw('Regio'),
          detail: raw('{{ uitstoot }} in {{ year }}'),
          emphasis: 'main',
          origin: origin(),
        },
        { figure: raw('doel'), emphasis: 'target', origin: origin() },
      ],
      subtitle: raw('CO₂-uitstoot in de regio'),
    });
    expect(chart?.categories).toEqual(['2021', '2022', '2023']);
    expect(chart?.series).toEqual([
      { name: 'Regio', detail: '81 in 2023', values: [95, 97, 81], emphasis: 'main' },
      { name: 'doel', detail: undefined, values: [null, 94, 90], emphasis: 'target' },
    ]);
    expect(chart?.example).toBe(true);
    expect(chart?.subtitle.runs.map((run) => run.text).join('')).toBe('CO₂-uitstoot in de regio, voorbeeldcijfers');
    expect(chart?.subtitle.runs.at(-1)?.em).toBe(true);
  });

  it('mixes columns and figures, and keeps to the years asked for', async () => {
    const { chart } = await resolve({
      from: raw('series/u.csv'),
      years: { from: 2022, to: 2023 },
      series: [
        { figure: raw('uitstoot'), origin: origin() },
        { column: raw('doelpad'), name: raw('Doel'), origin: origin() },
      ],
    });
    expect(chart?.categories).toEqual(['2022', '2023']);
    expect(chart?.series.map((one) => one.values)).toEqual([
      [97, 81],
      [94, null],
    ]);
  });

  it('takes one category per figure, or the parts of one split figure in the order of the twelve', async () => {
    const { chart } = await resolve({ type: 'bar', figures: [raw('uitstoot'), raw('doel')] });
    expect(chart?.categories).toEqual(['Uitstoot', 'doel']);
    expect(chart?.series[0]?.values).toEqual([81, 90]);
    const parts = await resolve({ type: 'bar', figures: [raw('bevolking')], highlight: [raw('Lier')] });
    expect(parts.chart?.categories).toEqual(['Bornem', 'Lier', 'Mechelen']);
    expect(parts.chart?.series[0]?.values).toEqual([200, 300, 500]);
    expect(parts.chart?.highlight).toEqual(['Lier']);
  });

  it.each([
    [{ from: raw('series/v.csv') }, ['unknown-series']],
    [{}, ['empty-chart']],
    // 95 + 100, 97.5 + 94; 81 alone is right.
    [{ from: raw('series/u.csv'), type: 'share', unit: 'procent' }, ['share-sum', 'share-sum']],
    [{ from: raw('series/u.csv'), highlight: [raw('2020')] }, ['unknown-category']],
    [
      { from: raw('series/u.csv'), series: [{ column: raw('doelpd'), origin: origin() }] },
      ['unknown-column', 'empty-chart'],
    ],
    [{ series: [{ figure: raw('bevolking'), origin: origin() }] }, ['no-history']],
    [{ figures: [raw('weg')] }, ['unknown-figure', 'empty-chart']],
  ] as const)('%# reports %j', async (more, codes) => {
    const { said } = await resolve(more);
    expect(said.codes()).toEqual(codes);
  });
});

const chartOf = (more: Partial<ChartBlock>): ChartBlock => ({
  kind: 'chart',
  id: 'c',
  type: 'line',
  title: '',
  subtitle: { runs: [] },
  categories: ['2021', '2022', '2023'],
  series: [],
  unit: '',
  decimals: 0,
  alt: '',
  example: false,
  sources: [],
  span: origin().span,
  ...more,
});

describe('alternative text', () => {
  it('tells the course of years', () => {
    const chart = chartOf({
      unit: 'ton',
      series: [
        { name: 'Regio', values: [95, 97, 81], emphasis: 'main' },
        { name: 'Doelpad', values: [100, 94, 88], emphasis: 'target' },
      ],
      reference: { value: 50, label: 'de helft' },
    });
    expect(describeChart(chart, 'CO₂-uitstoot in de regio.').replaceAll('\u00A0', ' ')).toBe(
      'Lijndiagram: CO₂-uitstoot in de regio, 2021 tot 2023. ' +
        'Regio: van 95 ton in 2021 naar 81 in 2023, een daling; het hoogst in 2022 met 97. ' +
        'Doelpad: van 100 ton in 2021 naar 88 in 2023, een gestage daling. Een lijn staat op 50 ton: de helft.',
    );
  });

  it('sums up a crowd', () => {
    const crowd = Array.from({ length: 5 }, (_, i) => ({
      name: `g${i}`,
      values: [1, 2, 10 + i],
      emphasis: 'context' as const,
    }));
    const chart = chartOf({
      series: [{ name: 'Regio', values: [5, 5, 5], emphasis: 'main' }, ...crowd],
      example: true,
    });
    expect(describeChart(chart, 'Iets, 2021 tot 2023')).toBe(
      'Lijndiagram: Iets, 2021 tot 2023. Regio: van 5 in 2021 naar 5 in 2023, evenveel. ' +
        'De andere reeksen lopen in 2023 van 10 tot 14. De cijfers zijn voorbeeldcijfers.',
    );
  });

  it('tells quarters as a course, and puts the range behind the first sentence', () => {
    const quarters = chartOf({
      type: 'area',
      unit: 'gezinnen',
      categories: ['2022 K1', '2022 K2', '2022 K3'],
      series: [{ name: 'Begeleid', values: [30, 80, null], emphasis: 'main' }],
      reference: { value: 80, label: '80' },
    });
    expect(describeChart(quarters, 'Gezinnen. Elke stap telt').replaceAll('\u00A0', ' ')).toBe(
      'Vlakdiagram: Gezinnen, 2022 K1 tot 2022 K3. Elke stap telt. ' +
        'Van 30 gezinnen in 2022 K1 naar 80 in 2022 K2, een stijging. Een lijn staat op 80 gezinnen.',
    );
  });

  it('sees the crowd where it was last seen', () => {
    const crowd = Array.from({ length: 5 }, (_, i) => ({
      name: '',
      values: [1, 20 + i, null],
      emphasis: 'context' as const,
    }));
    const said = describeChart(chartOf({ series: crowd }), 'Iets');
    expect(said).toBe('Lijndiagram: Iets, 2021 tot 2023. De reeksen lopen in 2022 van 20 tot 24.');
  });

  it('lists few values and tells the extremes of many', () => {
    const few = chartOf({
      type: 'doughnut',
      unit: 'procent',
      categories: ['a', 'b'],
      series: [{ name: '', values: [60, 40], emphasis: 'plain' }],
    });
    expect(describeChart(few, 'Verdeling')).toBe('Ringdiagram: Verdeling. A 60% en b 40%.');
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const many = chartOf({
      type: 'bar',
      categories: names,
      series: [{ name: '', values: [1, 2, 3, 4, 5, 6, 1892], emphasis: 'plain' }],
    });
    expect(describeChart(many, 'Aantal')).toBe(
      'Staafdiagram: Aantal. Het hoogst bij g met 1892, het laagst bij a met 1.',
    );
  });

  const types: readonly ChartType[] = [
    'line',
    'area',
    'bar',
    'bar-horizontal',
    'bar-grouped',
    'bar-stacked',
    'bar-100',
    'bar-line',
    'bullet',
    'multiples',
    'heat',
    'waffle',
    'treemap',
    'pie',
    'share',
    'doughnut',
    'pyramid',
    'radar',
    'scatter',
    'slope',
  ];

  it('says no numeral that is not in the chart', () => {
    const value = fc.option(fc.integer({ min: -99_999, max: 999_999 }), { nil: null });
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.array(value, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(0, 1, 2),
        (type, years, count, rows, decimals) => {
          const categories = Array.from({ length: count }, (_, i) =>
            years ? String(2015 + i) : `plaats${String.fromCharCode(97 + i)}`,
          );
          const lists = rows.map((row) =>
            row.slice(0, count).map((one) => (one === null ? null : one / 10 ** decimals)),
          );
          const chart = chartOf({
            type,
            categories,
            decimals,
            series: lists.map((values, i) => ({
              name: `reeks${'abcdefgh'[i]}`,
              values,
              emphasis: i === 0 ? 'main' : 'context',
            })),
          });
          const shown = new Set([
            ...categories,
            ...(type === 'bar-100' ? percentagesOf(chart).flat().map(String) : []),
            ...lists.flat().flatMap((one) => (one === null ? [] : formatNumber(one, { decimals }))),
          ]);
          const said = describeChart(chart, 'Maat').match(/−?\d[\d.,]*\d|−?\d/g) ?? [];
          for (const numeral of said) {
            expect(parseNumber(numeral)).toBeDefined();
            expect(shown).toContain(numeral);
          }
        },
      ),
    );
  });
});
