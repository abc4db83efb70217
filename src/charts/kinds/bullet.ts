// Rows with a bar for the value, a tick at the target and tinted ranges behind both; value and target stand in columns at the
// right. The series say what is what by their emphasis: `target` is the tick, `context` the end of a range.

import type { Chart, ChartConfiguration } from 'chart.js';
import type { ChartSeries } from '../../model/content.ts';
import type { Pt } from '../../model/units.ts';
import { baseLine } from '../base-line.ts';
import { isTarget } from '../column-targets.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { extentFromZero } from '../extent.ts';
import { composeKey } from '../key.ts';
import type { Mark } from '../marks.ts';
import { axis, barDataset, categoryAxis, plotOptions } from '../plot.ts';
import { composeRowLabels, type RowLabels } from '../row-labels.ts';
import { categoryInks, isHighlighted } from '../series-inks.ts';
import { placeBlock, setBlock } from '../text-block.ts';

/** Thickness of the bar and length of the tick, over that of the ranges. */
const BAR = 0.45;
const TICK = 0.8;

/** Fewer rows than this are as thick as if they were so many. */
const FEWEST = 2;

/** Tint of the lowest range; each further one has so much of that of the former. */
const FADING = 0.55;

/** Most of the chart's width that the head of a column of figures may take. */
const WIDEST_HEAD = 0.16;

export const composeBullet: Kind = (drawing) => {
  const { chart, style, size } = drawing;
  const ranges = chart.series.filter(({ emphasis }) => emphasis === 'context');
  const target = chart.series.find(isTarget);
  const value = chart.series.find((one) => one !== target && !ranges.includes(one));
  const inks = categoryInks(chart, style);
  const columns = composeColumns(drawing, [value, target]);
  const key = composeKey({ ...drawing, size: { ...size, width: size.width - columns.width - style.gap } }, [
    ...(value?.name ? [{ name: value.name, ink: style.series[0] ?? style.accent }] : []),
    ...(target ? [{ name: target.name, ink: style.target.ink, sign: 'tick' as const }] : []),
    ...ranges.map(({ name }, index) => ({ name, ink: style.plain, tint: FADING ** index })),
  ]);
  const top = Math.max(key.height, columns.height);
  const rows = Math.max(FEWEST, chart.categories.length) - 1 + style.bar;
  // The words of the outer rows may be higher than their bars.
  const figure = { style: style.value };
  const cap = drawing.lettering.capHeight(figure);
  const depth = drawing.lettering.descent(figure);
  const bottom = Math.max(0, cap / 2 + depth - (style.bar * (size.height - top)) / rows / 2);
  const pitch = (size.height - top - 2 * bottom) / rows;
  const thickness = style.bar * pitch;
  const labels = composeRowLabels(
    drawing,
    chart.categories.map((text) => ({ text, strong: isHighlighted(chart, text) })),
    pitch,
    cap + depth,
  );
  const lanes = { top: top + bottom, right: columns.width + style.gap, bottom, left: labels.width + style.gap };
  const { low, high } = extentFromZero(chart, false);
  const fields = ranges.map((range, index) =>
    barDataset(
      range.values.map((end, category) => (end === null ? null : [startOf(ranges, index, category), end])),
      chart.categories.map(() => drawing.colour(style.plain, FADING ** index)),
      thickness,
    ),
  );
  const bars = barDataset(
    value?.values ?? [],
    inks.map((ink) => drawing.colour(ink)),
    thickness * BAR,
  );
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: {
      labels: chart.categories.map((_, index) => index),
      datasets: [bars, ...fields].map((dataset, order) => ({ ...dataset, order, grouped: false })),
    },
    options: {
      ...plotOptions(lanes),
      indexAxis: 'y',
      scales: { x: axis({ min: low, max: high }), y: categoryAxis(style.bar, rows, true) },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: a bullet chart without scales');
    const centre = (index: number) => y.getPixelForValue(index);
    const ticks = (target?.values ?? []).flatMap((aim, index): Mark[] => {
      if (aim === null) return [];
      const [at, half] = [x.getPixelForValue(aim), (thickness * TICK) / 2];
      // A tick at the very edge stays inside.
      const edge = Math.min(Math.max(at, plot.chartArea.left), plot.chartArea.right);
      const [from, to] = [centre(index) - half, centre(index) + half].map((height) => ({ x: edge, y: height }));
      const colour = drawing.colour(style.target.ink);
      return from && to ? [{ kind: 'rule', from, to, weight: style.target.dot, colour }] : [];
    });
    return [
      ...key.marks,
      baseLine(drawing, plot, 'vertical'),
      ...ticks,
      ...labels.marks(centre),
      ...columns.marks(centre, labels),
    ];
  };
  return { configuration, marks };
};

/** Where a range begins: at the end of the one before it that has any. */
function startOf(ranges: readonly ChartSeries[], index: number, category: number): number {
  const before = ranges.slice(0, index).findLast(({ values }) => (values[category] ?? null) !== null);
  return before?.values[category] ?? 0;
}

/** Columns of figures at the right edge, each under the name of its series. */
function composeColumns(drawing: Drawing, series: readonly (ChartSeries | undefined)[]) {
  const { style, size, lettering } = drawing;
  const right = { value: size.width };
  const columns = series
    .flatMap((one, order) => (one ? [{ one, strong: order === 0 }] : []))
    .reverse()
    .map(({ one, strong }) => {
      const lettered = { style: strong ? style.value : style.detail };
      const texts = one.values.map((value) => (value === null ? '' : drawing.format(value)));
      const widest = Math.max(0, ...texts.map((text) => lettering.width(text, lettered)));
      const measure = Math.max(widest, size.width * WIDEST_HEAD);
      const head = setBlock(lettering, [{ text: one.name, lettered: { style: style.detail } }], measure);
      const column = { lettered, texts, head, x: right.value };
      right.value -= Math.max(widest, head.width) + style.gap * 2;
      return column;
    });
  return {
    width: size.width - right.value,
    height: Math.max(0, ...columns.map(({ head }) => head.height + head.depth)) + style.pad,
    marks: (centre: (index: number) => Pt, { isShown }: RowLabels): readonly Mark[] =>
      columns.flatMap(({ lettered, texts, head, x }): readonly Mark[] => {
        const colour = drawing.colour(style.text);
        const cap = lettering.capHeight(lettered);
        const figures = texts.flatMap((text, index): readonly Mark[] => {
          const place = { x, y: centre(index) + cap / 2, align: 'right' as const };
          return text !== '' && isShown(index) ? [{ kind: 'caption', text, lettered, ...place, colour }] : [];
        });
        return [...placeBlock(head, { x, top: 0, align: 'right', colour }), ...figures];
      }),
  };
}
