// Columns of parts on each other: values inside the parts, sums on top, parts named beside the last column.

import type { Chart, ChartConfiguration } from 'chart.js';
import { type Bar, barsOf } from '../bar-geometry.ts';
import { baseLine } from '../base-line.ts';
import { composeCategoryRow } from '../category-row.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { type EndLabel, placeEndLabels } from '../end-labels.ts';
import { extentFromZero } from '../extent.ts';
import type { Mark } from '../marks.ts';
import { axis, barDataset, categoryAxis, plotOptions } from '../plot.ts';
import { composeReference } from '../reference.ts';
import { seriesInks, textInkOn, wordsInk } from '../series-inks.ts';
import { setBlock } from '../text-block.ts';

/** Most of the chart's width that the names of the parts may take. */
const WIDEST_NAME = 0.3;

export const composeBarStacked: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const inks = seriesInks(chart, style);
  const names = chart.series.map(({ name, detail }) =>
    setBlock(
      lettering,
      [
        { text: name, lettered: { style: style.name } },
        { text: detail ?? '', lettered: { style: style.detail } },
      ],
      size.width * WIDEST_NAME,
    ),
  );
  const nameLane = Math.max(0, ...names.map(({ width }) => width)) + style.end.gap;
  const reference = composeReference(drawing);
  // Names and the words of the reference share one lane: both are spread in it.
  const row = composeCategoryRow(drawing, size.width - Math.max(nameLane, reference.width));
  const thickness = style.bar * row.pitch;
  const { low, high } = extentFromZero(chart, true);
  const cap = lettering.capHeight({ style: style.value });
  const lanes = {
    top: cap + style.lift + style.gap / 2,
    right: row.inset + Math.max(nameLane, reference.width),
    bottom: row.height,
    left: row.inset,
  };
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: {
      labels: row.positions.slice(),
      datasets: chart.series.map(({ values }, index) =>
        barDataset(
          values,
          chart.categories.map(() => drawing.colour(inks[index] ?? style.plain)),
          thickness,
        ),
      ),
    },
    options: {
      ...plotOptions(lanes),
      scales: {
        x: categoryAxis(style.bar, (size.width - lanes.left - lanes.right) / row.pitch, false, true),
        y: axis({ min: low, max: high, stacked: true, grid: reference.grid }),
      },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: a stacked chart without scales');
    const bars = barsOf(plot);
    const lastBars = chart.series.map((_, series) => bars.findLast((bar) => bar.series === series));
    const right = Math.max(0, ...bars.map((bar) => bar.x + bar.width / 2));
    const nameLabels = names.flatMap((block, series): EndLabel[] => {
      const bar = lastBars[series];
      if (!bar || block.lines.length === 0) return [];
      const colour = drawing.colour(wordsInk(drawing, inks[series] ?? style.plain));
      return [{ block, x: right + style.end.gap, y: (bar.y + bar.base) / 2, align: 'left', colour }];
    });
    const words = reference.labels(plot.chartArea, (value) => y.getPixelForValue(value));
    return [
      baseLine(drawing, plot, 'horizontal'),
      ...partValues(drawing, bars, inks),
      ...sums(
        drawing,
        (index) => x.getPixelForValue(row.positions[index] ?? 0),
        (value) => y.getPixelForValue(value),
      ),
      ...placeEndLabels(drawing, [...nameLabels, ...words], 0, plot.chartArea.bottom),
      ...row.marks(plot.chartArea.bottom, (index) => x.getPixelForValue(row.positions[index] ?? 0)),
    ];
  };
  return { configuration, marks };
};

/** Values in the middle of their parts. A part that is too low for its value goes without: the sum above holds it. */
function partValues(drawing: Drawing, bars: readonly Bar[], inks: readonly string[]): readonly Mark[] {
  const { chart, style, lettering } = drawing;
  const lettered = { style: style.value };
  const cap = lettering.capHeight(lettered);
  return bars.flatMap(({ series, index, x, y, base, width }): Mark[] => {
    const value = chart.series[series]?.values[index];
    if (value === null || value === undefined || value === 0) return [];
    const text = drawing.format(value);
    const fits = Math.abs(base - y) >= cap * 1.5 && lettering.width(text, lettered) <= width - 2;
    if (!fits) {
      drawing.crowded();
      return [];
    }
    const colour = drawing.colour(textInkOn(drawing, inks[series] ?? style.plain));
    return [{ kind: 'caption', text, lettered, x, y: (y + base) / 2 + cap / 2, align: 'center', colour }];
  });
}

/** Sum of the positive parts, above each column. */
function sums(drawing: Drawing, across: (index: number) => number, up: (value: number) => number): readonly Mark[] {
  const { chart, style } = drawing;
  return chart.categories.map((_, index): Mark => {
    const sum = chart.series.reduce((total, { values }) => total + Math.max(0, values[index] ?? 0), 0);
    return {
      kind: 'caption',
      text: drawing.format(sum),
      lettered: { style: style.value, strong: true },
      x: across(index),
      y: up(sum) - style.lift,
      align: 'center',
      colour: drawing.colour(style.text),
    };
  });
}
