// Columns of a table that draw a course: of the figure in another cell, or of the row's own numbers.

import type { Spark, SparkPoint, TableColumn, TableRow } from '../model/content.ts';
import type { DraftTable } from '../model/draft.ts';
import { complain, type Desk } from './desk.ts';
import { plainText } from './examples.ts';
import { formatList } from './format.ts';
import { historyOf } from './histories.ts';
import type { ShownFigure } from './texts.ts';

/** What a row shows. Texts and numbers by column. */
export interface RowMatter {
  readonly texts: readonly string[];
  readonly numbers: readonly (number | undefined)[];
  readonly figures: readonly (readonly ShownFigure[])[];
}

/** Of each column that draws one. */
export function sparksOf(
  desk: Desk,
  draft: DraftTable,
  columns: readonly TableColumn[],
  row: RowMatter,
): readonly (Spark | undefined)[] {
  return columns.map((column, i) => {
    const asked = column.spark ? draft.columns[i]?.spark : undefined;
    if (!asked) return undefined;
    const [from, to] = [asked.from - 1, asked.to - 1];
    if (from < to) return sparkOf(pointsOf(columns, row, from, to));
    const [shown] = row.figures[from] ?? [];
    const figure = shown && desk.figures.get(shown.id);
    return figure && sparkOf(historyOf(desk, figure, shown.key));
  });
}

/** One value has no course. */
const sparkOf = (points: readonly SparkPoint[]): Spark | undefined =>
  points.length > 1
    ? { points, alt: `Verloop: ${formatList(points.map(({ year, text }) => `${text} in ${year}`))}.` }
    : undefined;

/** Numbers of neighbouring columns under their heads; what is not known leaves a gap in time. */
function pointsOf(columns: readonly TableColumn[], row: RowMatter, from: number, to: number): readonly SparkPoint[] {
  return columns.slice(from, to + 1).flatMap(({ label }, i): SparkPoint[] => {
    const value = row.numbers[from + i];
    const text = row.texts[from + i] ?? '';
    return value === undefined ? [] : [{ year: plainText(label), value, text }];
  });
}

/** Reports: resolve/empty-spark where a column draws nothing in any row. */
export function checkSparks(
  desk: Desk,
  draft: DraftTable,
  columns: readonly TableColumn[],
  rows: readonly Pick<TableRow, 'sparks'>[],
): void {
  for (const [i, { spark, origin }] of draft.columns.entries()) {
    const isDrawn = rows.some(({ sparks }) => sparks?.[i] !== undefined);
    if (spark && columns[i]?.spark && !isDrawn)
      complain(desk, 'warning', 'resolve/empty-spark', origin.values.spark ?? origin.span, { column: spark.from });
  }
}
