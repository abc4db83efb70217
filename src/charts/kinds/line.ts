// Series over time or over an order: thin lines for context, one strong main line, a dotted target; every line but those
// of context is named where it ends. Grid lines run across and carry their values above them at the left.

import type { Chart, ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartSeries } from '../../model/content.ts';
import { composeCategoryLine } from '../category-line.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { type EndLabel, placeEndLabels } from '../end-labels.ts';
import { NONE } from '../ink-colours.ts';
import type { Mark } from '../marks.ts';
import { axis, plotOptions } from '../plot.ts';
import { seriesInks, wordsInk } from '../series-inks.ts';
import { setBlock, type TextBlock } from '../text-block.ts';
import { composeValueGrid } from '../value-grid.ts';

/** Most of the chart's width that names at the end of lines may take. */
const WIDEST_NAME = 0.3;

/** What lies on top: Chart.js draws the first dataset last. */
const ORDER: readonly ChartSeries['emphasis'][] = ['main', 'target', 'plain', 'context'];

/** A series with its look and its name. */
interface Line {
  readonly series: ChartSeries;
  readonly ink: string;
  /** Index of the last value; -1 without any. */
  readonly last: number;
  readonly block: TextBlock | undefined;
}

export const composeLine: Kind = (drawing) => {
  const { style } = drawing;
  const lines = linesOf(drawing);
  const grid = composeValueGrid(drawing);
  const row = composeCategoryLine(drawing, {
    left: grid.width,
    names: lines.map(({ last, block }) => ({
      last,
      width: block ? endRadius(drawing) + style.end.gap + block.width : 0,
    })),
  });
  const configuration: ChartConfiguration<'line'> = {
    type: 'line',
    data: {
      labels: row.positions.slice(),
      datasets: lines.map((line) => lineDataset(drawing, line)),
    },
    options: {
      ...plotOptions({ top: grid.height, right: 0, bottom: row.height, left: 0 }),
      scales: { x: axis({ min: row.min, max: row.max }), y: axis(grid.axis) },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: a line chart without scales');
    const labels = lines.flatMap((line): EndLabel[] => {
      const value = line.series.values[line.last];
      if (!line.block || value === null || value === undefined) return [];
      const end = x.getPixelForValue(row.positions[line.last] ?? 0);
      return [
        {
          block: line.block,
          x: end + endRadius(drawing) + style.end.gap,
          y: y.getPixelForValue(value),
          align: 'left',
          colour: drawing.colour(wordsInk(drawing, line.ink)),
        },
      ];
    });
    return [
      ...grid.marks((value) => y.getPixelForValue(value)),
      ...row.marks(plot.chartArea.bottom, (position) => x.getPixelForValue(position)),
      ...placeEndLabels(drawing, labels, 0, plot.chartArea.bottom),
    ];
  };
  return { configuration: configuration as ChartConfiguration, marks };
};

/** A lone plain series is the main one. Context stays unnamed: it is there for its sum. */
function linesOf(drawing: Drawing): readonly Line[] {
  const { chart, style, lettering, size } = drawing;
  const inks = seriesInks(chart, style);
  const voices = chart.series.filter(({ emphasis }) => emphasis === 'main' || emphasis === 'plain');
  const lines = chart.series.map((given, index): Line => {
    const emphasis = given.emphasis === 'plain' && voices.length === 1 ? 'main' : given.emphasis;
    const series = { ...given, emphasis };
    const last = given.values.findLastIndex((value) => value !== null);
    const ink = {
      main: style.accent,
      plain: inks[index] ?? style.accent,
      target: style.target.ink,
      context: style.context,
    };
    const value = given.values[last];
    const parts = [
      { text: given.name, lettered: { style: style.name } },
      { text: given.detail ?? drawing.format(value ?? 0), lettered: { style: style.detail } },
    ];
    const isNamed = emphasis !== 'context' && last >= 0;
    const block = isNamed ? setBlock(lettering, parts, size.width * WIDEST_NAME) : undefined;
    return { series, ink: ink[emphasis], last, block };
  });
  return lines.sort((a, b) => ORDER.indexOf(a.series.emphasis) - ORDER.indexOf(b.series.emphasis));
}

const endRadius = ({ style }: Drawing): number => style.end.disc / 2;

function lineDataset(drawing: Drawing, { series, ink, last }: Line): ChartDataset<'line'> {
  const { style } = drawing;
  const { emphasis, values } = series;
  const colour = drawing.colour(ink);
  const isTarget = emphasis === 'target';
  const weight = isTarget ? style.target.dot : emphasis === 'context' ? style.thinLine : style.line;
  const ring = isTarget ? style.end.ring : 0;
  const isLonely = (index: number) => (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
  const radiusAt = (index: number) => {
    if (index === last && emphasis !== 'context') return endRadius(drawing) - ring / 2;
    return isLonely(index) && !isTarget ? weight / 2 : 0;
  };
  return {
    data: [...values],
    borderColor: colour,
    borderWidth: weight,
    borderDash: isTarget ? [0, style.target.pitch] : [],
    borderCapStyle: 'round',
    borderJoinStyle: 'round',
    spanGaps: isTarget,
    tension: 0,
    fill: false,
    clip: false,
    pointStyle: 'circle',
    pointRadius: values.map((_, index) => radiusAt(index)),
    pointBorderColor: colour,
    pointBorderWidth: ring,
    pointBackgroundColor: isTarget ? (drawing.ground === undefined ? NONE : drawing.colour(drawing.ground)) : colour,
  };
}
