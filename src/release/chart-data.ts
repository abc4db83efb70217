// The numbers of a chart to a CSV that opens in a spreadsheet as a table: for readers who want to reckon on.

import { categoryCells, categoryHeads } from '../model/category-columns.ts';
import type { ChartBlock } from '../model/content.ts';

/**
 * UTF-8 with a byte order mark, semicolons and decimal commas: Excel in Flemish settings takes any other CSV for one column, or its
 * accents for other letters. Lines end as RFC 4180 says. Numbers are those of the report, not rounded, dates are words; what is not known is empty.
 */
export function chartData(chart: ChartBlock): Uint8Array {
  const { categories, series, unit, title } = chart;
  const heads = [...categoryHeads(chart), ...series.map(({ name }) => headOf(name || title, unit))];
  const rows = categories.map((_, i) => [
    ...categoryCells(chart, i),
    ...series.map(({ values, texts }) => texts?.[i] ?? numeral(values[i] ?? null)),
  ]);
  const lines = [heads, ...rows].map((cells) => `${cells.map(quoted).join(';')}\r\n`);
  return Buffer.from(`\uFEFF${lines.join('')}`, 'utf8');
}

const headOf = (name: string, unit: string): string => (unit === '' || name === unit ? name : `${name} (${unit})`);

const numeral = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
