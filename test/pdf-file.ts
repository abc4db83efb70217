// A PDF read back by another program than made it: text, sizes, fonts and operators per page.

import { readFile } from 'node:fs/promises';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPageRead {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Words in painting order, white space made single spaces. */
  readonly text: string;
}

export interface PdfRead {
  readonly pages: readonly PdfPageRead[];
  /** Names of the fonts used, without subset tag. */
  readonly fonts: ReadonlySet<string>;
  readonly info: Readonly<Record<string, unknown>>;
  readonly outline: readonly string[];
}

export async function readPdf(source: string | Uint8Array): Promise<PdfRead> {
  // pdf.js takes the bytes away from their owner.
  const data = new Uint8Array(typeof source === 'string' ? await readFile(source) : source);
  const task = getDocument({ data, useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const fonts = new Set<string>();
  const pages: PdfPageRead[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const words = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    // Fonts are known once the page has been interpreted.
    await page.getOperatorList();
    for (const item of content.items) {
      if (!('fontName' in item) || !page.commonObjs.has(item.fontName)) continue;
      fonts.add(String(page.commonObjs.get(item.fontName).name).replace(/^[A-Z]{6}\+/, ''));
    }
    const [, , width = 0, height = 0] = page.view;
    pages.push({ width, height, text: words.join('').replace(/\s+/g, ' ').trim() });
  }
  const { info } = await document.getMetadata();
  const outline = (await document.getOutline())?.map((entry) => entry.title) ?? [];
  await task.destroy();
  return { pages, fonts, info: info as Record<string, unknown>, outline };
}

/** Colour operators of all content (ISO 32000-2:2020, table 73): `rg`, `RG`, `k`, `K`, `g`, `G`, `scn`, `SCN`, `sc`, `SC`. */
export async function colourOperators(file: string): Promise<ReadonlySet<string>> {
  const document = await PDFDocument.load(await readFile(file), { updateMetadata: false });
  const found = new Set<string>();
  const streams = document.context.enumerateIndirectObjects().map(([, object]) => object);
  for (const stream of streams) {
    if (!(stream instanceof PDFRawStream) || !isContent(stream)) continue;
    const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const operators = content.replace(/\((?:\\.|[^\\)])*\)|<[0-9a-fA-F\s]*>/g, ' ');
    for (const [, operator = ''] of operators.matchAll(/(?<=\s)(rg|RG|k|K|g|G|scn|SCN|sc|SC)(?=\s|$)/g))
      found.add(operator);
  }
  return found;
}

/** Streams of pages have no type; forms say what they are. Fonts, pictures, profiles and metadata are no content. */
function isContent({ dict }: PDFRawStream): boolean {
  const is = (key: string, value: string): boolean => dict.get(PDFName.of(key)) === PDFName.of(value);
  if (is('Subtype', 'Form')) return true;
  return !['Type', 'Subtype', 'Length1', 'N', 'FunctionType'].some((key) => dict.has(PDFName.of(key)));
}
