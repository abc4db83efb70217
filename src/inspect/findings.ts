// Collects what checks find: the same thing once, with all its places; and which checks ran.

import type { Diagnostic, DiagnosticCode, Severity } from '../model/diagnostic.ts';
import {
  CHECKS,
  type CheckName,
  type CheckReport,
  type Finding,
  type Outcome,
  type PlaceInFile,
} from '../model/inspection.ts';
import type { Printer } from '../model/printer.ts';
import { mm } from '../model/units.ts';
import type { Corners } from './objects.ts';

export interface Found {
  readonly check: CheckName;
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly args?: Diagnostic['args'];
  /** What makes it the same as another: the font, the plate. */
  readonly same?: string;
  /** The highest is told. */
  readonly weight?: number;
  /** Path of the rule in the printer's file: `ink.limit`. */
  readonly rule?: string;
  readonly place?: PlaceInFile;
}

type Reason = NonNullable<CheckReport['why']>;

/** What checks could not look at. */
export interface Missed {
  readonly checks: readonly CheckName[];
  readonly why: Reason;
}

/** What one page tells, to be told again. */
export class PageLog {
  readonly found: Found[] = [];
  readonly missed: Missed[] = [];

  add(found: Found): void {
    this.found.push(found);
  }

  miss(checks: readonly CheckName[], why: Reason): void {
    this.missed.push({ checks, why });
  }
}

export class Findings {
  readonly #printer: Printer;
  readonly #found = new Map<string, Found[]>();
  readonly #missing = new Map<CheckName, Reason>();

  constructor(printer: Printer) {
    this.#printer = printer;
  }

  add(found: Found): void {
    const key = [found.check, found.severity, found.code, found.same ?? ''].join('\n');
    const earlier = this.#found.get(key);
    if (earlier) earlier.push(found);
    else this.#found.set(key, [found]);
  }

  /** Checks could not look at everything. The first reason is told. */
  miss(checks: readonly CheckName[], why: Reason): void {
    for (const check of checks) if (!this.#missing.has(check)) this.#missing.set(check, why);
  }

  get findings(): readonly Finding[] {
    const order = (one: Finding): number => RANK[one.severity] * CHECKS.length + CHECKS.indexOf(one.check);
    return [...this.#found.values()].map((all) => this.#joined(all)).sort((a, b) => order(a) - order(b));
  }

  /** One for every check. What fails does so whatever was not seen; what passes has seen everything. */
  get checks(): readonly CheckReport[] {
    const all = this.findings;
    return CHECKS.map((name) => {
      const severities = new Set(all.filter(({ check }) => check === name).map(({ severity }) => severity));
      const why = this.#missing.get(name);
      const outcome: Outcome = severities.has('error')
        ? 'failed'
        : why
          ? 'not-run'
          : severities.has('warning')
            ? 'warned'
            : 'passed';
      return { name, outcome, ...(why && { why }) };
    });
  }

  #joined(all: readonly Found[]): Finding {
    const [worst] = [...all].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
    if (!worst) throw new Error('Nothing was found.');
    const others = all.filter((one) => one !== worst);
    const places = [worst, ...others].flatMap(({ place }) => place ?? []);
    const span = worst.rule === undefined ? undefined : this.#printer.rules.get(worst.rule);
    const { check, severity, code, args = {} } = worst;
    return { check, severity, code, args, ...(span && { span }), places };
  }
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** A point of the page, in millimetres from the top left of its trim. */
export const placeOn = (page: number, trim: Corners, [x, y]: readonly [number, number]): PlaceInFile => ({
  page,
  x: tenth((x - trim[0]) / mm(1)),
  y: tenth((trim[3] - y) / mm(1)),
});

/** Rounded to a tenth, without "-0". */
export const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;
/** Points to millimetres, to a tenth. */
export const millimetres = (points: number): number => tenth(points / mm(1));
