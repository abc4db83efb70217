// Amounts over time as areas from zero: one area below a strong line, or several stacked and named at their right end.

import type { Chart, ChartConfiguration } from 'chart.js';
import { composeCategoryLine } from '../category-line.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { type EndLabel, placeEndLabels } from '../end-labels.ts';
import { extentFromZero } from '../extent.ts';
import type { Mark } from '../marks.ts';
import { axis, plotOptions } from '../plot.ts';
import { seriesInks, wordsInk } from '../series-inks.ts';
import { setBlock } from '../text-block.ts';
import { composeValueGrid } from '../value-grid.ts';

/** Most of the chart's width that names may take. */
const WIDEST_NAME = 0.3;

export const composeArea: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const isSingle = chart.series.length === 1;
  const inks = isSingle ? [style.accent] : seriesInks(chart, style);
  const lastIndex = chart.categories.length - 1;
  const names = chart.series.map(({ name, detail, values }) =>
    setBlock(
      lettering,
      [
        { text: name, lettered: { style: style.name } },
        { text: detail ?? drawing.format(values[lastIndex] ?? 0), lettered: { style: style.detail } },
      ],
      size.width * WIDEST_NAME,
    ),
  );
  const grid = composeValueGrid(drawing, extentFromZero(chart, true));
  const row = composeCategoryLine(drawing, {
    left: grid.width,
    names: names.map(({ width }) => ({ last: lastIndex, width: style.end.gap + width })),
  });
  const configuration: ChartConfiguration<'line'> = {
    type: 'line',
    data: {
      labels: row.positions.slice(),
      datasets: chart.series.map(({ values }, index) => {
        const ink = inks[index] ?? style.accent;
        return {
          data: values.map((value) => value ?? 0),
          fill: index === 0 ? 'origin' : '-1',
          backgroundColor: drawing.colour(ink, isSingle ? style.areaTint : 1),
          borderColor: drawing.colour(ink),
          borderWidth: isSingle ? style.line : 0,
          borderDash: [],
          borderJoinStyle: 'round',
          borderCapStyle: 'butt',
          tension: 0,
          clip: false,
          pointRadius: 0,
        };
      }),
    },
    options: {
      ...plotOptions({ top: grid.height, right: 0, bottom: row.height, left: 0 }),
      scales: { x: axis({ min: row.min, max: row.max }), y: axis({ ...grid.axis, stacked: true }) },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: an area chart without scales');
    const end = x.getPixelForValue(row.positions[lastIndex] ?? 0);
    return [
      ...grid.marks((value) => y.getPixelForValue(value)),
      ...row.marks(plot.chartArea.bottom, (position) => x.getPixelForValue(position)),
      ...placeEndLabels(
        drawing,
        bandMiddles(drawing, lastIndex, isSingle).map((middle, index): EndLabel => {
          const colour = drawing.colour(wordsInk(drawing, inks[index] ?? style.accent));
          const block = names[index] ?? { lines: [], width: 0, height: 0, depth: 0 };
          return { block, x: end + style.end.gap, y: y.getPixelForValue(middle), align: 'left', colour };
        }),
        0,
        plot.chartArea.bottom,
      ),
    ];
  };
  return { configuration: configuration as ChartConfiguration, marks };
};

/** Value at which each area is named: the middle of its band, or the line itself when there is one area. */
function bandMiddles({ chart }: Drawing, index: number, isSingle: boolean): readonly number[] {
  let foot = 0;
  return chart.series.map(({ values }) => {
    const value = values[index] ?? 0;
    const middle = isSingle ? value : foot + value / 2;
    foot += value;
    return middle;
  });
}
