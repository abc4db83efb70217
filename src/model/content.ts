// The content of one edition with nothing left to look up: text parsed, figures bound, pictures probed.

import type { AreaMap } from './areas.ts';
import type { Span } from './diagnostic.ts';
import type { Drawing } from './drawing.ts';
import type { Figure, FigureUse, Municipality, PastFigure, Source } from './figures.ts';
import type { Acceptance } from './health.ts';
import type { ImageRef } from './matter.ts';
import type { RawChart } from './raw-chart.ts';
import type { Footnote, RichText } from './text.ts';
import type { Point } from './units.ts';

export interface Edition {
  readonly year: number;
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47, for example nl-BE. */
  readonly lang: string;
  readonly status: 'draft' | 'final';
  readonly organisation: Organisation;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** ISO date that stands for the moment of making: no clock enters the files. */
  readonly date: string;
  readonly parts: readonly Part[];
  readonly municipalities: readonly Municipality[];
  readonly sections: readonly Section[];
  readonly figures: ReadonlyMap<string, Figure>;
  /** Where figures are asked for, in the order of the report. */
  readonly uses: readonly FigureUse[];
  /** Figures of earlier years, by year. */
  readonly past: ReadonlyMap<number, ReadonlyMap<string, PastFigure>>;
  readonly sources: readonly Source[];
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
}

export interface Organisation {
  readonly name: string;
  readonly fullName: string;
  readonly street: string;
  readonly city: string;
  readonly email: string;
  readonly web: string;
  /** V.U.: natural person with address; undefined in drafts. */
  readonly publisher?: string;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly tagline: string;
}

/** One file of report-data/<year>/pages. */
export interface Section {
  readonly id: string;
  readonly template: string;
  readonly arrangement?: string;
  readonly part?: Part;
  readonly title: string;
  /** For contents and running heads, where the title is too long. */
  readonly short: string;
  /** Line breaks of a display title are the editor's: '\n'. */
  readonly display?: string;
  readonly lead?: RichText;
  readonly intro?: RichText;
  /** Further named texts that the template asks for. */
  readonly texts: Readonly<Record<string, RichText>>;
  readonly blocks: readonly Block[];
  /** Appears in the contents. */
  readonly listed: boolean;
  /** What preflight finds here and may stay. */
  readonly accept?: readonly Acceptance[];
  readonly municipalities: 'all' | readonly string[];
  readonly span: Span;
  /** Place of the title, for what is wrong with it wherever it is printed. */
  readonly titleSpan: Span;
}

/** What flows or claims a slot. `place` names the slot an editor insists on. */
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | QuoteBlock
  | BoxBlock
  | FiguresBlock
  | ChartBlock
  | PhotoBlock
  | TableBlock
  | TimelineBlock
  | MatrixBlock
  | MapBlock
  | IconsBlock
  | SchemeBlock
  | NoteBlock
  | BreakBlock
  | SpaceBlock;

interface BlockBase {
  readonly span: Span;
  readonly place?: string;
}
export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly text: RichText;
}
export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  /** 2 or 3; 1 is the section's title. */
  readonly level: 2 | 3;
  readonly text: RichText;
}
export interface ListBlock extends BlockBase {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly RichText[];
}
export interface QuoteBlock extends BlockBase {
  readonly kind: 'quote';
  readonly text: RichText;
  /** Absent where the report quotes its own text. */
  readonly by?: string;
  readonly role?: string;
}
export interface BoxBlock extends BlockBase {
  readonly kind: 'box';
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Municipality ids that take part, for the dot grid; or how many, when only the count is known. */
  readonly members?: readonly string[];
  readonly figure?: Tile;
}
/** Side notes: a title and a short text. */
export interface NoteBlock extends BlockBase {
  readonly kind: 'note';
  readonly title: string;
  readonly text: RichText;
}
export interface FiguresBlock extends BlockBase {
  readonly kind: 'figures';
  readonly items: readonly Tile[];
}
/** A figure as shown: formatted, with the words around it. */
export interface Tile {
  /** Where it was typed. */
  readonly span?: Span;
  readonly figure: string;
  readonly value: number;
  /** Formatted in nl-BE: "351.106", "€ 0,42", "60%". */
  readonly text: string;
  readonly label: string;
  readonly note: RichText;
  readonly example: boolean;
  /** Total that the value is a part of, for "294 van 300"; undefined if none. */
  readonly of?: number;
  /** How many one drawn unit stands for. */
  readonly per: number;
  /** round(value / per): how many units to draw. */
  readonly units: number;
  /** Earlier values and the present one, by year; empty where nothing earlier is known. */
  readonly history: readonly SparkPoint[];
}
/** Two values or more in the order of time, and what they are in words. */
export interface Spark {
  readonly points: readonly SparkPoint[];
  readonly alt: string;
}
/** A value of a sparkline, with its year or the head that it stands under, and as it is printed. */
export interface SparkPoint {
  readonly year: string;
  readonly value: number;
  readonly text: string;
}
export type ChartType =
  | 'line'
  | 'area'
  | 'bar'
  | 'bar-horizontal'
  | 'bar-grouped'
  | 'bar-stacked'
  | 'bar-100'
  | 'bar-line'
  | 'bullet'
  | 'multiples'
  | 'heat'
  | 'tile-map'
  | 'sankey'
  | 'choropleth'
  | 'waffle'
  | 'treemap'
  | 'pie'
  | 'share'
  | 'doughnut'
  | 'pyramid'
  | 'radar'
  | 'scatter'
  | 'slope'
  | 'timeline'
  | 'raw';
/** Where the numbers of a chart can be read as a table: after it, in an annex, in a file beside the report, nowhere. */
export const CHART_TABLES = ['inline', 'annex', 'attached', 'none'] as const;
export type ChartTable = (typeof CHART_TABLES)[number];
export interface ChartBlock extends BlockBase {
  readonly kind: 'chart';
  readonly id: string;
  /** "figuur 3": charts count through the report, with photographs that have an id. */
  readonly number?: number;
  readonly type: ChartType;
  /** The message as a sentence. */
  readonly title: string;
  /** What, where, unit. */
  readonly subtitle: RichText;
  readonly categories: readonly string[];
  /** Of a sankey: its categories as flows between nodes, in the same order. */
  readonly flows?: Flows;
  /** What categories are, as the head of their column in a table: "Jaar". */
  readonly categoryName?: string;
  readonly series: readonly ChartSeries[];
  readonly unit: string;
  readonly decimals: number;
  /** Categories that are drawn in the accent, by their names, or by the year or the quarter of theirs ("2023", "K2" of "2023 K2"). */
  readonly highlight?: readonly string[];
  /** Reference value with its words, drawn as a line. */
  readonly reference?: { readonly value: number; readonly label: string };
  /** Of a tile map: where each category lies, columns and rows from 0. */
  readonly cells?: readonly { readonly column: number; readonly row: number }[];
  /** Of a choropleth: the area of each category, none for one that the map does not have. */
  readonly areas?: AreaMap;
  /** What happened, by the category in which it did. */
  readonly events?: readonly { readonly category: string; readonly label: string }[];
  /** Categories with which another way of counting begins. */
  readonly breaks?: readonly { readonly category: string; readonly note: string }[];
  /** Bounds of the scale: those asked for, or those that the charts which share it need together. */
  readonly min?: number;
  readonly max?: number;
  /** Of a raw chart. */
  readonly configuration?: RawChart;
  /** Of a waffle: how many one square stands for; absent = one in a hundred. */
  readonly per?: number;
  readonly caption?: RichText;
  readonly alt: string;
  readonly example: boolean;
  readonly sources: readonly Source[];
  /** Default: attached. */
  readonly table?: ChartTable;
}
export interface Flows {
  /** What begin and end of a flow are, as the heads of their columns in a table: "Van", "Naar". */
  readonly heads: readonly [string, string];
  /** In the order in which they are first named. */
  readonly nodes: readonly string[];
  /** Indexes of nodes. */
  readonly links: readonly FlowLink[];
}
export interface FlowLink {
  readonly from: number;
  readonly to: number;
}
export interface ChartSeries {
  readonly name: string;
  /** Second line of the direct label, for example "81 in 2023". */
  readonly detail?: string;
  readonly values: readonly (number | null)[];
  /** main = accent; context = thin, many; target = dotted. */
  readonly emphasis: 'main' | 'context' | 'target' | 'plain';
  /** Of a share: words beside each value, by category; the series' name where absent. */
  readonly words?: readonly (string | undefined)[];
  /** Of dates: what is written for each value, wherever it is; '' for what is not known. */
  readonly texts?: readonly string[];
}
export interface PhotoBlock extends BlockBase {
  readonly kind: 'photo';
  readonly id?: string;
  /** Of a photograph with an id: "figuur 3". */
  readonly number?: number;
  readonly image: ImageRef;
  /** Of an illustration: what is printed in place of pixels. */
  readonly drawing?: Drawing;
  /** '' = decorative. */
  readonly alt: string;
  readonly caption?: RichText;
  readonly credit: string;
  /** Point that must stay in view, in fractions. */
  readonly focus: Point;
  readonly mood: boolean;
}
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  /** As typed, or made from its number. */
  readonly id?: string;
  /** "tabel 2": tables count through the report. */
  readonly number?: number;
  readonly title: string;
  readonly caption?: RichText;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What the marks in its caption, heads and cells stand for, in the order of the first marks. */
  readonly notes: readonly Footnote[];
  readonly source?: RichText;
}
export interface TableColumn {
  readonly label: RichText;
  /** Head above this one; neighbours that name the same stand under one. */
  readonly over?: string;
  /** `decimal`: commas under each other, units and marks outside. */
  readonly align: 'left' | 'right' | 'decimal';
  /** Share of the width; 0 = by content. */
  readonly share: number;
  /** Draws the value of another column as a bar: indexes of columns, from 0. */
  readonly bars?: { readonly value: number; readonly previous?: number };
  /** Draws the course in `sparks` of each row. */
  readonly spark?: boolean;
  readonly strong: boolean;
}
export interface TableRow {
  readonly span?: Span;
  readonly role: 'row' | 'group' | 'total' | 'result';
  readonly cells: readonly RichText[];
  /** Numbers behind the cells, for bars. */
  readonly numbers: readonly (number | undefined)[];
  /** By column; undefined where nothing is drawn. */
  readonly sparks?: readonly (Spark | undefined)[];
}
export interface TimelineBlock extends BlockBase {
  readonly kind: 'timeline';
  readonly moments: readonly Moment[];
}
export interface Moment {
  readonly span?: Span;
  /** Label of the column or row: "januari", "1973". */
  readonly label: string;
  /** Big sign: "17", "feb", "1973". */
  readonly sign: string;
  /** Day of the month, where it is known. */
  readonly day?: string;
  readonly text: RichText;
  readonly example: boolean;
}
export interface MatrixBlock extends BlockBase {
  readonly kind: 'matrix';
  readonly rows: readonly MatrixRow[];
  readonly totals: readonly number[];
}
export interface MatrixRow {
  readonly span?: Span;
  readonly label: string;
  readonly part?: string;
  /** One state per municipality, in the association's order. */
  readonly states: readonly ('yes' | 'example' | 'no')[];
  readonly count: number;
}
export interface MapBlock extends BlockBase {
  readonly kind: 'map';
  readonly places: readonly MapPlace[];
  readonly totals: { readonly inhabitants: string; readonly area: string };
}
export interface MapPlace {
  readonly municipality: Municipality;
  readonly inhabitants: number;
  /** km² */
  readonly area: number;
  readonly density: string;
  /** The two values as a column prints them. */
  readonly texts: { readonly inhabitants: string; readonly area: string };
}
export interface IconsBlock extends BlockBase {
  readonly kind: 'icons';
  readonly items: readonly IconItem[];
}
export interface IconItem {
  readonly span?: Span;
  /** Place of the icon's name. */
  readonly iconSpan?: Span;
  readonly icon: string;
  readonly title: string;
  readonly text: RichText;
}
/** Bodies and how they hang together: rows from top to bottom, links between them. */
export interface SchemeBlock extends BlockBase {
  readonly kind: 'scheme';
  readonly levels: readonly {
    readonly label: string;
    readonly bodies: readonly SchemeBody[];
  }[];
}
export interface SchemeBody {
  readonly span?: Span;
  readonly id: string;
  readonly name: string;
  readonly text: RichText;
}
export interface BreakBlock extends BlockBase {
  readonly kind: 'break';
  readonly what: 'column' | 'page';
}
export interface SpaceBlock extends BlockBase {
  readonly kind: 'space';
  readonly lines: number;
}
