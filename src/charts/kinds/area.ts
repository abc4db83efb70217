// Amounts over time as areas from zero: one area below a strong line, or several stacked and named at their right end.
// A target stays a dotted line: it is no part of what is added up.

import type { Chart, ChartConfiguration, ChartDataset } from 'chart.js';
import { composeCategoryLine } from '../category-line.ts';
import type { Drawing, Kind, Plan } from '../drawing.ts';
import { placeEndLabels } from '../end-labels.ts';
import { extentFromZero, extentOfAreas, isVoice } from '../extent.ts';
import type { Mark } from '../marks.ts';
import { axis, plotOptions } from '../plot.ts';
import { seriesInks } from '../series-inks.ts';
import { endWidths, type Line, lineDataset, lineLabels, linesOf, namedLines } from '../series-lines.ts';
import { composeValueGrid } from '../value-grid.ts';
import { composeLines } from './lines.ts';

export const composeArea: Kind = (drawing) => {
  const voices = drawing.chart.series.filter(isVoice);
  if (voices.length < 2) return composeLines(drawing, { extent: extentFromZero(drawing.chart, false), isFilled: true });
  return composeStack(drawing);
};

function composeStack(drawing: Drawing): Plan {
  const { chart } = drawing;
  const voices = { ...chart, series: chart.series.filter(isVoice) };
  const others = { ...chart, series: chart.series.filter((series) => !isVoice(series)) };
  const areas = areasOf({ ...drawing, chart: voices });
  const lines = linesOf({ ...drawing, chart: others });
  const grid = composeValueGrid(drawing, extentOfAreas(chart));
  const row = composeCategoryLine(drawing, { left: grid.width, names: endWidths(drawing, [...areas, ...lines]) });
  const configuration: ChartConfiguration<'line'> = {
    type: 'line',
    data: {
      labels: row.positions.slice(),
      datasets: [
        // Lines are stacks of their own, so that they stand at their own values.
        ...lines.map((line, index) => ({ ...lineDataset(drawing, line), stack: `line-${index}` })),
        ...areas.map((area, index) => areaDataset(drawing, area, index)),
      ],
    },
    options: {
      ...plotOptions({ top: grid.height, right: 0, bottom: row.height, left: 0 }),
      scales: { x: axis({ min: row.min, max: row.max }), y: axis({ ...grid.axis, stacked: true }) },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: areas without scales');
    const place = (value: number) => y.getPixelForValue(value);
    const middles = areas.map((area, index) => ({
      ...area,
      series: { ...area.series, values: middlesOf(areas, index) },
    }));
    const labels = [
      ...lineLabels(drawing, plot, [...middles, ...lines], row, grid.heights(place)),
      ...grid.labels(place),
    ];
    return [
      ...grid.marks(place),
      ...row.marks(plot.chartArea.bottom, (position) => x.getPixelForValue(position)),
      ...placeEndLabels(drawing, labels, 0, plot.chartArea.bottom),
    ];
  };
  return { configuration: configuration as ChartConfiguration, marks };
}

/** Areas in the order given, in the fills of series instead of the inks of lines. */
function areasOf(drawing: Drawing): readonly Line[] {
  const { chart, style } = drawing;
  const inks = seriesInks(chart, style);
  const lines = namedLines(drawing);
  return chart.series.flatMap(({ name }, index) => {
    const line = lines.find(({ series }) => series.name === name);
    return line ? [{ ...line, ink: inks[index] ?? style.accent }] : [];
  });
}

const areaDataset = ({ colour }: Drawing, { series, ink }: Line, index: number): ChartDataset<'line'> => ({
  data: [...series.values],
  stack: 'areas',
  fill: index === 0 ? 'origin' : '-1',
  backgroundColor: colour(ink),
  borderWidth: 0,
  borderColor: colour(ink),
  tension: 0,
  clip: false,
  pointRadius: 0,
});

/** The middle of an area's band at each category: where its name belongs. */
const middlesOf = (areas: readonly Line[], index: number): readonly (number | null)[] =>
  (areas[index]?.series.values ?? []).map((value, category) => {
    if (value === null) return null;
    const below = areas.slice(0, index).reduce((sum, { series }) => sum + (series.values[category] ?? 0), 0);
    return below + value / 2;
  });
