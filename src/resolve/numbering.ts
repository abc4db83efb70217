// Figures and tables of a report to their numbers: each kind counts from 1 in reading order. Looks at drafts only.

import type { DraftBlock, DraftPage, DraftPhoto, DraftTable } from '../model/draft.ts';
import type { DraftChart } from '../model/draft-charts.ts';

export type NumberedKind = 'figure' | 'table';

/** A block with an id that texts may refer to. */
export type NamedBlock = (DraftChart | DraftPhoto | DraftTable) & { readonly id: string };

export interface Numbering {
  readonly byBlock: ReadonlyMap<DraftBlock, number>;
  readonly byId: ReadonlyMap<string, { readonly kind: NumberedKind; readonly number: number }>;
}

/** Charts are figures, photographs too where they have an id; every table is one. */
export function numberBlocks(pages: readonly DraftPage[]): Numbering {
  const byBlock = new Map<DraftBlock, number>();
  const byId = new Map<string, { kind: NumberedKind; number: number }>();
  const counts: Record<NumberedKind, number> = { figure: 0, table: 0 };
  for (const block of pages.flatMap((page) => page.body)) {
    const kind = kindOf(block);
    if (!kind) continue;
    const number = ++counts[kind];
    byBlock.set(block, number);
    if (isNamed(block)) byId.set(block.id, { kind, number });
  }
  return { byBlock, byId };
}

function kindOf(block: DraftBlock): NumberedKind | undefined {
  if (block.kind === 'table') return 'table';
  return block.kind === 'chart' || (block.kind === 'photo' && isNamed(block)) ? 'figure' : undefined;
}

export const isNamed = (block: DraftBlock): block is NamedBlock =>
  (block.kind === 'chart' || block.kind === 'photo' || block.kind === 'table') && block.id !== undefined;
