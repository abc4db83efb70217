// Sparklines inside a table: the course of each row's figure, with its values in words for who cannot see it.

import type { TableRow } from '../model/content.ts';
import type { Placed } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Pt } from '../model/units.ts';
import { sparkline } from '../ornaments/spark.ts';
import { inkOf } from './setting.ts';
import { grow } from './structure.ts';
import type { TableSetting } from './table.ts';

/** What each cell with a sparkline says of it. */
export const sparkTags = (
  { sparks }: TableRow,
  cells: readonly StructureElement[],
): readonly (StructureElement | undefined)[] =>
  cells.map((cell, i) => (sparks?.[i] ? grow(cell, 'Figure', { alt: sparks[i].alt }) : undefined));

/** `middle`: of the first line, below the top of the row. */
export function placeSparks(
  { setting, style, columns }: TableSetting,
  { sparks = [] }: TableRow,
  tags: readonly (StructureElement | undefined)[],
  middle: Pt,
): readonly Placed[] {
  const { ink, last, weight, disc, width, height } = style.spark;
  const look = { ink: inkOf(setting, ink), weight, disc, discInk: inkOf(setting, last) };
  return sparks.flatMap((spark, i): Placed[] => {
    const [place, tag] = [columns[i], tags[i]];
    if (!spark || !place || !tag) return [];
    const years = spark.points.map(({ year }) => Number(year));
    const isInTime = years.every((year, at) => at === 0 || year > (years[at - 1] ?? year));
    const times = isInTime ? years : years.map((_, at) => at);
    const values = spark.points.map(({ value }) => value);
    const box = sparkline(values, times, { width: Math.min(width, place.width), height }, look);
    return [{ x: place.x, y: middle - height / 2, item: { kind: 'group', box, tag } }];
  });
}
