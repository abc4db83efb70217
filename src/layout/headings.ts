// The headings of the running text by page, for running heads: what TeX calls marks (Knuth, The TeXbook, 1984, chapter 23).

import type { Page, Placed } from '../model/matter.ts';
import type { Headings } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';

/** By page. A page without a heading carries on the last one of its section. */
export function headingsOn(pages: readonly Page[]): Record<number, Headings> {
  const headings: Record<number, Headings> = {};
  let running = { section: '', words: '' };
  for (const page of pages) {
    if (page.section !== running.section) running = { section: page.section, words: '' };
    const own = [...wordsByHeading(page).values()];
    const [first = running.words] = own;
    const last = own.at(-1) ?? running.words;
    running = { section: page.section, words: last };
    if (last !== '') headings[page.number] = { first, last };
  }
  return headings;
}

/** Of the second level, from top to bottom of the columns; what the design has placed itself is no part of the running text. */
function wordsByHeading(page: Page): ReadonlyMap<StructureElement, string> {
  const found = new Map<StructureElement, string>();
  const visit = ({ item }: Placed): void => {
    if (item.kind !== 'group') return;
    const { tag, line, drawnBy } = item;
    if (tag?.role !== 'H2' || !line || drawnBy) {
      item.box.items.forEach(visit);
      return;
    }
    const words = line.line.runs.map(({ run }) => run.actualText ?? run.clusters.join('')).join('');
    const before = found.get(tag);
    found.set(tag, before === undefined ? words : `${before}${/\u00ad\s*$/.test(before) ? '' : ' '}${words}`);
  };
  page.box.items.forEach(visit);
  return new Map(
    [...found].map(([tag, words]) => [
      tag,
      words
        .replace(/\u00ad\s*/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );
}
