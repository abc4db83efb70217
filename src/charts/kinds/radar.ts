// Several qualities of one or a few things on spokes around a centre.

import type { Chart, ChartConfiguration, RadialLinearScale } from 'chart.js';
import type { Kind } from '../drawing.ts';
import { extentFromZero } from '../extent.ts';
import { NONE } from '../ink-colours.ts';
import { composeKey, type KeyEntry } from '../key.ts';
import { lineLooks } from '../line-looks.ts';
import type { Mark } from '../marks.ts';
import { decimalsOf, formatNumber } from '../numbers.ts';
import { plotOptions } from '../plot.ts';
import { axisValues } from '../scale.ts';
import { seriesInks, shownInk } from '../series-inks.ts';

/** Rings between the centre and the rim, at most. */
const MOST_RINGS = 5;

/** Weight of a line in the key over that in the chart: dashes must show there at their pace. */
const IN_KEY = 0.5;

/** Most of the chart's width that the label of a spoke may take. */
const WIDEST_LABEL = 0.25;

export const composeRadar: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const fills = seriesInks(chart, style);
  const inks = chart.series.map(({ emphasis }, index) => {
    if (emphasis === 'target') return style.target.ink;
    if (emphasis === 'context') return style.context;
    return emphasis === 'main' || chart.series.length === 1
      ? style.accent
      : shownInk(drawing, fills[index] ?? style.accent);
  });
  const looks = lineLooks(
    drawing,
    chart.series.map(({ emphasis }, index) => ({ emphasis, ink: inks[index] ?? style.accent })),
  );
  const isDashed = looks.some(({ dash }) => dash.length > 0);
  const entries = chart.series.map(({ name }, index): KeyEntry => {
    const own = { name, ink: inks[index] ?? style.accent };
    const dash = looks[index]?.dash.map((part) => part * IN_KEY) ?? [];
    return isDashed ? { ...own, sign: 'line', weight: style.line * IN_KEY, dash } : own;
  });
  const key = composeKey(drawing, entries.length > 1 ? entries : []);
  const label = { style: style.label };
  const { low, high } = extentFromZero(chart, false);
  const { min, max, step, ticks } = axisValues(low, high, { min: chart.min, max: chart.max, steps: MOST_RINGS });
  const configuration: ChartConfiguration<'radar'> = {
    type: 'radar',
    data: {
      labels: chart.categories.map((text) => [...lettering.wrap(text, label, size.width * WIDEST_LABEL)]),
      datasets: chart.series.map(({ values, emphasis }, index) => {
        const colour = drawing.colour(inks[index] ?? style.accent);
        return {
          data: [...values],
          borderColor: colour,
          borderWidth: emphasis === 'context' ? style.thinLine : emphasis === 'target' ? style.target.dot : style.line,
          borderDash: emphasis === 'target' ? [0, style.target.pitch] : [...(looks[index]?.dash ?? [])],
          borderCapStyle: 'round',
          borderJoinStyle: 'round',
          backgroundColor: NONE,
          fill: false,
          tension: 0,
          spanGaps: true,
          clip: false,
          pointStyle: looks[index]?.marker ?? 'circle',
          pointRadius: emphasis === 'main' || looks[index]?.isMarked ? style.line : 0,
          pointBackgroundColor: colour,
          pointBorderColor: colour,
          pointBorderWidth: 0,
        };
      }),
    },
    options: {
      ...plotOptions({ top: key.height, right: 0, bottom: 0, left: 0 }),
      scales: {
        r: {
          min,
          max,
          startAngle: 0,
          ticks: { display: false, stepSize: step, z: 0 },
          grid: { display: true, circular: false, color: drawing.colour(style.grid.ink), lineWidth: style.grid.weight },
          angleLines: {
            display: true,
            color: drawing.colour(style.grid.ink),
            lineWidth: style.grid.weight,
            borderDash: [],
          },
          pointLabels: {
            // Labels that would meet their neighbours are left out.
            display: 'auto',
            centerPointLabels: false,
            color: drawing.colour(style.text),
            font: lettering.font(label),
            padding: style.gap,
          },
        },
      },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const scale = plot.scales.r as RadialLinearScale | undefined;
    if (!scale) throw new Error('charts: a radar chart without a scale');
    if (hidesLabels(scale, chart.categories.length)) drawing.crowded();
    const decimals = Math.max(decimalsOf(step), ...ticks.map(decimalsOf));
    const rings = ticks.slice(1).map((value): Mark => {
      const { xCenter, yCenter } = scale;
      const y = yCenter - scale.getDistanceFromCenterForValue(value);
      const text = formatNumber(value, decimals, chart.unit);
      const colour = drawing.colour(style.text);
      return { kind: 'caption', text, lettered: label, x: xCenter + style.gap / 2, y: y - 1, align: 'left', colour };
    });
    return [...key.marks, ...rings.slice(0, -1)];
  };
  return { configuration: configuration as ChartConfiguration, marks };
};

/** Whether neighbours among the labels would have met. */
function hidesLabels(scale: RadialLinearScale, count: number): boolean {
  const places = Array.from({ length: count }, (_, index) => scale.getPointLabelPosition(index));
  return places.some((one, index) => {
    const other = places[index + 1];
    return (
      other !== undefined &&
      one.left < other.right &&
      other.left < one.right &&
      one.top < other.bottom &&
      other.top < one.bottom
    );
  });
}
