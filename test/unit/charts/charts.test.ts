import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { KeptChart } from '../../../src/charts/charts.ts';
import { sharedRecorder } from '../../../src/charts/recorder.ts';
import { type MemoryShelf, memoryShelf } from '../../shelf.ts';
import { chart, dump, inks, read, series, setUp } from './setting.ts';

const size = { width: 300, height: 150 };
const bar = chart('bar', ['Lier', 'Duffel'], [series('Projecten', [4, 7])]);
const loaded = (): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('chartjs-node-canvas'));

// Stands first: once a chart has been composed the library stays.
test('Chart.js is loaded by the first chart and only once', () => {
  const { charts } = setUp();
  expect(loaded()).toBe(false);
  charts.compose(bar, size, { inks });
  expect(loaded()).toBe(true);
  expect(sharedRecorder()).toBe(sharedRecorder());
});

describe('cache', () => {
  test('the same chart in the same place is the same box', () => {
    const { charts } = setUp();
    const moved = { ...bar, span: { file: 'pages/other.yaml', line: 9, column: 1 } };
    expect(charts.compose(moved, { ...size }, { inks })).toBe(charts.compose(bar, size, { inks }));
  });

  test('other data, another size, other measures or another part is another box', () => {
    const { charts } = setUp();
    const boxes = [
      charts.compose(bar, size, { inks }),
      charts.compose({ ...bar, decimals: 1 }, size, { inks }),
      charts.compose(bar, { ...size, height: 160 }, { inks }),
      charts.compose(bar, size, { inks, with: { bar: 0.5 } }),
      charts.compose(bar, size, { inks: (name) => (name === 'deel' ? { name: 'vol' } : inks(name)) }),
    ];
    expect(new Set(boxes.map((box) => JSON.stringify(box))).size).toBe(boxes.length);
  });
});

describe('a shelf', () => {
  const compose = (block: typeof bar, shelf: MemoryShelf<KeptChart>) => {
    const { charts, diagnostics } = setUp(shelf);
    return { box: charts.compose(block, size, { inks }), codes: diagnostics.map(({ code }) => code) };
  };

  test('gives another run the same chart, and what there was to say about it', () => {
    const empty = chart('bar', ['Lier'], [series('Projecten', [null])]);
    for (const block of [bar, empty]) {
      const shelf = memoryShelf<KeptChart>();
      const drawn = compose(block, shelf);
      const next = shelf.next();
      expect(compose(block, next)).toEqual(drawn);
      expect([shelf.puts(), next.puts()]).toEqual([1, 0]);
    }
    expect(compose(empty, memoryShelf()).codes).toEqual(['charts/no-data']);
  });

  test('is really read, and asked for the very chart', () => {
    const shelf = memoryShelf<KeptChart>();
    compose(bar, shelf);
    const [key = ''] = shelf.contents().keys();
    const changed = memoryShelf<KeptChart>(new Map([[key, { box: { ...size, items: [] }, said: [] }]]));
    expect(compose(bar, changed).box.items).toEqual([]);
    expect(compose({ ...bar, decimals: 1 }, changed).box.items).not.toEqual([]);
  });

  test('takes no chart with a word that is too wide: it is told when it is set', () => {
    const shelf = memoryShelf<KeptChart>();
    const rows = chart('bar-horizontal', ['nnnn'], [series('Projecten', [4])]);
    // Not even a letter fits.
    setUp(shelf).charts.compose(rows, { width: 4, height: 60 }, { inks });
    expect(shelf.puts()).toBe(0);
    setUp(shelf).charts.compose(rows, size, { inks });
    expect(shelf.puts()).toBe(1);
  });

  test('takes no chart with characters that no face has: they are told when they are set', () => {
    const shelf = memoryShelf<KeptChart>();
    compose(chart('bar', ['\u0000 Lier'], [series('Projecten', [4])]), shelf);
    expect(shelf.puts()).toBe(0);
  });
});

describe('a chart without data', () => {
  test.each([
    ['no series', []],
    ['missing values only', [series('Projecten', [null, null])]],
  ])('%s: a few words and a warning', (_, all) => {
    const { charts, diagnostics } = setUp();
    const box = charts.compose(chart('line', ['2022', '2023'], all), size, { inks });
    expect(dump(box)).toEqual(['geen gegevens | 8 | 0.0 77.8 | inkt']);
    expect(read(box).paths).toEqual([]);
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'charts/no-data',
        span: { file: 'pages/proef.yaml', line: 3, column: 1 },
        args: { chart: 'fig-line' },
      },
    ]);
  });
});

describe('values for one place', () => {
  test('lengths, inks, lists and maps replace those of the style, in YAML spelling', () => {
    const { charts, diagnostics } = setUp();
    const box = charts.compose(bar, size, {
      inks,
      with: {
        series: ['vol'],
        axis: { weight: '2mm' },
        'label-gap': '3pt',
        on: { vol: 'grond' },
        phrases: { sum: '' },
      },
    });
    expect(diagnostics).toEqual([]);
    const { texts, paths } = read(box);
    expect(paths.filter(({ fill }) => fill).map(({ fill }) => fill?.name)).toEqual(['vol', 'vol']);
    expect(paths.find(({ stroke }) => stroke?.name === 'as')?.weight).toBeCloseTo(5.669, 3);
    expect(texts.find(({ text }) => text === '7')?.ink.name).toBe('grond');
  });

  test('what is no value of the style, or has the wrong form, is reported and left out', () => {
    const { charts, diagnostics } = setUp();
    const box = charts.compose(bar, size, {
      inks,
      with: { colour: 'red', bar: 'thick', axis: { dash: 3 }, series: [1] },
    });
    expect(diagnostics.map(({ code, args }) => [code, args.option])).toEqual([
      ['charts/unknown-option', 'colour'],
      ['charts/unknown-option', 'bar'],
      ['charts/unknown-option', 'axis.dash'],
      ['charts/unknown-option', 'series'],
    ]);
    expect(box).toEqual(charts.compose(bar, size, { inks }));
  });

  test('an ink with a tint keeps it', () => {
    const { charts } = setUp();
    const box = charts.compose(bar, size, { inks, with: { series: ['deel 40%'] } });
    expect(read(box).paths.find(({ fill }) => fill)?.fill).toEqual({ name: 'menie', tint: 0.4 });
  });
});

test('a chart fills its frame exactly, to the thousandth of a point', () => {
  const { charts } = setUp();
  const odd = { width: 300.123, height: 150.067 };
  const years = ['2019', '2020', '2021', '2022', '2023'];
  const box = charts.compose(chart('bar', years, [series('Projecten', [4, 7, 5, 8, 9])]), odd, { inks });
  expect({ width: box.width, height: box.height }).toEqual(odd);
  const columns = read(box).paths.filter(({ fill }) => fill);
  expect(Math.max(...columns.map(({ x, width }) => x + width))).toBeCloseTo(odd.width, 3);
  expect(Math.min(...columns.map(({ y }) => y))).toBeCloseTo(0, 3);
});
