// What is found in a finished PDF when it is laid beside what a printer asks. Data only: the words stand in the catalogue.

import type { Diagnostic, DiagnosticCode, Severity, Span } from './diagnostic.ts';

/** In the order in which they are told. */
export const CHECKS = [
  'encryption',
  'standard',
  'actions',
  'pages',
  'turn',
  'boxes',
  'bleed',
  'annotations',
  'colours',
  'plates',
  'ink',
  'pictures',
  'fonts',
  'text',
  'safe',
  'lines',
  'black',
  'white',
  'transparency',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** `not-run` says nothing about the file: it is never as good as `passed`. */
export type Outcome = 'passed' | 'warned' | 'failed' | 'not-run';

export interface CheckReport {
  readonly name: CheckName;
  readonly outcome: Outcome;
  /** Why it did not run, or not on everything. */
  readonly why?: Pick<Diagnostic, 'code' | 'args'>;
}

/** Millimetres from the top left corner of the trimmed page; a page without them is meant as a whole. */
export interface PlaceInFile {
  readonly page: number;
  readonly x?: number;
  readonly y?: number;
}

/** The same thing, wherever it was found: `args` are those of its worst place, which stands first. */
export interface Finding {
  readonly check: CheckName;
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly args: Diagnostic['args'];
  /** Where the printer's file asks otherwise. */
  readonly span?: Span;
  /** Empty for what holds for the whole file. */
  readonly places: readonly PlaceInFile[];
}

export interface PageInk {
  readonly page: number;
  /** Highest sum of plates, percent, and where. */
  readonly maximum: number;
  readonly at: PlaceInFile;
  /** Highest sum of plates in a single pixel of its pictures, percent; absent without pictures. */
  readonly pictures?: number;
  /** Square millimetres over the limit, and over what the printer tolerates. */
  readonly over: number;
  readonly beyond: number;
  /** Percent of the page that each plate inks; plates without ink are left out. */
  readonly plates: Readonly<Record<string, number>>;
}

/** Every page on one sheet, ink in grey, what is over the limit in red. */
export interface InkPicture {
  readonly width: number;
  readonly height: number;
  /** RGB. */
  readonly data: Uint8Array;
}

export interface Inspection {
  /** Name of the printer. */
  readonly printer: string;
  readonly pages: number;
  /** Trimmed size of the first page, millimetres. */
  readonly size: { readonly width: number; readonly height: number };
  readonly checks: readonly CheckReport[];
  /** Errors first, then in the order of the checks. */
  readonly findings: readonly Finding[];
  readonly ink: readonly PageInk[];
  /** Only if it was asked for. */
  readonly picture?: InkPicture;
}
