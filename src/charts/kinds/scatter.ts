// Points by two values: the first series counts across, the second upwards; every point carries the name of its category.

import type { Chart, ChartConfiguration } from 'chart.js';
import type { Pt } from '../../model/units.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { pointShapes } from '../line-looks.ts';
import type { Mark } from '../marks.ts';
import { decimalsOf, formatNumber } from '../numbers.ts';
import { axis, plotOptions } from '../plot.ts';
import { type NamedPoint, placePointNames } from '../point-names.ts';
import { type AxisValues, axisValues } from '../scale.ts';
import { isHighlighted } from '../series-inks.ts';
import { placeBlock, setBlock } from '../text-block.ts';

/** Labels of an axis stand at least so many times their leading apart. */
const LEADINGS = 5;
const MOST_STEPS = 8;

/** Where points keep from the ends of an axis, as a part of its span, when the editor gave no bounds. */
const MARGIN = 0.06;

export const composeScatter: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const label = { style: style.label };
  const detail = { style: style.detail };
  const leading = lettering.leading(label);
  const across = valuesOf(drawing, 0, size.width / (leading * LEADINGS));
  const upwards = valuesOf(drawing, 1, size.height / (leading * LEADINGS));
  const [xTexts, yTexts] = [across, upwards].map(({ ticks, step }) =>
    ticks.map((value) => formatNumber(value, Math.max(decimalsOf(step), ...ticks.map(decimalsOf)))),
  );
  const yWords = setBlock(lettering, [{ text: chart.series[1]?.name ?? '', lettered: detail }], size.width);
  const xWords = setBlock(lettering, [{ text: chart.series[0]?.name ?? '', lettered: detail }], size.width);
  const left = Math.max(
    Math.max(0, ...(yTexts ?? []).map((text) => lettering.width(text, label))) + style.inset,
    lettering.width(xTexts?.[0] ?? '', label) / 2,
  );
  const top = yWords.height + style.pad + lettering.capHeight(label) + style.lift;
  const labelDepth = style.drop + lettering.descent(label);
  const bottom = labelDepth + style.gap + xWords.height + xWords.depth;
  const right = lettering.width(xTexts?.at(-1) ?? '', label) / 2;
  const perPoint = (across.max - across.min) / (size.width - left - right);
  const inks = [style.accent, style.context];
  const shapes = pointShapes(drawing, inks);
  const lookOf = (name: string) => {
    const which = chart.highlight === undefined || isHighlighted(chart, name) ? 0 : 1;
    return { ink: inks[which] ?? style.accent, shape: shapes[which] ?? 'circle' };
  };
  const points = chart.categories.flatMap((name, index) => {
    const [x, y] = [chart.series[0]?.values[index] ?? null, chart.series[1]?.values[index] ?? null];
    return x === null || y === null ? [] : [{ name, x, y, ...lookOf(name) }];
  });
  const configuration: ChartConfiguration<'scatter'> = {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points.map(({ x, y }) => ({ x, y })),
          showLine: false,
          clip: false,
          pointStyle: points.map(({ shape }) => shape),
          pointRadius: style.end.disc / 2,
          pointBackgroundColor: points.map(({ ink }) => drawing.colour(ink)),
          pointBorderColor: points.map(({ ink }) => drawing.colour(ink)),
          pointBorderWidth: 0,
        },
      ],
    },
    options: {
      ...plotOptions({ top, right: 0, bottom, left: 0 }),
      scales: {
        x: axis({ min: across.min - left * perPoint, max: across.max + right * perPoint }),
        y: axis({
          min: upwards.min,
          max: upwards.max,
          grid: upwards.ticks.map((value) => ({
            value,
            colour: drawing.colour(style.grid.ink),
            weight: style.grid.weight,
          })),
        }),
      },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: a scatter chart without scales');
    const foot = plot.chartArea.bottom;
    const colour = drawing.colour(style.text);
    const axisMarks = [
      ...placeBlock(yWords, { x: 0, top: 0, align: 'left', colour }),
      ...placeBlock(xWords, { x: size.width, top: foot + labelDepth + style.gap, align: 'right', colour }),
      ...upwards.ticks.map((value, index): Mark => {
        const text = yTexts?.[index] ?? '';
        return {
          kind: 'caption',
          text,
          lettered: label,
          x: 0,
          y: y.getPixelForValue(value) - style.lift,
          align: 'left',
          colour,
        };
      }),
      ...across.ticks.map((value, index): Mark => {
        const text = xTexts?.[index] ?? '';
        return {
          kind: 'caption',
          text,
          lettered: label,
          x: x.getPixelForValue(value),
          y: foot + style.drop,
          align: 'center',
          colour,
        };
      }),
    ];
    const named = points.map(
      ({ name, ...point }): NamedPoint => ({
        text: name,
        strong: isHighlighted(chart, name),
        x: x.getPixelForValue(point.x),
        y: y.getPixelForValue(point.y),
      }),
    );
    return [...axisMarks, ...placePointNames(drawing, named, axisMarks, { top: 0, bottom: foot })];
  };
  return { configuration: configuration as ChartConfiguration, marks };
};

function valuesOf({ chart }: Drawing, series: 0 | 1, room: Pt): AxisValues {
  const values = (chart.series[series]?.values ?? []).filter((value) => value !== null);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low) * MARGIN;
  // Bounds are values of the second series; but nothing is nothing in any unit.
  const wishes = series === 1 ? { min: chart.min, max: chart.max } : chart.min === 0 ? { min: 0 } : {};
  const steps = Math.min(MOST_STEPS, Math.max(2, Math.floor(room)));
  return axisValues(low < 0 ? low - margin : Math.max(0, low - margin), high + margin, { ...wishes, steps });
}
