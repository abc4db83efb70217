// The logical structure of the report: what a screen reader walks, in reading order, apart from where matter stands.

/** Standard structure types that we use (ISO 32000-1:2008, 14.8.4). */
export type Role =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Index'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Reference'
  | 'Note'
  | 'Link'
  | 'Figure';

/** A node of the structure tree. Built by compose in reading order; the painter attaches marked content to it. */
export interface StructureElement {
  /** Settled at the end of compose: the level of a heading depends on those before it. */
  role: Role;
  readonly kids: StructureElement[];
  /** Alternative text of a figure. */
  readonly alt?: string;
  /** Title, for a section's bookmark or a table. */
  readonly title?: string;
  readonly lang?: string;
  /** Of a header cell. */
  readonly scope?: 'Row' | 'Column';
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Unique name, for notes. */
  readonly id?: string;
  readonly listNumbering?: 'None' | 'Disc' | 'Decimal';
  /** Bookmark level from 1; absent = none. The bookmark jumps to where the element's first matter stands. */
  readonly bookmark?: number;
}
