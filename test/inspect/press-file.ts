// A small print file that a printer would accept, made of raw operators, and copies of it with one thing changed. Nothing of
// what makes our own print files takes part.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import {
  type PDFContext,
  type PDFDict,
  PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { Diagnostics } from '../../src/diagnostics/diagnostics.ts';
import { openParsed } from '../../src/load/parsed.ts';
import { loadPrinter } from '../../src/load/printer.ts';
import type { Printer } from '../../src/model/printer.ts';
import { mm } from '../../src/model/units.ts';
import { glyphPrograms } from '../../src/text/glyph-program.ts';
import { ROOT } from '../real-report.ts';

/** Trimmed size and bleed, points. */
export const [WIDTH, HEIGHT, BLEED] = [mm(100), mm(140), mm(3)];

export interface DraftPage {
  readonly dictionary: PDFDict;
  /** Drawn in this order; the first is the ground. */
  readonly operators: string[];
  /** By kind and name: `resources.ColorSpace.Spot`. */
  readonly resources: Record<string, Record<string, PDFObject>>;
}

export interface Draft {
  readonly document: PDFDocument;
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly info: PDFDict;
  readonly pages: DraftPage[];
  /** Metadata; the empty string leaves them out. */
  xmp: string;
  version: readonly [number, number];
  isEncrypted: boolean;
  /** Hexadecimal string of glyphs of the font /F1. */
  readonly glyphs: (words: string) => string;
  readonly name: (name: string) => PDFName;
  readonly stream: (bytes: Uint8Array | string, dictionary?: object) => PDFRef;
}

export type Change = (draft: Draft) => void;

/** From the trim's left and bottom to points of the page. */
export const at = (x: number, y: number): string => `${BLEED + mm(x)} ${BLEED + mm(y)}`;
export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `${at(x, y)} ${mm(width)} ${mm(height)} re`;

/** Text in points of size at a place in millimetres. */
export const text = (draft: Draft, words: string, size: number, x: number, y: number, colour = '0 0 0 1 k'): string =>
  `BT ${colour} /F1 ${size} Tf 1 0 0 1 ${at(x, y)} Tm <${draft.glyphs(words)}> Tj ET`;

const OVERPRINT = '/Over gs';
export const KNOCKOUT = '/Knock gs';

/** Four pages: a ground over the bleed, black text and a line that overprint, a photograph. */
export async function pressFile(change: Change = () => undefined): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const stream = (bytes: Uint8Array | string, dictionary: object = {}): PDFRef =>
    context.register(context.flateStream(bytes, dictionary as Record<string, never>));
  const font = await fontOf(context);
  const info = context.obj({ Trapped: 'False' });
  context.trailerInfo.Info = context.register(info);
  const profile = stream(readFileSync(join(ROOT, 'templates/printers/FOGRA39-300.icc')), { N: 4 });
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFX', DestOutputProfile: profile });
  intent.set(PDFName.of('OutputConditionIdentifier'), PDFString.of('FOGRA39'));
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
  const photo = stream(photoPixels(), IMAGE);
  const pages = Array.from({ length: 4 }, (): DraftPage => {
    const page = document.addPage([WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED]);
    const trim = [BLEED, BLEED, BLEED + WIDTH, BLEED + HEIGHT];
    page.node.set(PDFName.of('TrimBox'), context.obj(trim));
    page.node.set(PDFName.of('BleedBox'), context.obj([0, 0, WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED]));
    const states = {
      Over: context.obj({ OP: true, op: true, OPM: 1 }),
      Knock: context.obj({ OP: false, op: false, OPM: 0 }),
    };
    const resources = { Font: { F1: font.reference }, XObject: { Photo: photo }, ExtGState: states, ColorSpace: {} };
    return { dictionary: page.node, operators: [], resources };
  });
  const draft: Draft = {
    document,
    context,
    catalog,
    info,
    pages,
    xmp: XMP,
    version: [1, 6],
    isEncrypted: false,
    glyphs: font.glyphs,
    name: (name) => PDFName.of(name),
    stream,
  };
  for (const { operators } of pages)
    operators.push(
      `0 0 0.2 0 k 0 0 ${WIDTH + 2 * BLEED} ${HEIGHT + 2 * BLEED} re f`,
      `q ${mm(20)} 0 0 ${mm(20)} ${at(60, 100)} cm /Photo Do Q`,
      OVERPRINT,
      text(draft, 'Rivierenland', 10, 20, 80),
      `0 0 0 1 K 0.5 w ${at(20, 70)} m ${at(80, 70)} l S`,
      KNOCKOUT,
    );
  change(draft);
  finish(draft);
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

function finish({ document, context, catalog, pages, xmp, version, isEncrypted, stream }: Draft): void {
  for (const { dictionary, operators, resources } of pages) {
    dictionary.set(PDFName.of('Contents'), stream(operators.join('\n')));
    dictionary.set(PDFName.of('Resources'), context.obj(resources));
  }
  const metadata = { Type: 'Metadata', Subtype: 'XML' };
  if (xmp !== '') catalog.set(PDFName.of('Metadata'), context.register(context.stream(xmp, metadata)));
  context.header = PDFHeader.forVersion(...version);
  context.trailerInfo.ID ??= context.obj([PDFHexString.of('00'.repeat(16)), PDFHexString.of('11'.repeat(16))]);
  if (isEncrypted) document.encrypt({ ownerPassword: 'eigenaar', userPassword: 'lezer', permissions: {} });
}

const PIXELS = 240;
const IMAGE = {
  Type: 'XObject',
  Subtype: 'Image',
  Width: PIXELS,
  Height: PIXELS,
  ColorSpace: 'DeviceCMYK',
  BitsPerComponent: 8,
};

/** Rising tones of all plates, 200 % at most. */
function photoPixels(): Uint8Array {
  const bytes = new Uint8Array(PIXELS * PIXELS * 4);
  for (let i = 0; i < bytes.length; i++) bytes[i] = ((i >> 2) % PIXELS) / 2 + (i & 3);
  return bytes;
}

const FONT_FILE = 'fonts/source-sans-3/SourceSans3-Regular.ttf';

/** The whole program under the tag of a subset: what is looked at is the tag. */
async function fontOf(context: PDFContext): Promise<{ reference: PDFRef; glyphs: Draft['glyphs'] }> {
  const bytes = readFileSync(join(ROOT, FONT_FILE));
  const program = (await glyphPrograms())(bytes);
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: 'ABCDEF+SourceSans3-Regular',
    Flags: 4,
    FontBBox: [-500, -300, 1200, 1000],
    ItalicAngle: 0,
    Ascent: 1000,
    Descent: -300,
    CapHeight: 660,
    StemV: 80,
    FontFile2: context.register(context.stream(deflateSync(bytes), { Filter: 'FlateDecode', Length1: bytes.length })),
  });
  const system = context.obj({ Supplement: 0 });
  system.set(PDFName.of('Registry'), PDFString.of('Adobe'));
  system.set(PDFName.of('Ordering'), PDFString.of('Identity'));
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'ABCDEF+SourceSans3-Regular',
    CIDSystemInfo: system,
    FontDescriptor: context.register(descriptor),
    CIDToGIDMap: 'Identity',
    DW: 500,
  });
  const reference = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'ABCDEF+SourceSans3-Regular',
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
    }),
  );
  const hex = (character: string): string =>
    (program.glyph(character.codePointAt(0) ?? 0) ?? 0).toString(16).padStart(4, '0');
  return { reference, glyphs: (words) => [...words].map(hex).join('') };
}

const MOMENT = '2024-05-15T00:00:00Z';
export const XMP = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
 xmp:CreateDate="${MOMENT}" xmp:ModifyDate="${MOMENT}" xmp:MetadataDate="${MOMENT}" xmpMM:DocumentID="uuid:1"
 xmpMM:VersionID="1" xmpMM:RenditionClass="default" pdfxid:GTS_PDFXVersion="PDF/X-4">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Proef</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A shipped printer, with what a test changes. */
export async function printerOf(change: Partial<Printer> = {}, name = 'fogra39'): Promise<Printer> {
  const reporter = new Diagnostics();
  const printer = await loadPrinter({ root: ROOT, reporter, shelf: openParsed(ROOT) }, name);
  if (!printer) throw new Error(JSON.stringify(reporter.sorted()));
  return { ...printer, ...change };
}
