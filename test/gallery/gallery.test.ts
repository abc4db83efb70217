// Every kind of chart with its hard cases, held by a dump of what it draws and says. A kind without a page is missed here.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { PlottedChart } from '../../src/build/chart-files.ts';
import { soundFlows, throughNodes } from '../../src/charts/flow-net.ts';
import { percentagesOf } from '../../src/charts/percentages.ts';
import { parseNumber } from '../../src/resolve/format.ts';
import { dumpBox } from '../pages/dump.ts';
import { changeOf } from '../reference.ts';
import { casesOf, type Gallery, kindsKnown, kindsShown, setGallery } from './gallery.ts';

const kinds = await kindsShown();
let gallery: Gallery;
beforeAll(async () => {
  gallery = await setGallery();
});

const chartsOf = (kind: string): readonly PlottedChart[] => gallery.charts.filter(({ section }) => section.id === kind);

/** Codes that were reported at a chart, each once. */
function saidOf({ chart }: PlottedChart): string {
  const own = gallery.diagnostics.filter(
    ({ span }) => span?.file === chart.span.file && span.line >= chart.span.line && span.line <= lastLine(chart.span),
  );
  return [...new Set(own.map(({ code }) => code))].join(' ');
}
const lastLine = ({ line, endLine }: PlottedChart['chart']['span']): number => endLine ?? line;

const dumpChart = (one: PlottedChart): string[] => [
  `chart ${one.chart.id}`,
  `  says ${saidOf(one) || 'nothing'}`,
  `  alt ${one.chart.alt}`,
  ...dumpBox(one.plot.box),
];

test('every kind that can be asked for has a page, and every dump a kind', () => {
  expect(kinds).toEqual(kindsKnown());
  const dumps = readdirSync(join(import.meta.dirname, '../reference/charts')).filter((file) => !/-changed/.test(file));
  expect(dumps.map((file) => file.replace('.txt', '')).sort()).toEqual(kinds);
});

describe.each(kinds)('%s', (kind) => {
  it('stands on its page as it is meant, and in every hard case', async () => {
    const { length } = await casesOf(kind);
    expect(chartsOf(kind).map(({ chart }) => chart.type)).toEqual(Array(1 + length).fill(kind));
  });

  it('draws numbers only: nothing is lost in a division', () => {
    for (const one of chartsOf(kind))
      expect(dumpBox(one.plot.box).join('\n'), one.chart.id).not.toMatch(/NaN|Infinity/);
  });

  it('says so where it has no data, and nowhere else', () => {
    for (const one of chartsOf(kind))
      expect(saidOf(one).includes('charts/no-data'), one.chart.id).toBe(one.chart.id.endsWith('-geen-gegevens'));
  });

  it('has the numerals of its data in its alternative text, and no other', () => {
    for (const { chart } of chartsOf(kind)) {
      // What is drawn as a share of its column is told as one.
      const values = [
        ...chart.series.flatMap((series, part) =>
          chart.type === 'bar-100' ? (percentagesOf(chart)[part] ?? []) : series.values,
        ),
        chart.reference?.value,
        // Nodes of flows show what they pass on.
        ...throughNodes(chart.flows?.nodes.length ?? 0, soundFlows(chart)).flatMap((sums) => [sums.in, sums.out]),
      ];
      const words = [
        chart.title,
        ...chart.categories,
        ...chart.series.flatMap(({ name, detail = '', texts = [] }) => [name, detail, ...texts]),
      ];
      const said = [...words, chart.reference?.label ?? ''].join(' ');
      for (const [numeral] of chart.alt.matchAll(/[−-]?\d[\d.]*(?:,\d+)?/g)) {
        const value = parseNumber(numeral.replace(/\.$/, '')) ?? Number.NaN;
        const isValue = values.some(
          (one) => one != null && Math.abs(Math.abs(one) - Math.abs(value)) < 0.5 * 10 ** -chart.decimals,
        );
        expect(isValue || said.includes(numeral.replace(/\.$/, '')), `${numeral} in ${chart.alt}`).toBe(true);
      }
    }
  });

  it('is drawn as it was', () => {
    const dump = `${chartsOf(kind).flatMap(dumpChart).join('\n')}\n`;
    expect(changeOf(`charts/${kind}`, dump)).toBe('');
  });
});
