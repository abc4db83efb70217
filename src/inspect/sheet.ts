// A page as the checks see it: its boxes, what it paints and what it is held to.

import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { CheckName, PlaceInFile } from '../model/inspection.ts';
import type { Printer } from '../model/printer.ts';
import type { FilePage } from './document.ts';
import { type Findings, type Found, placeOn } from './findings.ts';
import type { InkGrid } from './grid.ts';
import type { InkPainter } from './ink.ts';
import type { DisplayList } from './interpret.ts';
import type { Mark } from './mark.ts';
import { overlap } from './matrix.ts';
import type { Corners } from './objects.ts';

export interface Sheet {
  readonly page: FilePage;
  readonly printer: Printer;
  /** The TrimBox, or what stands for it. */
  readonly trim: Corners;
  /** The trim and the bleed that the printer asks for. */
  readonly bleed: Corners;
  readonly list: DisplayList;
  readonly add: (found: Omit<Found, 'place'>, at?: Corners) => void;
  /** A check has nothing to hold this page to. */
  readonly miss: (check: CheckName, code: DiagnosticCode) => void;
  readonly placeOf: (point: readonly [number, number]) => PlaceInFile;
}

/** Moments of a page at which checks look at it. */
export interface PageCheck {
  /** Before anything is painted: the marks alone. */
  readonly marks?: (sheet: Sheet) => void;
  /** What lies below a mark, before it is painted, and how far the ink of a text will reach. */
  readonly before?: (sheet: Sheet, mark: Mark, grid: InkGrid, extentOf: InkPainter['extentOf']) => void;
  /** The finished page. */
  readonly after?: (sheet: Sheet, grid: InkGrid) => void;
}

export function sheetOf(
  page: FilePage,
  list: DisplayList,
  printer: Printer,
  findings: Pick<Findings, 'add' | 'miss'>,
): Sheet {
  const trim = trimOf(page);
  const bleed = grown(trim, printer.bleed);
  return {
    page,
    printer,
    trim,
    bleed,
    list,
    add: (found, at) => {
      // Its top left, as far as that is printed.
      const shown = at && (overlap(at, bleed) ?? at);
      const place = shown ? placeOn(page.number, trim, [shown[0], shown[3]]) : { page: page.number };
      findings.add({ ...found, place });
    },
    miss: (check, code) => findings.miss([check], { code, args: { page: page.number } }),
    placeOf: (point) => placeOn(page.number, trim, point),
  };
}

const grown = ([left, bottom, right, top]: Corners, by: number): Corners => [
  left - by,
  bottom - by,
  right + by,
  top + by,
];

export const trimOf = ({ trim, crop, media }: FilePage): Corners => trim ?? crop ?? media;

/** True if some of a mark is printed on paper that stays: marks of the printer stand outside the bleed. */
const isOnPaper = ({ bleed }: Sheet, { bounds }: Pick<Mark, 'bounds'>): boolean => overlap(bounds, bleed) !== undefined;

/** The marks that are printed. */
export const marksOnPaper = (sheet: Sheet): readonly Mark[] =>
  sheet.list.marks.filter((mark) => isOnPaper(sheet, mark));

/** The side of the page that is bound, as corners count them: 0 left, 2 right; undefined for loose leaves. */
export const foldOf = ({ page, printer }: Sheet): 0 | 2 | undefined =>
  printer.pages.binding === 'none' ? undefined : page.number % 2 === 1 ? 0 : 2;

/** A few words of a text, for messages. */
export const excerptOf = (words: string): string => (words.length > 32 ? `${words.slice(0, 31).trimEnd()}…` : words);
