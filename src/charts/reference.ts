// A reference value: a rule across the plot with its words in a lane beside it.

import type { ChartArea } from 'chart.js';
import type { Pt } from '../model/units.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';
import { placeBlock, setBlock } from './text-block.ts';

/** Most of the chart's width that the words may take. */
const WIDEST = 0.25;

export interface Reference {
  /** Of the lane to the right of the plot. */
  readonly width: Pt;
  /** For a horizontal rule; `place` gives the height of a value. */
  marks(plot: ChartArea, place: (value: number) => Pt): readonly Mark[];
}

export function composeReference(drawing: Drawing): Reference {
  const { chart, style, lettering, size } = drawing;
  const { reference } = chart;
  if (!reference) return { width: 0, marks: () => [] };
  const lettered = { style: style.label, strong: true };
  const block = setBlock(lettering, [{ text: reference.label, lettered }], size.width * WIDEST);
  return {
    width: block.width > 0 ? block.width + style.gap : 0,
    marks: (plot, place) => {
      const y = place(reference.value);
      const colour = drawing.colour(style.axis.ink);
      const x = plot.right + style.gap;
      return [
        { kind: 'rule', from: { x: plot.left, y }, to: { x: plot.right, y }, weight: style.grid.weight, colour },
        ...placeBlock(block, { x, top: y - block.height / 2, align: 'left', colour: drawing.colour(style.text) }),
      ];
    },
  };
}
