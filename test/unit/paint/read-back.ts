// Reads painted files back: objects with pdf-lib, content operators with a small scanner, text and structure with pdf.js.

import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** A PDF object as plain data: names as '/Name', strings as text, references followed where `depth` allows. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
}

export class Painted {
  readonly document: PDFDocument;

  private constructor(document: PDFDocument) {
    this.document = document;
  }

  static async open(bytes: Uint8Array): Promise<Painted> {
    return new Painted(await PDFDocument.load(bytes, { updateMetadata: false }));
  }

  /** Follows keys from the catalogue; numbers index arrays. */
  at(...keys: readonly (string | number)[]): Plain {
    return this.plain(this.follow(this.document.catalog, keys));
  }

  /** Follows keys from a page's dictionary. Pages count from 0. */
  onPage(page: number, ...keys: readonly (string | number)[]): Plain {
    return this.plain(this.follow(this.document.getPage(page).node, keys));
  }

  info(key: string): Plain {
    return this.plain(this.follow(this.document.context.trailerInfo.Info, [key]));
  }

  pageIndexOf(reference: Plain): number {
    return this.document.getPages().findIndex((page) => page.ref.toString() === reference);
  }

  stream(...keys: readonly (string | number)[]): Uint8Array {
    return this.bytesOf(this.follow(this.document.catalog, keys));
  }

  /** How many streams have this subtype. */
  countStreams(subtype: string): number {
    return this.document.context
      .enumerateIndirectObjects()
      .filter(
        ([, object]) =>
          object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of(subtype),
      ).length;
  }

  /** Alternative texts of all figures of the structure. */
  alternatives(): Plain[] {
    return this.document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Figure')
          ? [this.plain(object.get(PDFName.of('Alt')))]
          : [],
      );
  }

  operations(page: number): Operation[] {
    const bytes = this.bytesOf(this.follow(this.document.getPage(page).node, ['Contents']));
    return scan(Buffer.from(bytes).toString('latin1'));
  }

  /** Font programs' dictionaries by resource name. */
  font(page: number, name: string): { widths: number[]; unicode: string[] } {
    const keys = ['Resources', 'Font', name];
    const widths = this.onPage(page, ...keys, 'DescendantFonts', 0, 'W', 1) as number[];
    const map = Buffer.from(
      this.bytesOf(this.follow(this.document.getPage(page).node, [...keys, 'ToUnicode'])),
    ).toString('latin1');
    const entries = [...map.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list]) => [...(list ?? '').matchAll(/<([^>]*)>/g)]);
    return {
      widths,
      unicode: entries.map(([, hex]) =>
        String.fromCharCode(...(hex ?? '').split(' ').map((unit) => Number.parseInt(unit, 16))),
      ),
    };
  }

  private bytesOf(object: PDFObject | undefined): Uint8Array {
    const stream = this.document.context.lookup(object);
    if (!(stream instanceof PDFRawStream)) throw new Error('This is no stream.');
    return decodePDFRawStream(stream).decode();
  }

  private follow(from: PDFObject | undefined, keys: readonly (string | number)[]): PDFObject | undefined {
    return keys.reduce<PDFObject | undefined>((object, key) => {
      const resolved = this.document.context.lookup(object);
      if (typeof key === 'number') return resolved instanceof PDFArray ? resolved.get(key) : undefined;
      if (resolved instanceof PDFRawStream) return resolved.dict.get(PDFName.of(key));
      return resolved instanceof PDFDict ? resolved.get(PDFName.of(key)) : undefined;
    }, from);
  }

  /** References inside arrays and dictionaries stay '8 0 R'. */
  private plain(object: PDFObject | undefined, deep = false): Plain {
    if (object instanceof PDFRef) return deep ? object.toString() : this.plain(this.document.context.lookup(object));
    if (object instanceof PDFName) return `/${object.decodeText()}`;
    if (object instanceof PDFNumber) return object.asNumber();
    if (object instanceof PDFString || object instanceof PDFHexString) return object.decodeText();
    if (object instanceof PDFArray) return object.asArray().map((entry) => this.plain(entry, true));
    if (object instanceof PDFDict)
      return Object.fromEntries(object.entries().map(([key, value]) => [key.decodeText(), this.plain(value, true)]));
    const text = object?.toString();
    return text === 'true' || text === 'false' ? text === 'true' : null;
  }
}

/** Text of a page as pdf.js extracts it, and its structure tree. */
export async function readWithPdfJs(bytes: Uint8Array, page: number): Promise<{ text: string; tree: unknown }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const proxy = await document.getPage(page + 1);
  const content = await proxy.getTextContent();
  const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const tree = await proxy.getStructTree();
  await task.destroy();
  return { text, tree };
}

/** Operators with their operands as written. Literal strings do not occur in our content. */
function scan(content: string): Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  for (const [token] of content.matchAll(
    /\[[^\]]*\](?=\s*(?:TJ|\d+ d))|<<(?:[^<>]|<(?!<)[^>]*>|<<[^>]*>>)*>>|<[^>]*>|\/[^\s/[\]<>(]+|[-+.\d]+(?=[\s[\]/<]|$)|[A-Za-z*'"]+|\[|\]/g,
  )) {
    if (/^[A-Za-z*'"]+$/.test(token)) {
      operations.push({ operator: token, operands });
      operands = [];
    } else operands.push(token);
  }
  return operations;
}
