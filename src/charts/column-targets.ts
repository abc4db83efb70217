// Targets on upright bars: a dotted step across each column at the height of its target, joined where neighbours have the
// same, and its name in a lane to the right of the plot.

import type { ChartArea } from 'chart.js';
import type { ChartSeries } from '../model/content.ts';
import type { Point, Pt } from '../model/units.ts';
import type { Bar } from './bar-geometry.ts';
import type { Drawing } from './drawing.ts';
import type { EndLabel } from './end-labels.ts';
import type { Mark } from './marks.ts';
import { legibleInkOn } from './series-inks.ts';
import { SEEN } from './sight.ts';
import { setBlock } from './text-block.ts';

/** Most of the chart's width that their names may take. */
const WIDEST = 0.25;

/** Where the columns of a plot stand. */
export interface Columns {
  readonly centre: (index: number) => Pt;
  /** Half of what one category takes with its white. */
  readonly half: Pt;
  readonly height: (value: number) => Pt;
}

/** A column in its fill. */
export interface TargetedBar extends Bar {
  readonly fill: string;
}

export interface ColumnTargets {
  /** Of the lane to the right of the plot. */
  readonly width: Pt;
  /** Heights of the steps of a category: values printed beside the columns keep clear of them. */
  heights(index: number, columns: Columns): readonly Pt[];
  /** `bars`: the columns that the steps may run over. */
  marks(plot: ChartArea, columns: Columns, bars: readonly TargetedBar[]): readonly Mark[];
  labels(plot: ChartArea, columns: Columns): readonly EndLabel[];
}

export const isTarget = ({ emphasis }: ChartSeries): boolean => emphasis === 'target';

/** The chart without its targets; a chart of nothing but targets keeps them. */
export function withoutTargets(drawing: Drawing): Drawing {
  const series = drawing.chart.series.filter((one) => !isTarget(one));
  return series.length > 0 ? { ...drawing, chart: { ...drawing.chart, series } } : drawing;
}

export function composeColumnTargets(drawing: Drawing): ColumnTargets {
  const { chart, style, lettering, size } = drawing;
  const targets = chart.series.every(isTarget) ? [] : chart.series.filter(isTarget);
  const named = targets.map((series) => {
    const last = series.values.findLastIndex((value) => value !== null);
    const parts = [
      { text: series.name, lettered: { style: style.name } },
      { text: series.detail ?? drawing.format(series.values[last] ?? 0), lettered: { style: style.detail } },
    ];
    return { value: series.values[last] ?? null, block: setBlock(lettering, parts, size.width * WIDEST) };
  });
  const widest = Math.max(0, ...named.map(({ block }) => block.width));
  const { dot, pitch } = style.target;
  return {
    width: widest > 0 ? widest + style.end.gap : 0,
    heights: (index, { height }) =>
      targets.flatMap(({ values }) => {
        const value = values[index] ?? null;
        return value === null ? [] : [height(value)];
      }),
    marks: (plot, columns, bars) =>
      targets.flatMap(({ values }) =>
        stepsOf(values).flatMap(({ first, last, value }): readonly Mark[] => {
          const from = Math.max(plot.left + dot / 2, columns.centre(first) - columns.half);
          const to = Math.min(plot.right - dot / 2, columns.centre(last) + columns.half);
          const y = columns.height(value);
          // Whole steps between the dots, so that the last one stands at the end.
          const even = (to - from) / Math.max(1, Math.round((to - from) / pitch));
          const dots = (start: Pt, end: Pt, ink: string): Mark => {
            const [at, till] = [start, end + even / 100].map((x) => ({ x, y })) as [Point, Point];
            return { kind: 'rule', from: at, to: till, weight: dot, colour: drawing.colour(ink), pitch: even };
          };
          const over = bars.filter(({ index, fill, y: end, base }) => {
            const isCrossed = y > Math.min(end, base) && y < Math.max(end, base);
            return index >= first && index <= last && isCrossed && drawing.contrast(style.target.ink, fill) < SEEN;
          });
          return [
            dots(from, to, style.target.ink),
            ...over.flatMap(({ x, width, fill }): readonly Mark[] => {
              const [left, right] = [x - width / 2 + dot / 2, x + width / 2 - dot / 2];
              const start = from + Math.max(0, Math.ceil((left - from) / even)) * even;
              const end = from + Math.floor((Math.min(right, to) - from) / even) * even;
              return end >= start ? [dots(start, end, legibleInkOn(drawing, fill))] : [];
            }),
          ];
        }),
      ),
    labels: (plot, columns) =>
      named.flatMap(({ value, block }): readonly EndLabel[] => {
        if (value === null) return [];
        const colour = drawing.colour(style.text);
        return [{ block, x: plot.right + style.end.gap, y: columns.height(value), align: 'left', colour }];
      }),
  };
}

/** Runs of neighbours with the same target. */
function stepsOf(values: readonly (number | null)[]) {
  const steps: { first: number; last: number; value: number }[] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const step = steps.at(-1);
    if (step && step.last === index - 1 && step.value === value) step.last = index;
    else steps.push({ first: index, last: index, value });
  }
  return steps;
}
