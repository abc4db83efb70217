import { describe, expect, it } from 'vitest';
import type { DraftFigure, DraftReport } from '../../../src/model/draft.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { type Collected, collect, draftOf, figure, figuresOf, origin, page, raw, WORLD } from './drafts.ts';

async function audit(
  figures: readonly DraftFigure[],
  earlier: readonly DraftFigure[] = [],
  report: Partial<DraftReport> = {},
): Promise<Collected> {
  const said = collect();
  await resolveEdition(draftOf({ figures, earlier: [figuresOf(2022, earlier)], report }), WORLD, said);
  return said;
}

const expecting = (more: object) => ({ expect: { origin: origin(), ...more } });
const valuePlace = { file: 'report-data/2023/figures.yaml', line: 7, column: 12 };
const pastPlace = { file: 'report-data/2022/figures.yaml', line: 4, column: 12 };
const at = (value: typeof valuePlace) => ({ span: { ...value, column: 3 }, keys: {}, values: { value } });

describe('jumps', () => {
  const now = (more: Partial<DraftFigure> = {}) =>
    figure('a.b', 120, { ...expecting({ change: 0.05 }), origin: at(valuePlace), ...more });
  const past = figure('a.b', 100, { origin: at(pastPlace) });

  it('want an explanation, with both places', async () => {
    const said = await audit([now()], [past]);
    const [jump] = said.diagnostics.filter(({ code }) => code === 'resolve/unexplained-jump');
    expect(jump).toMatchObject({
      severity: 'error',
      span: valuePlace,
      related: [pastPlace],
      args: { figure: 'a.b', value: '120', previous: '100', year: 2022, change: '+20%', limit: '5%' },
    });
  });

  it.each([
    ['explained', now({ explain: 'Er kwam een gemeente bij.' }), past],
    ['within bounds', now({ value: 105 }), past],
    ['without expectation', figure('a.b', 120), past],
    ['without a past', now(), figure('a.c', 1)],
    ['from nothing', now(), figure('a.b', 0)],
  ])('%s are no error', async (_, current, before) => {
    expect((await audit([current], [before])).codes()).toEqual([]);
  });

  it.each([
    ['ten times as much', 1200, ['tenfold']],
    ['a tenth', 11, ['tenfold']],
    ['six times as much', 600, []],
  ])('%s is told without expectation', async (_, value, codes) => {
    expect((await audit([figure('a.b', value)], [figure('a.b', 110)])).codes()).toEqual(codes);
    expect((await audit([figure('a.b', value, { explain: 'Zo is het.' })], [figure('a.b', 110)])).codes()).toEqual([]);
  });

  it('are no reason to measure after the report is made', async () => {
    expect((await audit([figure('a.b', 1, { asOf: '2099-01-01' })])).codes()).toEqual(['late-date']);
  });

  it('of long before say why they are still there', async () => {
    expect((await audit([figure('a.b', 1, { asOf: '2020-12-31' })])).codes()).toEqual(['stale-date']);
    expect((await audit([figure('a.b', 1, { asOf: '2021-01-01' })])).codes()).toEqual([]);
    const kept = figure('a.b', 1, { asOf: '2012-12-31', explain: 'Sindsdien is niet meer geteld.' });
    expect((await audit([kept])).codes()).toEqual([]);
  });

  it('are seen against the typed history too', async () => {
    expect((await audit([now({ history: { 2022: 140 } })])).codes()).toEqual(['unexplained-jump']);
  });
});

describe('jumps of a part', () => {
  const place = { file: 'report-data/2023/figures.yaml', line: 20, column: 17 };
  const before = { file: 'report-data/2022/figures.yaml', line: 9, column: 17 };
  const split = (lier: number, span: typeof place, key = 'lier') => ({
    by: 'municipality' as const,
    values: { bornem: 100 - lier, [key]: lier },
    origin: origin(),
    places: { ...origin(), values: { [key]: span } },
  });
  const past = figure('a.b', 100, { split: split(50, before) });

  it('want an explanation where their figure has an expectation, with both places', async () => {
    const now = figure('a.b', 100, { ...expecting({ change: 0.15 }), split: split(60, place) });
    const said = await audit([now], [past]);
    expect(said.codes()).toEqual(['unexplained-jump', 'unexplained-jump']);
    expect(said.diagnostics.find(({ args }) => args.figure === 'a.b of lier')).toMatchObject({
      severity: 'error',
      span: place,
      related: [before],
      args: { previous: '50', value: '60', year: 2022, change: '+20%', limit: '15%' },
    });
  });

  it('are told without an expectation where a digit is too many', async () => {
    const now = figure('a.b', 100, { split: split(94, place) });
    const said = await audit([now], [past]);
    expect(said.codes()).toEqual(['tenfold']);
    expect(said.diagnostics[0]?.args.figure).toBe('a.b of bornem');
  });

  it.each([
    ['within bounds', split(55, place), {}, past],
    ['explained', split(90, place), { explain: 'Lier telde anders.' }, past],
    ['counted anew', split(90, place), { break: { year: 2023, note: 'anders', origin: origin() } }, past],
    ['of a part that had none', split(20, place, 'mechelen'), {}, figure('a.b', 100, { split: split(80, before) })],
    ['without a split last year', split(90, place), {}, figure('a.b', 100)],
  ])('%s are no error', async (name, own, more, earlier) => {
    const now = figure('a.b', 100, { ...expecting({ change: 0.15 }), split: own, ...more });
    const codes = (await audit([now], [earlier])).codes();
    expect(codes).toEqual(name === 'of a part that had none' ? ['unexplained-jump'] : []);
  });
});

describe('contradictions', () => {
  it('compare the typed history with what was published', async () => {
    const said = await audit([figure('a.b', 120, { history: { 2022: 101 } })], [figure('a.b', 100)]);
    expect(said.codes()).toEqual(['history-differs']);
  });

  it.each([
    [{ bornem: 40, lier: 30, mechelen: 30 }, 'procent', []],
    [{ bornem: 40, lier: 30, mechelen: 30 }, undefined, []],
    [{ bornem: 40, lier: 30, mechelen: 29 }, undefined, ['split-sum']],
    [{ bornem: 40, lier: 30, mechelen: 29 }, 'procent', ['shares-sum']],
    [{ bornem: 40, lier: 30, mechelen: 29.6 }, 'procent', []],
    [{ bornem: 40, lier: 30, mechelen: 30.6 }, 'procent', ['shares-sum']],
    [{ bornem: 40, lier: 30, mechlen: 30 }, undefined, ['unknown-municipality']],
  ])('add up a split: %j %s', async (values, unit, codes) => {
    const split = { by: 'municipality' as const, values, origin: origin(), places: origin() };
    expect((await audit([figure('a.b', 100, { unit, split })])).codes()).toEqual(codes);
  });

  it('warn of typed shares, with both places; what each part has in percent is no share', async () => {
    const span = { file: 'report-data/2023/figures.yaml', line: 12, column: 5 };
    const split = {
      by: 'municipality' as const,
      values: { bornem: 60, lier: 33.3 },
      origin: at(span),
      places: at(span),
    };
    const more = { unit: 'procent', decimals: 1, split, origin: at(valuePlace) };
    const said = await audit([figure('a.b', 100, more)]);
    expect(said.diagnostics.find(({ code }) => code === 'resolve/shares-sum')).toMatchObject({
      severity: 'warning',
      span: split.origin.span,
      related: [valuePlace],
      args: { name: 'a.b', sum: '93,3%' },
    });
    expect((await audit([figure('a.b', 84, more)])).codes()).toEqual([]);
  });

  it('do not trip over binary fractions', async () => {
    const split = {
      by: 'municipality' as const,
      values: { bornem: 0.1, lier: 0.2 },
      origin: origin(),
      places: origin(),
    };
    expect((await audit([figure('a.b', 0.3, { decimals: 1, split })])).codes()).toEqual([]);
  });

  it('keep to the range that was expected', async () => {
    const low = await audit([figure('a.b', -1, expecting({ min: 0 }))]);
    expect(low.codes()).toEqual(['out-of-range']);
    const high = await audit([figure('a.b', 101, { unit: 'procent', ...expecting({ max: 100 }) })]);
    expect(high.diagnostics[0]).toMatchObject({
      args: { value: '101%', limit: 'max 100%' },
      related: [{ file: 'report-data/2023/figures.yaml', line: 1 }],
    });
  });
});

describe('sources and examples', () => {
  const unsourced = figure('a.b', 1, { source: undefined });
  const example = figure('a.c', 1, { source: undefined, status: 'example' });

  it('warn in a draft', async () => {
    const said = await audit([unsourced, example, figure('a.d', 1, { source: raw('bon') })]);
    expect(
      said.diagnostics.filter(({ severity }) => severity !== 'note').map(({ code, severity }) => [code, severity]),
    ).toEqual([
      ['resolve/missing-source', 'warning'],
      ['resolve/unknown-source', 'error'],
    ]);
  });

  it('refuse in a final report', async () => {
    const organisation = { ...draftOf({}).report.organisation, publisher: undefined };
    const said = await audit([unsourced, example], [], { status: 'final', organisation });
    expect(said.codes()).toEqual(['missing-publisher', 'missing-source', 'example-in-final']);
    expect(said.diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(3);
  });
});

describe('use', () => {
  it('notes figures and sources that nobody names', async () => {
    const said = collect();
    const text = { kind: 'text' as const, text: raw('{{ a.b }}'), origin: origin() };
    const figures = [figure('a.b', 1), figure('a.c', 1, { source: undefined, status: 'provisional' })];
    await resolveEdition(draftOf({ figures, pages: [page([text])] }), WORLD, said);
    expect(said.diagnostics.map(({ code, severity, args }) => [code, severity, args])).toEqual([
      ['resolve/unused-figure', 'note', { figure: 'a.c' }],
    ]);
  });

  it('gives no edition without pages', async () => {
    const said = collect();
    expect(await resolveEdition(draftOf({ pages: [] }), WORLD, said)).toBeUndefined();
    expect(said.codes()).toEqual(['no-pages']);
  });
});
