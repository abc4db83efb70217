// Moments as editors write them to years with their fraction, and back to words.

import { expect, it } from 'vitest';
import type { ChartBlock, TableBlock } from '../../../src/model/content.ts';
import type { DraftChart, DraftChartMoment } from '../../../src/model/draft-charts.ts';
import { chartData } from '../../../src/release/chart-data.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { collect, draftOf, FILE, origin, page, raw, WORLD } from './drafts.ts';

const moment = (label: string, at: string, until?: string): DraftChartMoment => ({
  label: raw(label),
  at,
  ...(until && { until }),
  origin: { ...origin(), values: { until: { file: FILE, line: 7, column: 3 } } },
});

async function resolve(moments: readonly DraftChartMoment[], more: Partial<DraftChart> = {}) {
  const said = collect();
  const chart: DraftChart = {
    kind: 'chart',
    id: 'fig',
    type: 'timeline',
    title: raw('Titel'),
    moments,
    origin: origin(),
    ...more,
  };
  const edition = await resolveEdition(draftOf({ pages: [page([chart])] }), WORLD, said);
  const blocks = edition?.sections.flatMap((section) => section.blocks) ?? [];
  const table = blocks.find((one): one is TableBlock => one.kind === 'table');
  return {
    block: blocks.find((one): one is ChartBlock => one.kind === 'chart'),
    table,
    // The source of the small draft is of no figure here.
    said: said.diagnostics.flatMap(({ code, span }) =>
      code === 'resolve/unused-source' ? [] : `${code} ${span?.line}`,
    ),
  };
}

it('a period goes from the start of the first to the end of the last that is named', async () => {
  const { block, said } = await resolve([
    moment('jaren', '2021', '2022'),
    moment('maanden', '2023-07', '2023-12'),
    moment('dagen', '2024-01-01', '2024-01-01'),
  ]);
  expect(said).toEqual([]);
  const [begin, end] = block?.series ?? [];
  expect(begin?.values).toEqual([2021, 2023 + 181 / 365, 2024]);
  expect(end?.values).toEqual([2023, 2024, 2024 + 1 / 366]);
  expect(begin?.texts).toEqual(['2021', 'juli 2023', '1\u00a0januari 2024']);
});

it('what has no end stands in the middle of what is named', async () => {
  const { block } = await resolve([moment('jaar', '2023'), moment('dag', '2023-01-01')]);
  expect(block?.series.map(({ values }) => values)).toEqual([
    [2023.5, 2023 + 0.5 / 365],
    [null, null],
  ]);
  expect(block?.alt).toContain('Jaar 2023; dag 1\u00a0januari 2023.');
});

it('is told by its first and last rows where there are many', async () => {
  const many = Array.from({ length: 20 }, (_, i) => moment(`m${i}`, String(2000 + i), String(2001 + i)));
  expect((await resolve(many)).block?.alt).toContain(
    'M0 van 2000 tot 2001; m1 van 2001 tot 2002; m2 van 2002 tot 2003; …; m19 van 2019 tot 2020.',
  );
});

it('an end before the beginning, and moments for another kind, are errors', async () => {
  expect((await resolve([moment('a', '2023-05', '2023-04')])).said).toEqual(['resolve/period-backwards 7']);
  expect((await resolve([moment('a', '2023-05', '2023-05')])).said).toEqual([]);
  expect((await resolve([moment('a', '2023')], { type: 'bar' })).said).toEqual(['resolve/moments-unused 1']);
});

it('tables and CSV files have the words', async () => {
  const { block, table } = await resolve([moment('a', '2021', '2022'), moment('b', '2023')], { table: 'inline' });
  const cells = table?.rows.map(({ cells }) => cells.map(({ runs }) => runs.map(({ text }) => text).join('')));
  expect(cells).toEqual([
    ['a', '2021', '2022'],
    ['b', '2023', '–'],
  ]);
  const csv = block ? Buffer.from(chartData(block)).toString('utf8') : '';
  expect(csv.split('\r\n').slice(1, 3)).toEqual(['a;2021;2022', 'b;2023;']);
});
