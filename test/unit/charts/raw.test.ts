// Configurations of Chart.js as editors type them: the design's inks and type, and a word about what is not of the design.

import { describe, expect, test } from 'vitest';
import type { ChartBlock } from '../../../src/model/content.ts';
import { RAW_TYPES, type RawChart } from '../../../src/model/raw-chart.ts';
import { chart, inks, KNOWN, overhang, overlaps, read, series, setUp } from './setting.ts';

const size = { width: 400, height: 240 };
const PLACE = { file: 'pages/proef.yaml', line: 9, column: 7 };
const raw = (typed: Partial<RawChart>): RawChart => ({ type: 'bar', datasets: [], options: {}, places: {}, ...typed });
const block = (typed: Partial<RawChart>, more: Partial<ChartBlock> = {}): ChartBlock =>
  chart(
    'raw',
    ['Noord', 'Oost', 'Zuid'],
    [series('Oppervlakte', [20, 45, 31]), series('Inwoners', [12, 30, 18]), series('Woningen', [5, 14, 7])],
    { configuration: raw(typed), ...more },
  );
function drawn(typed: Partial<RawChart>, more?: Partial<ChartBlock>) {
  const { charts, diagnostics } = setUp();
  const box = charts.compose(block(typed, more), size, { inks });
  return { ...read(box), diagnostics, said: diagnostics.map(({ code }) => code) };
}
const inksIn = ({ paths, texts }: ReturnType<typeof drawn>): string[] => [
  ...new Set(
    [...texts.map(({ ink }) => ink), ...paths.flatMap(({ fill, stroke }) => [fill, stroke])].flatMap(
      (ink) => ink?.name ?? [],
    ),
  ),
];

describe.each(RAW_TYPES)('%s', (type) => {
  const result = drawn({ type });

  test('is drawn in inks of the design, inside the frame, without words on words', () => {
    expect(result.said).toEqual([]);
    expect(result.paths.length).toBeGreaterThan(1);
    expect(inksIn(result).filter((name) => !KNOWN.has(name))).toEqual([]);
    for (const text of result.texts) expect([text.text, overhang(text, size) < 0.01]).toEqual([text.text, true]);
    const pairs = result.texts.flatMap((one, i) => result.texts.slice(i + 1).filter((other) => overlaps(one, other)));
    expect(pairs).toEqual([]);
  });

  test('has the numbers of the chart: others give another drawing', () => {
    const other = drawn(
      { type },
      { series: [series('a', [1, 2, 40]), series('b', [3, 9, 1]), series('c', [9, 1, 1])] },
    );
    expect(other.paths.map(({ path }) => path)).not.toEqual(result.paths.map(({ path }) => path));
  });
});

test('what is typed lies over what the design says', () => {
  const datasets = [{ backgroundColor: 'vol', type: 'line', borderColor: 'vol 40%' }];
  expect(inksIn(drawn({ datasets }))).toContain('vol');
  const labelled = drawn({
    options: { scales: { y: { title: { display: true, text: 'Aantal', font: { family: 'heading' } } } } },
  });
  const title = labelled.texts.find(({ text }) => text === 'Aantal');
  expect(title?.size).toBe(14);
  expect(title?.ink.name).toBe('inkt');
});

test('numbers are written as in the rest of the report', () => {
  const { texts } = drawn({}, { series: [series('Inwoners', [12_000, 30_500, 18_200])] });
  expect(texts.map(({ text }) => text)).toContain('30.000');
});

test('colours and fonts from elsewhere are refused at their place, one by one', () => {
  const options = { color: '#ff0000', plugins: { legend: { labels: { font: { family: 'Arial' } } } } };
  const datasets = [{ backgroundColor: ['vol', 'red', 'deel 50%'] }];
  const places = {
    'options.color': PLACE,
    'options.plugins.legend.labels.font.family': { ...PLACE, line: 10 },
    'data.datasets.0.backgroundColor.1': { ...PLACE, line: 11 },
  };
  const { diagnostics, ...result } = drawn({ options, datasets, places });
  expect(diagnostics.map(({ code, severity, span, args }) => [code, severity, span?.line, args?.value])).toEqual([
    ['charts/foreign-colour', 'error', 11, 'red'],
    ['charts/foreign-colour', 'error', 9, '#ff0000'],
    ['charts/foreign-font', 'error', 10, 'Arial'],
  ]);
  expect(inksIn({ ...result, diagnostics }).filter((name) => !KNOWN.has(name))).toEqual([]);
});

test('what Chart.js cannot draw is told in its own words, and the rest of the report goes on', () => {
  const { diagnostics, texts } = drawn({ options: { scales: { y: { type: 'lineair' } } }, places: { '': PLACE } });
  expect(diagnostics.map(({ code, args }) => [code, args?.value])).toEqual([
    ['charts/raw-failed', '"lineair" is not a registered scale.'],
  ]);
  expect(texts.map(({ text }) => text)).toEqual(['geen gegevens']);
});

test('names that Chart.js leaves out or sets over each other are told; years may make way', () => {
  const names = Array.from({ length: 40 }, (_, i) => `Gemeente ${i + 1}`);
  const years = Array.from({ length: 40 }, (_, i) => String(1984 + i));
  const values = [
    series(
      'Aantal',
      years.map((_, i) => i),
    ),
  ];
  expect(drawn({}, { categories: names, series: values }).said).toEqual(['charts/crowded']);
  expect(drawn({}, { categories: years, series: values }).said).toEqual([]);
  const forced = { scales: { x: { ticks: { autoSkip: false, maxRotation: 0 } } } };
  expect(drawn({ options: forced }, { categories: years, series: values }).said).toEqual(['charts/crowded']);
});

test('a line that was moved in the file is the same chart', () => {
  const kept = new Map<string, unknown>();
  const shelf = {
    find: (key: string) => kept.get(key) as never,
    put: (key: string, value: unknown) => void kept.set(key, value),
  };
  for (const line of [9, 12])
    setUp(shelf).charts.compose(block({ places: { '': { ...PLACE, line } } }), size, { inks });
  expect(kept.size).toBe(1);
});
