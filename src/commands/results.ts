// The result of a build or check to what the user reads: diagnostics first, then what came of it in one line; or all as JSON.

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BuildResult, CheckResult, ReleasedFile } from '../build/build.ts';
import type { Timing } from '../build/run.ts';
import { printDiagnostic } from '../diagnostics/diagnostics.ts';
import { hintOf, messageOf } from '../diagnostics/print.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { healthTable } from './health-table.ts';
import type { Call } from './session.ts';
import type { Words } from './words.ts';

export interface PrintChoices {
  readonly root: string;
  /** What came of it, for people. */
  readonly outcome: string;
  readonly timings: boolean;
  readonly quiet: boolean;
  /** The outcome is for another program: nothing else goes to stdout, no notes and no counts to stderr. */
  readonly isData: boolean;
}

/** Diagnostics go to stderr, what was made to stdout. */
export function printResult(result: CheckResult, choices: PrintChoices, { io, language, say }: Call): void {
  const { root, outcome, timings, quiet, isData } = choices;
  const source = sourceReader(root);
  const colour = io.isTTY && !io.env.NO_COLOR;
  for (const diagnostic of result.diagnostics) {
    if ((quiet || isData) && diagnostic.severity === 'note') continue;
    io.stderr.write(`${printDiagnostic(diagnostic, { lang: language, source, colour })}\n\n`);
  }
  if (quiet) return;
  if (!isData) io.stderr.write(`${countsOf(result.diagnostics, say)}\n`);
  io.stdout.write(`${outcome}\n`);
  if (timings) io.stdout.write(timingTable(result.timings, say));
}

/** One object, for other programs. */
export function printJson(result: CheckResult, root: string, { io, language }: Call): void {
  const { diagnostics, ...rest } = result;
  const entries = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: messageOf(diagnostic, language),
    hint: hintOf(diagnostic, language),
  }));
  io.stdout.write(`${JSON.stringify({ ...rest, root, diagnostics: entries }, undefined, 2)}\n`);
}

function countsOf(diagnostics: readonly Diagnostic[], { summary }: Words): string {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return diagnostics.length === 0 ? summary.none : summary.counts(count('error'), count('warning'), count('note'));
}

/** What a check came to, in one line; then how every page is, or those of one section. */
export function describeCheck({ pages, health }: CheckResult, only: string | undefined, { say }: Call): string {
  if (!health) return say.summary.checkedPartly;
  return [say.summary.checked(pages), '', ...healthTable(health, only, say)].join('\n');
}

/** What a build made: its folder and files. */
export function describeBuild({ release, pages }: BuildResult, { io, say }: Call): string {
  const { summary } = say;
  if (!release) return summary.notBuilt;
  const { folder, files } = release;
  const rows = [...sizesOf(files)];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, size]) => `  ${name.padEnd(width)}  ${formatSize(size).padStart(8)}`);
  return [summary.built(relative(io.cwd, folder) || '.', pages), ...lines].join('\n');
}

/** Files by name; those in a folder together, by its name. */
function sizesOf(files: readonly ReleasedFile[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { name, size } of files) {
    const shown = name.replace(/\/.*$/, '/');
    sizes.set(shown, (sizes.get(shown) ?? 0) + size);
  }
  return sizes;
}

/** Bytes in the units of file managers. */
export const formatSize = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

function timingTable(timings: readonly Timing[], say: Words): string {
  const total = timings.reduce((sum, timing) => sum + timing.milliseconds, 0);
  const rows = [
    ...timings.map(({ stage, milliseconds }) => [say.stages[stage], milliseconds] as const),
    [say.summary.total, total] as const,
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, time]) => `  ${name.padEnd(width)}  ${String(Math.round(time)).padStart(6)} ms\n`).join('');
}

/** Reads the files that diagnostics point into, each once. */
export function sourceReader(root: string): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, readText(join(root, file)));
    return known.get(file);
  };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
