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

/** Captions between `top` and `bottom`, `white` apart, in the order given. Labels beside each other do not push each other. */
export function placeEndLabels(
  drawing: Drawing,
  labels: readonly EndLabel[],
  top: Pt,
  bottom: Pt,
  white = drawing.style.gap / 2,
): readonly Caption[] {
  const middles = new Map<EndLabel, Pt>();
  for (const column of columnsOf(labels)) {
    // Half of the white between two labels lies outside at either end.
    const wishes = column.map(({ y, block }) => ({ wish: y, extent: extentOf(block) + white }));
    const placed = spread(wishes, top - white / 2, bottom + white / 2);
    if (!placed.fits) drawing.crowded();
    for (const [index, label] of column.entries()) middles.set(label, placed.middles[index] ?? label.y);
  }
  return labels.flatMap((label) => {
    const { block, x, align, colour } = label;
    return placeBlock(block, { x, top: (middles.get(label) ?? label.y) - extentOf(block) / 2, align, colour });
  });
}

const extentOf = ({ height, depth }: TextBlock): Pt => height + depth;

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
