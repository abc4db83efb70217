// Small line charts in a grid, to one scale: the values of the scale stand once per row, first and last moment under the
// lowest charts. Targets run through all of them.

import type { Chart, ChartConfiguration } from 'chart.js';
import type { ChartSeries } from '../../model/content.ts';
import type { Point, Pt, Rect } from '../../model/units.ts';
import { positionsOf } from '../category-positions.ts';
import { isTarget, withoutTargets } from '../column-targets.ts';
import type { Drawing, Plan } from '../drawing.ts';
import { extentOfValues } from '../extent.ts';
import { composeKey, type KeyEntry } from '../key.ts';
import type { Mark } from '../marks.ts';
import { decimalsOf, formatNumber } from '../numbers.ts';
import { composePanelHeads } from '../panel-heads.ts';
import { composePanels } from '../panels.ts';
import { axis, plotOptions } from '../plot.ts';
import { type AxisValues, axisValues } from '../scale.ts';
import { shownInk } from '../series-inks.ts';

const ASPECT = 1.7;
const MOST_STEPS = 3;

/** Weight of lines beside that of the main one. */
const PLAIN_LINE = 0.6;

export function composeMultipleLines(whole: Drawing): Plan {
  const drawing = withoutTargets(whole);
  const { chart, style, size, lettering } = drawing;
  const label = { style: style.label };
  const leading = lettering.leading(label);
  const targets = whole.chart.series.filter((one) => isTarget(one) && !chart.series.includes(one));
  const key = composeKey(drawing, keyOf(drawing, targets));
  const lasts = chart.series.map(({ values }) => values.findLast((value) => value !== null) ?? null);
  const figures = lasts.map((value) => (value === null ? '' : drawing.format(value)));
  const widest = Math.max(0, ...figures.map((text) => lettering.width(text, { style: style.value, strong: true })));
  const foot = style.gap + lettering.capHeight(label) + lettering.descent(label);
  const scale = scaleOf(whole, MOST_STEPS);
  const lane = Math.max(0, ...scale.texts.map((text) => lettering.width(text, label))) + style.gap;
  const grid = composePanels({
    count: chart.series.length,
    room: { width: size.width - lane, height: size.height - key.height - foot },
    across: style.inset,
    down: leading + style.gap,
    head: leading * 2,
    aspect: ASPECT,
    narrowest: widest * 2,
  });
  const panels = grid.panels.map((panel) => ({ ...panel, x: panel.x + lane, y: panel.y + key.height }));
  const heads = composePanelHeads(drawing, chart.series, figures, panels[0]?.width ?? size.width);
  const radius = style.line;
  const plots = panels.map(
    ({ x, y, width, height }): Rect => ({
      x: x + radius,
      y: y + heads.height + radius,
      width: width - 2 * radius,
      height: Math.max(1, height - heads.height - radius),
    }),
  );
  const positions = positionsOf(chart.categories);
  const [first = 0, last = first] = [positions[0], positions.at(-1)];
  const placeIn = (plot: Rect, index: number, value: number): Point => ({
    x: plot.x + (plot.width * ((positions[index] ?? first) - first)) / (last - first || 1),
    y: heightIn(plot, scale.axis, value),
  });
  const hasMain = chart.series.some(({ emphasis }) => emphasis === 'main');
  const lineOf = (series: ChartSeries, plot: Rect) => {
    const isMain = series.emphasis === 'main' || !hasMain;
    const colour = drawing.colour(isMain ? style.accent : shownInk(drawing, style.series[1] ?? style.accent));
    const end = series.values.findLastIndex((value) => value !== null);
    return {
      data: pointsOf(series, (index, value) => placeIn(plot, index, value)),
      borderColor: colour,
      borderWidth: series.emphasis === 'main' ? style.line : style.line * PLAIN_LINE,
      pointRadius: series.values.map((_, index) => (index === end || isAlone(series, index) ? radius : 0)),
      pointBackgroundColor: colour,
      pointBorderWidth: 0,
    };
  };
  const targetOf = (series: ChartSeries, plot: Rect) => ({
    data: pointsOf(series, (index, value) => placeIn(plot, index, value)),
    borderColor: drawing.colour(style.target.ink),
    borderWidth: style.target.dot,
    borderDash: [0, style.target.pitch],
    spanGaps: true,
    pointRadius: 0,
  });
  const configuration = {
    type: 'line',
    data: {
      datasets: plots
        .flatMap((plot, index) => {
          const series = chart.series[index];
          return series ? [lineOf(series, plot), ...targets.map((target) => targetOf(target, plot))] : [];
        })
        .map((dataset) => ({ borderCapStyle: 'round', borderJoinStyle: 'round', tension: 0, clip: false, ...dataset })),
    },
    options: {
      ...plotOptions({ top: 0, right: 0, bottom: 0, left: 0 }),
      scales: { x: axis({ min: 0, max: size.width }), y: axis({ min: 0, max: size.height, reverse: true }) },
    },
  } as unknown as ChartConfiguration;
  const grounds = plots.flatMap((plot, index) => {
    const panel = panels[index];
    return panel ? gridMarks(drawing, panel, plot, scale.axis) : [];
  });
  const marks = (_: Chart): readonly Mark[] => [
    ...key.marks,
    ...grounds,
    ...heads.marks(panels),
    ...plots
      .filter((_, index) => index % grid.columns === 0)
      .flatMap((plot) => scaleMarks(drawing, plot, scale))
      .map((mark): Mark => ({ ...mark, align: 'right', x: lane - style.gap })),
    ...plots
      .filter((_, index) => index + grid.columns >= plots.length)
      .flatMap((plot) => endMarks(drawing, plot, radius)),
  ];
  return { configuration, marks };
}

const pointsOf = ({ values }: ChartSeries, place: (index: number, value: number) => Point) =>
  values.map((value, index) => (value === null ? { x: place(index, 0).x, y: null } : place(index, value)));

/** A value without neighbours, which no line would show. */
const isAlone = ({ values }: ChartSeries, index: number): boolean =>
  values[index] !== null && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;

/** What runs through all charts and is named once. */
function keyOf({ chart, style }: Drawing, targets: readonly ChartSeries[]): readonly KeyEntry[] {
  const { reference } = chart;
  return [
    ...targets.map(({ name }): KeyEntry => ({ name, ink: style.target.ink, sign: 'dots' })),
    ...(reference?.label ? [{ name: reference.label, ink: style.axis.ink, sign: 'line' as const }] : []),
  ];
}

interface SharedScale {
  readonly axis: AxisValues;
  readonly texts: readonly string[];
}

function scaleOf({ chart }: Drawing, steps: number): SharedScale {
  const { low, high } = extentOfValues(chart);
  const values = axisValues(low, high, { min: chart.min, max: chart.max, steps });
  const decimals = Math.max(decimalsOf(values.step), ...values.ticks.map(decimalsOf));
  return { axis: values, texts: values.ticks.map((value) => formatNumber(value, decimals, chart.unit)) };
}

const heightIn = (plot: Rect, { min, max }: AxisValues, value: number): Pt =>
  plot.y + plot.height * (1 - (value - min) / (max - min || 1));

function gridMarks({ chart, style, colour }: Drawing, panel: Rect, plot: Rect, values: AxisValues): readonly Mark[] {
  const rule = (value: number, ink: string): Mark => {
    const y = heightIn(plot, values, value);
    const [from, to] = [panel.x, panel.x + panel.width].map((x) => ({ x, y })) as [Point, Point];
    return { kind: 'rule', from, to, weight: style.grid.weight, colour: colour(ink) };
  };
  const lines = values.ticks.map((value) => rule(value, style.grid.ink));
  return chart.reference ? [...lines, rule(chart.reference.value, style.axis.ink)] : lines;
}

/** Values of the scale beside the first chart of a row; where they would touch, only the lowest and the highest. */
function scaleMarks({ style, lettering, colour }: Drawing, plot: Rect, { axis, texts }: SharedScale) {
  const lettered = { style: style.label };
  const cap = lettering.capHeight(lettered);
  const step = (plot.height * axis.step) / (axis.max - axis.min || 1);
  const isRoomy = step >= cap + lettering.descent(lettered);
  return axis.ticks.flatMap((value, index) => {
    if (!isRoomy && index > 0 && index < axis.ticks.length - 1) return [];
    const place = { y: heightIn(plot, axis, value) + cap / 2 };
    return [{ kind: 'caption' as const, text: texts[index] ?? '', lettered, ...place, colour: colour(style.text) }];
  });
}

/** First and last moment below a chart; the last alone where there is no room for both. */
function endMarks({ chart, style, lettering, colour }: Drawing, plot: Rect, radius: Pt): readonly Mark[] {
  const lettered = { style: style.label };
  const [first = '', last = ''] = [chart.categories[0], chart.categories.at(-1)];
  const y = plot.y + plot.height + style.gap + lettering.capHeight(lettered);
  const caption = (text: string, x: Pt, align: 'left' | 'right'): Mark => ({
    kind: 'caption',
    text,
    lettered,
    x,
    y,
    align,
    colour: colour(style.text),
  });
  const needed = lettering.width(first, lettered) + lettering.width(last, lettered) + style.gap;
  const [left, right] = [plot.x - radius, plot.x + plot.width + radius];
  return [...(needed <= right - left ? [caption(first, left, 'left')] : []), caption(last, right, 'right')];
}
