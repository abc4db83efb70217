// Where a page stands on the sheet of the press: the trim inside the bleed, both inside a slug where marks are drawn.

import type { Page } from '../model/matter.ts';
import type { Printer } from '../model/printer.ts';
import { mm, type Pt, type Rect, type Size } from '../model/units.ts';

/** Rectangles from the top left corner of the media, in points. */
export interface PressSheet {
  readonly media: Size;
  readonly trim: Rect;
  readonly bleed: Rect;
  /** Distance of marks from the trim: never inside the bleed. */
  readonly from: Pt;
}

/** How far marks reach outwards from where they begin. */
export const MARK_LENGTH: Pt = mm(5);
/** White around the marks. */
const BORDER: Pt = mm(2);

/**
 * Without marks the sheet ends at the bleed, with them it is large enough for all. Bleed is the printer's: of a design with more
 * the rest is cut away.
 */
export function pressSheet({ trim }: Pick<Page, 'trim'>, { bleed, marks }: Printer): PressSheet {
  const from = Math.max(bleed, marks.offset);
  const margin = hasMarks(marks) ? from + MARK_LENGTH + BORDER : bleed;
  const around = (distance: Pt): Rect => ({
    x: margin - distance,
    y: margin - distance,
    width: trim.width + 2 * distance,
    height: trim.height + 2 * distance,
  });
  const { width, height } = around(margin);
  return { media: { width, height }, trim: around(0), bleed: around(bleed), from };
}

export const hasMarks = ({ crop, registration, bars, information }: Printer['marks']): boolean =>
  crop || registration || bars || information;
