// The bytes of a file to an open document: its pages with what they inherit, its catalogue and its trailer.

import { EncryptedPDFError, PDFArray, PDFDocument, type PDFPageLeaf } from '@cantoo/pdf-lib';
import { bytesOf } from './filters.ts';
import { type Corners, cornersOf, get, itemsOf, numberOf, type Obj } from './objects.ts';

export interface FilePage {
  /** From 1. */
  readonly number: number;
  readonly dictionary: Obj;
  readonly resources: Obj;
  readonly media: Corners;
  /** As the page gives them; absent where it does not. */
  readonly crop?: Corners;
  readonly bleed?: Corners;
  readonly trim?: Corners;
  readonly art?: Corners;
  /** Degrees. */
  readonly turn: number;
  readonly userUnit: number;
  /** Throws for a stream that cannot be decoded. */
  readonly content: () => Uint8Array;
}

export interface OpenFile {
  readonly document: PDFDocument;
  readonly catalogue: Obj;
  readonly information: Obj;
  readonly identifier: Obj;
  /** `1.6` */
  readonly version: string;
  readonly isEncrypted: boolean;
  /** False if a password is needed to read the content. */
  readonly isOpen: boolean;
  readonly pages: readonly FilePage[];
}

/** Undefined for bytes that are no PDF, or one too damaged to find its pages. */
export async function openFile(bytes: Uint8Array): Promise<OpenFile | undefined> {
  // The header may stand after other bytes (ISO 32000-2:2020, annex J.3.4).
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const header = /%PDF-(\d\.\d)/.exec(head)?.[1];
  if (header === undefined) return undefined;
  const loaded = await load(bytes);
  if (!loaded) return undefined;
  const { document, isOpen } = loaded;
  const { trailerInfo } = document.context;
  const catalogue = document.catalog;
  const inner = /^\/?(\d\.\d)$/.exec(String(get(catalogue, 'Version') ?? ''))?.[1];
  try {
    return {
      document,
      catalogue,
      information: document.context.lookup(trailerInfo.Info),
      identifier: document.context.lookup(trailerInfo.ID),
      version: inner !== undefined && inner > header ? inner : header,
      isEncrypted: trailerInfo.Encrypt !== undefined || document.isEncrypted,
      isOpen,
      pages: document.getPages().map(({ node }, i) => readPage(node, i + 1)),
    };
  } catch {
    return undefined;
  }
}

async function load(bytes: Uint8Array): Promise<{ document: PDFDocument; isOpen: boolean } | undefined> {
  const options = { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY };
  try {
    return { document: await PDFDocument.load(bytes, options), isOpen: true };
  } catch (error) {
    if (!(error instanceof EncryptedPDFError)) return undefined;
  }
  try {
    return { document: await PDFDocument.load(bytes, { ...options, password: '' }), isOpen: true };
  } catch {
    const document = await PDFDocument.load(bytes, { ...options, ignoreEncryption: true }).catch(() => undefined);
    return document && { document, isOpen: false };
  }
}

/** A4, where a file forgets the one box that every page has. */
const ANY: Corners = [0, 0, 595.276, 841.89];

function readPage(node: PDFPageLeaf, number: number): FilePage {
  const inherited = (key: string): Obj => {
    let found: Obj;
    node.ascend((ancestor) => {
      found ??= get(ancestor, key);
    });
    return found;
  };
  const box = (key: string): Corners | undefined => cornersOf(get(node, key));
  return {
    number,
    dictionary: node,
    resources: inherited('Resources'),
    media: cornersOf(inherited('MediaBox')) ?? ANY,
    crop: cornersOf(inherited('CropBox')),
    bleed: box('BleedBox'),
    trim: box('TrimBox'),
    art: box('ArtBox'),
    turn: (((numberOf(inherited('Rotate')) ?? 0) % 360) + 360) % 360,
    userUnit: numberOf(get(node, 'UserUnit')) ?? 1,
    content: () => contentOf(get(node, 'Contents')),
  };
}

/** Parts are read as one, with space between them (ISO 32000-2:2020, table 31). */
function contentOf(contents: Obj): Uint8Array {
  const parts = contents instanceof PDFArray ? itemsOf(contents) : [contents];
  return Buffer.concat(parts.flatMap((part) => [bytesOf(part), NEW_LINE]));
}

const NEW_LINE = Uint8Array.of(0x0a);
