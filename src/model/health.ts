// What can be said of finished pages: how full they are, what is wrong with them, and how many words still fit.

import type { DiagnosticCode, Span } from './diagnostic.ts';

/** All pages of a report, as preflight saw them. */
export interface Health {
  readonly pages: readonly PageHealth[];
  readonly rooms: readonly Room[];
}

export interface PageHealth {
  readonly page: number;
  /** Section and template; '' on a page that was left blank. */
  readonly section: string;
  readonly template: string;
  /** Share of the text columns that is filled, 0 to 1; absent on pages without. */
  readonly fill?: number;
  /** Words that still fit in the text columns; negative = words over. Absent on pages without text in columns. */
  readonly wordsLeft?: number;
  /** How often each thing was found here. */
  readonly findings: Readonly<Record<DiagnosticCode, number>>;
}

/** A place for text with a limit, and how much of it is left for an editor. */
export interface Room {
  readonly page: number;
  readonly section: string;
  /** Name of the story, or of the text style of a fixed place. */
  readonly frame: string;
  /** Lines that the place has; of a story, of all its columns. */
  readonly lines: number;
  /** Words that surely still fit, by the mean word of the text that stands there; negative = words over. */
  readonly wordsLeft: number;
  /** The text that stands there. */
  readonly span?: Span;
}

/** What a designer or editor may find right on a page, with a reason: all but what cannot be read or printed. */
export const acceptableFindings = [
  'far-caption',
  'hyphen-at-end',
  'lone-picture',
  'near-spine',
  'near-trim',
  'over-spine',
  'river',
  'runt',
  'stranded-heading',
  'under-filled',
  'unequal-columns',
] as const;

/** `accept:` of a page. */
export interface Acceptance {
  readonly finding: (typeof acceptableFindings)[number];
  readonly because: string;
  readonly span: Span;
}
