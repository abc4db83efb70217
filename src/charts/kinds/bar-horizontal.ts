// Bars that lie: category labels in a lane on the left, values inside the end of the bar or just beyond it.

import type { Chart, ChartConfiguration } from 'chart.js';
import type { Pt } from '../../model/units.ts';
import { barsOf } from '../bar-geometry.ts';
import { baseLine } from '../base-line.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { extentFromZero } from '../extent.ts';
import { composeKey } from '../key.ts';
import type { Mark } from '../marks.ts';
import { axis, barDataset, categoryAxis, plotOptions } from '../plot.ts';
import { composeRowLabels } from '../row-labels.ts';
import { categoryInks, isHighlighted, seriesInks, textInkOn } from '../series-inks.ts';
import { placeBlock, setBlock } from '../text-block.ts';

/** Fewer bars than this are as thick as if they were so many. */
const FEWEST = 2;

export const composeBarHorizontal: Kind = (drawing) => {
  const { chart, style, size } = drawing;
  const count = Math.max(1, chart.series.length);
  const isSingle = count === 1;
  const bySeries = seriesInks(chart, style);
  const inks = chart.series.map((_, index) =>
    isSingle ? categoryInks(chart, style) : chart.categories.map(() => bySeries[index] ?? style.plain),
  );
  const key = composeKey(
    drawing,
    isSingle ? [] : chart.series.map(({ name }, index) => ({ name, ink: bySeries[index] ?? style.plain })),
  );
  const labels = composeRowLabels(
    drawing,
    chart.categories.map((text) => ({ text, strong: isHighlighted(chart, text) })),
    (size.height - key.height) / Math.max(FEWEST, chart.categories.length),
  );
  const reference = composeFootReference(drawing);
  const lane = labels.width + style.gap;
  const { low, high } = extentFromZero(chart, false);
  const sides = valueLanes(drawing, size.width - lane, low, high);
  const lanes = { top: key.height, right: sides.right, bottom: reference.height, left: lane + sides.left };
  const rows = Math.max(FEWEST, chart.categories.length) - 1 + style.bar;
  const pitch = (size.height - lanes.top - lanes.bottom) / rows;
  const thickness = (style.bar * pitch) / count;
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: {
      labels: chart.categories.map((_, index) => index),
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
      indexAxis: 'y',
      scales: {
        x: axis({ min: low, max: high, grid: reference.grid }),
        y: categoryAxis(style.bar, rows, true),
      },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: a bar chart without scales');
    return [
      ...key.marks,
      ...labels.marks((index) => y.getPixelForValue(index)),
      baseLine(drawing, plot, 'vertical'),
      ...valueMarks(drawing, plot, inks),
      ...reference.marks((value) => x.getPixelForValue(value), plot.chartArea.bottom),
    ];
  };
  return { configuration, marks };
};

/** Room beyond the bars for values that do not fit inside them. */
function valueLanes(drawing: Drawing, width: Pt, low: number, high: number): { readonly left: Pt; readonly right: Pt } {
  const { chart, style, lettering } = drawing;
  const needed = (sign: number) =>
    Math.max(
      0,
      ...chart.series.flatMap(({ values }) =>
        values.map((value) => {
          if (value === null || (sign > 0 ? value < 0 : value >= 0)) return 0;
          const text = lettering.width(drawing.format(value), { style: style.value }) + style.gap;
          const end = (Math.abs(value) / (high - low || 1)) * width;
          const edge = (sign > 0 ? high : -low) / (high - low || 1);
          return end > text + style.pad * 2 ? 0 : Math.max(0, end + text - edge * width) || text;
        }),
      ),
    );
  return { left: low < 0 ? needed(-1) : 0, right: needed(1) };
}

function valueMarks(drawing: Drawing, plot: Chart, inks: readonly (readonly string[])[]): readonly Mark[] {
  const { chart, style, lettering } = drawing;
  const lettered = { style: style.value };
  const cap = lettering.capHeight(lettered);
  return barsOf(plot).flatMap(({ series, index, x, y, base, height }): Mark[] => {
    const value = chart.series[series]?.values[index];
    if (value === null || value === undefined) return [];
    const text = drawing.format(value);
    const isInside =
      Math.abs(x - base) >= lettering.width(text, lettered) + style.pad * 2 && height >= cap + style.gap / 2;
    const outward = value < 0 ? -1 : 1;
    const ink = isInside ? textInkOn(drawing, inks[series]?.[index] ?? '') : style.text;
    return [
      {
        kind: 'caption',
        text,
        lettered,
        x: x + outward * (isInside ? -style.pad : style.gap),
        y: y + cap / 2,
        align: isInside === outward > 0 ? 'right' : 'left',
        colour: drawing.colour(ink),
      },
    ];
  });
}

/** A reference value: a grid line behind the bars, a tick below them, its words under the tick. */
function composeFootReference(drawing: Drawing) {
  const { chart, style, lettering, size } = drawing;
  const { reference } = chart;
  if (!reference) return { height: 0, grid: [], marks: () => [] };
  const lettered = { style: style.label, strong: true };
  const block = setBlock(lettering, [{ text: reference.label, lettered }], size.width / 3);
  const drop = style.gap + style.tick;
  const weight = style.grid.weight;
  const colour = drawing.colour(style.axis.ink);
  return {
    height: block.height > 0 ? drop + block.height + block.depth : style.tick,
    grid: [{ value: reference.value, colour, weight }],
    marks: (place: (value: number) => Pt, foot: Pt): readonly Mark[] => {
      const x = place(reference.value);
      const middle = Math.min(Math.max(x, block.width / 2), size.width - block.width / 2);
      return [
        { kind: 'rule', from: { x, y: foot }, to: { x, y: foot + style.tick }, weight, colour },
        ...placeBlock(block, { x: middle, top: foot + drop, align: 'center', colour: drawing.colour(style.text) }),
      ];
    },
  };
}
