// Series of report-data/<year>/series as charts and tables use them.

import type { DraftSeries, RawText } from '../model/draft.ts';
import { complain, type Desk, unknown } from './desk.ts';

/** The series that a text names. Reports: resolve/unknown-series, resolve/example-in-final. */
export function seriesOf(desk: Desk, raw: RawText): DraftSeries | undefined {
  const name = raw.text.trim();
  const series = desk.draft.series.get(name);
  if (!series) complain(desk, 'error', 'resolve/unknown-series', raw.span, unknown(name, desk.draft.series.keys()));
  if (series?.status === 'example' && desk.final)
    complain(desk, 'error', 'resolve/example-in-final', raw.span, { name });
  return series;
}

/** Index of a column by its head; -1 after reporting resolve/unknown-column. */
export function columnOf(desk: Desk, series: DraftSeries, raw: RawText): number {
  const heads = series.heads.map((head) => head.text.trim());
  const index = heads.indexOf(raw.text.trim());
  if (index < 1) {
    complain(desk, 'error', 'resolve/unknown-column', raw.span, {
      series: series.name,
      ...unknown(raw.text.trim(), heads.slice(1)),
    });
    return -1;
  }
  return index;
}

/** Most digits after the comma in a column. */
export const decimalsOf = (series: DraftSeries, column: number): number =>
  Math.max(0, ...series.rows.map((row) => decimalsIn(row.numbers[column] ?? 0)));

/** Digits after the comma of a number as typed; 0.1 + 0.2 is not typed. */
export const decimalsIn = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;
