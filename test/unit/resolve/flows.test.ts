// Flows as editors write them, from figures or from a file, to categories; and what is wrong with them, at its place.

import { describe, expect, it } from 'vitest';
import type { ChartBlock, TableBlock } from '../../../src/model/content.ts';
import type { DraftFigure } from '../../../src/model/draft.ts';
import type { DraftChart, DraftFlow } from '../../../src/model/draft-charts.ts';
import { chartData } from '../../../src/release/chart-data.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { collect, draftOf, figure, origin, page, raw, series, WORLD } from './drafts.ts';

const CSV = 'series/stromen.csv';

async function resolve(
  more: Partial<DraftChart>,
  { lines = [], figures = [] }: { lines?: readonly string[]; figures?: readonly DraftFigure[] } = {},
) {
  const said = collect();
  const chart: DraftChart = {
    kind: 'chart',
    id: 'fig',
    type: 'sankey',
    title: raw('Titel'),
    origin: origin(),
    ...more,
  };
  const file = series(CSV, lines, { source: raw('bron') });
  // Rows stand below each other, as in a file.
  const rows = file.rows.map((row, i) => {
    const cells = row.cells.map((cell) => raw(cell.text, i + 2, 1, CSV));
    return { ...row, cells, category: cells[0] ?? row.category };
  });
  const parts = { series: lines.length > 0 ? [{ ...file, rows }] : [], figures, pages: [page([chart])] };
  const edition = await resolveEdition(draftOf(parts), WORLD, said);
  const blocks = edition?.sections.flatMap((section) => section.blocks) ?? [];
  return {
    block: blocks.find((one): one is ChartBlock => one.kind === 'chart'),
    table: blocks.find((one): one is TableBlock => one.kind === 'table'),
    said: said.diagnostics.flatMap(({ code, severity, span }) =>
      /unused/.test(code) ? [] : `${severity} ${code.replace('resolve/', '')} ${span?.line}`,
    ),
    told: said.diagnostics,
  };
}

const ofFile = (...rows: readonly string[]) => resolve({ from: raw(CSV) }, { lines: ['van;naar;bedrag', ...rows] });

const flow = (from: string, to: string, id: string, line = 20): DraftFlow => ({
  from: raw(from),
  to: raw(to),
  figure: raw(id, line),
  origin: origin(line),
});

describe('flows of a file', () => {
  it('are categories, parallel to links between nodes and to the numbers', async () => {
    const { block, said } = await ofFile('Gemeenten;Kas;40', 'Kas;lonen;40');
    expect(said).toEqual([]);
    expect(block?.categories).toEqual(['Gemeenten naar Kas', 'Kas naar lonen']);
    expect(block?.flows).toEqual({
      heads: ['Van', 'Naar'],
      nodes: ['Gemeenten', 'Kas', 'lonen'],
      links: [
        { from: 0, to: 1 },
        { from: 1, to: 2 },
      ],
    });
    expect(block?.series).toEqual([{ name: 'bedrag', values: [40, 40], emphasis: 'plain' }]);
  });

  it('have a table and a CSV file with begin, end and value', async () => {
    const lines = ['van;naar;bedrag', 'Gemeenten;Kas;40', 'Kas;lonen;40'];
    const { block, table } = await resolve({ from: raw(CSV), table: 'inline', unit: 'euro' }, { lines });
    expect(table?.columns.map(({ label }) => label.runs.map(({ text }) => text).join(''))).toEqual([
      'Van',
      'Naar',
      'bedrag',
    ]);
    const cells = table?.rows.map((row) => row.cells.map(({ runs }) => runs.map(({ text }) => text).join('')));
    expect(cells?.[0]?.slice(0, 2)).toEqual(['Gemeenten', 'Kas']);
    expect(cells?.[0]?.[2]).toContain('40');
    const csv = block ? Buffer.from(chartData(block)).toString('utf8').split('\r\n') : [];
    expect(csv[0]).toBe('\uFEFFVan;Naar;bedrag (euro)');
    expect(csv.slice(1, 3)).toEqual(['Gemeenten;Kas;40', 'Kas;lonen;40']);
  });

  it('of several columns of numbers one has to be chosen', async () => {
    const lines = ['van;naar;begroot;rekening', 'Gemeenten;Kas;40;30'];
    expect((await resolve({ from: raw(CSV) }, { lines })).said).toContain('error flow-columns 10');
    const column = { column: raw('rekening'), origin: origin() };
    const { block, said } = await resolve({ from: raw(CSV), series: [column] }, { lines });
    expect(said).toEqual([]);
    expect(block?.series[0]?.values).toEqual([30]);
    expect((await resolve({ from: raw(CSV), series: [column, column] }, { lines })).said).toEqual([
      'error one-series 1',
    ]);
  });

  it('of a file with one name only nothing can be made', async () => {
    const lines = ['jaar;bedrag', '2023;4'];
    expect((await resolve({ from: raw(CSV) }, { lines })).said).toContain('error flow-columns 10');
  });
});

describe('flows of figures', () => {
  const figures = [
    figure('bijdragen', 40.5, { unit: 'euro', decimals: 1 }),
    figure('lonen', 40.5, { unit: 'euro' }),
    figure('mensen', 12, { unit: 'personen' }),
  ];

  it('take number, unit, decimals and source of the store', async () => {
    const flows = [flow('Gemeenten', 'Kas', 'bijdragen'), flow('Kas', 'lonen', 'lonen')];
    const { block, said } = await resolve({ flows }, { figures });
    expect(said).toEqual([]);
    expect(block?.series[0]?.values).toEqual([40.5, 40.5]);
    expect([block?.unit, block?.decimals, block?.sources.map(({ id }) => id)]).toEqual(['euro', 1, ['bron']]);
    expect(block?.flows?.heads).toEqual(['Van', 'Naar']);
  });

  it('with different units, of no figure, or given twice are errors', async () => {
    const mixed = [flow('Gemeenten', 'Kas', 'bijdragen', 20), flow('Kas', 'lonen', 'mensen', 21)];
    expect((await resolve({ flows: mixed }, { figures })).said).toContain('error flow-units 21');
    expect((await resolve({ flows: [flow('a', 'b', 'bijdrage', 20)] }, { figures })).said).toContain(
      'error unknown-figure 20',
    );
    const both = { flows: [flow('Gemeenten', 'Kas', 'bijdragen')], from: raw(CSV, 30) };
    const { said } = await resolve(both, { figures, lines: ['van;naar;bedrag', 'Gemeenten;Kas;40'] });
    expect(said).toEqual(['error two-flows 30']);
  });

  it('are for a sankey only, and a sankey needs them', async () => {
    const { said } = await resolve({ type: 'bar', flows: [flow('a', 'b', 'lonen', 20)] }, { figures });
    expect(said).toContain('error no-flows 1');
    expect((await resolve({ flows: [] })).said).toEqual(['error empty-chart 1']);
    expect((await resolve({})).said).toEqual(['error empty-chart 1']);
  });
});

describe('what is wrong with flows', () => {
  it.each([
    ['less than nothing', ['Gemeenten;Kas;40', 'Kas;lonen;-5'], ['error negative-flow 3']],
    ['nothing', ['Gemeenten;Kas;40', 'Provincie;Kas;0'], ['note zero-flow 3']],
    ['not known', ['Gemeenten;Kas;40', 'Provincie;Kas;'], ['note unknown-flow 3']],
    ['to where it began', ['Gemeenten;Kas;40', 'Kas;Kas;5'], ['error flow-to-itself 3']],
    ['twice', ['Gemeenten;Kas;40', 'Gemeenten;Kas;5'], ['warning flow-twice 3']],
    ['without an end', ['Gemeenten;Kas;40', 'Kas;;40'], ['error flow-end 3']],
    ['without a begin', [';Kas;40', 'Kas;lonen;40'], ['error flow-end 2']],
    ['none left', ['Gemeenten;Kas;0'], ['note zero-flow 2', 'error no-flow 1']],
    ['more in than out', ['Gemeenten;Kas;40', 'Kas;lonen;30'], ['note flow-balance 1']],
    ['a slip in a name', ['Gemeenten;Vereniging;40', 'Verenging;lonen;40'], ['warning near-node 3']],
    ['names that differ in a number', ['Gemeenten;Project 1;40', 'Gemeenten;Project 2;40'], []],
    ['short names alike', ['Kas;Wonen;40', 'Kas;Lonen;40'], []],
  ] as const)('%s', async (_, rows, codes) => {
    expect((await ofFile(...rows)).said).toEqual(codes);
  });

  it('a circle is named from begin to begin, at the flow that closes it, with the others', async () => {
    const { told, said } = await ofFile('a;b;40', 'b;c;40', 'c;a;40', 'd;a;1');
    expect(said).toEqual(['error flow-circle 4', 'note flow-balance 1']);
    const circle = told.find(({ code }) => code === 'resolve/flow-circle');
    expect(circle?.args).toEqual({ circle: 'c → a → b → c' });
    expect(circle?.related?.map((place) => place.line)).toEqual([2, 3]);
  });

  it('a difference is told in the unit, with every flow of the node', async () => {
    const lines = ['van;naar;bedrag', 'a;kas;0.1', 'b;kas;0.2', 'kas;c;0.25'];
    const { told } = await resolve({ from: raw(CSV), unit: 'euro' }, { lines });
    const balance = told.find(({ code }) => code === 'resolve/flow-balance');
    expect(balance?.args).toEqual({
      node: 'kas',
      in: '€\u00A00,30',
      out: '€\u00A00,25',
      difference: '€\u00A00,05',
    });
    expect(balance?.related?.map((place) => place.line)).toEqual([2, 3, 4]);
  });

  it('a node that is highlighted has to be there', async () => {
    const lines = ['van;naar;bedrag', 'Gemeenten;Kas;40'];
    const { said } = await resolve({ from: raw(CSV), highlight: [raw('Provincie', 12)] }, { lines });
    expect(said).toEqual(['error unknown-category 12']);
    const { block } = await resolve({ from: raw(CSV), highlight: [raw('Kas')] }, { lines });
    expect(block?.highlight).toEqual(['Kas']);
  });
});

describe('claims about flows', () => {
  const lines = ['van;naar;bedrag', 'Gemeenten;Kas;30', 'Gemeenten;Fonds;30', 'Vlaanderen;Kas;50', 'Kas;lonen;80'];
  const claim = async (message: DraftChart['message'], ...highlight: string[]) => {
    const { told } = await resolve(
      { from: raw(CSV), message, highlight: highlight.map((name) => raw(name)) },
      { lines },
    );
    return told.flatMap(({ code, args, related }) =>
      code.includes('claim')
        ? `${code.replace('resolve/', '')} ${args?.truth ?? ''} ${related?.map(({ line }) => line)}`
        : [],
    );
  };

  it('compare the sums of nodes on one side', async () => {
    expect(await claim('hoogste', 'Gemeenten')).toEqual([]);
    expect(await claim('hoogste', 'Vlaanderen')).toEqual(['false-claim Vlaanderen: 50, Gemeenten: 60 2,3,4']);
    expect(await claim('laagste', 'Fonds')).toEqual([]);
  });

  it('a course is nothing that flows can show', async () => {
    expect(await claim('stijgt', 'Kas')).toEqual(['no-claim-data  2,3,4,5']);
  });

  it('names of nodes are meant whole', async () => {
    const rows = ['van;naar;bedrag', 'Deel 1;Kas;30', 'Deel 2;Kas;30'];
    const { said } = await resolve({ from: raw(CSV), highlight: [raw('Deel', 12)] }, { lines: rows });
    expect(said).toEqual(['error unknown-category 12']);
  });
});
