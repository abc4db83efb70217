import { describe, expect, test } from 'vitest';
import type { ChartBlock, ChartType } from '../../../src/model/content.ts';
import { flowCases } from './flow-cases.ts';
import { hardCases } from './hard-cases.ts';
import { compose, inks, overhang, overlaps, read, setUp } from './setting.ts';

const KINDS: readonly ChartType[] = [
  'area',
  'bar',
  'bar-100',
  'bar-grouped',
  'bar-horizontal',
  'bar-line',
  'bar-stacked',
  'bullet',
  'choropleth',
  'doughnut',
  'heat',
  'tile-map',
  'line',
  'multiples',
  'pie',
  'pyramid',
  'radar',
  'scatter',
  'share',
  'slope',
  'timeline',
  'treemap',
  'waffle',
];

/** Kinds that name every category; years on an axis may make way for each other without a word. */
const LABELLED: ReadonlySet<ChartType> = new Set([
  'bullet',
  'choropleth',
  'pie',
  'doughnut',
  'radar',
  'sankey',
  'share',
  'treemap',
  'waffle',
]);

/** Long names are divided. */
const isBroken = (name: string): boolean => name.length > 20;

const CASES = [...KINDS.flatMap(hardCases), ...flowCases];

/** Words that a chart is to show: of flows the names of their nodes. */
const namesIn = ({ categories, flows, series }: ChartBlock): readonly string[] =>
  flows ? flows.nodes : categories.filter((_, index) => series.some(({ values }) => (values[index] ?? null) !== null));

describe.each(CASES.map((each) => [each.name, each] as const))('%s', (_, { block, size }) => {
  const { texts, paths } = read(compose(block, size));

  test('text stays inside the frame', () => {
    const out = texts.filter((text) => overhang(text, size) > 0.01);
    expect(out.map(({ text }) => text)).toEqual([]);
  });

  test('shapes stay inside the frame, but for half a line', () => {
    for (const path of paths) expect(overhang(path, size)).toBeLessThanOrEqual(path.weight / 2 + 0.01);
  });

  test('what is left out is told', () => {
    const { charts, diagnostics } = setUp();
    charts.compose(block, size, { inks });
    const said = texts
      .map(({ text }) => text)
      .join(' ')
      .replaceAll('- ', '');
    const missing = namesIn(block).filter((name) => !isBroken(name) && !said.includes(name));
    const codes = diagnostics.map(({ code }) => code).filter((code) => code !== 'charts/alike');
    if (LABELLED.has(block.type) && missing.length > 0) expect(codes).toEqual(['charts/crowded']);
  });

  test('no two texts overlap', () => {
    const pairs = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other] as const));
    const met = pairs.filter(([one, other]) => overlaps(one, other));
    expect(met.map((pair) => pair.map(({ text }) => text))).toEqual([]);
  });
});
