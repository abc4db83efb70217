// What the categories of a chart are as columns of a table: one, or for flows where they begin and where they go.

import type { ChartBlock } from './content.ts';

type Listed = Pick<ChartBlock, 'categories' | 'categoryName' | 'flows'>;

/** Heads of the columns; '' where nothing says what categories are. */
export const categoryHeads = ({ flows, categoryName = '' }: Listed): readonly string[] =>
  flows?.heads ?? [categoryName];

/** Cells of the category with that index. */
export function categoryCells({ categories, flows }: Listed, index: number): readonly string[] {
  const link = flows?.links[index];
  if (!flows || !link) return [categories[index] ?? ''];
  return [flows.nodes[link.from] ?? '', flows.nodes[link.to] ?? ''];
}
