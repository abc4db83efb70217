// Categories of a tile map to municipalities: where each lies, and those that have no value as well.

import type { ChartBlock, ChartSeries } from '../model/content.ts';
import type { DraftChart } from '../model/draft-charts.ts';
import { complain, type Desk, unknown } from './desk.ts';

type Mapped = Pick<ChartBlock, 'categories' | 'series' | 'cells'>;

/** In the association's own order, by name or by id. Reports: resolve/unknown-municipality. */
export function onMap(desk: Desk, { type, origin }: DraftChart, data: Mapped): Mapped {
  if (type !== 'tile-map') return data;
  const { categories, series } = data;
  const { municipalities } = desk;
  const indexes = new Map(
    municipalities.map((one) => [one, categories.findIndex((name) => name === one.name || name === one.id)]),
  );
  const lost = categories.filter((_, i) => ![...indexes.values()].includes(i));
  for (const name of lost)
    complain(
      desk,
      'error',
      'resolve/unknown-municipality',
      origin.span,
      unknown(
        name,
        municipalities.map((one) => one.name),
      ),
    );
  // Nothing is dropped: what lies nowhere is drawn in rows until it is mended.
  if (lost.length > 0) return data;
  const arranged = (one: ChartSeries): ChartSeries => ({
    ...one,
    values: municipalities.map((place) => one.values[indexes.get(place) ?? -1] ?? null),
  });
  return {
    categories: municipalities.map(({ name }) => name),
    series: series.map(arranged),
    cells: municipalities.map(({ column, row }) => ({ column, row })),
  };
}
