// A PDF read back by another program than made it: text, sizes, fonts and operators per page.

import { readFile } from 'node:fs/promises';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPageRead {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Words in painting order, white space made single spaces. */
  readonly text: string;
  /** How often each colour operator of RGB occurs. */
  readonly rgbOperators: number;
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
    const { fnArray } = await page.getOperatorList();
    for (const item of content.items) {
      if (!('fontName' in item) || !page.commonObjs.has(item.fontName)) continue;
      fonts.add(String(page.commonObjs.get(item.fontName).name).replace(/^[A-Z]{6}\+/, ''));
    }
    const [, , width = 0, height = 0] = page.view;
    const rgb = new Set<number>([OPS.setFillRGBColor, OPS.setStrokeRGBColor]);
    pages.push({
      width,
      height,
      text: words.join('').replace(/\s+/g, ' ').trim(),
      rgbOperators: fnArray.filter((operator) => rgb.has(operator)).length,
    });
  }
  const { info } = await document.getMetadata();
  const outline = (await document.getOutline())?.map((entry) => entry.title) ?? [];
  await task.destroy();
  return { pages, fonts, info: info as Record<string, unknown>, outline };
}
