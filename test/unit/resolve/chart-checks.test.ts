import { describe, expect, it } from 'vitest';
import type { ChartType } from '../../../src/model/content.ts';
import type { DraftSeries } from '../../../src/model/draft.ts';
import type { DraftChart } from '../../../src/model/draft-charts.ts';
import type { RawChart } from '../../../src/model/raw-chart.ts';
import { resolveEdition } from '../../../src/resolve/resolve.ts';
import { collect, draftOf, FILE, origin, page, raw, series, WORLD } from './drafts.ts';

const SOURCE = { source: raw('bron') };
const CSV = series('series/a.csv', ['soort;eerste;tweede', 'huis;60;40', 'tuin;30;20'], SOURCE);
const DEBT = series('series/b.csv', ['soort;saldo', 'huis;60', 'tuin;-30'], SOURCE);

/** Codes with the line that they point at. */
async function check(more: Partial<DraftChart>, others: readonly DraftSeries[] = []): Promise<string[]> {
  const said = collect();
  const values = Object.fromEntries(
    Object.keys(more).map((key, index) => [key, { file: FILE, line: index + 2, column: 9 }]),
  );
  const draft: DraftChart = {
    kind: 'chart',
    id: 'fig',
    type: 'bar',
    title: raw('Titel'),
    from: raw('series/a.csv'),
    origin: { ...origin(), values },
    ...more,
  };
  await resolveEdition(draftOf({ series: [CSV, DEBT, ...others], pages: [page([draft])] }), WORLD, said);
  return said.diagnostics.map(({ code, span }) => `${code.replace('resolve/', '')} ${span?.line}`);
}

const column = (name: string, emphasis?: 'target' | 'context') => ({ column: raw(name), emphasis, origin: origin() });

describe('bars begin at zero', () => {
  const bars: readonly ChartType[] = ['bar', 'bar-horizontal', 'bar-grouped', 'bar-stacked', 'bar-line'];
  it.each(bars)('%s with a minimum above zero', async (type) => {
    expect(await check({ min: 20, type })).toEqual(['bars-from-zero 2']);
  });

  it('a maximum below zero takes zero off the scale too', async () => {
    expect(await check({ type: 'bar', max: -5 })).toEqual(['bars-from-zero 3']);
  });

  it('zero itself, a minimum below it, and lines are right', async () => {
    expect(await check({ type: 'bar', min: 0 })).toEqual([]);
    expect(await check({ type: 'bar', min: -10 })).toEqual([]);
    expect(await check({ type: 'line', min: 20 })).toEqual([]);
  });
});

describe('parts of a whole', () => {
  it.each(['waffle', 'treemap', 'pie', 'doughnut'] as const)('%s shows one series', async (type) => {
    expect(await check({ type })).toEqual(['one-series 1']);
    expect(await check({ type, series: [column('eerste')] })).toEqual([]);
  });

  it.each(['waffle', 'treemap', 'pie', 'doughnut', 'bar-100', 'share'] as const)('%s has no minus', async (type) => {
    expect(await check({ type, from: raw('series/b.csv') })).toEqual(['negative-part 1']);
  });

  it('percentages that leave a gap are no columns of 100 %', async () => {
    expect(await check({ type: 'bar-100', unit: 'procent' })).toEqual(['share-short 1']);
    expect(await check({ type: 'bar-100', unit: 'ton' })).toEqual([]);
  });
});

describe('typed shares', () => {
  const percent = (type: ChartType, lines: readonly string[]) => {
    const csv = series('series/c.csv', ['soort;eerste;tweede', ...lines], SOURCE);
    return check({ type, unit: 'procent', from: raw('series/c.csv') }, [csv]);
  };
  const pie = (values: readonly number[]) => {
    const csv = series('series/c.csv', ['soort;deel', ...values.map((value, i) => `${i};${value}`)], SOURCE);
    return check({ type: 'pie', unit: 'procent', from: raw('series/c.csv') }, [csv]);
  };

  it.each([
    ['bar-100', '60;39.3', 'shares-sum 1'],
    ['bar-100', '60;40.7', 'shares-sum 1'],
    ['bar-100', '60;41.1', 'share-sum 1'],
    ['share', '60;40.7', 'shares-sum 1'],
  ] as const)('%s of %s are told', async (type, line, said) => {
    expect(await percent(type, [`huis;${line}`])).toEqual([said]);
  });

  it.each([
    ['bar-100', '60;39.5'],
    ['bar-100', '60;40.5'],
    ['share', '60;20'],
  ] as const)('%s of %s are right', async (type, line) => {
    expect(await percent(type, [`huis;${line}`])).toEqual([]);
  });

  it('of one series fill its whole', async () => {
    expect(await pie([33.3, 33.3, 33.3])).toEqual([]);
    expect(await pie([33, 33, 33])).toEqual(['shares-sum 1']);
  });
});

describe('computed shares', () => {
  const thirds = (lines: readonly string[]) => {
    const csv = series('series/c.csv', ['soort;eerste;tweede;derde', ...lines], SOURCE);
    return check({ type: 'bar-100', unit: 'ton', from: raw('series/c.csv') }, [csv]);
  };

  it('that are not plainly rounded are told once', async () => {
    expect(await thirds(['huis;1;1;1', 'tuin;2;2;2'])).toEqual(['apportioned-chart 1']);
    expect(await thirds(['huis;50;30;20', 'tuin;;;'])).toEqual([]);
  });
});

describe('a bullet', () => {
  it('has one value and one target', async () => {
    expect(await check({ type: 'bullet' })).toEqual(['one-series 1']);
    expect(await check({ type: 'bullet', series: [column('eerste'), column('tweede', 'target')] })).toEqual([]);
    const two = [column('eerste', 'target'), column('tweede', 'target')];
    expect(await check({ type: 'bullet', series: two })).toEqual(['one-series 1', 'one-target 1']);
  });
});

describe('squares', () => {
  const one = [column('eerste')];
  it('stand for as many as can be counted and drawn', async () => {
    expect(await check({ type: 'waffle', per: 10, series: one })).toEqual([]);
    expect(await check({ type: 'waffle', per: 0.01, series: one })).toEqual(['odd-units 3']);
    expect(await check({ type: 'waffle', per: 1000, series: one })).toEqual(['odd-units 3']);
    expect(await check({ type: 'waffle', per: 0, series: one })).toEqual(['odd-units 3']);
  });
  it('are of a waffle only', async () => {
    expect(await check({ type: 'bar', per: 10 })).toEqual(['unused-per 3']);
  });
});

describe('events', () => {
  const event = (at: string) => ({ at: raw(at, 30), label: raw('corona'), origin: origin() });

  it('happen in a category of a chart that shows them', async () => {
    expect(await check({ events: [event('huis')] })).toEqual([]);
    expect(await check({ events: [event('huisje')] })).toEqual(['unknown-category 30']);
    expect(await check({ events: [event('huis')], type: 'pie', series: [column('eerste')] })).toEqual(['no-events 2']);
  });
});

describe('a raw chart', () => {
  const at = (line: number) => ({ file: FILE, line, column: 11 });
  const raw = (more: Partial<RawChart> = {}): RawChart => ({
    type: 'bar',
    datasets: [],
    options: {},
    ...more,
    places: { '': at(20), ...more.places },
  });

  it('needs a configuration, and no other kind has one', async () => {
    expect(await check({ type: 'raw' })).toEqual(['raw-missing 1']);
    expect(await check({ type: 'pie', series: [column('eerste')], configuration: raw() })).toEqual(['raw-unused 4']);
    expect(await check({ type: 'raw', configuration: raw() })).toEqual([]);
  });

  it('has no numbers of its own', async () => {
    const configuration = raw({
      datasets: [{}, { data: [1, 2] }],
      places: { 'data.datasets.1.data': at(23), 'data.labels': at(22) },
    });
    expect(await check({ type: 'raw', configuration })).toEqual(['raw-data 22', 'raw-data 23']);
  });

  it.each([
    ['min', 5],
    ['max', -5],
    ['beginAtZero', false],
    ['type', 'logarithmic'],
  ])('bars begin at zero: %s %s', async (key, value) => {
    const typed = { options: { scales: { y: { [key]: value } } }, places: { [`options.scales.y.${key}`]: at(25) } };
    expect(await check({ type: 'raw', configuration: raw(typed) })).toEqual(['bars-from-zero 25']);
    expect(await check({ type: 'raw', configuration: raw({ ...typed, type: 'line' }) })).toEqual([]);
    const mixed = raw({ ...typed, type: 'line', datasets: [{}, { type: 'bar' }] });
    expect(await check({ type: 'raw', configuration: mixed })).toEqual(['bars-from-zero 25']);
  });

  it('has one scale in a direction, and no options for a screen', async () => {
    const options = { animation: true, scales: { x: {}, y: {}, rechts: { axis: 'y' } } };
    const places = { 'options.animation': at(26), 'options.scales.rechts': at(27) };
    expect(await check({ type: 'raw', configuration: raw({ options, places }) })).toEqual([
      'raw-option 26',
      'second-axis 27',
    ]);
  });
});
