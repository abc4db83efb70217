import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../../../src/diagnostics/diagnostics.ts';
import { parseCsv } from '../../../src/load/csv.ts';
import { sourceText } from '../../../src/load/places.ts';

function parse(text: string) {
  const diagnostics = new Diagnostics();
  const series = parseCsv(sourceText('series/a.csv', text), 'series/a.csv', diagnostics);
  return { series, codes: diagnostics.sorted().map(({ code }) => code) };
}

describe('parseCsv', () => {
  test('remarks, heads, cells and numbers', () => {
    const { series, codes } = parse(
      '# source: statbel\n# unit: km²\n# status: example\njaar;a;b\n2022;12,5;-\n2023;1.5;\n',
    );
    expect(codes).toEqual([]);
    expect(series).toMatchObject({ source: { text: 'statbel' }, unit: { text: 'km²' }, status: 'example' });
    expect(series?.heads.map(({ text }) => text)).toEqual(['jaar', 'a', 'b']);
    expect(series?.rows.map(({ category }) => category.text)).toEqual(['2022', '2023']);
    expect(series?.rows.map(({ numbers }) => numbers)).toEqual([
      [2022, 12.5, undefined],
      [2023, 1.5, null],
    ]);
  });

  test('cells know their place', () => {
    const { series } = parse('a,b\r\nx, "y, z" \r\n');
    const cell = series?.rows[0]?.cells[1];
    expect(cell?.text).toBe('y, z');
    expect(cell?.span).toMatchObject({ file: 'series/a.csv', line: 2, column: 5 });
  });

  test('thousands in the first column are names, elsewhere they are refused', () => {
    expect(parse('a;b\n1.000;2\n').codes).toEqual([]);
    expect(parse('a;b\nx;1.000\n').codes).toEqual(['load/thousands-point']);
    expect(parse('a;b\nx;0.125\n').codes).toEqual([]);
  });

  test('whatever a cell holds comes back when it is quoted', () => {
    const cell = fc.string({ maxLength: 10 }).map((text) => text.replace(/[\r\n]/g, ' '));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 5 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, fc.constantFrom(';', ','), (cells, separator) => {
        // A semicolon anywhere in the heads makes it the separator.
        fc.pre(separator === ';' || !(cells[0] ?? []).join('').includes(';'));
        const { series } = parse(cells.map((row) => row.map(quoted).join(separator)).join('\n'));
        expect(
          [series?.heads, ...(series?.rows.map((row) => row.cells) ?? [])].map((row) => row?.map(({ text }) => text)),
        ).toEqual(cells);
      }),
      { seed: 2023 },
    );
  });
});
