// A list of what was reported, in the order it came, each thing once. Knows which of it forbids a release.

import type { Diagnostic, Reporter } from '../model/diagnostic.ts';

export interface DocketOptions {
  /** Warnings count as errors. Notes stay notes. */
  readonly strict?: boolean;
}

export class Docket implements Reporter {
  readonly #strict: boolean;
  readonly #diagnostics = new Map<string, Diagnostic>();

  constructor(options: DocketOptions = {}) {
    this.#strict = options.strict ?? false;
  }

  report(diagnostic: Diagnostic): void {
    const isHardened = this.#strict && diagnostic.severity === 'warning';
    const entry: Diagnostic = isHardened ? { ...diagnostic, severity: 'error' } : diagnostic;
    const key = JSON.stringify([entry.severity, entry.code, entry.span, entry.args]);
    if (!this.#diagnostics.has(key)) this.#diagnostics.set(key, entry);
  }

  /** Takes over all that another docket holds. */
  add(other: Docket): void {
    for (const diagnostic of other.diagnostics) this.report(diagnostic);
  }

  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics.values()];
  }

  count(severity: Diagnostic['severity']): number {
    return this.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  }

  get hasErrors(): boolean {
    return this.count('error') > 0;
  }
}
