// Figures that are counted in another way from a year on, and figures that are the sum of others.

import { describe, expect, it } from 'vitest';
import type { DraftBlock, DraftFigure } from '../../../src/model/draft.ts';
import type { DraftChart } from '../../../src/model/draft-charts.ts';
import { isCountedAlike } from '../../../src/resolve/figures.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { collect, draftOf, figure, origin, page, raw, WORLD } from './drafts.ts';

const RECOUNT = { year: 2023, note: 'ook deeltijds werk telt mee', origin: origin() };
const WORK = figure('werk.plaatsen', 120, {
  history: { 2021: 80, 2022: 90 },
  break: RECOUNT,
  expect: { change: 0.1, origin: origin() },
});

const chart: DraftChart = {
  kind: 'chart',
  id: 'fig',
  type: 'line',
  title: raw('Werk'),
  series: [{ figure: raw('werk.plaatsen'), origin: origin() }],
  origin: origin(),
};
const text = (words: string): DraftBlock => ({ kind: 'text', text: raw(words), origin: origin() });

async function resolve(figures: readonly DraftFigure[], body: readonly DraftBlock[]) {
  const said = collect();
  const edition = await resolveEdition(draftOf({ figures, pages: [page(body)] }), WORLD, said);
  const codes = said.codes().filter((code) => code !== 'unused-figure');
  return { block: edition?.sections[0]?.blocks[0], codes, said };
}

describe('a figure that is counted in another way', () => {
  it('marks its year in a chart, and says so below it and in the alternative text', async () => {
    const { block, codes } = await resolve([WORK], [chart]);
    if (block?.kind !== 'chart') throw new Error('no chart');
    expect(codes).toEqual([]);
    expect(block.breaks).toEqual([{ category: '2023', note: 'ook deeltijds werk telt mee' }]);
    const words = 'Vanaf 2023 anders geteld: ook deeltijds werk telt mee.';
    expect(block.caption?.runs.map((run) => run.text).join('')).toBe(words);
    expect(block.alt).toContain(words);
  });

  it('before the years of the chart is no break in it', async () => {
    const early = { ...WORK, break: { ...RECOUNT, year: 2021 }, expect: undefined };
    const { block } = await resolve([early], [chart]);
    expect(block?.kind === 'chart' && block.breaks).toBe(undefined);
  });

  it('needs no other reason for its jump, and has no change against last year', async () => {
    expect((await resolve([WORK], [text('Er zijn {{ werk.plaatsen }} plaatsen.')])).codes).toEqual([]);
    const { codes } = await resolve([WORK], [text('Dat is {{ werk.plaatsen | change }}.')]);
    expect(codes).toEqual(['change-over-break']);
    const { break: _, ...plain } = WORK;
    expect((await resolve([plain], [text('{{ werk.plaatsen }}')])).codes).toEqual(['unexplained-jump']);
  });
});

describe('what is compared over a break', () => {
  const recounted = (year: number) => ({ ...WORK, break: { ...RECOUNT, year }, expect: undefined });

  it('years are alike on one side of it', () => {
    const counted = { break: { year: 2022, note: '' } };
    expect(isCountedAlike(counted, 2020, 2021)).toBe(true);
    expect(isCountedAlike(counted, 2021, 2022)).toBe(false);
    expect(isCountedAlike(counted, 2022, 2023)).toBe(true);
    expect(isCountedAlike({}, 1973, 2023)).toBe(true);
  });

  it('a claim is about the years since the break', async () => {
    expect((await resolve([recounted(2022)], [{ ...chart, message: 'stijgt' }])).codes).toEqual([]);
    const { said } = await resolve([recounted(2022)], [{ ...chart, message: 'daalt' }]);
    expect(said.diagnostics[0]?.args.truth).toBe('2022: 90 → 2023: 120');
    expect((await resolve([recounted(2023)], [{ ...chart, message: 'stijgt' }])).codes).toEqual(['no-claim-data']);
  });

  it('a change within the years of one way of counting is said', async () => {
    const { codes } = await resolve([recounted(2022)], [text('Dat is {{ werk.plaatsen | change }}.')]);
    expect(codes).toEqual([]);
    const over = await resolve([recounted(2022)], [text('Dat is {{ werk.plaatsen | previous | change }}.')]);
    expect(over.codes).toEqual(['change-over-break']);
  });

  it('a tile shows no line over it', async () => {
    const tile = { figure: raw('werk.plaatsen'), origin: origin() };
    const historyOf = async (year: number) => {
      const { block } = await resolve([recounted(year)], [{ kind: 'figures', items: [tile], origin: origin() }]);
      return block?.kind === 'figures' && block.items.map(({ history }) => history.map((one) => one.year));
    };
    expect(await historyOf(2022)).toEqual([['2022', '2023']]);
    expect(await historyOf(2023)).toEqual([[]]);
  });
});

describe('a figure that is the sum of others', () => {
  const parts = [figure('a.een', 40.5, { decimals: 1 }), figure('a.twee', 59.5, { decimals: 1 })];
  const sum = (value: number, names = ['a.een', 'a.twee']) =>
    figure('a.samen', value, { parts: names.map((name) => raw(name)), span: undefined } as Partial<DraftFigure>);

  it('adds up, or is told with all places', async () => {
    expect((await resolve([...parts, sum(100)], [])).codes).toEqual([]);
    const { codes, said } = await resolve([...parts, sum(101)], []);
    expect(codes).toEqual(['parts-sum']);
    const found = said.diagnostics.find(({ code }) => code === 'resolve/parts-sum');
    expect(found?.args).toMatchObject({ sum: '100,0', value: '101,0', difference: '−1,0' });
    expect(found?.related).toHaveLength(3);
  });

  it('in percent may miss the whole by what rounding takes, and warns beyond', async () => {
    const shares = (third: number) => [
      figure('a.een', 33.3, { unit: 'procent', decimals: 1 }),
      figure('a.twee', 33.3, { unit: 'procent', decimals: 1 }),
      figure('a.drie', third, { unit: 'procent', decimals: 1 }),
    ];
    const whole = { ...sum(100, ['a.een', 'a.twee', 'a.drie']), unit: 'procent' };
    expect((await resolve([...shares(33.3), whole], [])).codes).toEqual([]);
    const { codes, said } = await resolve([...shares(32.8), whole], []);
    expect(codes).toEqual(['shares-sum']);
    expect(said.diagnostics.find(({ code }) => code === 'resolve/shares-sum')?.args.sum).toBe('99,4%');
  });

  it('names parts that exist', async () => {
    expect((await resolve([...parts, sum(100, ['a.een', 'a.drie'])], [])).codes).toEqual(['unknown-figure']);
  });
});
