import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/load/csv.ts';
import { sourceText } from '../../../src/load/places.ts';
import type { ChartBlock } from '../../../src/model/content.ts';
import { chartData } from '../../../src/release/chart-data.ts';

const chart = (more: Partial<ChartBlock>): ChartBlock => ({
  kind: 'chart',
  id: 'fig',
  type: 'bar',
  title: 'Meer leden',
  subtitle: { runs: [] },
  categories: ['2022', '2023'],
  series: [{ name: 'Leden', values: [1240.5, null], emphasis: 'main' }],
  unit: '',
  decimals: 0,
  alt: '',
  example: false,
  sources: [],
  span: { file: 'p.yaml', line: 1, column: 1 },
  ...more,
});
const textOf = (one: ChartBlock): string => Buffer.from(chartData(one)).toString('utf8');

describe('chartData', () => {
  it('is what Excel in Flemish settings opens as a table', () => {
    expect(textOf(chart({}))).toBe('\uFEFF;Leden\r\n2022;1240,5\r\n2023;\r\n');
    expect([...chartData(chart({})).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
  it('says what its rows are, where that is known', () => {
    expect(textOf(chart({ categoryName: 'Jaar' }))).toContain('\uFEFFJaar;Leden\r\n');
  });
  it('says the unit at its series, and the title of the chart where a series has no name', () => {
    expect(textOf(chart({ unit: 'ton' }))).toContain(';Leden (ton)\r\n');
    const series = [{ name: '', values: [1, 2], emphasis: 'main' }] as const;
    expect(textOf(chart({ series, unit: 'euro' }))).toContain(';Meer leden (euro)\r\n');
  });
  it('keeps cells apart that hold the signs of the format', () => {
    const text = textOf(chart({ categories: ['a;b', 'zo "genoemd"'] }));
    expect(text).toContain('"a;b";1240,5\r\n"zo ""genoemd""";\r\n');
  });
  it('holds every number as the report has it, read back by the reader of series', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    const known = number.filter((value) => !/e/.test(String(value)) && !Object.is(value, -0));
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 8 }), (values) => {
        const categories = values.map((_, i) => `c${i}`);
        const text = textOf(chart({ categories, series: [{ name: 'Leden', values, emphasis: 'main' }] }));
        const source = sourceText('s.csv', text.replace('\uFEFF;', 'naam;'));
        const said: string[] = [];
        const rows = parseCsv(source, 's.csv', { report: ({ code }) => said.push(code) })?.rows;
        expect(said).toEqual([]);
        expect(rows?.map((row) => row.numbers[1])).toEqual(values);
      }),
    );
  });
});
