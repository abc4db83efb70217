// The file around the pages: objects, fonts, page boxes and catalogue, serialised by PDFKit. The only file that knows
// PDFKit. Uses none of its drawing, tagging, metadata or naming, which bend rules that a press or a screen reader needs.

import { createHash, type Hash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate as deflateWithCallback } from 'node:zlib';
import PDFDocument from 'pdfkit';
import type { Face } from '../model/text.ts';
import { type Rect, round3, type Size } from '../model/units.ts';

/** An indirect object. Its data may change until it is ended. Strings are names, `text()` makes text strings. */
export interface Reference {
  readonly data: Record<string, unknown>;
  compress: boolean;
  end(stream?: Uint8Array): void;
}

/** A font program of which only the glyphs used are embedded. Arrays run by the subset's glyph numbers. */
export interface SubsetFont {
  readonly id: string;
  /** Thousandths of an em per font unit. */
  readonly scale: number;
  readonly widths: number[];
  /** Code points that a reader gets for the glyph. */
  readonly unicode: number[][];
  readonly subset: { includeGlyph(glyph: number): number; readonly glyphs: readonly number[]; encode(): Uint8Array };
  readonly font: {
    getGlyph(glyph: number): { readonly advanceWidth: number };
    glyphForCodePoint(codePoint: number): { readonly id: number };
    stringsForGlyph(glyph: number): readonly string[];
  };
  ref(): Reference;
}

export type Resource = 'Font' | 'XObject' | 'ExtGState' | 'ColorSpace';

export interface PdfPage {
  /** Page dictionary. */
  readonly dictionary: Reference;
  readonly width: number;
  /** Of the media box: y down becomes y up by subtraction. */
  readonly height: number;
  use(resource: Resource, name: string, object: Reference): void;
  annotate(annotation: Reference): void;
  /** Appends content operators. Coordinates have their origin at the top left of the media box, y down. */
  write(operators: string): void;
}

export interface FileOptions {
  readonly version: '1.4' | '1.6' | '1.7';
  readonly lang: string;
  readonly info: Readonly<Record<string, string>>;
  readonly date: Date;
}

/** What the colour numbers of a file mean (ISO 32000-1:2008, 14.11.5). */
export interface OutputIntent {
  readonly S: 'GTS_PDFX' | 'GTS_PDFA1';
  /** For people. */
  readonly title: string;
  /** Identifier. */
  readonly condition: string;
  readonly profile: Uint8Array;
  readonly components: 3 | 4;
}

/** A text string object, for PDFKit's serialiser; a bare string would become a name. */
export const text = (value: string): object => new String(value);

/** In a thread of its own, while the next page is painted in this one. */
const deflate = promisify(deflateWithCallback);

/** A stream that is being compressed, and what to do with it then. */
interface Pending {
  readonly reference: Reference;
  readonly deflated: Promise<Uint8Array>;
  readonly take: (bytes: Uint8Array) => void;
}

export class PdfFile {
  readonly #doc: Serialiser;
  readonly #identity: Hash;
  /** In the order in which they were given, so that the same report is the same file. */
  readonly #pending: Pending[] = [];
  /** Of the page that is open. */
  #operators: string[] = [];

  constructor(options: FileOptions) {
    this.#doc = new PlainDocument({
      autoFirstPage: false,
      // Pages are closed with the file, when their operators are compressed.
      bufferPages: true,
      margin: 0,
      pdfVersion: options.version,
      lang: options.lang,
      displayTitle: true,
      info: { ...options.info, CreationDate: options.date, ModDate: options.date },
      // No default font; the published types do not know it.
      ...({ font: null } as object),
    }) as unknown as Serialiser;
    this.#doc.info.Trapped = new SerialisedName('False');
    this.#identity = createHash('sha256').update(JSON.stringify(options));
  }

  /** The catalogue's entries. */
  get catalogue(): Record<string, unknown> {
    return this.#doc._root.data;
  }

  ref(data: unknown = {}): Reference {
    return this.#doc.ref(data);
  }

  /** A complete object. */
  object(data: unknown, stream?: Uint8Array): Reference {
    const reference = this.ref(data);
    if (stream && reference.compress) this.#compress(reference, stream, (bytes) => reference.end(bytes));
    else reference.end(stream);
    return reference;
  }

  #compress(reference: Reference, stream: Uint8Array, take: Pending['take']): void {
    reference.compress = false;
    this.#pending.push({ reference, deflated: deflate(stream), take });
  }

  /** Named destinations; sorted here by code unit, as viewers that search the tree expect. */
  nameDestinations(destinations: ReadonlyMap<string, readonly unknown[]>): void {
    const names = this.catalogue.Names as Reference;
    names.data.Dests = {
      Names: [...destinations.keys()].sort().flatMap((key) => [text(key), destinations.get(key)]),
    };
  }

  /** Makes the file a tagged one. `root` must still be open: it is closed with the file. */
  setStructure(root: Reference): void {
    this.catalogue.StructTreeRoot = root;
    this.catalogue.MarkInfo = this.ref({ Marked: true });
  }

  setOutputIntent({ S, title, condition, profile, components }: OutputIntent): void {
    const intent = this.object({
      Type: 'OutputIntent',
      S,
      OutputCondition: text(title),
      OutputConditionIdentifier: text(condition),
      RegistryName: text('http://www.color.org'),
      Info: text(condition),
      DestOutputProfile: this.object({ N: components }, profile),
    });
    this.catalogue.OutputIntents = [intent];
  }

  openFont(face: Face): SubsetFont {
    this.#doc.registerFont(face.key, face.bytes);
    this.#doc.font(face.key);
    const font = this.#doc._font;
    const { subset } = font;
    const encode = subset.encode.bind(subset);
    subset.encode = () => programOf(face, subset.glyphs, encode);
    return font;
  }

  /** Begins the next page and closes the one before: nothing may be written to that any more. */
  addPage(media: Size, boxes: Readonly<Record<string, Rect>> = {}): PdfPage {
    this.#closePage();
    const doc = this.#doc;
    doc.addPage({ size: [round3(media.width), round3(media.height)], margin: 0 });
    const { page } = doc;
    delete page.dictionary.data.UserUnit;
    for (const [name, { x, y, width, height }] of Object.entries(boxes))
      page.dictionary.data[name] = [x, media.height - y - height, x + width, media.height - y].map(round3);
    return {
      dictionary: page.dictionary,
      width: media.width,
      height: media.height,
      use: (resource, name, object) => {
        const resources = page.resources.data as Record<string, Record<string, Reference>>;
        resources[resource] ??= {};
        resources[resource][name] = object;
      },
      annotate: (annotation) => page.annotations.push(annotation),
      write: (operators) => this.#operators.push(operators),
    };
  }

  /** One character, one byte: texts stand in operators escaped, or as numbers of glyphs. */
  #closePage(): void {
    if (this.#operators.length === 0) return;
    const { content } = this.#doc.page;
    const operators = Buffer.from(this.#operators.join('\n'), 'latin1');
    this.#compress(content, Buffer.concat([...content.buffer, operators]), (bytes) => {
      content.buffer = [bytes];
    });
    this.#operators = [];
  }

  /** Closes the file. Nothing may be added after. */
  async bytes(): Promise<Uint8Array> {
    this.#closePage();
    for (const { reference, deflated, take } of this.#pending) {
      const bytes = await deflated;
      this.#identity.update(bytes);
      reference.data.Filter = 'FlateDecode';
      take(bytes);
    }
    // By what the file holds, not by its title alone: files that differ are told apart (ISO 32000-1:2008, 14.4).
    this.#doc._id = this.#identity.digest().subarray(0, 16);
    this.#doc.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#doc) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  }
}

/** The program of a face with these glyphs, made once: all files of a report show the same. */
function programOf({ bytes }: Face, glyphs: readonly number[], encode: () => Uint8Array): Uint8Array {
  const known = programs.get(bytes) ?? new Map<string, Uint8Array>();
  programs.set(bytes, known);
  const key = glyphs.join();
  const program = known.get(key) ?? encode();
  known.set(key, program);
  return program;
}

const programs = new WeakMap<Uint8Array, Map<string, Uint8Array>>();

/** PDFKit without its metadata, which is not escaped. */
class PlainDocument extends PDFDocument {
  override endMetadata(): void {}
}

/** Serialised as a name even in the document information, where PDFKit takes strings for text. */
class SerialisedName {
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  get [Symbol.toStringTag](): string {
    return 'Name';
  }
  toString(): string {
    return `/${this.#name}`;
  }
}

/** What is used of PDFKit 0.20, where its published types are silent. */
interface Serialiser extends AsyncIterable<unknown> {
  readonly _root: Reference;
  _id: Uint8Array;
  readonly _font: SubsetFont;
  readonly info: Record<string, unknown>;
  readonly page: {
    readonly dictionary: Reference;
    readonly resources: Reference;
    readonly content: Reference & { buffer: readonly Uint8Array[] };
    readonly annotations: Reference[];
  };
  ref(data: unknown): Reference;
  registerFont(key: string, bytes: Uint8Array): void;
  font(key: string): void;
  addPage(options: { size: [number, number]; margin: number }): void;
  end(): void;
}
