// Upright bars side by side, with their targets: what plain and grouped column charts share. Values are printed on the columns, so there is a
// base line but no grid. Columns always start at zero.

import type { Chart, ChartConfiguration } from 'chart.js';
import type { Pt } from '../../model/units.ts';
import { barsOf } from '../bar-geometry.ts';
import { baseLine } from '../base-line.ts';
import { breakMarks } from '../breaks.ts';
import { composeCategoryRow } from '../category-row.ts';
import { composeColumnTargets, withoutTargets } from '../column-targets.ts';
import type { Drawing, Plan } from '../drawing.ts';
import { placeEndLabels } from '../end-labels.ts';
import { composeEvents } from '../events.ts';
import { extentFromZero } from '../extent.ts';
import { composeFirstNames } from '../first-names.ts';
import { composeKey } from '../key.ts';
import type { Mark } from '../marks.ts';
import { axis, barDataset, categoryAxis, plotOptions } from '../plot.ts';
import { composeReference } from '../reference.ts';
import { categoryInks, seriesInks } from '../series-inks.ts';
import { composeColumnValues } from './column-values.ts';

export function composeColumns(whole: Drawing): Plan {
  const drawing = withoutTargets(whole);
  const { chart, style, size } = drawing;
  const count = Math.max(1, chart.series.length);
  const isSingle = count === 1;
  const bySeries = seriesInks(chart, style);
  const inks = chart.series.map((_, index) =>
    isSingle ? categoryInks(chart, style) : chart.categories.map(() => bySeries[index] ?? style.plain),
  );
  const { low, high } = extentFromZero(whole.chart, false);
  const reference = composeReference(drawing);
  const targets = composeColumnTargets(whole);
  const wordsLane = Math.max(reference.width, targets.width);
  const row = composeCategoryRow(drawing, size.width - wordsLane);
  const thickness = (style.bar * row.pitch) / count;
  const pitch = isSingle ? row.pitch : thickness;
  const setValues = (head: Pt) =>
    composeColumnValues(drawing, {
      thickness,
      pitch,
      unit: (size.height - row.height - head) / (high - low || 1),
      inks,
    });
  // Series are named at their first columns, or in a key where those names would not fit or meet the values.
  const first = isSingle ? undefined : composeFirstNames(drawing, thickness);
  const names = first && setValues(first.height).above === 0 ? first : undefined;
  const key = composeKey(
    drawing,
    isSingle || names ? [] : chart.series.map(({ name }, index) => ({ name, ink: bySeries[index] ?? style.plain })),
  );
  const events = composeEvents(drawing);
  const head = names?.height ?? key.height;
  const values = setValues(head);
  const lanes = {
    top: head + events.height + values.above,
    right: row.inset + wordsLane,
    bottom: row.height + values.below,
    left: row.inset,
  };
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: {
      labels: row.positions.slice(),
      datasets: chart.series.map((series, index) =>
        barDataset(
          series.values,
          (inks[index] ?? []).map((ink) => drawing.colour(ink)),
          thickness,
        ),
      ),
    },
    options: {
      ...plotOptions(lanes),
      scales: {
        x: categoryAxis(style.bar, (size.width - lanes.left - lanes.right) / row.pitch),
        y: axis({ min: low, max: high, grid: reference.grid }),
      },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: a column chart without scales');
    const columns = {
      centre: (index: number) => x.getPixelForValue(row.positions[index] ?? 0),
      half: row.pitch / 2,
      height: (value: number) => y.getPixelForValue(value),
    };
    const words = [...reference.labels(plot.chartArea, columns.height), ...targets.labels(plot.chartArea, columns)];
    const bars = barsOf(plot).map((bar) => ({ ...bar, fill: inks[bar.series]?.[bar.index] ?? style.plain }));
    const lines = chart.reference ? [columns.height(chart.reference.value)] : [];
    const avoid = (index: number) => [...lines, ...targets.heights(index, columns)];
    return [
      ...key.marks,
      ...(names?.marks(plot) ?? []),
      baseLine(drawing, plot, 'horizontal'),
      ...events.marks({ ...plot.chartArea, top: plot.chartArea.top - values.above }, columns.centre),
      ...breakMarks(drawing, plot.chartArea, columns.centre),
      ...targets.marks(plot.chartArea, columns, bars),
      ...values.marks(plot, avoid),
      ...placeEndLabels(drawing, words, 0, plot.chartArea.bottom),
      ...row.marks(plot.chartArea.bottom + values.below, columns.centre),
    ];
  };
  return { configuration, marks };
}
