// A design as data: brand.yml and layout.yml after loading. Lengths in points. The engine knows no design but this.

import type { BoxStyle, ChartStyle, TableStyle } from './block-styles.ts';
import type { Span } from './diagnostic.ts';
import type { Drawing } from './drawing.ts';
import type { Face, TextStyle } from './text.ts';
import type { Pt, Size } from './units.ts';

export interface Design {
  readonly name: string;
  readonly page: PageGeometry;
  readonly faces: readonly Face[];
  readonly inks: ReadonlyMap<string, InkDefinition>;
  /** Aliases per part: `deel` -> `menie`, `deel-diep` -> `menie-diep`. Key '' holds those outside any part. */
  readonly partInks: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly styles: ReadonlyMap<string, TextStyle>;
  readonly components: ReadonlyMap<string, readonly Element[]>;
  readonly templates: ReadonlyMap<string, Template>;
  readonly flow: FlowStyle;
  readonly tables: ReadonlyMap<string, TableStyle>;
  readonly charts: ChartStyle;
  /** How a chart stands by itself, in a file for the website or the press. Absent: its plot and nothing else. */
  readonly loneChart?: LoneChartStyle;
  /** How the back of a glued cover is dressed. Absent: it stays bare. */
  readonly spine?: SpineStyle;
  /** Patterns whose first space becomes a no-break space; JavaScript regular expressions. */
  readonly noBreak: readonly string[];
  /** Words with their accepted breaks: `te-vre-den`. */
  readonly hyphenation: readonly string[];
  /** Families that draw what the face of a text lacks, the first one that can. */
  readonly fallback: readonly string[];
  /** SVG files of the design by name. */
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** Where what a printer may object to is written: `page.bleed`, and the spot of an ink as `spot.NAME`. */
  readonly rules: ReadonlyMap<string, Span>;
}

export interface LoneChartStyle {
  /** Component that sees the chart as `block`, and nothing else of the report. Its chart element takes the size that the chart has in the report. */
  readonly component: string;
  /** White around it. */
  readonly margin: Pt;
}

export interface SpineStyle {
  /** Fills the spine and runs out above and below it. */
  readonly ink?: string;
  /** Component that sees the report, as pages do. It is drawn lying, x along the spine from its head, y from its middle. */
  readonly component: string;
  /** Spines that are thinner carry no words. */
  readonly least: Pt;
}

export interface PageGeometry {
  readonly trim: Size;
  readonly bleed: Pt;
  /** Text stays this far from the trim. */
  readonly safe: Pt;
  /** Text stays this far from the fold of facing pages; absent = it may come as near as it likes. */
  readonly spine?: Pt;
  /** Least share of a page's text columns that is filled, 0 to 1; absent = any. */
  readonly fill?: number;
  /** Number of pages that the printer asks for a multiple of; absent = any. */
  readonly multiple?: number;
  /** Baseline grid from the top of the trim. */
  readonly baseline: Pt;
  /** Facing pages; false = every page is alike (screen formats). */
  readonly facing: boolean;
}

export interface InkDefinition {
  readonly name: string;
  /** sRGB, 0..255. */
  readonly rgb: readonly [number, number, number];
  /** Percent. */
  readonly cmyk: readonly [number, number, number, number];
  /** Name of the spot plate; cmyk is then its alternate. */
  readonly spot?: string;
  /** CMYK for large fields where text would be pure black. */
  readonly field?: readonly [number, number, number, number];
}

/** A template: one or more arrangements of the same content. */
export interface Template {
  readonly name: string;
  readonly arrangements: ReadonlyMap<string, Arrangement>;
  readonly span: Span;
}

export interface Arrangement {
  /** Side that the first sheet must stand on; a spread always starts verso. */
  readonly start: 'verso' | 'recto' | 'any';
  readonly sheets: readonly SheetDesign[];
  /** Repeated while the story goes on. Absent: text that is left over is overset. */
  readonly continuation?: SheetDesign;
  readonly health?: Expectations;
}

/** What page health holds the pages of an arrangement to. */
export interface Expectations {
  /** Pages that are made for pictures alone. */
  readonly picturesAlone: boolean;
  /** Instead of what the design asks of all pages. */
  readonly fill?: number;
  readonly safe?: Pt;
  readonly spine?: Pt;
}

/** The arrangement of a section: the one it names, else the first of its template. Throws for what the loader refuses. */
export function arrangementOf(
  { templates }: Pick<Design, 'templates'>,
  { template, arrangement: name }: { readonly template: string; readonly arrangement?: string },
): Arrangement {
  const arrangements = templates.get(template)?.arrangements;
  const arrangement = name ? arrangements?.get(name) : arrangements?.values().next().value;
  if (!arrangement) throw new Error(`template "${template}" passed the loader but has no such arrangement`);
  return arrangement;
}

/** One page, or a spread of two (coordinates then run over both, gutter in the middle). */
export interface SheetDesign {
  readonly spread: boolean;
  /** Drawn for a recto; on a verso places are reflected so that inner stays inner. */
  readonly mirror: boolean;
  readonly elements: readonly Element[];
}

/** [x, y]; for text y is the first baseline. On single pages x counts from the inner edge when `mirror` is set on the page. */
export type At = readonly [Pt, Pt];

/** A string with {paths}, or a plain value. Bound when composed. */
export type Binding = string;

interface ElementBase {
  readonly at: At;
  /** Path; drawn only if it leads to something that is not empty or false. */
  readonly when?: string;
  readonly unless?: string;
  /**
   * Moves the element by `step` times the number at a path, less `from`, over the number at `of`:
   * a label below the square of its page, wherever pages fall.
   */
  readonly shift?: { readonly by: string; readonly from?: number; readonly of?: string; readonly step: At };
  readonly span: Span;
}

/** Anything a designer can put on a sheet. */
export type Element =
  | FieldElement
  | RuleElement
  | TextElement
  | StoryElement
  | ClearElement
  | PictureElement
  | DrawingElement
  | OrnamentElement
  | ChartElement
  | TableElement
  | GroupElement
  | SlotElement
  | RepeatElement
  | StackElement
  | UseElement;

/** A coloured rectangle. Edges on the trim run out into the bleed. */
export interface FieldElement extends ElementBase {
  readonly kind: 'field';
  readonly ink: Binding;
  readonly size: readonly [Pt, Pt];
}
export interface RuleElement extends ElementBase {
  readonly kind: 'rule';
  readonly ink: Binding;
  readonly length: Pt;
  readonly weight: Pt;
  readonly vertical: boolean;
  readonly dash?: readonly Pt[];
}
export interface TextElement extends ElementBase {
  readonly kind: 'text';
  readonly text: Binding;
  readonly style: string;
  readonly ink?: Binding;
  readonly width?: Pt;
  readonly align?: 'left' | 'right' | 'center';
  /** Most lines allowed; more is `layout/overset-text`, unless there is an `otherwise`. 0 = no limit. */
  readonly lines: number;
  /** Drawn in its place, from the same point, where the text takes more than `lines`: a smaller style, another arrangement. */
  readonly otherwise?: readonly Element[];
  /** Structure role; 'none' = artifact, 'pagination' = running head or folio. Default P. */
  readonly role?: string;
  /** The last line stands at `at`, the others above it: heads that end on one line. */
  readonly upward?: boolean;
  /** Degrees clockwise. */
  readonly turn?: number;
  /** `gutter`: the size near the style's at which the gutter falls between two letters. `width`: the largest size that fits. */
  readonly fit?: 'gutter' | 'width';
  /** Anchor or url that the text links to. */
  readonly link?: Binding;
}
/**
 * Frames through which the section's flow runs, in order. May stand in groups and in slots: frames then depend on what a slot took.
 * `when` and `unless` hold for it as for any element.
 */
export interface StoryElement extends ElementBase {
  readonly kind: 'story';
  readonly name: string;
  readonly frames: readonly StoryFrame[];
  /** Columns of the last frames end level. */
  readonly balance: boolean;
  /** Left edges and widths of the margins for side notes, one for each frame. */
  readonly asides?: readonly (readonly [Pt, Pt])[];
  /** White opens until columns that the story goes on from are full. */
  readonly justify?: 'vertical';
  /** Style of its tables, in place of the flow's. */
  readonly tables?: string;
}
export interface StoryFrame {
  readonly x: Pt;
  /** First baseline. */
  readonly y: Pt;
  readonly width: Pt;
  readonly lines: number;
}
/** Keeps the lines of stories on its sheet out of a rectangle: they run around it. Draws nothing. */
export interface ClearElement extends ElementBase {
  readonly kind: 'clear';
  readonly frame: StoryFrame;
}
export interface PictureElement extends ElementBase {
  readonly kind: 'picture';
  /** Path to a photo block. */
  readonly of: string;
  readonly size: readonly [Pt, Pt];
  /** `disc`: ellipse in the rectangle. `discs`: windows on one picture, centres and diameter in points from `at`. */
  /** How much larger than it must be to fill the shape; 1 = as much of the picture as fits. */
  readonly zoom?: number;
  readonly shape: 'rect' | 'disc' | { readonly discs: readonly At[]; readonly diameter: Pt };
}
/** An SVG of the design, shown whole: a logo, a vignette. */
export interface DrawingElement extends ElementBase {
  readonly kind: 'drawing';
  /** In the design's folder: a key of `drawings`. */
  readonly file: string;
  readonly size: readonly [Pt, Pt];
  /** Alternative text; absent = decoration. */
  readonly alt?: Binding;
}
/** A parametric vector drawing of src/ornaments. */
export interface OrnamentElement extends ElementBase {
  readonly kind: 'ornament';
  readonly name: string;
  readonly size?: readonly [Pt, Pt];
  /** Values may be bindings. */
  readonly with: Readonly<Record<string, unknown>>;
  /** Alternative text; absent = decoration. */
  readonly alt?: Binding;
}
export interface ChartElement extends ElementBase {
  readonly kind: 'chart';
  readonly of: string;
  readonly size: readonly [Pt, Pt];
  readonly with: Readonly<Record<string, unknown>>;
}
export interface TableElement extends ElementBase {
  readonly kind: 'table';
  readonly of: string;
  readonly width: Pt;
  readonly style: string;
  /** How deep it may become, from its top; rows beyond are told. */
  readonly depth?: Pt;
}
export interface GroupElement extends ElementBase {
  readonly kind: 'group';
  readonly elements: readonly Element[];
  readonly role?: string;
}
/** Takes the first block of a kind out of the section's flow; draws nothing when there is none. */
export interface SlotElement extends ElementBase {
  readonly kind: 'slot';
  readonly takes: string;
  readonly name: string;
  readonly required: boolean;
  readonly elements: readonly Element[];
  /** Drawn when no block came. */
  readonly otherwise: readonly Element[];
}
export interface RepeatElement extends ElementBase {
  readonly kind: 'repeat';
  readonly over: string;
  readonly step: At;
  /** After so many items back to the start, and on by `row`. 0 = never. */
  readonly wrap: number;
  /** Wraps so that the items fill so many lines of equal length. 0 = as `wrap` says. */
  readonly lines: number;
  readonly row: At;
  /** A map instead of a row: so many steps [across, down] an item stands from `at`, by its id. */
  readonly places?: Readonly<Record<string, At>>;
  /** Path from an item to its id in `places`. Default `id`. */
  readonly by?: string;
  /** Lists by name; item i sees element i (cyclic) under that name. */
  readonly cycle: Readonly<Record<string, readonly string[]>>;
  readonly elements: readonly Element[];
  readonly role?: string;
  /** First item and how many, for lists that are split over places. */
  readonly from: number;
  readonly count: number;
  /** The last item stands at `at`, the others before it by `step`: lists that end on one line. */
  readonly upward?: boolean;
}
/** Children one under another; y of a child counts from the end of the one before. */
export interface StackElement extends ElementBase {
  readonly kind: 'stack';
  readonly width: Pt;
  readonly elements: readonly Element[];
  readonly role?: string;
  /** How deep it may become, from its top to its last baseline; lines beyond are told. */
  readonly depth?: Pt;
}
export interface UseElement extends ElementBase {
  readonly kind: 'use';
  readonly component: string;
  readonly with: Readonly<Record<string, unknown>>;
}

/** Styles of what flows. Component names are those of `components`. */
export interface FlowStyle {
  readonly paragraph: string;
  readonly heading2: string;
  readonly heading3: string;
  /** Table style for tables in the flow. */
  readonly table: string;
  readonly list: { readonly style: string; readonly marker: string; readonly indent: Pt };
  readonly note: { readonly style: string; readonly rule: Pt };
  /** Boxes that may break; without it they are one of the components below. */
  readonly box?: BoxStyle;
  /** Kinds of block (`heading2`, `heading3`, `quote`, …) that stand over all columns of their page. */
  readonly across: readonly string[];
  /** Component by block kind, for blocks that no slot took. */
  readonly blocks: ReadonlyMap<string, string>;
  /** The same for those that stand over both pages of an opening: their words keep out of the gutter. */
  readonly spread: ReadonlyMap<string, string>;
}
