// Two or more moments beside each other: a line per series from the first to the last, named with its values at both ends.

import type { Chart, ChartConfiguration } from 'chart.js';
import type { ChartSeries } from '../../model/content.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { type EndLabel, placeEndLabels } from '../end-labels.ts';
import { extentOfValues } from '../extent.ts';
import type { Mark } from '../marks.ts';
import { axis, plotOptions } from '../plot.ts';
import { isHighlighted, wordsInk } from '../series-inks.ts';
import { setBlock, type TextBlock } from '../text-block.ts';

/** Most of the chart's width that the names on one side may take. */
const WIDEST_NAME = 0.35;

export const composeSlope: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const last = chart.categories.length - 1;
  const radius = style.end.disc / 2;
  const blocks = chart.series.map((series) => ({
    left: setBlock(lettering, endParts(drawing, series, 0, true), size.width * WIDEST_NAME),
    right: setBlock(lettering, endParts(drawing, series, last, false), size.width * WIDEST_NAME),
  }));
  const head = { style: style.label };
  const headWidths = chart.categories.map((text) =>
    lettering.width(text, { ...head, strong: isHighlighted(chart, text) }),
  );
  const laneOf = (side: 'left' | 'right') => {
    const names = Math.max(0, ...blocks.map((block) => block[side].width));
    return Math.max(names + style.end.gap + radius, headWidths.at(side === 'left' ? 0 : -1) ?? 0);
  };
  const headLane = lettering.leading(head) + style.pad + radius;
  const inks = chart.series.map(({ emphasis }) => inkOf(drawing, emphasis));
  const { low, high } = extentOfValues(chart);
  const configuration: ChartConfiguration<'line'> = {
    type: 'line',
    data: {
      labels: chart.categories.map((_, index) => index),
      datasets: chart.series.map(({ values, emphasis }, index) => {
        const colour = drawing.colour(inks[index] ?? style.text);
        return {
          data: [...values],
          borderColor: colour,
          borderWidth: emphasis === 'main' ? style.line : style.thinLine,
          borderDash: emphasis === 'target' ? [0, style.target.pitch] : [],
          borderCapStyle: 'round',
          borderJoinStyle: 'round',
          spanGaps: true,
          tension: 0,
          fill: false,
          clip: false,
          pointStyle: 'circle',
          pointRadius: emphasis === 'main' ? radius : radius / 2,
          pointBackgroundColor: colour,
          pointBorderWidth: 0,
          pointBorderColor: colour,
        };
      }),
    },
    options: {
      ...plotOptions({ top: headLane, right: laneOf('right'), bottom: radius, left: laneOf('left') }),
      scales: {
        x: axis({ min: 0, max: Math.max(1, last) }),
        y: axis({ min: chart.min ?? low, max: Math.max(chart.max ?? high, low + (high - low || 1)) }),
      },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: a slope chart without scales');
    const { left, right, bottom } = plot.chartArea;
    const labels = chart.series.flatMap((series, index): EndLabel[] => {
      const { values } = series;
      const isContext = series.emphasis === 'context';
      const colour = drawing.colour(isContext ? style.text : wordsInk(drawing, inks[index] ?? style.text));
      const block = blocks[index];
      const ends = [values[0] ?? null, values[last] ?? null].map((value) =>
        value === null ? undefined : y.getPixelForValue(value),
      );
      const [from, to] = ends;
      // Capitals and figures are centred on the point, not what hangs below them.
      const middle = (at: number, { depth }: TextBlock) => at + depth / 2;
      return [
        ...(block && from !== undefined
          ? [
              {
                block: block.left,
                x: left - radius - style.end.gap,
                y: middle(from, block.left),
                align: 'right' as const,
                colour,
              },
            ]
          : []),
        ...(block && to !== undefined
          ? [
              {
                block: block.right,
                x: right + radius + style.end.gap,
                y: middle(to, block.right),
                align: 'left' as const,
                colour,
              },
            ]
          : []),
      ];
    });
    return [
      ...chart.categories.map((text, index): Mark => {
        const at = x.getPixelForValue(index);
        const lettered = { ...head, strong: isHighlighted(chart, text) };
        const align = index === 0 ? 'right' : index === last ? 'left' : 'center';
        const y0 = lettering.capHeight(lettered);
        return { kind: 'caption', text, lettered, x: at, y: y0, align, colour: drawing.colour(style.text) };
      }),
      ...placeEndLabels(drawing, labels, headLane - radius, bottom + radius),
    ];
  };
  return { configuration: configuration as ChartConfiguration, marks };
};

function inkOf({ style }: Drawing, emphasis: ChartSeries['emphasis']): string {
  return { main: style.accent, target: style.target.ink, context: style.context, plain: style.text }[emphasis];
}

/** Name and value at the left, the value alone at the right; the main series stands out by the style of its value. */
function endParts(drawing: Drawing, series: ChartSeries, index: number, isNamed: boolean) {
  const { style } = drawing;
  const value = series.values[index];
  const figure = value === null || value === undefined ? '' : drawing.format(value);
  const text = isNamed ? `${series.name} ${figure}`.trim() : figure;
  return [{ text, lettered: { style: style.detail, strong: series.emphasis === 'main' } }];
}
