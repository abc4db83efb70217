// Horizontal grid lines from edge to edge, each with its value above it at the left; the plot starts right of the values.

import type { Pt } from '../model/units.ts';
import type { Drawing } from './drawing.ts';
import type { EndLabel } from './end-labels.ts';
import { type Extent, extentOfValues } from './extent.ts';
import type { Mark } from './marks.ts';
import { decimalsOf, formatNumber } from './numbers.ts';
import type { AxisSetting } from './plot.ts';
import { axisValues } from './scale.ts';
import { setBlock } from './text-block.ts';

/** Grid lines stand at least so many leadings of their labels apart, and there are no more than so many steps. */
const LEADINGS = 4;
const MOST_STEPS = 6;

export interface ValueGrid {
  /** Of the lane at the left that holds the values. */
  readonly width: Pt;
  /** Of the lane above the plot, for the topmost value. */
  readonly height: Pt;
  readonly axis: AxisSetting;
  /** Heights of the grid's lines; `place` gives the height of a value on the page, here and below. */
  heights(place: (value: number) => Pt): readonly Pt[];
  marks(place: (value: number) => Pt): readonly Mark[];
  /** Words of the reference that stand at the right end of its line, because they would push the plot aside at the left. */
  labels(place: (value: number) => Pt): readonly EndLabel[];
}

interface GridValue {
  readonly value: number;
  readonly text: string;
  readonly isReference: boolean;
}

/** Most of the chart's width that the words of the reference may take at the left. */
const WIDEST_WORDS = 0.08;

export function composeValueGrid(drawing: Drawing, extent: Extent = extentOfValues(drawing.chart)): ValueGrid {
  const { chart, style, size, lettering } = drawing;
  const label = { style: style.label };
  const leading = lettering.leading(label);
  const steps = Math.min(MOST_STEPS, Math.max(2, Math.floor(size.height / (leading * LEADINGS))));
  const values = axisValues(extent.low, extent.high, { min: chart.min, max: chart.max, steps });
  const lines = gridValues(drawing, values.ticks, values.step);
  const letteredOf = ({ isReference }: GridValue) => ({ ...label, strong: isReference });
  const widest = Math.max(0, ...lines.map((line) => lettering.width(line.text, letteredOf(line))));
  return {
    width: widest + style.inset,
    height: lettering.capHeight(label) + style.lift,
    axis: {
      min: values.min,
      max: values.max,
      grid: lines.map(({ value, isReference }) => ({
        value,
        colour: drawing.colour(isReference ? style.axis.ink : style.grid.ink),
        weight: style.grid.weight,
      })),
    },
    heights: (place) => lines.map(({ value }) => place(value)),
    labels: (place) => referenceWords(drawing, place),
    marks: (place) => {
      const reference = lines.find(({ isReference }) => isReference);
      const isCovered = (line: GridValue) =>
        reference !== undefined && line !== reference && Math.abs(place(line.value) - place(reference.value)) < leading;
      return lines
        .filter((line) => !isCovered(line))
        .map((line) => ({
          kind: 'caption',
          text: line.text,
          lettered: letteredOf(line),
          x: 0,
          y: place(line.value) - style.lift,
          align: 'left',
          colour: drawing.colour(style.text),
        }));
    },
  };
}

function gridValues(drawing: Drawing, ticks: readonly number[], step: number): readonly GridValue[] {
  const { chart } = drawing;
  const { reference } = chart;
  const decimals = Math.max(decimalsOf(step), ...ticks.map(decimalsOf));
  const lines = ticks.map((value) => ({ value, text: formatNumber(value, decimals, chart.unit), isReference: false }));
  if (!reference) return lines;
  const number = formatNumber(reference.value, decimalsOf(reference.value), chart.unit);
  const text = hasWordsAtLeft(drawing) ? `${number} ${reference.label}` : number;
  const own = { value: reference.value, text: text.trimEnd(), isReference: true };
  return [...lines.filter(({ value }) => value !== reference.value), own].sort((a, b) => a.value - b.value);
}

function hasWordsAtLeft({ chart, style, size, lettering }: Drawing): boolean {
  const words = chart.reference?.label ?? '';
  return lettering.width(words, { style: style.label, strong: true }) <= size.width * WIDEST_WORDS;
}

function referenceWords(drawing: Drawing, place: (value: number) => Pt): readonly EndLabel[] {
  const { chart, style, size, lettering } = drawing;
  if (!chart.reference || hasWordsAtLeft(drawing)) return [];
  const lettered = { style: style.label, strong: true };
  const block = setBlock(lettering, [{ text: chart.reference.label, lettered }], size.width / 2);
  const y = place(chart.reference.value) - style.lift - (block.height - block.depth) / 2;
  return [{ block, x: size.width, y, align: 'right', colour: drawing.colour(style.text) }];
}
