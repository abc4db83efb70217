// Glyph runs to text operators: every glyph stands exactly where its advances put it, and every glyph says which characters
// it stands for. Does not shape, kern or measure; runs come shaped.

import type { GlyphRun } from '../model/matter.ts';
import type { Face } from '../model/text.ts';
import type { PdfFile, SubsetFont } from './document.ts';

/** A glyph run, ready for a text object. */
export interface SetRun {
  readonly font: SubsetFont;
  /** TJ and marked content operators. */
  readonly operators: string;
}

/** Embedded faces by key. Fonts are opened when the first run needs them. */
export class Fonts {
  readonly #file: PdfFile;
  readonly #faces: ReadonlyMap<string, Face>;
  readonly #open = new Map<string, Glyphs>();

  constructor(file: PdfFile, faces: readonly Face[]) {
    this.#file = file;
    this.#faces = new Map(faces.map((face) => [face.key, face]));
  }

  set(run: GlyphRun): SetRun {
    const glyphs = this.#open.get(run.face) ?? this.#openFace(run.face);
    return { font: glyphs.font, operators: setRun(run, glyphs) };
  }

  #openFace(key: string): Glyphs {
    const face = this.#faces.get(key);
    if (!face) throw new Error(`No face "${key}" was given to the painter.`);
    const glyphs = new Glyphs(this.#file.openFont(face));
    this.#open.set(key, glyphs);
    return glyphs;
  }
}

/** A glyph in the subset: its code, its natural width in em / 1000, and what a reader gets for it. */
interface Code {
  readonly hex: string;
  readonly width: number;
  readonly says: string;
}

/** The used glyphs of one face. */
class Glyphs {
  readonly font: SubsetFont;
  readonly #codes = new Map<number, Code>();

  constructor(font: SubsetFont) {
    this.font = font;
    // A glyph keeps the first characters it was used for. Space and hyphen come first, because no-break space and soft
    // hyphen often share their glyphs.
    for (const character of [' ', '-']) this.code(font.font.glyphForCodePoint(character.codePointAt(0)!).id, character);
  }

  /** `says` counts at the first use only. */
  code(id: number, says: string): Code {
    const known = this.#codes.get(id);
    if (known) return known;
    const { font, subset, widths, unicode, scale } = this.font;
    const number = subset.includeGlyph(id);
    const text = says || (font.stringsForGlyph(id)[0] ?? ' ');
    const width = font.getGlyph(id).advanceWidth * scale;
    widths[number] = width;
    unicode[number] = [...text].map((character) => character.codePointAt(0)!);
    const made = { hex: number.toString(16).padStart(4, '0'), width, says: text };
    this.#codes.set(id, made);
    return made;
  }
}

function setRun(run: GlyphRun, glyphs: Glyphs): string {
  const line = new ShowLine(run);
  for (let start = 0; start < run.ids.length; ) {
    let end = start + 1;
    while (end < run.ids.length && run.clusters[end] === '') end++;
    const text = run.clusters[start] ?? '';
    // A glyph alone says its cluster; of several, each says what it says by itself.
    const codes = run.ids.slice(start, end).map((id) => glyphs.code(id, end - start === 1 ? text : ''));
    const span = run.actualText === undefined && !reads(codes, text);
    if (span) line.openSpan(text);
    codes.forEach((code, k) => {
      line.show(code.hex, code.width, run.advances[start + k] ?? 0);
    });
    if (span) line.closeSpan();
    start = end;
  }
  const shown = line.end();
  return run.actualText === undefined ? shown : `${spanStart(run.actualText)}${shown}EMC\n`;
}

/** Whether a reader gets these characters from the glyphs by themselves. */
function reads(codes: readonly Code[], text: string): boolean {
  if (text === '' || (codes.length === 1 && codes[0]?.says === text)) return true;
  return plain(codes.map(({ says }) => says).join('')) === plain(text);
}

/** Collects glyphs and the adjustments between them. */
class ShowLine {
  readonly #perPoint: number;
  readonly #step: number;
  #operators = '';
  #array = '';
  #hex = '';
  /** What the pen is ahead of its place, in thousandths of an em; carried on, so that rounding never adds up. */
  #ahead = 0;

  constructor(run: GlyphRun) {
    this.#perPoint = 1000 / (run.size * (run.scale ?? 1));
    // A tenth of a thousandth is 0.005 pt at 48 pt; display sizes need more.
    this.#step = run.size > 48 ? 1000 : 10;
  }

  show(hex: string, width: number, advance: number): void {
    this.#hex += hex;
    this.#ahead += width - advance * this.#perPoint;
    const adjustment = Math.round(this.#ahead * this.#step) / this.#step;
    if (adjustment === 0) return;
    this.#array += `<${this.#hex}>${adjustment}`;
    this.#hex = '';
    this.#ahead -= adjustment;
  }

  openSpan(text: string): void {
    this.#flush();
    this.#operators += spanStart(text);
  }

  closeSpan(): void {
    this.#flush();
    this.#operators += 'EMC\n';
  }

  end(): string {
    this.#flush();
    return this.#operators;
  }

  #flush(): void {
    if (this.#hex) this.#array += `<${this.#hex}>`;
    if (this.#array) this.#operators += `[${this.#array}]TJ\n`;
    this.#hex = '';
    this.#array = '';
  }
}

/** Spaces and hyphens that share a glyph say the same thing to a reader. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F]/g, ' ')
    .replace(/[\u00AD\u2010\u2011]/g, '-');

/** Marked content that reads as other characters than its glyphs say (ISO 32000-1:2008, 14.9.4). */
const spanStart = (text: string): string =>
  `/Span<</ActualText<${Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex').toUpperCase()}>>>BDC\n`;
