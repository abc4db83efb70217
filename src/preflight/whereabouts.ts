// Places in the report's files to the pages that show what stands there, read from the finished pages.

import type { Span } from '../model/diagnostic.ts';
import type { Page, Placed } from '../model/matter.ts';

/** Pages, in order, that show what was typed at a place; none for what is not printed. */
export type Whereabouts = (span: Span) => readonly number[];

/** Matter carries the place where its text or block begins: what was typed after it belongs to it, up to the next one. */
export function createWhereabouts(pages: readonly Page[]): Whereabouts {
  const files = new Map<string, Map<number, Set<number>>>();
  for (const page of pages)
    for (const { file, line, column } of spansIn(page.box.items)) {
      const begins = files.get(file) ?? new Map<number, Set<number>>();
      files.set(file, begins);
      const at = orderOf(line, column);
      begins.set(at, (begins.get(at) ?? new Set()).add(page.number));
    }
  const sorted = new Map([...files].map(([file, begins]) => [file, [...begins].sort(([a], [b]) => a - b)]));
  return ({ file, line, column }) => {
    const at = orderOf(line, column);
    const own = sorted.get(file)?.findLast(([begin]) => begin <= at);
    return own ? [...own[1]].sort((a, b) => a - b) : [];
  };
}

/** No line is that long: lines and columns become one number. */
const LONGEST_LINE = 1e6;
const orderOf = (line: number, column: number): number => line * LONGEST_LINE + column;

const spansIn = (items: readonly Placed[]): readonly Span[] =>
  items.flatMap(({ item }) =>
    item.kind === 'group' ? [...(item.span ? [item.span] : []), ...spansIn(item.box.items)] : [],
  );
