// What a release holds to its release.json: files with fingerprints, what made them, which checks they went through.
// No clock and no machine in it: the same release has the same record.

import { createHash } from 'node:crypto';

export interface ReleaseFile {
  /** Path in the release; folders with `/`. */
  readonly name: string;
  readonly role: 'screen' | 'print' | 'print-cover' | 'proof' | 'booklet' | 'cover' | 'chart' | 'data';
  readonly bytes: Uint8Array;
  /** Of a PDF. */
  readonly pages?: number;
  /** The standards that it says it keeps. */
  readonly claims?: readonly string[];
}

/** A check and whether it was done in this build; `why` tells the reason if not. */
export interface Check {
  readonly name: string;
  readonly ran: boolean;
  readonly why?: string;
  /** What it found in a file of the release. */
  readonly found?: {
    readonly file: string;
    /** By what was looked at: passed, warned, failed or not-run. */
    readonly outcomes: Readonly<Record<string, string>>;
    readonly warnings: number;
  };
}

export interface ReleaseFacts {
  readonly year: number;
  readonly title: string;
  readonly status: 'draft' | 'final';
  /** Name of the design: a release shows the report in one. */
  readonly design: string;
  /** Name of the printer that the print file is for. */
  readonly printer?: string;
  /** ISO date of the report. */
  readonly date: string;
  /** The only section in it, of a release that is a part. */
  readonly only?: string;
  readonly program: { readonly name: string; readonly version: string };
  /** Versions of the packages that took part, by name. */
  readonly packages: Readonly<Record<string, string>>;
  readonly checks: readonly Check[];
  readonly warnings: number;
}

export const RECORD_NAME = 'release.json';

/** JSON with a final line feed. Keys stand in a fixed order. */
export function writeRecord(facts: ReleaseFacts, files: readonly ReleaseFile[]): string {
  const { checks, packages, ...rest } = facts;
  const record = {
    schema: 'igemo-report/release@1',
    ...rest,
    packages: Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))),
    files: files.map(({ name, role, bytes, pages, claims }) => ({
      name,
      role,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...(pages !== undefined && { pages }),
      ...(claims && { claims }),
    })),
    checks: {
      ran: checks.filter((check) => check.ran).map((check) => check.name),
      found: checks.flatMap(({ name, found }) => (found ? [{ name, ...found }] : [])),
      notRun: checks.filter((check) => !check.ran).map(({ name, why }) => ({ name, why })),
    },
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** Names of the files that a record lists; undefined if it is no record of ours. */
export function readRecordedNames(json: string): readonly string[] | undefined {
  try {
    const record = JSON.parse(json) as { schema?: unknown; files?: unknown };
    if (record.schema !== 'igemo-report/release@1' || !Array.isArray(record.files)) return undefined;
    return record.files.map((file: { name?: unknown }) => String(file.name));
  } catch {
    return undefined;
  }
}
