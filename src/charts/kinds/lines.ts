// Lines between a grid of values and an axis of categories, with or without the area below the main line: what line charts
// and charts of one area share.

import type { Chart, ChartConfiguration } from 'chart.js';
import { breakMarks } from '../breaks.ts';
import { composeCategoryLine } from '../category-line.ts';
import type { Drawing, Plan } from '../drawing.ts';
import { placeEndLabels } from '../end-labels.ts';
import { composeEvents } from '../events.ts';
import { type Extent, isVoice } from '../extent.ts';
import type { Mark } from '../marks.ts';
import { axis, plotOptions } from '../plot.ts';
import { endWidths, type Line, lineDataset, lineLabels, linesOf } from '../series-lines.ts';
import { composeValueGrid } from '../value-grid.ts';

export interface LinesSetting {
  readonly extent: Extent;
  /** Fills the area between the main line and zero. */
  readonly isFilled: boolean;
}

export function composeLines(drawing: Drawing, { extent, isFilled }: LinesSetting): Plan {
  const lines = linesOf(drawing);
  const grid = composeValueGrid(drawing, extent);
  const events = composeEvents(drawing);
  const row = composeCategoryLine(drawing, { left: grid.width, names: endWidths(drawing, lines) });
  const configuration: ChartConfiguration<'line'> = {
    type: 'line',
    data: {
      labels: row.positions.slice(),
      datasets: lines.map((line) => ({
        ...lineDataset(drawing, line),
        ...(isFilled && isVoice(line.series) ? { fill: 'origin', backgroundColor: areaColour(drawing, line) } : {}),
      })),
    },
    options: {
      ...plotOptions({ top: grid.height + events.height, right: 0, bottom: row.height, left: 0 }),
      scales: { x: axis({ min: row.min, max: row.max }), y: axis(grid.axis) },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: lines without scales');
    const place = (value: number) => y.getPixelForValue(value);
    const labels = [...lineLabels(drawing, plot, lines, row, grid.heights(place)), ...grid.labels(place)];
    return [
      ...grid.marks(place),
      ...events.marks(plot.chartArea, (index) => x.getPixelForValue(row.positions[index] ?? 0)),
      ...breakMarks(drawing, plot.chartArea, (index) => x.getPixelForValue(row.positions[index] ?? 0)),
      ...row.marks(plot.chartArea.bottom, (position) => x.getPixelForValue(position)),
      ...placeEndLabels(drawing, labels, 0, plot.chartArea.bottom),
    ];
  };
  return { configuration: configuration as ChartConfiguration, marks };
}

const areaColour = ({ style, colour }: Drawing, { ink }: Line): string =>
  style.area === '' ? colour(ink, style.areaTint) : colour(style.area);
