// A design as data: brand.yml and layout.yml after loading. Lengths in points. The engine knows no design but this.

import type { Span } from './diagnostic.ts';
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
  /** Patterns whose first space becomes a no-break space; JavaScript regular expressions. */
  readonly noBreak: readonly string[];
  /** Words with their accepted breaks: `te-vre-den`. */
  readonly hyphenation: readonly string[];
  /** Families that draw what the face of a text lacks, the first one that can. */
  readonly fallback: readonly string[];
}

export interface PageGeometry {
  readonly trim: Size;
  readonly bleed: Pt;
  /** Text stays this far from the trim. */
  readonly safe: Pt;
  /** Text stays this far from the fold of facing pages; absent = it may come as near as it likes. */
  readonly spine?: Pt;
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
  /** Least share of a page's text columns that is filled, 0 to 1; 0 = any. */
  readonly fill: number;
  /** Pages that are made for pictures alone. */
  readonly picturesAlone: boolean;
  /** Instead of the page's own. */
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
  | PictureElement
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
}
export interface StoryFrame {
  readonly x: Pt;
  /** First baseline. */
  readonly y: Pt;
  readonly width: Pt;
  readonly lines: number;
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
  /** Component by block kind, for blocks that no slot took. */
  readonly blocks: ReadonlyMap<string, string>;
}

export interface TableStyle {
  readonly name: string;
  /** Text styles. */
  readonly head: string;
  /** Of the first column of plain rows, what they are about. Default: as any other. */
  readonly label?: string;
  readonly cell: string;
  readonly strong: string;
  readonly group: string;
  /** Row height and the baseline's distance above the row rule. */
  readonly row: Pt;
  readonly lift: Pt;
  readonly gap: Pt;
  /** Widths of the columns, for tables with exactly so many; else they follow from what the cells hold. */
  readonly columns?: readonly Pt[];
  readonly headRule: { readonly ink: string; readonly weight: Pt };
  readonly rowRule: { readonly ink: string; readonly weight: Pt };
  readonly totalRule: { readonly ink: string; readonly weight: Pt };
  /** White above a group's head that is not the first row. */
  readonly groupGap: Pt;
  /** The row that a table runs up to, on a field. Style, height and lift default to those of totals. */
  readonly result: {
    readonly ink: string;
    readonly style?: string;
    readonly row?: Pt;
    readonly lift?: Pt;
    readonly before: Pt;
  };
  /** A heavier rule after every so many rows: groups that the order of the rows makes. */
  readonly every?: { readonly rows: number; readonly ink: string; readonly weight: Pt };
  readonly bar: {
    readonly ink: string;
    readonly previous: string;
    readonly height: Pt;
    /** Upright rules at multiples of `step` below the bars, with their values at the foot in a text style, over `per`. */
    readonly grid?: {
      readonly step: number;
      readonly per: number;
      readonly ink: string;
      readonly weight: Pt;
      readonly label: string;
    };
  };
}

/**
 * How charts look; text styles by name, inks by name or part alias. What is optional has a plain default (src/charts/style.ts).
 * The `with` of a chart element replaces single values for one place.
 */
export interface ChartStyle {
  /** Fills in the order of the series. The first is also the fill of what is highlighted, the second of what is not when it counts. */
  readonly series: readonly string[];
  /** Thin lines of context series. */
  readonly context: string;
  /** Main line, its end and its name. */
  readonly accent: string;
  readonly text: string;
  readonly grid: { readonly ink: string; readonly weight: Pt };
  /** Base lines, reference lines and ticks. */
  readonly axis: { readonly ink: string; readonly weight: Pt };
  readonly line: Pt;
  readonly thinLine: Pt;
  /** Text styles: axis labels; values at or in shapes; names of series; the line below a name. */
  readonly label: string;
  readonly value: string;
  readonly name: string;
  readonly detail: string;
  /** Bar thickness over its pitch. */
  readonly bar: number;
  /** Fill of what is not highlighted where something is, and of context parts. Default: the last of `series`. */
  readonly plain?: string;
  /** Text styles: big figures of shares and doughnuts (default `value`); heads of groups and sums (default `name`). */
  readonly numeral?: string;
  readonly heading?: string;
  /** Ink of text inside a fill, by the fill's ink. Default: `text`. */
  readonly on?: Readonly<Record<string, string>>;
  /** Ink of words in the colour of a series, by the series' ink: where a fill is too light for text. Default: the same ink. */
  readonly words?: Readonly<Record<string, string>>;
  /** Dotted line of a target: diameter and pitch of its dots. */
  readonly target?: { readonly ink: string; readonly dot: Pt; readonly pitch: Pt };
  /** End of a line: diameter of its disc, weight of the ring that ends a target, distance to the name. */
  readonly end?: { readonly disc: Pt; readonly ring: Pt; readonly gap: Pt };
  /** Length of the ticks above category labels. */
  readonly tick?: Pt;
  /** From the plot's foot to the first baseline of the category labels. */
  readonly drop?: Pt;
  /** Baseline of a label above the line or shape that it stands on. */
  readonly lift?: Pt;
  /** Least white between two labels, and between a shape and its label. */
  readonly gap?: Pt;
  /** Least white between two labels of a continuous axis. */
  readonly labelGap?: Pt;
  /** From the values of grid lines to where lines and areas start. */
  readonly inset?: Pt;
  /** From the edge of a shape to the text inside it. */
  readonly pad?: Pt;
  /** White between the blocks of a pyramid and the segments of a doughnut. */
  readonly joint?: Pt;
  /** Width of the channel that holds the labels in the middle of a pyramid. */
  readonly channel?: Pt;
  /** Hole of a doughnut over its diameter. */
  readonly hole?: number;
  /** Number of equal segments that a doughnut is cut into; values are rounded to them. 0 = one segment a value. */
  readonly segments?: number;
  /** Fill of the area below a single line. Default: the line's ink in `areaTint`. */
  readonly area?: string;
  /** Tint of the area below a single line. */
  readonly areaTint?: number;
  /** Fixed words of the report's language. */
  readonly phrases?: { readonly noData: string; readonly sum: string };
}
