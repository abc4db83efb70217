// What the stages have to say about the user's files. Data only: texts live in src/diagnostics/catalogue.ts.

/** A place in a file. Lines and columns count from 1, in characters, as editors show them. */
export interface Span {
  /** Path relative to the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Exclusive end; absent for a point. */
  readonly endLine?: number;
  readonly endColumn?: number;
}

export type Severity = 'error' | 'warning' | 'note';

/** `stage/what-is-wrong`, for example `layout/overset-text`. The catalogue holds the closed list. */
export type DiagnosticCode = `${string}/${string}`;

export interface Diagnostic {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly span?: Span;
  /** Values for the placeholders of the message, for example `{ key: 'titel', near: 'title' }`. */
  readonly args: Readonly<Record<string, string | number>>;
  /** A second place that matters: the first definition, the other figure. */
  readonly related?: readonly Span[];
}

/** Collects diagnostics; stages never throw for what a user can mend. */
export interface Reporter {
  report(diagnostic: Diagnostic): void;
}
