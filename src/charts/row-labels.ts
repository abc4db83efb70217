// Labels at the left of rows, in a lane as wide as they need; where rows are lower than a line, only so many as can be read.

import type { Pt } from '../model/units.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';
import { placeBlock, setBlock, type TextBlock } from './text-block.ts';

/**
 * Parts of the chart's width that labels may take. The smallest in which they are not higher than their rows; but
 * before a label is broken, the second is taken where all then keep to one line.
 */
const LANES = [0.3, 0.4, 0.5, 0.6];
const ONE_LINE_LANES = 2;

export interface RowLabels {
  /** Of the widest label. */
  readonly width: Pt;
  /** Whether there is room for words in a row. */
  isShown(index: number): boolean;
  /** `centre` gives the middle of a row. */
  marks(centre: (index: number) => Pt): readonly Mark[];
}

/** `pitch`: from row to row; `least`: what else stands in a row takes so much height. Says when not every row can have its label. */
export function composeRowLabels(
  drawing: Drawing,
  labels: readonly { readonly text: string; readonly strong: boolean }[],
  pitch: Pt,
  least: Pt = 0,
): RowLabels {
  const { style, lettering, size } = drawing;
  const set = (lane: number) =>
    labels.map(({ text, strong }) =>
      setBlock(lettering, [{ text, lettered: { style: style.label, strong } }], size.width * lane),
    );
  const sets = LANES.map(set);
  const isLow = (block: TextBlock, room: Pt) => block.height + block.depth <= room;
  const unbroken = sets.slice(0, ONE_LINE_LANES).find((blocks) => blocks.every(({ lines }) => lines.length <= 1));
  const fitting = [unbroken, ...sets].find((blocks) => blocks?.every((block) => isLow(block, pitch)));
  if (!fitting || least > pitch) drawing.crowded();
  const blocks = fitting ?? unbroken ?? set(Math.max(...LANES));
  const highest = Math.max(least, ...blocks.map(({ height, depth }) => height + depth));
  const step = Math.max(1, Math.ceil(highest / pitch - 1e-6));
  const isShown = (index: number) => index % step === 0;
  return {
    width: Math.max(0, ...blocks.map(({ width }) => width)),
    isShown,
    marks: (centre) =>
      blocks.flatMap((block, index) => {
        const place = { x: 0, top: centre(index) - block.height / 2, align: 'left' } as const;
        return isShown(index) ? placeBlock(block, { ...place, colour: drawing.colour(style.text) }) : [];
      }),
  };
}
