// Columns of parts on each other, with the value of each part inside it: what stacks of amounts and stacks of 100 % share.
// Parts are named beside the last column, or in a key where the names are too many for its height.

import type { Chart, ChartConfiguration } from 'chart.js';
import { type Bar, barsOf } from '../bar-geometry.ts';
import { baseLine } from '../base-line.ts';
import { composeCategoryRow } from '../category-row.ts';
import type { Drawing, Plan } from '../drawing.ts';
import { type EndLabel, placeEndLabels } from '../end-labels.ts';
import type { Extent } from '../extent.ts';
import { composeKey } from '../key.ts';
import type { Mark } from '../marks.ts';
import { axis, barDataset, categoryAxis, plotOptions } from '../plot.ts';
import { composeReference } from '../reference.ts';
import { seriesInks, textInkOn, wordsInk } from '../series-inks.ts';
import { setBlock } from '../text-block.ts';

/** Most of the chart's width that the names of the parts may take. */
const WIDEST_NAME = 0.3;

export interface StackSetting {
  /** Heights by series and category. */
  readonly values: readonly (readonly (number | null)[])[];
  /** What is printed in the parts, by series and category; '' = nothing. */
  readonly texts: readonly (readonly string[])[];
  readonly extent: Extent;
  /** Prints above each column; '' = nothing anywhere. `at` is the value that it stands on. */
  readonly heads: readonly { readonly text: string; readonly at: number }[];
}

export function composeStackedColumns(drawing: Drawing, setting: StackSetting): Plan {
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
  const reference = composeReference(drawing);
  const cap = lettering.capHeight({ style: style.value });
  const headLane = setting.heads.length > 0 ? cap + style.lift + style.gap / 2 : 0;
  const namesHeight = names.reduce((sum, { height, depth }) => sum + height + depth + style.gap / 2, 0);
  const isNamed = namesHeight <= size.height - headLane - style.columnDrop - lettering.leading({ style: style.label });
  const key = composeKey(
    drawing,
    isNamed ? [] : chart.series.map(({ name }, index) => ({ name, ink: inks[index] ?? style.plain })),
  );
  const nameLane = isNamed ? Math.max(0, ...names.map(({ width }) => width)) + style.end.gap : 0;
  // Names and the words of the reference share one lane: both are spread in it.
  const row = composeCategoryRow(drawing, size.width - Math.max(nameLane, reference.width));
  const thickness = style.bar * row.pitch;
  const lanes = {
    top: key.height + headLane,
    right: row.inset + Math.max(nameLane, reference.width),
    bottom: row.height,
    left: row.inset,
  };
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: {
      labels: row.positions.slice(),
      datasets: setting.values.map((values, index) =>
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
        y: axis({ min: setting.extent.low, max: setting.extent.high, stacked: true, grid: reference.grid }),
      },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: a stacked chart without scales');
    const bars = barsOf(plot);
    const lastBars = chart.series.map((_, series) => bars.findLast((bar) => bar.series === series));
    const right = Math.max(0, ...bars.map((bar) => bar.x + bar.width / 2));
    const nameLabels = (isNamed ? names : []).flatMap((block, series): EndLabel[] => {
      const bar = lastBars[series];
      if (!bar || block.lines.length === 0) return [];
      const colour = drawing.colour(wordsInk(drawing, inks[series] ?? style.plain));
      return [{ block, x: right + style.end.gap, y: (bar.y + bar.base) / 2, align: 'left', colour }];
    });
    const words = reference.labels(plot.chartArea, (value) => y.getPixelForValue(value));
    const centre = (index: number) => x.getPixelForValue(row.positions[index] ?? 0);
    return [
      ...key.marks,
      baseLine(drawing, plot, 'horizontal'),
      ...partValues(drawing, bars, inks, setting.texts),
      ...heads(drawing, setting, row.pitch, centre, (value) => y.getPixelForValue(value)),
      ...placeEndLabels(drawing, [...nameLabels, ...words], 0, plot.chartArea.bottom),
      ...row.marks(plot.chartArea.bottom, centre),
    ];
  };
  return { configuration, marks };
}

/** Values in the middle of their parts, reading upwards in narrow ones. A part that is too small for its value goes without. */
function partValues(
  drawing: Drawing,
  bars: readonly Bar[],
  inks: readonly string[],
  texts: StackSetting['texts'],
): readonly Mark[] {
  const { chart, style, lettering } = drawing;
  const lettered = { style: style.value };
  const cap = lettering.capHeight(lettered);
  return bars.flatMap(({ series, index, x, y, base, width }): Mark[] => {
    const text = texts[series]?.[index] ?? '';
    if (text === '' || !chart.series[series]?.values[index]) return [];
    const [long, height, middle] = [lettering.width(text, lettered), Math.abs(base - y), (y + base) / 2];
    const colour = drawing.colour(textInkOn(drawing, inks[series] ?? style.plain));
    if (height >= cap * 1.5 && long <= width - 2)
      return [{ kind: 'caption', text, lettered, x, y: middle + cap / 2, align: 'center', colour }];
    if (height >= long + style.pad && cap <= width - 2)
      return [
        {
          kind: 'caption',
          text,
          lettered,
          x: Math.min(x + cap / 2, drawing.size.width - lettering.descent(lettered)),
          y: middle + long / 2,
          align: 'left',
          colour,
          upwards: true,
        },
      ];
    drawing.crowded();
    return [];
  });
}

/** What stands above the columns, where each fits above its own. */
function heads(
  drawing: Drawing,
  { heads }: StackSetting,
  pitch: number,
  across: (index: number) => number,
  up: (value: number) => number,
): readonly Mark[] {
  const { style, lettering } = drawing;
  const lettered = { style: style.value, strong: true };
  if (heads.some(({ text }) => lettering.width(text, lettered) > pitch - style.gap / 2)) {
    drawing.crowded();
    return [];
  }
  return heads.map(({ text, at }, index): Mark => {
    const place = { x: across(index), y: up(at) - style.lift, align: 'center' as const };
    return { kind: 'caption', text, lettered, ...place, colour: drawing.colour(style.text) };
  });
}
