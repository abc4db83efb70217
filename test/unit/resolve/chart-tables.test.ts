import { describe, expect, it } from 'vitest';
import type { ChartBlock, TableBlock } from '../../../src/model/content.ts';
import type { DraftPage, DraftReport } from '../../../src/model/draft.ts';
import type { DraftChart } from '../../../src/model/draft-charts.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { type Collected, collect, draftOf, origin, page, raw, series, WORLD } from './drafts.ts';

const SERIES = series('series/u.csv', ['jaar;regio;doel', '2021;1095.5;100', '2022;;94', '2023;;'], {
  source: raw('bron'),
  unit: raw('ton'),
});
const MANY = series('series/m.csv', ['jaar;a;b;c;d;e', '2021;1;2;3;4;', '2022;1;2;3;4;5'], {});

const chart = (more: Partial<DraftChart> = {}): DraftChart => ({
  kind: 'chart',
  id: 'fig',
  type: 'line',
  title: raw('De uitstoot daalt'),
  subtitle: raw('Uitstoot per jaar'),
  from: raw('series/u.csv'),
  origin: origin(),
  ...more,
});

interface Outcome {
  readonly blocks: readonly (readonly (ChartBlock | TableBlock)[])[];
  readonly said: Collected;
}

async function resolve(pages: readonly DraftPage[], report: Partial<DraftReport> = {}): Promise<Outcome> {
  const said = collect();
  const draft = draftOf({ figures: [], series: [SERIES, MANY], report, pages: [...pages] });
  const edition = await resolveEdition(draft, WORLD, said);
  const blocks = edition?.sections.map((section) => section.blocks as readonly (ChartBlock | TableBlock)[]) ?? [];
  return { blocks, said };
}

const kinds = (blocks: Outcome['blocks']) => blocks.map((own) => own.map(({ kind }) => kind));
const words = (block: ChartBlock | TableBlock | undefined): string[][] =>
  block?.kind === 'table'
    ? block.rows.map(({ cells }) => cells.map(({ runs }) => runs.map((r) => r.text).join('')))
    : [];

describe('the table of a chart', () => {
  it('is a file beside the report unless the chart or the report says otherwise', async () => {
    const { blocks } = await resolve([page([chart()])]);
    expect(kinds(blocks)).toEqual([['chart']]);
    expect(blocks[0]?.[0]).toMatchObject({ table: 'attached' });
    const other = await resolve([page([chart()])], { chartTables: 'inline' });
    expect(kinds(other.blocks)).toEqual([['chart', 'table']]);
    const own = await resolve([page([chart({ table: 'none' })])], { chartTables: 'inline' });
    expect(kinds(own.blocks)).toEqual([['chart']]);
  });

  it('inline stands right after it, with the numbers as the chart writes them and a dash for what is not known', async () => {
    const { blocks, said } = await resolve([page([chart({ table: 'inline' }), chart({ id: 'b' })])]);
    expect(kinds(blocks)).toEqual([['chart', 'table', 'chart']]);
    const table = blocks[0]?.[1] as TableBlock;
    expect(table).toMatchObject({ title: 'Gegevens bij figuur 1', id: 'table/fig' });
    expect(table.number).toBeUndefined();
    expect(words(table)).toEqual([
      ['2021', '1.095,5', '100,0'],
      ['2022', '–', '94,0'],
    ]);
    expect(table.source?.runs[0]?.text).toBe('Bron: Statbel, Jaarcijfers');
    expect(said.codes()).toEqual([]);
  });

  it('in an annex stands at the end of the page that takes it, under the number of its figure', async () => {
    const pages = [page([chart({ table: 'annex' })]), page([], { id: 'bijlage', chartTables: true })];
    const { blocks, said } = await resolve(pages);
    expect(kinds(blocks)).toEqual([['chart'], ['table']]);
    const table = blocks[1]?.[0] as TableBlock;
    expect(table.title).toBe('Figuur 1');
    expect(table.caption?.runs.map(({ text }) => text).join('')).toBe('De uitstoot daalt. Uitstoot per jaar');
    expect(said.codes()).toEqual([]);
  });

  it('of many series is as many tables of equal width as a column of text needs', async () => {
    const { blocks } = await resolve([page([chart({ from: raw('series/m.csv'), table: 'inline' })])]);
    const tables = blocks[0]?.slice(1) as TableBlock[];
    expect(tables.map(({ title, id, columns }) => [title, id, columns.length])).toEqual([
      ['Gegevens bij figuur 1 (1 van 2)', 'table/fig', 4],
      ['Gegevens bij figuur 1 (2 van 2)', 'table/fig/2', 3],
    ]);
  });

  it('without a page that takes it is an error, and so is told a page that has nothing to take', async () => {
    expect((await resolve([page([chart({ table: 'annex' })])])).said.codes()).toEqual(['no-annex']);
    const empty = await resolve([page([chart()], { chartTables: true })]);
    expect(empty.said.codes()).toEqual(['empty-annex']);
  });
});
