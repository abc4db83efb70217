// The files as loaded: checked and typed, but nothing looked up yet. Texts are still Markdown as typed, figures still names.
// Every mapping keeps its place in its file (`origin`), every text its own.

import type { DraftAreas } from './areas.ts';
import type { ChartTable } from './content.ts';
import type { Design } from './design.ts';
import type { Span } from './diagnostic.ts';
import type { DraftChart } from './draft-charts.ts';
import type { FigureStatus } from './figures.ts';
import type { Acceptance } from './health.ts';
import type { Printer } from './printer.ts';

export interface Draft {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the report's folder, to which `images/…` and `series/…` are relative. */
  readonly folder: string;
  readonly report: DraftReport;
  readonly figures: DraftFigures;
  /** Figures of earlier years, newest first. */
  readonly earlier: readonly DraftFigures[];
  /** In the order of report.yaml. */
  readonly pages: readonly DraftPage[];
  /** By the path as editors write it: `series/uitstoot.csv`. */
  readonly series: ReadonlyMap<string, DraftSeries>;
  /** By the path as editors write it: `kaart/gemeenten.geojson`. */
  readonly areas: ReadonlyMap<string, DraftAreas>;
  readonly design: Design;
  /** Absent where it was not asked for, or the project has none. */
  readonly printer?: Printer;
}

/** Where a mapping stands in its file. */
export interface Origin {
  readonly span: Span;
  /** The place of each key that was typed. */
  readonly keys: Readonly<Record<string, Span>>;
  /** The place of each value that was typed. */
  readonly values: Readonly<Record<string, Span>>;
}

/** A text, name or reference as typed, with its place. */
export interface RawText {
  readonly text: string;
  readonly span: Span;
  /** Where the lines of the text begin in the file, by offset in `text`; use `placeIn`. */
  readonly lines: readonly RawLine[];
}

export interface RawLine {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** The place of a piece of a raw text, for messages about a reference or a word inside it. */
export function placeIn(raw: RawText, offset: number, length: number): Span {
  const start = raw.lines.findLast((line) => line.offset <= offset);
  if (start === undefined) return raw.span;
  const column = start.column + offset - start.offset;
  return { file: raw.span.file, line: start.line, column, endLine: start.line, endColumn: column + length };
}

export interface Located {
  readonly origin: Origin;
}

export interface DraftReport extends Located {
  readonly year: number;
  readonly title: RawText;
  readonly subtitle?: RawText;
  /** BCP 47. */
  readonly language: string;
  readonly status: 'draft' | 'final';
  /** ISO date that stands for now. */
  readonly date: string;
  readonly design: string;
  /** File in templates/printers/, without ending. */
  readonly printer?: string;
  /** Of charts that do not say. */
  readonly chartTables: ChartTable;
  readonly subject?: RawText;
  readonly keywords: readonly string[];
  readonly organisation: DraftOrganisation;
  readonly parts: readonly DraftPart[];
  readonly municipalities: readonly DraftMunicipality[];
  readonly abbreviations: readonly DraftAbbreviation[];
}
export interface DraftOrganisation extends Located {
  readonly name: string;
  readonly fullName: string;
  readonly street: string;
  readonly city: string;
  readonly email: string;
  readonly web: string;
  readonly publisher?: string;
}
export interface DraftPart extends Located {
  readonly id: string;
  readonly title: RawText;
  readonly tagline?: RawText;
}
export interface DraftMunicipality extends Located {
  readonly id: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
}
export interface DraftAbbreviation extends Located {
  readonly short: string;
  readonly long: string;
}

/** One figures.yaml. */
export interface DraftFigures {
  readonly year: number;
  readonly sources: readonly DraftSource[];
  readonly figures: ReadonlyMap<string, DraftFigure>;
}
export interface DraftSource extends Located {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date?: string;
  readonly url?: string;
}
export interface DraftFigure extends Located {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly decimals: number;
  readonly value: number;
  readonly asOf?: string;
  readonly source?: RawText;
  readonly status: FigureStatus;
  /** Values of other years, by year. */
  readonly history: Readonly<Record<string, number>>;
  readonly expect?: DraftExpectation;
  readonly explain?: string;
  /** Who keeps it, what it counts. */
  readonly owner?: string;
  readonly definition?: string;
  /** The year from which it is counted in another way, and what is other. */
  readonly break?: DraftRecount;
  /** Figures that it is the sum of. */
  readonly parts?: readonly RawText[];
  readonly split?: DraftSplit;
}
export interface DraftRecount extends Located {
  readonly year: number;
  readonly note: string;
}
/** What change or value is plausible. `change` is a fraction: 5% is 0.05. */
export interface DraftExpectation extends Located {
  readonly change?: number;
  readonly min?: number;
  readonly max?: number;
}
export interface DraftSplit extends Located {
  readonly by: 'municipality' | 'part';
  readonly values: Readonly<Record<string, number>>;
  /** Where the values stand. */
  readonly places: Origin;
}

/** One file of pages/. */
export interface DraftPage extends Located {
  readonly id: string;
  readonly template: string;
  readonly arrangement?: string;
  readonly part?: RawText;
  readonly title: RawText;
  readonly short?: RawText;
  readonly display?: RawText;
  readonly listed?: boolean;
  readonly accept?: readonly DraftAcceptance[];
  readonly lead?: RawText;
  readonly intro?: RawText;
  readonly texts: Readonly<Record<string, RawText>>;
  /** Ends with the tables of the charts that ask for an annex. */
  readonly chartTables: boolean;
  readonly municipalities: 'all' | readonly RawText[];
  readonly body: readonly DraftBlock[];
}

/** A finding of preflight that may stay. */
export interface DraftAcceptance extends Located {
  readonly finding: Acceptance['finding'];
  readonly because: RawText;
}

export type DraftBlock =
  | DraftTextBlock
  | DraftQuote
  | DraftBox
  | DraftNote
  | DraftTiles
  | DraftChart
  | DraftPhoto
  | DraftTable
  | DraftTimeline
  | DraftMatrix
  | DraftMap
  | DraftIcons
  | DraftScheme
  | DraftBreak
  | DraftSpace;

/** `origin` spans the item in `body` and knows the keys inside its kind too; `place` names the slot that the editor insists on. */
export interface BlockBase extends Located {
  readonly place?: RawText;
}
export interface DraftTextBlock extends BlockBase {
  readonly kind: 'text';
  readonly text: RawText;
}
export interface DraftQuote extends BlockBase {
  readonly kind: 'quote';
  readonly text: RawText;
  readonly by?: RawText;
  readonly role?: RawText;
  /** ISO date on which the person agreed to be quoted. */
  readonly agreed?: string;
}
export interface DraftBox extends BlockBase {
  readonly kind: 'box';
  readonly title: RawText;
  readonly text: RawText;
  readonly members?: 'all' | readonly RawText[];
  readonly figure?: DraftTile;
}
export interface DraftNote extends BlockBase {
  readonly kind: 'note';
  readonly title: RawText;
  readonly text: RawText;
}
export interface DraftTiles extends BlockBase {
  readonly kind: 'figures';
  readonly items: readonly DraftTile[];
}
export interface DraftTile extends Located {
  readonly figure: RawText;
  readonly label?: RawText;
  readonly note?: RawText;
  readonly per?: number;
  readonly of?: RawText;
}
export interface DraftPhoto extends BlockBase {
  readonly kind: 'photo';
  /** Name that texts refer to; with one it is a numbered figure. */
  readonly id?: string;
  /** As typed, relative to the report's folder; known to exist there. */
  readonly file: RawText;
  readonly alt?: RawText;
  readonly caption?: RawText;
  readonly credit?: RawText;
  /** ISO date. */
  readonly rightsUntil?: string;
  readonly consent?: 'given' | 'not-needed' | 'asked';
  /** Fractions of width and height. */
  readonly focus: readonly [number, number];
  readonly mood: boolean;
}
export interface DraftTable extends BlockBase {
  readonly kind: 'table';
  /** Name that texts refer to. */
  readonly id?: string;
  readonly title?: RawText;
  readonly caption?: RawText;
  readonly columns: readonly DraftColumn[];
  readonly rows?: readonly DraftRow[];
  readonly from?: RawText;
  /** Texts of its notes by the label of their marks. */
  readonly notes: Readonly<Record<string, RawText>>;
  readonly source?: RawText;
}
export interface DraftColumn extends Located {
  readonly label: RawText;
  /** Head that it shares with its neighbours. */
  readonly over?: RawText;
  readonly align: 'left' | 'right' | 'decimal';
  readonly strong: boolean;
  /** Share of the width; 0 = by content. */
  readonly share: number;
  /** Columns by number, from 1. */
  readonly bars?: number;
  readonly previous?: number;
  /** One column whose figures' past is drawn, or several whose numbers are. */
  readonly spark?: { readonly from: number; readonly to: number };
}
export interface DraftRow {
  readonly role: 'row' | 'group' | 'total' | 'result';
  readonly cells: readonly RawText[];
  readonly span: Span;
}
export interface DraftTimeline extends BlockBase {
  readonly kind: 'timeline';
  readonly moments: readonly DraftMoment[];
}
export interface DraftMoment extends Located {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  readonly text: RawText;
  readonly source?: RawText;
}
export interface DraftMatrix extends BlockBase {
  readonly kind: 'matrix';
  readonly rows: readonly DraftMatrixRow[];
}
export interface DraftMatrixRow extends Located {
  readonly label: RawText;
  readonly part?: RawText;
  readonly members: 'all' | readonly RawText[];
  readonly source?: RawText;
  readonly example: boolean;
}
export interface DraftMap extends BlockBase {
  readonly kind: 'map';
  readonly inhabitants: RawText;
  readonly area: RawText;
}
export interface DraftIcons extends BlockBase {
  readonly kind: 'icons';
  readonly items: readonly DraftIcon[];
}
export interface DraftIcon extends Located {
  readonly icon: RawText;
  readonly title: RawText;
  readonly text: RawText;
}
export interface DraftScheme extends BlockBase {
  readonly kind: 'scheme';
  readonly levels: readonly DraftLevel[];
}
export interface DraftLevel extends Located {
  readonly label: RawText;
  readonly bodies: readonly DraftBody[];
}
export interface DraftBody extends Located {
  readonly id: string;
  readonly name: RawText;
  readonly text: RawText;
}
export interface DraftBreak extends BlockBase {
  readonly kind: 'break';
  readonly what: 'column' | 'page';
}
export interface DraftSpace extends BlockBase {
  readonly kind: 'space';
  readonly lines: number;
}

/** A CSV file: heads, rows and what its `#` lines say. */
export interface DraftSeries {
  readonly name: string;
  readonly source?: RawText;
  readonly unit?: RawText;
  readonly status: FigureStatus;
  readonly heads: readonly RawText[];
  readonly rows: readonly DraftSeriesRow[];
}
export interface DraftSeriesRow {
  /** First column. */
  readonly category: RawText;
  /** All cells, the first included, as typed. */
  readonly cells: readonly RawText[];
  /** Number in each cell; null where it is empty, undefined where it is text. */
  readonly numbers: readonly (number | null | undefined)[];
}
