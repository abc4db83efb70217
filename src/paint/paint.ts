// Paint: laid-out pages to the bytes of a PDF for the screen (RGB, trimmed, tagged) or for the press (CMYK, bleed, output
// intent). Draws exactly what the pages say; the same pages and options give the same bytes.

import type { Design } from '../model/design.ts';
import type { Page } from '../model/matter.ts';
import type { Pictures } from '../model/pictures.ts';
import type { Printer } from '../model/printer.ts';
import type { DocumentInfo, Publication } from '../model/stages.ts';
import type { Face } from '../model/text.ts';
import type { Size } from '../model/units.ts';
import { PdfFile, type PdfPage, text } from './document.ts';
import { Fonts } from './glyphs.ts';
import { Inks } from './inks.ts';
import { pageLabels } from './labels.ts';
import { anchorsOf, Destinations, Links } from './links.ts';
import { writeOutline } from './outline.ts';
import { type Palette, paintPage } from './page.ts';
import { Photos } from './photos.ts';
import { StructureTree } from './structure.ts';
import { PageTags } from './tags.ts';
import { xmpPacket } from './xmp.ts';

export interface PaintOptions {
  readonly design: Design;
  readonly info: DocumentInfo;
  /** Every face that a run names. */
  readonly faces: readonly Face[];
  /** Prepared from these pages for this target. */
  readonly pictures: Pictures;
  /** Who the file is for; absent = for the screen. */
  readonly printer?: Printer;
  /** Name and version of the program. */
  readonly creator: string;
}

const PRODUCER = 'PDFKit';

/**
 * Paints a publication. Throws for what the stages before must have caught: an ink, a face or a picture that is not there.
 */
export async function paint(publication: Publication, options: PaintOptions): Promise<Uint8Array> {
  const { printer, info, creator } = options;
  const target = printer ? 'print' : 'screen';
  const date = new Date(info.date);
  const file = new PdfFile({
    version: target === 'print' ? '1.6' : '1.7',
    lang: info.lang,
    info: {
      Title: info.title,
      Author: info.author,
      Subject: info.subject,
      Keywords: info.keywords.join(', '),
      Creator: creator,
      Producer: PRODUCER,
    },
    date,
  });
  const palette: Palette = {
    inks: new Inks(file, options.design, target),
    fonts: new Fonts(file, options.faces),
    photos: new Photos(file, target),
    pictures: options.pictures,
    ...(target === 'print' && { overprint: overprintStates(file) }),
  };
  if (printer) paintForPress(file, publication, palette, printer);
  else paintForScreen(file, publication, palette);
  const moment = date.toISOString().replace(/\.\d+Z$/, 'Z');
  addMetadata(file, xmpPacket({ info, moment, creator, producer: PRODUCER, rendition: target }));
  return file.bytes();
}

/** Pages on the sheet with bleed, for one known press; nothing to click or to read aloud. */
function paintForPress(file: PdfFile, { pages }: Publication, palette: Palette, printer: Printer): void {
  for (const page of pages) paintPage(page, addPressPage(file, page), page.bleed, palette);
  addOutputIntent(file, printer);
}

/** Trimmed pages with the report's structure, links and bookmarks. */
function paintForScreen(file: PdfFile, { pages, structure }: Publication, palette: Palette): void {
  const tree = new StructureTree(file, structure, pages.length);
  const registers = { tree, links: new Links(file, tree, anchorsOf(pages)), destinations: new Destinations() };
  pages.forEach((page, index) => {
    const pdf = file.addPage(page.trim);
    // The key of the page in the structure's parent tree; tabbing follows the structure.
    Object.assign(pdf.dictionary.data, { StructParents: index, Tabs: 'S' });
    paintPage(page, pdf, 0, palette, new PageTags(registers, pdf, index));
  });
  registers.links.write();
  registers.destinations.write(file);
  writeOutline(file, structure, tree);
  tree.write();
  file.catalogue.PageLabels = pageLabels(pages);
}

/** The sheet ends at the bleed; the trim stands inside it (ISO 32000-1:2008, 14.11.2). */
function addPressPage(file: PdfFile, { trim, bleed }: Page): PdfPage {
  const media: Size = { width: trim.width + 2 * bleed, height: trim.height + 2 * bleed };
  const whole = { x: 0, y: 0, ...media };
  return file.addPage(media, { TrimBox: { x: bleed, y: bleed, ...trim }, BleedBox: whole, CropBox: whole });
}

/** Overprint mode 1: a component of zero leaves what is below it (ISO 32000-1:2008, 8.6.7). */
const overprintStates = (file: PdfFile): NonNullable<Palette['overprint']> => ({
  Over: file.object({ Type: 'ExtGState', OP: true, op: true, OPM: 1 }),
  Knock: file.object({ Type: 'ExtGState', OP: false, op: false, OPM: 0 }),
});

/** Which press the CMYK numbers are meant for (ISO 32000-1:2008, 14.11.5). */
function addOutputIntent(file: PdfFile, { profile, condition }: Printer): void {
  const intent = file.object({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: text(condition),
    RegistryName: text('http://www.color.org'),
    Info: text(condition),
    DestOutputProfile: file.object({ N: 4 }, profile.bytes),
  });
  file.catalogue.OutputIntents = [intent];
}

function addMetadata(file: PdfFile, packet: string): void {
  const metadata = file.ref({ Type: 'Metadata', Subtype: 'XML' });
  // Readable by programs that do not parse PDF.
  metadata.compress = false;
  metadata.end(Buffer.from(packet, 'utf8'));
  file.catalogue.Metadata = metadata;
}
