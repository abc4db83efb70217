// How tables, boxes and charts look, as data of a design: inks and text styles by name, lengths in points.

import type { Binding } from './design.ts';
import type { Pt } from './units.ts';

export interface TableStyle {
  readonly name: string;
  /** Text styles. */
  readonly head: string;
  /** Of the first column of plain rows, what they are about. Default: as any other. */
  readonly label?: string;
  readonly cell: string;
  readonly strong: string;
  readonly group: string;
  /** In the flow: title and caption above it, source below it. */
  readonly title: string;
  /** Words of the title of a table that has a number; they see the table as `block`. */
  readonly numbered?: Binding;
  readonly caption: string;
  readonly source: string;
  /** White between title or caption and the heads, and between the last row and what stands below it. */
  readonly captionGap: Pt;
  readonly sourceGap: Pt;
  /** What the marks in its cells stand for: under the table, or at the foot of the column where its mark stands. */
  readonly notes: {
    readonly style: string;
    /** With `foot` they go on from table to table, numbers after those of the section's text. */
    readonly marks: 'letters' | 'numbers' | 'signs';
    readonly place: 'table' | 'foot';
  };
  /** Line above the repeated head where the table goes on; the text sees the table as `block`. */
  readonly continued?: { readonly text: Binding; readonly style: string };
  /** Heights of rows and heads are whole lines of the grid. */
  readonly grid: boolean;
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
  /** Sparklines: width, height, and the mark on the last value. */
  readonly spark: {
    readonly ink: string;
    readonly last: string;
    readonly weight: Pt;
    readonly disc: Pt;
    readonly width: Pt;
    readonly height: Pt;
  };
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

/** How a box in the flow looks: it may go on in the next column, its ground and padding with it. */
export interface BoxStyle {
  /** Text styles; that of the title is also that of headings in the text. */
  readonly title: string;
  readonly text: string;
  readonly titleGap: Pt;
  readonly ground?: string;
  /** Upright rule on the left edge, and one above the box's beginning. */
  readonly bar?: { readonly ink: string; readonly weight: Pt };
  readonly rule?: { readonly ink: string; readonly weight: Pt };
  /** Padding: above the first line, below the last baseline, at both sides. */
  readonly top: Pt;
  readonly bottom: Pt;
  readonly side: Pt;
  /** The big figure of a box that has one, with white above it. */
  readonly figure: { readonly style: string; readonly ink?: string; readonly gap: Pt };
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
  /** Dashes of lines that some eyes could take for another, in their order: dash and white in weights of the line. */
  readonly dashes?: readonly (readonly number[])[];
  /** Dotted line of a target: diameter and pitch of its dots. */
  readonly target?: { readonly ink: string; readonly dot: Pt; readonly pitch: Pt };
  /** End of a line: diameter of its disc, weight of the ring that ends a target, distance to the name. */
  readonly end?: { readonly disc: Pt; readonly ring: Pt; readonly gap: Pt };
  /** Length of the ticks above category labels. */
  readonly tick?: Pt;
  /** From the plot's foot to the first baseline of the category labels. */
  readonly drop?: Pt;
  /** The same below columns, which have no ticks. Default: `drop`. */
  readonly columnDrop?: Pt;
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
  /** What stands in the hole of a doughnut: the sum of its figures, or nothing. */
  readonly centre?: 'sum' | 'none';
  /** Fill of the area below a single line. Default: the line's ink in `areaTint`. */
  readonly area?: string;
  /** Tint of the area below a single line. */
  readonly areaTint?: number;
  /** Fixed words of the report's language. */
  readonly phrases?: {
    readonly noData: string;
    readonly sum: string;
    /** Before what one square of a waffle stands for. */
    readonly square?: string;
    /** Between the bounds of a class of values where a dash could be taken for a minus sign. */
    readonly until?: string;
    /** Before the list of what is too small for its words in a treemap. */
    readonly unnamed?: string;
    /** After what comes in at a node of a sankey and what goes out, where they differ. */
    readonly into?: string;
    readonly out?: string;
  };
}
