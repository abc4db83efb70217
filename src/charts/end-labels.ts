// Names of series beside the place where they end, spread apart so that none overlap. Used instead of a key.

import type { Pt } from '../model/units.ts';
import type { Drawing } from './drawing.ts';
import type { Caption } from './marks.ts';
import { spread } from './spread.ts';
import { placeBlock, type TextBlock } from './text-block.ts';

export interface EndLabel {
  readonly block: TextBlock;
  /** Side of the block that faces its series. */
  readonly x: Pt;
  /** Middle that the block would like to have. */
  readonly y: Pt;
  readonly align: 'left' | 'right';
  readonly colour: string;
}

/** Captions between `top` and `bottom`. Labels that share no height of x do not push each other. */
export function placeEndLabels(drawing: Drawing, labels: readonly EndLabel[], top: Pt, bottom: Pt): readonly Caption[] {
  return columnsOf(labels).flatMap((column) => {
    const extents = column.map(({ block }) => block.height + block.depth + drawing.style.gap / 2);
    const wishes = column.map(({ y }, index) => ({ wish: y, extent: extents[index] ?? 0 }));
    const { middles, fits } = spread(wishes, top, bottom);
    if (!fits) drawing.crowded();
    return column.flatMap(({ block, x, align, colour }, index) =>
      placeBlock(block, { x, top: (middles[index] ?? 0) - (block.height + block.depth) / 2, align, colour }),
    );
  });
}

const leftOf = ({ x, align, block }: EndLabel): Pt => (align === 'left' ? x : x - block.width);

/** Labels that stand above each other somewhere, from left to right. */
function columnsOf(labels: readonly EndLabel[]): readonly (readonly EndLabel[])[] {
  const sorted = [...labels].sort((a, b) => leftOf(a) - leftOf(b));
  const columns: EndLabel[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const label of sorted) {
    const last = columns.at(-1);
    if (last && leftOf(label) < right) last.push(label);
    else columns.push([label]);
    right = Math.max(right, leftOf(label) + label.block.width);
  }
  return columns;
}
