// The text craft's door: faces of a design in, a typesetter out that shapes, measures and breaks. Remembers what it has
// set; reports what faces lack and what does not fit. Knows nothing of pages.

import type { Reporter, Span } from '../model/diagnostic.ts';
import type { Shelf } from '../model/shelf.ts';
import type {
  Align,
  CharStyle,
  Face,
  Inline,
  Line,
  LineOptions,
  RichText,
  TextStyle,
  Typesetter,
} from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { abbreviated } from './abbreviations.ts';
import { type FaceStore, storeFaces } from './faces.ts';
import { hangingFor } from './hanging.ts';
import { createHyphenator, type Hyphenator } from './hyphenation.ts';
import { itemise, type Stretch, type Typecase } from './items.ts';
import { buildLine, buildRuns } from './lines.ts';
import { findOpportunities, type SoftBreaks } from './opportunities.ts';
import { glyphOutline } from './outlines.ts';
import { compileParagraph } from './paragraph.ts';
import { type Compiled, type KeptParagraph, type Lack, Remembered } from './remembered.ts';
import { createShaper, type Shaper } from './shaping.ts';
import { createSpareFace, type SpareFace } from './spare-faces.ts';
import { createStyler } from './styles.ts';
import { type FitWish, fitLines, leastRoom } from './total-fit.ts';
import { keepTogether, typographic } from './typography.ts';

export interface TypesetterOptions {
  readonly faces: readonly Face[];
  /** Regular expressions whose first space becomes a no-break space. */
  readonly noBreak: readonly string[];
  /** Words with their accepted divisions. */
  readonly hyphenation: readonly string[];
  /** Families that draw what the face of a text lacks, the first one that can. */
  readonly fallback?: readonly string[];
  /** Language of texts that name none. */
  readonly lang: string;
  readonly reporter: Reporter;
  /** Paragraphs of earlier runs with these same options, by text and style. */
  readonly shelf?: Shelf<KeptParagraph>;
}

/** Reports: text/missing-glyph, text/missing-face, text/overfull-line, text/bad-pattern. */
export async function createTypesetter(options: TypesetterOptions): Promise<Typesetter> {
  const harfbuzz = await import('harfbuzzjs');
  const faces = storeFaces(harfbuzz, options.faces);
  return new HarfBuzzTypesetter(faces, createShaper(harfbuzz, faces), options);
}

/** What a paragraph is broken for. */
interface Column {
  readonly measureOf: (line: number) => Pt;
  readonly varies: boolean;
  readonly align: Align;
  readonly indent: Pt;
  readonly wish: FitWish;
  readonly kept: readonly Line[];
}

class HarfBuzzTypesetter implements Typesetter {
  readonly #faces: FaceStore;
  readonly #shaper: Shaper;
  readonly #hyphenator: Hyphenator;
  readonly #lang: string;
  readonly #reporter: Reporter;
  readonly #noBreak: readonly RegExp[];
  readonly #spareFace: SpareFace;
  readonly #styler: ReturnType<typeof createStyler>;
  readonly #shelf: Shelf<KeptParagraph> | undefined;
  readonly #paragraphs = new Map<string, Remembered>();
  readonly #reported = new Set<string>();
  #place: Span | undefined;

  constructor(faces: FaceStore, shaper: Shaper, options: TypesetterOptions) {
    this.#faces = faces;
    this.#shaper = shaper;
    this.#hyphenator = createHyphenator(options.hyphenation);
    this.#lang = options.lang;
    this.#reporter = options.reporter;
    this.#shelf = options.shelf;
    this.#noBreak = options.noBreak.flatMap((pattern) => this.#compilePattern(pattern));
    this.#spareFace = createSpareFace(faces, options.faces, options.fallback ?? []);
    this.#styler = createStyler(faces, options.faces, options.reporter);
  }

  shape(text: string, style: CharStyle) {
    return buildRuns(this.#itemsOf(text, style, (character, face) => this.#reportGlyph(character, face, this.#place)));
  }

  width(text: string, style: CharStyle): Pt {
    // Who measures will set it too, and be told then.
    const items = this.#itemsOf(text, style, () => undefined);
    const last = items.at(-1);
    if (!last) return 0;
    return items.reduce((sum, item) => sum + item.width, 0) - last.voice.style.tracking * last.voice.style.size;
  }

  metrics(face: string) {
    return this.#faces.get(face).metrics;
  }

  ink(face: string, glyph: number) {
    return this.#faces.get(face).ink(glyph);
  }

  outline(face: string, glyph: number) {
    return glyphOutline(this.#faces.get(face), glyph);
  }

  bearing(text: string, style: CharStyle): number {
    const first = this.#itemsOf(text, style, () => undefined).find((item) => item.kind === 'word');
    if (first?.kind !== 'word') return 0;
    return first.voice.setting.face.ink(first.shaped.ids[0] ?? 0)?.left ?? 0;
  }

  face(family: string, weight: number, italic: boolean): string | undefined {
    return this.#faces.find(family, weight, italic);
  }

  charStyle(style: TextStyle, marks: Pick<Inline, 'strong' | 'em' | 'sub' | 'sup'>): CharStyle {
    return this.#styler(style, marks);
  }

  lines(
    text: RichText,
    style: TextStyle,
    measure: Pt | ((line: number) => Pt),
    options: LineOptions = {},
  ): readonly Line[] {
    const align = options.align ?? style.align;
    const indent = options.indent ?? 0;
    const { key, remembered } = this.#remember(text, style, align, options);
    const measureOf = typeof measure === 'number' ? () => measure : measure;
    const wish = { looseness: options.looseness ?? 0, unhyphenated: options.unhyphenated ?? [] };
    const { kept = [] } = options;
    const asked = [indent, wish.looseness, kept.length, ...wish.unhyphenated].join();
    let setting = remembered.find(asked, measureOf, kept);
    if (!setting) {
      const varies = typeof measure === 'function';
      const lines = this.#break(remembered, style, { measureOf, varies, align, indent, wish, kept });
      setting = { asked, measures: Array.from({ length: lines.length + 1 }, (_, line) => measureOf(line)), lines };
      remembered.add(setting);
      this.#shelf?.put(key, remembered);
    }
    for (const { character, face } of remembered.lacks) this.#reportGlyph(character, face, text.span ?? this.#place);
    for (const [index, line] of setting.lines.entries())
      if (remembered.fits.get(line)?.overfull)
        this.#reportOverfull(line, measureOf(index), style.name, text.span ?? this.#place);
    return setting.lines;
  }

  least(text: RichText, style: TextStyle, options: LineOptions = {}): Pt {
    const align = options.align ?? style.align;
    const { key, remembered } = this.#remember(text, style, align, options);
    if (remembered.least === undefined) {
      remembered.least = leastRoom(remembered.paragraph.candidates, align === 'justify');
      this.#shelf?.put(key, remembered);
    }
    return remembered.least;
  }

  within<Result>(place: Span | undefined, work: () => Result): Result {
    const around = this.#place;
    this.#place = place;
    try {
      return work();
    } finally {
      this.#place = around;
    }
  }

  #itemsOf(text: string, style: CharStyle, onMissing: Typecase['onMissing']) {
    const [run = { text }] = typographic([{ text }], this.#lang);
    const { text: plain } = withoutSoftCharacters([run.text]);
    const stretch: Stretch = { text: plain.replaceAll('\n', ' '), style, lang: this.#lang, source: 0 };
    return itemise({ shaper: this.#shaper, spareFace: this.#spareFace, onMissing }, [stretch]);
  }

  /** The key holds all that decides how lines are made, besides the options of the typesetter. */
  #remember(text: RichText, style: TextStyle, align: Align, options: LineOptions) {
    const lang = options.lang ?? this.#lang;
    const key = JSON.stringify([text.runs.map(whatIsSet), keyOf(style), align, options.ink, lang]);
    let remembered = this.#paragraphs.get(key);
    if (!remembered) {
      const compile = (): Compiled => this.#compile(text, style, align, lang, options.ink);
      remembered = new Remembered(compile, this.#shelf?.find(key));
      this.#paragraphs.set(key, remembered);
    }
    return { key, remembered };
  }

  #compile(richText: RichText, style: TextStyle, align: Align, lang: string, ink: string | undefined): Compiled {
    const runs = keepTogether(typographic(richText.runs, lang), this.#noBreak);
    const { text, texts, soft } = withoutSoftCharacters(runs.map((run) => run.text));
    const stretches = runs.flatMap((run, source): readonly Stretch[] => {
      const script = run.sub ? 'sub' : run.sup ? 'sup' : undefined;
      const own = { style: this.#styler(style, run, ink), lang: run.lang ?? lang, script, source } as const;
      return abbreviated({ text: texts[source] ?? '', ...own }, style.abbreviations);
    });
    const lacks: Lack[] = [];
    const onMissing = (character: string, face: string): unknown => lacks.push({ character, face });
    const items = itemise({ shaper: this.#shaper, spareFace: this.#spareFace, onMissing }, stretches);
    const langAt = languages(stretches);
    const opportunities = findOpportunities(withoutMarks(runs, texts), soft, {
      pointAt: (word, index, at) => this.#hyphenator.pointAt(word, at, langAt(index)),
      ...(style.hyphenate && {
        points: (word: string, index: number, opens: boolean) => this.#hyphenator.points(word, langAt(index), opens),
      }),
    });
    return { paragraph: compileParagraph(this.#shaper, text, items, opportunities, hangingFor(align)), lacks };
  }

  #break({ paragraph, fits }: Remembered, style: TextStyle, column: Column): readonly Line[] {
    const { measureOf, varies, align, indent, wish, kept } = column;
    if (paragraph.items.length === 0) return [];
    const { candidates } = paragraph;
    const indentOf = (line: number): Pt => (line === 0 ? indent : 0);
    const room = (line: number): Pt => measureOf(line) - indentOf(line);
    const rules = { room, varies, justified: align === 'justify', size: style.size };
    const stand = kept.flatMap((line) => fits.get(line) ?? []);
    const fitted = fitLines(candidates, rules, wish, stand);
    return fitted.map((fit, index) => {
      const standing = kept[index];
      if (standing) return standing;
      const from = candidates[fitted[index - 1]?.end ?? 0]!;
      const frame = { measure: measureOf(index), indent: indentOf(index), align, last: index === fitted.length - 1 };
      const line = buildLine(this.#shaper, paragraph, from, candidates[fit.end]!, frame);
      fits.set(line, fit);
      return line;
    });
  }

  #compilePattern(pattern: string): RegExp[] {
    try {
      return [new RegExp(pattern, 'gu')];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#reporter.report({ severity: 'error', code: 'text/bad-pattern', args: { pattern, reason } });
      return [];
    }
  }

  #reportGlyph(character: string, face: string, span: Span | undefined): void {
    // The same words are set in several faces (title, contents, running head): once per place is enough.
    if (!this.#isNew(`glyph ${character} ${span?.file}:${span?.line}`)) return;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    this.#reporter.report({ severity: 'error', code: 'text/missing-glyph', span, args: { character, code, face } });
  }

  #reportOverfull(line: Line, measure: Pt, style: string, span: Span | undefined): void {
    const words = line.runs
      .flatMap(({ run }) => run.clusters)
      .join('')
      .trim();
    if (!this.#isNew(`overfull ${words} ${style} ${span?.file}:${span?.line}`)) return;
    const over = Math.ceil((line.width - measure) * 10) / 10;
    this.#reporter.report({ severity: 'error', code: 'text/overfull-line', span, args: { words, over, style } });
  }

  #isNew(key: string): boolean {
    if (this.#reported.has(key)) return false;
    this.#reported.add(key);
    return true;
  }
}

/** What of a run decides how it is set; links and notes do not. */
const whatIsSet = ({ text, strong, em, sub, sup, lang }: Inline) => [text, strong, em, sub, sup, lang];

/** The text as it is divided: the mark of a note is no part of its word. */
const withoutMarks = (runs: readonly Inline[], texts: readonly string[]): string =>
  texts.map((text, i) => (runs[i]?.note ? NOTE_MARK.repeat(text.length) : text)).join('');
const NOTE_MARK = '*';

/** Language at an index of the paragraph's text. */
function languages(stretches: readonly Stretch[]): (at: number) => string {
  return (at) => {
    let start = 0;
    for (const { text, lang } of stretches) {
      start += text.length;
      if (at < start) return lang;
    }
    return stretches.at(-1)?.lang ?? '';
  };
}

/** Takes out the characters that only say where lines may break, because faces draw them or lack them; keeps what they said. */
function withoutSoftCharacters(texts: readonly string[]): { text: string; texts: string[]; soft: SoftBreaks } {
  const soft = { hyphens: new Set<number>(), seams: new Set<number>(), joins: new Set<number>() };
  let length = 0;
  const kept = texts.map((text) => {
    let plain = '';
    for (const char of text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ')) {
      if (char === '\u00ad') soft.hyphens.add(length);
      else if (char === '\u200b') soft.seams.add(length);
      else if (char === '\u2060' || char === '\ufeff') soft.joins.add(length);
      else {
        plain += char;
        length += char.length;
      }
    }
    return plain;
  });
  return { text: kept.join(''), texts: kept, soft };
}

/** All that a style says. The same few styles are asked for again and again. */
function keyOf(style: TextStyle): string {
  const key = styleKeys.get(style) ?? JSON.stringify(style);
  styleKeys.set(style, key);
  return key;
}

const styleKeys = new WeakMap<TextStyle, string>();
