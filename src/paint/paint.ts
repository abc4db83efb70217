// Paint: laid-out pages to the bytes of a PDF for the screen (RGB, trimmed, tagged) or for a printer (src/paint/press.ts). Draws exactly what the pages say; the same pages and options give the same bytes.

import type { Design } from '../model/design.ts';
import type { Pictures } from '../model/pictures.ts';
import type { Printer } from '../model/printer.ts';
import type { DocumentInfo, Publication } from '../model/stages.ts';
import { SCREEN_STANDARDS } from '../model/standards.ts';
import type { Face } from '../model/text.ts';
import { PdfFile } from './document.ts';
import { Fonts } from './glyphs.ts';
import { Inks, type Look } from './inks.ts';
import { pageLabels } from './labels.ts';
import { anchorsOf, Destinations, Links } from './links.ts';
import type { Lettering } from './marks.ts';
import { writeOutline } from './outline.ts';
import { type Palette, paintPage } from './page.ts';
import { Photos } from './photos.ts';
import { paintForPress, standardOf } from './press.ts';
import { paintProof } from './proof.ts';
import { StructureTree } from './structure.ts';
import { PageTags } from './tags.ts';
import { xmpPacket } from './xmp.ts';

export interface PaintOptions {
  readonly design: Design;
  readonly info: DocumentInfo;
  /** Every face that a run names. */
  readonly faces: readonly Face[];
  /** ICC profile of sRGB: what the numbers of the screen file mean. */
  readonly srgb: Uint8Array;
  /** The screen file may say that it keeps `SCREEN_STANDARDS`. */
  readonly conforms?: boolean;
  /** Prepared from these pages for this target. */
  readonly pictures: Pictures;
  /** Who the file is for; absent = for the screen. */
  readonly printer?: Printer;
  /** The printer's file is shown on a screen instead: in these colours, with its boxes drawn. */
  readonly look?: Look;
  /** Sheets of pages: nothing to click or to read aloud. */
  readonly loose?: boolean;
  /** Sets the page information that the printer may ask for. */
  readonly lettering?: Lettering;
  /** Name and version of the program. */
  readonly creator: string;
}

const PRODUCER = 'PDFKit';

/**
 * Paints a publication. Throws for what the stages before must have caught: an ink, a face or a picture that is not there.
 */
export async function paint(publication: Publication, options: PaintOptions): Promise<Uint8Array> {
  const { printer, info, creator, look } = options;
  const target = printer && !look ? 'print' : 'screen';
  const standard = printer && !look ? standardOf(printer) : undefined;
  const date = new Date(info.date);
  const file = new PdfFile({
    version: standard?.version ?? '1.7',
    lang: info.lang,
    info: {
      Title: info.title,
      Author: info.author,
      Subject: info.subject,
      Keywords: info.keywords.join(', '),
      Creator: creator,
      Producer: PRODUCER,
      ...standard?.info,
    },
    date,
  });
  const palette: Palette = {
    inks: new Inks(file, options.design, printer ? 'print' : 'screen', look),
    fonts: new Fonts(file, options.faces),
    photos: new Photos(file, target),
    pictures: options.pictures,
  };
  if (printer && look) paintProof(file, publication, palette, printer, options.lettering);
  else if (printer) paintForPress(file, publication, palette, printer, options.lettering);
  else if (options.loose) paintLoose(file, publication, palette);
  else paintForScreen(file, publication, palette, options.srgb);
  const moment = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const isTagged = !printer && !options.loose;
  const standards = standard?.metadata ?? (isTagged && options.conforms ? SCREEN_STANDARDS : []);
  addMetadata(file, xmpPacket({ info, moment, creator, producer: PRODUCER, rendition: target, standards }));
  return file.bytes();
}

/** For an office printer. */
function paintLoose(file: PdfFile, { pages }: Publication, palette: Palette): void {
  for (const page of pages) paintPage(page, file.addPage(page.trim), { x: 0, y: 0 }, palette);
}

/** Trimmed pages with the report's structure, links and bookmarks. */
function paintForScreen(file: PdfFile, { pages, structure }: Publication, palette: Palette, srgb: Uint8Array): void {
  const tree = new StructureTree(file, structure, pages.length);
  const registers = { tree, links: new Links(file, tree, anchorsOf(pages)), destinations: new Destinations() };
  pages.forEach((page, index) => {
    const pdf = file.addPage(page.trim);
    // The key of the page in the structure's parent tree; tabbing follows the structure.
    Object.assign(pdf.dictionary.data, { StructParents: index, Tabs: 'S' });
    paintPage(page, pdf, { x: 0, y: 0 }, palette, { tags: new PageTags(registers, pdf, index) });
  });
  registers.links.write();
  registers.destinations.write(file);
  writeOutline(file, structure, tree);
  tree.write();
  file.catalogue.PageLabels = pageLabels(pages);
  file.setOutputIntent({ S: 'GTS_PDFA1', title: 'sRGB', condition: 'sRGB IEC61966-2.1', profile: srgb, components: 3 });
}

function addMetadata(file: PdfFile, packet: string): void {
  const metadata = file.ref({ Type: 'Metadata', Subtype: 'XML' });
  // Readable by programs that do not parse PDF.
  metadata.compress = false;
  metadata.end(Buffer.from(packet, 'utf8'));
  file.catalogue.Metadata = metadata;
}
