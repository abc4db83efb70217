// Pages to sheets of twice their width, to be printed on both sides, laid into each other, folded and stapled.

import type { Page } from '../model/matter.ts';
import { onSheet, sheetOf } from './sheet.ts';

/** Pages on one folded sheet: two on each side. */
const ON_SHEET = 4;

/**
 * Front and back of each sheet in turn, the outermost first. No bleed: office printers leave a white edge. Pages that are missing for
 * whole sheets stay blank before the last one, which so stays the back of the cover.
 */
export function booklet(pages: readonly Page[]): readonly Page[] {
  const [first] = pages;
  if (!first) return [];
  const count = Math.ceil(pages.length / ON_SHEET) * ON_SHEET;
  const pageAt = (index: number): Page | undefined =>
    index === count - 1 ? pages.at(-1) : index < pages.length - 1 ? pages[index] : undefined;
  const trim = { width: 2 * first.trim.width, height: first.trim.height };
  return Array.from({ length: count / 2 }, (_, side) => {
    const [low, high] = [side, count - 1 - side];
    const [left, right] = side % 2 === 0 ? [high, low] : [low, high];
    const both = [left, right].map(pageAt);
    const items = both.flatMap((page, i) =>
      page ? [onSheet(page, i * first.trim.width, { left: 0, right: 0 }, 0)] : [],
    );
    return sheetOf(side + 1, `${left + 1}–${right + 1}`, trim, 0, items);
  });
}
