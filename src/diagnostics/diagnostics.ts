// Collects what the stages report, and prints it: one form, in Dutch or English, for terminal, log and preview.

import type { Diagnostic, Reporter, Severity } from '../model/diagnostic.ts';

export { type Code, catalogue, entryOf } from './catalogue.ts';
export { nearest } from './nearest.ts';
export { type PrintOptions, printDiagnostic } from './print.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Keeps each diagnostic once. The same words about the same place are the same diagnostic. */
export class Diagnostics implements Reporter {
  readonly #all = new Map<string, Diagnostic>();

  report(diagnostic: Diagnostic): void {
    const { code, span, args } = diagnostic;
    const key = JSON.stringify([code, span?.file, span?.line, span?.column, args]);
    const earlier = this.#all.get(key);
    if (!earlier || RANK[diagnostic.severity] < RANK[earlier.severity]) this.#all.set(key, diagnostic);
  }

  /** By file, line and column; what has no place comes first. At one place errors come before warnings. */
  sorted(): readonly Diagnostic[] {
    return [...this.#all.values()].sort(
      (a, b) =>
        compare(a.span?.file ?? '', b.span?.file ?? '') ||
        (a.span?.line ?? 0) - (b.span?.line ?? 0) ||
        (a.span?.column ?? 0) - (b.span?.column ?? 0) ||
        RANK[a.severity] - RANK[b.severity] ||
        compare(a.code, b.code),
    );
  }

  count(severity: Severity): number {
    return [...this.#all.values()].filter((diagnostic) => diagnostic.severity === severity).length;
  }

  get hasErrors(): boolean {
    return this.count('error') > 0;
  }

  /** The same with warnings made errors, for --strict. */
  strict(): Diagnostics {
    const strict = new Diagnostics();
    for (const diagnostic of this.#all.values()) {
      strict.report(diagnostic.severity === 'warning' ? { ...diagnostic, severity: 'error' } : diagnostic);
    }
    return strict;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
