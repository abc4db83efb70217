// Two series back to back on a channel that holds the category labels, one block per counted unit while blocks stay visible.

import type { Chart, ChartConfiguration } from 'chart.js';
import type { Pt } from '../../model/units.ts';
import type { Drawing, Kind } from '../drawing.ts';
import type { Mark } from '../marks.ts';
import { axis, barDataset, categoryAxis, plotOptions } from '../plot.ts';
import { isHighlighted, seriesInks, wordsInk } from '../series-inks.ts';
import { placeBlock, setBlock } from '../text-block.ts';

/** A block that would be narrower than so many joints is no longer seen as a block: the bar is then drawn whole. */
const LEAST_JOINTS = 3;

export const composePyramid: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const sides = chart.series.slice(0, 2);
  const inks = seriesInks(chart, style);
  const head = { style: style.heading };
  const labels = chart.categories.map((text) =>
    setBlock(
      lettering,
      [{ text, lettered: { style: style.label, strong: isHighlighted(chart, text) } }],
      style.channel - 2 * style.gap,
    ),
  );
  const values = sides.flatMap((side) => side.values.map((value) => value ?? 0));
  const most = Math.max(1, ...values);
  const valueLane =
    Math.max(0, ...values.map((value) => lettering.width(drawing.format(value), { style: style.value }))) + style.gap;
  const unit = (size.width - style.channel - 2 * valueLane) / 2 / most;
  const isBlocks = values.every(Number.isInteger) && unit >= style.joint * LEAST_JOINTS;
  const top = lettering.leading(head);
  const rows = chart.categories.length - 1 + style.bar;
  const pitch = (size.height - top) / rows;
  // On the axis one is one unit; the channel lies around zero.
  const channel = style.channel / 2 / unit;
  const reach = size.width / 2 / unit;
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: {
      labels: chart.categories.map((_, index) => index),
      datasets: sides.flatMap(({ values }, side) => {
        const count = isBlocks ? Math.max(0, ...values.map((value) => value ?? 0)) : 1;
        return Array.from({ length: count }, (_, block) => ({
          ...barDataset(
            values.map((value) => blockOf(value ?? 0, block, { isBlocks, channel, joint: style.joint / unit, side })),
            [drawing.colour(inks[side] ?? style.plain)],
            style.bar * pitch,
          ),
          grouped: false,
          barPercentage: 1,
          categoryPercentage: 1,
        }));
      }),
    },
    options: {
      ...plotOptions({ top, right: 0, bottom: 0, left: 0 }),
      indexAxis: 'y',
      scales: { x: axis({ min: -reach, max: reach }), y: categoryAxis(style.bar, rows, true) },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: a pyramid without scales');
    const rowOf = (index: number) => y.getPixelForValue(index);
    return [
      ...labels.flatMap((block, index) =>
        placeBlock(block, {
          x: size.width / 2,
          top: rowOf(index) - block.height / 2,
          align: 'center',
          colour: drawing.colour(style.text),
        }),
      ),
      ...sides.flatMap((_, side) =>
        sideMarks(drawing, side, inks[side] ?? style.plain, rowOf, (value) => x.getPixelForValue(value), channel),
      ),
    ];
  };
  return { configuration, marks };
};

interface BlockSetting {
  readonly isBlocks: boolean;
  readonly channel: number;
  readonly joint: number;
  readonly side: number;
}

/** Ends of one block on the axis; null where the bar has no such block. */
function blockOf(
  value: number,
  block: number,
  { isBlocks, channel, joint, side }: BlockSetting,
): [number, number] | null {
  if (value <= (isBlocks ? block : 0)) return null;
  const from = channel + (isBlocks ? block : 0);
  const to = channel + (isBlocks ? block + 1 - joint : value);
  return side === 0 ? [-to, -from] : [from, to];
}

/** Counts at the outer ends, the sum with the name of the side at the head of its inner edge. */
function sideMarks(
  drawing: Drawing,
  side: number,
  ink: string,
  rowOf: (index: number) => Pt,
  across: (value: number) => Pt,
  channel: number,
): readonly Mark[] {
  const { chart, style, lettering } = drawing;
  const series = chart.series[side];
  if (!series) return [];
  const sign = side === 0 ? -1 : 1;
  const align = side === 0 ? 'right' : 'left';
  const value = { style: style.value };
  const head = { style: style.heading };
  const sum = series.values.reduce<number>((total, count) => total + (count ?? 0), 0);
  return [
    {
      kind: 'caption',
      text: `${drawing.format(sum)} ${series.name}`,
      lettered: head,
      x: across(sign * channel),
      y: lettering.capHeight(head),
      align,
      colour: drawing.colour(wordsInk(drawing, ink)),
    },
    ...series.values.flatMap((count, index): Mark[] => {
      if (!count) return [];
      const x = across(sign * (channel + count)) + sign * style.gap;
      const y = rowOf(index) + lettering.capHeight(value) / 2;
      return [
        {
          kind: 'caption',
          text: drawing.format(count),
          lettered: value,
          x,
          y,
          align,
          colour: drawing.colour(style.text),
        },
      ];
    }),
  ];
}
