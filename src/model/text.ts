// Text before and after setting: rich runs as the editor wrote them, styles as the designer named them, lines as broken.

import type { Span } from './diagnostic.ts';
import type { GlyphRun, LinkTarget, Path } from './matter.ts';
import type { Pt } from './units.ts';

/** A stretch of text with one set of marks. Spaces are real; a hard line break is '\n'. */
export interface Inline {
  readonly text: string;
  readonly strong?: boolean;
  readonly em?: boolean;
  readonly sub?: boolean;
  readonly sup?: boolean;
  readonly link?: LinkTarget;
  readonly lang?: string;
  /** Section or anchor whose page number stands here; `text` is filled in when pages are known. */
  readonly pageOf?: string;
  /** A footnote whose mark stands after this run (usually on an empty text). */
  readonly note?: Footnote;
}

export interface Footnote {
  /** Number within the section, or within its table, from 1. */
  readonly number: number;
  readonly text: RichText;
}

/** A paragraph's worth of marked-up text, with the place it comes from. */
export interface RichText {
  readonly runs: readonly Inline[];
  readonly span?: Span;
}

export type Align = 'left' | 'right' | 'center' | 'justify';

/** A named paragraph style of layout.yml, all lengths in points. */
export interface TextStyle {
  readonly name: string;
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
  readonly size: Pt;
  readonly leading: Pt;
  /** Letter spacing in em. */
  readonly tracking: number;
  /** Extra word space in em. */
  readonly wordSpace: number;
  readonly ink: string;
  readonly align: Align;
  readonly hyphenate: boolean;
  /** Of every paragraph but the first of a run. */
  readonly indent: Pt;
  /** OpenType features for all characters, for example `onum`, `pnum`, `case`. */
  readonly features: readonly string[];
  /** OpenType features for digits only (`tnum`: separators must not become figure-wide). */
  readonly digitFeatures: readonly string[];
  /** What **bold** and *italic* become. */
  readonly strong: MarkStyle;
  readonly em: MarkStyle;
  /** For display sizes, where the face's own kerning shows its gaps. */
  readonly kern?: Kern;
  /** What abbreviations in capitals become: size, tracking and features (`c2sc`); absent = they stay as they are. */
  readonly abbreviations?: Pick<MarkStyle, 'size' | 'tracking' | 'features'>;
  /** In the flow: empty space before and after. */
  readonly before: Pt;
  readonly after: Pt;
  /** Shift to the left as a fraction of the size, so that big letters stand optically on the margin. */
  readonly optical: number;
  /** Each line begins with the ink of its first letter on the margin: the letter's left side bearing is taken off. */
  readonly flush?: boolean;
}

/** What a mark changes of its style: another face, another size beside it, small capitals. Absent = as the style has it. */
export interface MarkStyle {
  readonly family?: string;
  readonly weight?: number;
  readonly italic?: boolean;
  readonly ink?: string;
  /** Over the size of the style: a unit beside its numeral. */
  readonly size?: number;
  readonly tracking?: number;
  readonly features?: readonly string[];
}

/** What one run is set in, after marks have been applied to a style. */
export interface CharStyle {
  /** Key of a face in `Faces`. */
  readonly face: string;
  readonly size: Pt;
  readonly ink: string;
  readonly tint?: number;
  readonly tracking: number;
  readonly wordSpace: number;
  readonly features: readonly string[];
  readonly digitFeatures: readonly string[];
  /** White between pairs of characters in em, besides the kerning of the face. */
  readonly kern?: Kern;
  /** Baseline shift in em, positive up. */
  readonly rise: number;
}

/** By pairs of characters: `{ "51": 0.02 }`. */
export type Kern = Readonly<Record<string, number>>;

/** Measures of a face in em. */
export interface FaceMetrics {
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly xHeight: number;
}

/** How far ink reaches: along the baseline from an origin, and across it. `below` is negative where it all stands above. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

/** A font file, static TTF or OTF. */
export interface Face {
  /** Stable key: `literata-400`, `literata-400-italic`. */
  readonly key: string;
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A line of a paragraph as broken. x of each run is from the line's left edge (the measure's), hanging punctuation is negative. */
export interface Line {
  readonly runs: readonly LineRun[];
  /** Natural end of the matter, hyphen included. */
  readonly width: Pt;
  /** Ends with a hyphen that is not in the text. */
  readonly hyphen: boolean;
  /** Last line of its paragraph. */
  readonly last: boolean;
  /** Word space of this line over the normal one. */
  readonly looseness: number;
  /** Its word spaces were set so that it fills the measure. */
  readonly justified?: boolean;
}

export interface LineRun {
  readonly x: Pt;
  readonly run: GlyphRun;
  /** Index of the Inline that it comes from: links, notes. */
  readonly source: number;
}

/** A line where it stands, and the text that it is a line of: by these page health knows what it looks at. */
export interface SetLine {
  readonly line: Line;
  readonly of: SetText;
}

/** What the lines of one text have in common: they share this very object. */
export interface SetText {
  /** Name of its style. */
  readonly style: string;
  /** Width that it was broken to; absent if lines may be as long as they come. */
  readonly measure?: Pt;
  /** Most lines that its place has room for; absent = no limit. */
  readonly room?: number;
  /** Meant to run over the gutter of a spread. */
  readonly crosses?: boolean;
}

/** The text craft as other crafts and stages see it. Errors (missing glyph) are reported, not thrown. */
export interface Typesetter {
  /** Does work; what it sets without a place of its own counts as standing there, for messages. */
  within<Result>(place: Span | undefined, work: () => Result): Result;
  /** One line, unbroken. Advances in points. */
  shape(text: string, style: CharStyle): GlyphRun[];
  /** Advance width of that line in points. */
  width(text: string, style: CharStyle): Pt;
  metrics(face: string): FaceMetrics;
  /** Left side bearing of the first glyph, in em. */
  bearing(text: string, style: CharStyle): number;
  /** How far the ink of a glyph reaches, in em; undefined if it has none (a space). */
  ink(face: string, glyph: number): Reach | undefined;
  /** Outline of a glyph in em, origin on the baseline, y down. */
  outline(face: string, glyph: number): Path;
  /** Finds the face of a family; undefined if the design has none. */
  face(family: string, weight: number, italic: boolean): string | undefined;
  /** Applies marks to a style. */
  charStyle(style: TextStyle, marks: Pick<Inline, 'strong' | 'em' | 'sub' | 'sup'>): CharStyle;
  /**
   * Total-fit lines. `measure` may differ per line (from 0). Lines are cached by text, style, measure and options: asked for
   * the same again, the same array is returned.
   */
  lines(text: RichText, style: TextStyle, measure: Pt | ((line: number) => Pt), options?: LineOptions): readonly Line[];
  /** The least measure at which every line fits: what of the text is never divided is nowhere wider. Points. */
  least(text: RichText, style: TextStyle, options?: LineOptions): Pt;
}

export interface LineOptions {
  /** First-line indent in points. */
  readonly indent?: Pt;
  readonly align?: Align;
  readonly ink?: string;
  /** Language of the text when an Inline names none. */
  readonly lang?: string;
  /**
   * Lines more (1) or fewer (-1) than the best setting has, where good lines can be made so; else as without the wish, which
   * the number of lines tells.
   */
  readonly looseness?: number;
  /** Lines, from 0, that should not end with a hyphen (the last ones of columns), where good lines can be made so; `hyphen` of the line tells. */
  readonly unhyphenated?: readonly number[];
  /** Lines that this text was broken into before, from the first: they stay, and what follows them is broken anew. */
  readonly kept?: readonly Line[];
}
