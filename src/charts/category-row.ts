// The row of category labels below upright bars: pitch of the columns, labels wrapped to it, brackets for years.

import type { Pt } from '../model/units.ts';
import { composeBrackets } from './brackets.ts';
import { shortCategories } from './category-groups.ts';
import { columnPositions } from './category-positions.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';
import { placeBlock, setBlock, type TextBlock } from './text-block.ts';

/** With fewer categories columns are as wide as if there were so many: two columns must not become two fields. */
const FEWEST = 3;

export interface CategoryRow {
  /** Least distance of two columns. */
  readonly pitch: Pt;
  /** Place of each column on the axis, in pitches. */
  readonly positions: readonly number[];
  /** White left and right of the plot, for labels that are wider than their columns. */
  readonly inset: Pt;
  readonly height: Pt;
  /** `foot` is the bottom of the plot; `centre` the middle of a column. */
  marks(foot: Pt, centre: (index: number) => Pt): readonly Mark[];
}

export function composeCategoryRow(drawing: Drawing, width: Pt): CategoryRow {
  const { chart, style, lettering } = drawing;
  const names = shortCategories(chart.categories);
  const positions = columnPositions(chart.categories);
  const count = Math.max(FEWEST - 1, positions.at(-1) ?? 0) + style.bar;
  const set = (pitch: Pt): readonly TextBlock[] =>
    names.map((text, index) => {
      const strong = chart.highlight?.includes(chart.categories[index] ?? '') ?? false;
      return setBlock(lettering, [{ text, lettered: { style: style.label, strong } }], pitch - style.gap / 2);
    });
  const roomy = width / count;
  const wide = Math.max(...[set(roomy).at(0), set(roomy).at(-1)].map((block) => block?.width ?? 0));
  const inset = Math.max(0, (wide - style.bar * roomy) / 2);
  const pitch = (width - 2 * inset) / count;
  const blocks = set(pitch);
  const brackets = composeBrackets(drawing, pitch);
  const cap = lettering.capHeight({ style: style.label });
  const labelHeight = style.columnDrop - cap + Math.max(...blocks.map(({ height, depth }) => height + depth));
  const half = (style.bar * pitch) / 2;
  return {
    pitch,
    positions,
    inset,
    height: labelHeight + (brackets?.height ?? 0),
    marks: (foot, centre) => [
      ...blocks.flatMap((block, index) =>
        placeBlock(block, {
          x: centre(index),
          top: foot + style.columnDrop - cap,
          align: 'center',
          colour: drawing.colour(style.text),
        }),
      ),
      ...(brackets?.marks(foot + labelHeight, (index) => [centre(index) - half, centre(index) + half]) ?? []),
    ],
  };
}
