// Pages for a press: on sheets with bleed and marks, in a file that keeps the printer's standard (PDF/X-4, ISO 15930-7; or
// PDF/X-1a:2003, ISO 15930-4). docs/print.md lists each requirement, and where it is met.

import type { Printer } from '../model/printer.ts';
import type { Publication } from '../model/stages.ts';
import type { Rect } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';
import type { FileOptions, PdfFile } from './document.ts';
import { type Lettering, markPainter } from './marks.ts';
import { type Palette, paintPage } from './page.ts';
import { hasMarks, type PressSheet, pressSheet } from './sheet.ts';
import type { ClaimedStandard } from './xmp.ts';

/** What a standard asks of the file around the pages. */
interface Standard {
  /** The newest that it knows. */
  readonly version: FileOptions['version'];
  /** Where the file says which standard it keeps: in its information, or in its metadata. */
  readonly info: Readonly<Record<string, string>>;
  readonly metadata: readonly ClaimedStandard[];
}

const STANDARDS: Readonly<Record<Printer['standard'], Standard>> = {
  'PDF/X-4': { version: '1.6', info: {}, metadata: ['PDF/X-4'] },
  'PDF/X-1a': { version: '1.4', info: { GTS_PDFXVersion: 'PDF/X-1a:2003' }, metadata: [] },
};

export const standardOf = ({ standard }: Printer): Standard => STANDARDS[standard];

/** Nothing to click or to read aloud. `lettering`: sets the line of page information. */
export function paintForPress(
  file: PdfFile,
  { pages }: Publication,
  palette: Palette,
  printer: Printer,
  lettering?: Lettering,
): void {
  const states = { ...palette, overprint: overprintStates(file) };
  const drawMarks = hasMarks(printer.marks) ? markPainter(pages, palette, printer, lettering) : undefined;
  for (const page of pages) {
    const sheet = pressSheet(page, printer);
    const pdf = file.addPage(sheet.media, boxesOf(sheet));
    const { x, y, width, height } = sheet.bleed;
    const isCut = drawMarks !== undefined || page.bleed > printer.bleed;
    paintPage(page, pdf, sheet.trim, states, isCut ? { window: rectangle(x, y, width, height) } : {});
    drawMarks?.(page, pdf, sheet);
  }
  const { profile, condition, title } = printer;
  // Which press the CMYK numbers are meant for.
  file.setOutputIntent({ S: 'GTS_PDFX', title, condition, profile: profile.bytes, components: 4 });
}

/** ISO 32000-1:2008, 14.11.2. All of the sheet is shown. */
const boxesOf = ({ media, trim, bleed }: PressSheet): Readonly<Record<string, Rect>> => ({
  TrimBox: trim,
  BleedBox: bleed,
  CropBox: { x: 0, y: 0, ...media },
});

/** Overprint mode 1: a component of zero leaves what is below it (ISO 32000-1:2008, 8.6.7). */
const overprintStates = (file: PdfFile): NonNullable<Palette['overprint']> => ({
  Over: file.object({ Type: 'ExtGState', OP: true, op: true, OPM: 1 }),
  Knock: file.object({ Type: 'ExtGState', OP: false, op: false, OPM: 0 }),
});
