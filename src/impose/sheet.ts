// Pages and matter on a sheet: cut where another page begins.

import type { Box, Page, Placed } from '../model/matter.ts';
import type { Pt, Size } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';

/** How far the matter of a page shows beyond its trim, at each side that is not above or below. Negative: less than all of it. */
export interface Edges {
  readonly left: Pt;
  readonly right: Pt;
}

/** A page with its left edge at `x` of a sheet. `bleed`: above and below. */
export function onSheet({ box, trim }: Page, x: Pt, { left, right }: Edges, bleed: Pt): Placed {
  const clip = rectangle(-left, -bleed, trim.width + left + right, trim.height + 2 * bleed);
  return { x, y: 0, item: { kind: 'group', box, clip } };
}

/** A sheet as a page of its own: number and folio are those of the sheet. */
export function sheetOf(number: number, folio: string, trim: Size, bleed: Pt, items: readonly Placed[]): Page {
  const box: Box = { ...trim, items };
  return { number, folio, side: 'recto', trim, bleed, box, section: '' };
}
