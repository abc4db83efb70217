// A reference value across columns: a grid line behind them, its words in a lane to the right of the plot.

import type { ChartArea } from 'chart.js';
import type { Pt } from '../model/units.ts';
import type { Drawing } from './drawing.ts';
import type { EndLabel } from './end-labels.ts';
import type { GridLine } from './plot.ts';
import { setBlock } from './text-block.ts';

/** Most of the chart's width that the words may take. */
const WIDEST = 0.25;

export interface Reference {
  /** Of the lane to the right of the plot. */
  readonly width: Pt;
  /** Its line, if there is one. */
  readonly grid: readonly GridLine[];
  /** Its words; `place` gives the height of a value. */
  labels(plot: ChartArea, place: (value: number) => Pt): readonly EndLabel[];
}

export function composeReference(drawing: Drawing): Reference {
  const { chart, style, lettering, size } = drawing;
  const { reference } = chart;
  if (!reference) return { width: 0, grid: [], labels: () => [] };
  const lettered = { style: style.label, strong: true };
  const block = setBlock(lettering, [{ text: reference.label, lettered }], size.width * WIDEST);
  return {
    width: block.width > 0 ? block.width + style.gap : 0,
    grid: [{ value: reference.value, colour: drawing.colour(style.axis.ink), weight: style.grid.weight }],
    labels: (plot, place) => [
      {
        block,
        x: plot.right + style.gap,
        y: place(reference.value),
        align: 'left',
        colour: drawing.colour(style.text),
      },
    ],
  };
}
