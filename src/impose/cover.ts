// Pages to the cover of a book that is glued at its back (perfect binding): the last page, the spine and the first one in one piece,
// and what stands inside it.

import type { Page, Placed } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';
import { onSheet, sheetOf } from './sheet.ts';

/** Of the cover: outside and inside of front and back. */
const ON_COVER = 4;

export interface Binding {
  /** Thickness of a leaf. */
  readonly sheet: Pt;
  /** Strip on both sides of the fold, inside the cover, that glue needs bare. */
  readonly glue: Pt;
  readonly bleed: Pt;
}

/** Of the leaves between the covers, pressed together. */
export const spineWidth = (pages: number, { sheet }: Pick<Binding, 'sheet'>): Pt => ((pages - ON_COVER) / 2) * sheet;

/** The pages between the covers. */
export const textBlock = (pages: readonly Page[]): readonly Page[] => pages.slice(2, -2);

/**
 * Outside and inside, as they lie open. `spine`: matter for a spine of that width, its origin at the middle of its head. Throws for fewer
 * than five pages, which no one binds.
 */
export function coverOf(
  pages: readonly Page[],
  { sheet, glue, bleed }: Binding,
  spine: readonly Placed[],
): readonly [Page, Page] {
  const [front, insideFront, insideBack, back] = [pages[0], pages[1], pages.at(-2), pages.at(-1)];
  if (!front || !insideFront || !insideBack || !back || pages.length <= ON_COVER)
    throw new Error(`A cover was asked for around ${pages.length} pages.`);
  const { trim } = front;
  const width = spineWidth(pages.length, { sheet });
  const right = trim.width + width;
  const open = { width: 2 * trim.width + width, height: trim.height };
  const outside = [
    onSheet(back, 0, { left: bleed, right: 0 }, bleed),
    ...spine.map((placed) => ({ ...placed, x: placed.x + trim.width + width / 2 })),
    onSheet(front, right, { left: 0, right: bleed }, bleed),
  ];
  const inside = [
    onSheet(insideFront, 0, { left: bleed, right: -glue }, bleed),
    onSheet(insideBack, right, { left: -glue, right: bleed }, bleed),
  ];
  return [
    sheetOf(1, `${pages.length}–1`, open, bleed, outside),
    sheetOf(2, `2–${pages.length - 1}`, open, bleed, inside),
  ];
}
