import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claims.ts';
import type { DraftChart } from '../../../src/model/draft-charts.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { collect, draftOf, FILE, figure, origin, page, raw, series, WORLD } from './drafts.ts';

const SOURCE = { source: raw('bron') };
const CSV = series(
  'series/a.csv',
  ['jaar;op;neer;vlak;dubbel;half;gat', '2021;10;30;100;10;40;', '2022;14;22;108;14;28;7', '2023;15;20;104;20;20;'],
  SOURCE,
);

const column = (name: string, emphasis?: 'main' | 'context' | 'target') => ({
  column: raw(name),
  emphasis,
  origin: origin(),
});

/** What is said of a claim about some columns, with the words that tell the truth. */
async function claim(message: Claim, columns: DraftChart['series'], more: Partial<DraftChart> = {}): Promise<string[]> {
  const said = collect();
  const values = { message: { file: FILE, line: 7, column: 9 } };
  const draft: DraftChart = {
    kind: 'chart',
    id: 'fig',
    type: 'line',
    title: raw('Titel'),
    from: raw('series/a.csv'),
    message,
    series: columns,
    origin: { ...origin(), values },
    ...more,
  };
  await resolveEdition(draftOf({ series: [CSV], pages: [page([draft])] }), WORLD, said);
  return said.diagnostics.map(
    ({ code, span, args }) => `${code.replace('resolve/', '')} ${span?.line} ${args.truth ?? ''}`,
  );
}

describe('a claim', () => {
  it.each([
    ['stijgt', 'op'],
    ['daalt', 'neer'],
    ['stabiel', 'vlak'],
    ['verdubbelt', 'dubbel'],
    ['halveert', 'half'],
    ['hoogste', 'op'],
    ['laagste', 'neer'],
  ] as const)('%s holds of "%s"', async (message, name) => {
    expect(await claim(message, [column(name)])).toEqual([]);
  });

  it.each([
    ['stijgt', 'neer', '2021: 30 → 2023: 20'],
    ['daalt', 'op', '2021: 10 → 2023: 15'],
    ['stabiel', 'op', '2021: 10 → 2023: 15'],
    ['verdubbelt', 'op', '2021: 10 → 2023: 15'],
    ['halveert', 'neer', '2021: 30 → 2023: 20'],
    ['hoogste', 'vlak', '2023: 104, 2022: 108'],
    ['laagste', 'op', '2023: 15, 2021: 10'],
  ] as const)('%s does not hold of "%s"', async (message, name, truth) => {
    expect(await claim(message, [column(name)])).toEqual([`false-claim 7 ${truth}`]);
  });

  it('is about the main series; without one about all but background and target', async () => {
    expect(await claim('stijgt', [column('op', 'main'), column('neer', 'context')])).toEqual([]);
    expect(await claim('stijgt', [column('op'), column('neer', 'target')])).toEqual([]);
    expect(await claim('stijgt', [column('op'), column('neer')])).toEqual(['false-claim 7 neer, 2021: 30 → 2023: 20']);
  });

  it('of an extreme is about what is highlighted', async () => {
    expect(await claim('hoogste', [column('vlak')], { highlight: [raw('2022')] })).toEqual([]);
  });

  it('of an extreme holds for each that is highlighted, against those that are not', async () => {
    const both = { highlight: [raw('2022'), raw('2023')] };
    expect(await claim('hoogste', [column('vlak')], both)).toEqual([]);
    expect(await claim('laagste', [column('vlak')], both)).toEqual(['false-claim 7 2022: 108, 2021: 100']);
  });

  it('that is false leads to both values in the CSV', async () => {
    const rows = series('series/b.csv', ['jaar;op', '2021;10', '2022;14', '2023;15'], SOURCE);
    const placed = {
      ...rows,
      rows: rows.rows.map((row, i) => ({ ...row, category: raw(row.category.text, i + 2, 1, 'series/b.csv') })),
    };
    const said = collect();
    const draft: DraftChart = {
      kind: 'chart',
      id: 'fig',
      type: 'line',
      title: raw('Titel'),
      from: raw('series/b.csv'),
      message: 'daalt',
      origin: origin(),
    };
    await resolveEdition(draftOf({ series: [placed], pages: [page([draft])] }), WORLD, said);
    expect(said.diagnostics[0]?.related?.map(({ file, line }) => [file, line])).toEqual([
      ['series/b.csv', 2],
      ['series/b.csv', 4],
    ]);
  });

  it('that is false leads to the figures', async () => {
    const said = collect();
    const draft: DraftChart = {
      kind: 'chart',
      id: 'fig',
      type: 'bar',
      title: raw('Titel'),
      figures: [raw('a.een'), raw('a.twee'), raw('a.drie')],
      message: 'hoogste',
      origin: origin(),
    };
    const place = (line: number) => ({ origin: origin(line, 'report-data/2023/figures.yaml') });
    const figures = [figure('a.een', 5, place(4)), figure('a.twee', 4, place(5)), figure('a.drie', 9, place(6))];
    await resolveEdition(draftOf({ figures, pages: [page([draft])] }), WORLD, said);
    expect(said.diagnostics[0]).toMatchObject({
      args: { truth: 'een: 5, drie: 9' },
      related: [{ line: 4 }, { line: 6 }],
    });
  });

  it('of an extreme is about what stands first where there is no time', async () => {
    const kinds = series('series/a.csv', ['soort;aantal', 'huis;60', 'tuin;30'], SOURCE);
    const said = collect();
    const draft: DraftChart = {
      kind: 'chart',
      id: 'fig',
      type: 'bar',
      title: raw('Titel'),
      from: raw('series/a.csv'),
      message: 'hoogste',
      origin: origin(),
    };
    await resolveEdition(draftOf({ series: [kinds], pages: [page([draft])] }), WORLD, said);
    expect(said.diagnostics).toEqual([]);
  });

  it('that rounds to nothing is false: what is printed does not move', async () => {
    expect(await claim('stijgt', [column('op')], { decimals: 0, years: { from: 2022, to: 2023 } })).toEqual([]);
    const still = series('series/a.csv', ['jaar;op', '2022;14.2', '2023;14.4'], SOURCE);
    const said = collect();
    const draft: DraftChart = {
      kind: 'chart',
      id: 'fig',
      type: 'line',
      title: raw('Titel'),
      from: raw('series/a.csv'),
      message: 'stijgt',
      decimals: 0,
      origin: origin(),
    };
    await resolveEdition(draftOf({ series: [still], pages: [page([draft])] }), WORLD, said);
    expect(said.diagnostics.map(({ code }) => code)).toEqual(['resolve/false-claim']);
  });

  it('needs two values', async () => {
    expect(await claim('stijgt', [column('gat')])).toEqual(['no-claim-data 7 ']);
    expect(await claim('hoogste', [column('gat')])).toEqual(['no-claim-data 7 ']);
  });
});
