// Columns with lines over them, on one axis from zero: the first series that is no target stands as columns, the others run
// across. Both are named at the right. A second unit would need a second axis, which could be made to say anything.

import type { Chart, ChartConfiguration, ChartDataset } from 'chart.js';
import { barsOf } from '../bar-geometry.ts';
import { baseLine } from '../base-line.ts';
import { composeCategoryRow } from '../category-row.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { type EndLabel, placeEndLabels } from '../end-labels.ts';
import { extentFromZero, isVoice } from '../extent.ts';
import type { Mark } from '../marks.ts';
import { axis, barDataset, categoryAxis, plotOptions } from '../plot.ts';
import { categoryInks, groundColour, wordsInk } from '../series-inks.ts';
import { endWidths, type Line, lineDataset, lineLabels, linesOf } from '../series-lines.ts';
import { SEEN } from '../sight.ts';
import { setBlock } from '../text-block.ts';
import { composeValueGrid } from '../value-grid.ts';

/** Most of the chart's width that the name of the columns may take. */
const WIDEST_NAME = 0.3;

export const composeBarLine: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const columns = chart.series.find(isVoice) ?? chart.series[0];
  const lines = linesOf({
    ...drawing,
    chart: { ...chart, series: chart.series.filter((series) => series !== columns) },
  });
  // Lines in the accent are seen against columns that are not.
  const inks = chart.highlight ? categoryInks(chart, style) : chart.categories.map(() => style.plain);
  const isLost = ({ ink }: Line): boolean => inks.some((fill) => drawing.contrast(ink, fill) < SEEN);
  const nameParts = [
    { text: columns?.name ?? '', lettered: { style: style.name } },
    { text: columns?.detail ?? '', lettered: { style: style.detail } },
  ];
  const name = setBlock(lettering, nameParts, size.width * WIDEST_NAME);
  const grid = composeValueGrid(drawing, extentFromZero(chart, false));
  const lane = Math.max(name.width + style.end.gap, ...endWidths(drawing, lines).map(({ width }) => width));
  const row = composeCategoryRow(drawing, size.width - grid.width - lane);
  const thickness = style.bar * row.pitch;
  const lanes = { top: grid.height, right: row.inset + lane, bottom: row.height, left: grid.width + row.inset };
  const points = (values: readonly (number | null)[]) =>
    values.map((value, index) => ({ x: row.positions[index] ?? 0, y: value as number }));
  const configuration = {
    type: 'bar',
    data: {
      labels: row.positions.slice(),
      datasets: [
        ...lines.map((line) => ({
          ...lineDataset(drawing, line),
          type: 'line',
          data: points(line.series.values),
          order: 0,
        })),
        {
          ...barDataset(
            columns?.values ?? [],
            inks.map((ink) => drawing.colour(ink)),
            thickness,
          ),
          order: 2,
        },
        ...lines.filter(isLost).map((line) => ({
          ...edgeOf(drawing, line),
          type: 'line',
          data: points(line.series.values),
          order: 1,
        })),
      ],
    },
    options: {
      ...plotOptions(lanes),
      scales: {
        x: categoryAxis(style.bar, (size.width - lanes.left - lanes.right) / row.pitch),
        y: axis(grid.axis),
      },
    },
  } as unknown as ChartConfiguration;
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: columns and lines without scales');
    const place = (value: number) => y.getPixelForValue(value);
    const lastBar = barsOf(plot).findLast(({ series }) => series === lines.length);
    const right = plot.chartArea.right + style.end.gap;
    const nameLabel: readonly EndLabel[] = lastBar
      ? [
          {
            block: name,
            x: right,
            y: (lastBar.y + lastBar.base) / 2,
            align: 'left',
            colour: drawing.colour(wordsInk(drawing, style.series[0] ?? style.text)),
          },
        ]
      : [];
    // Names of lines stand clear of the last column, whose line ends in its middle.
    const lineNames = lineLabels(drawing, plot, lines, row, grid.heights(place)).map((label) => ({
      ...label,
      x: Math.max(label.x, right),
    }));
    return [
      ...grid.marks(place),
      baseLine(drawing, plot, 'horizontal'),
      ...placeEndLabels(drawing, [...nameLabel, ...lineNames, ...grid.labels(place)], 0, plot.chartArea.bottom),
      ...row.marks(plot.chartArea.bottom, (index) => x.getPixelForValue(row.positions[index] ?? 0)),
    ];
  };
  return { configuration, marks };
};

/** White of the ground on both sides of a line that crosses columns as dark as it is. */
function edgeOf(drawing: Drawing, line: Line): ChartDataset<'line'> {
  const dataset = lineDataset(drawing, { ...line, look: undefined });
  return {
    ...dataset,
    borderColor: groundColour(drawing),
    borderWidth: Number(dataset.borderWidth) + 2 * drawing.style.end.ring,
    pointRadius: 0,
  };
}
