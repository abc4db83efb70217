// `igemo-report preflight <file.pdf>`: what a printer would find wrong with a finished PDF, ours or another's.

import { relative, resolve } from 'node:path';
import { inspectFile } from '../build/inspect-file.ts';
import { printDiagnostic } from '../diagnostics/diagnostics.ts';
import { hintOf, messageOf } from '../diagnostics/print.ts';
import type { Inspection } from '../model/inspection.ts';
import { inspectionTable } from './inspection-table.ts';
import { EXIT } from './io.ts';
import { findRoot } from './project-root.ts';
import { sourceReader } from './results.ts';
import type { Call, SharedOptions } from './session.ts';
import { UsageError } from './usage.ts';

interface Options extends Pick<SharedOptions, 'root' | 'json' | 'quiet'> {
  readonly printer?: string;
  readonly heatmap?: string;
}

const PRINTER = 'fogra39';

/** Throws a UsageError for a file that is not there or is no PDF. */
export async function runPreflight(args: readonly unknown[], options: Options, call: Call): Promise<number> {
  const { io, say, language } = call;
  const file = resolve(io.cwd, String(args[0]));
  const result = await inspectFile({
    file,
    root: findRoot(options.root, io.cwd, say),
    printer: options.printer ?? PRINTER,
    ...(options.heatmap !== undefined && { heatmap: resolve(io.cwd, options.heatmap) }),
  });
  const name = relative(io.cwd, file) || '.';
  if ('fault' in result) throw new UsageError(say.preflight.faults[result.fault](name));
  const colour = io.isTTY && !io.env.NO_COLOR;
  const print = { lang: language, source: sourceReader(result.root), colour };
  for (const diagnostic of result.diagnostics) io.stderr.write(`${printDiagnostic(diagnostic, print)}\n\n`);
  const { inspection } = result;
  if (inspection && options.json) io.stdout.write(`${JSON.stringify(asData(name, inspection, call), undefined, 2)}\n`);
  else if (inspection) {
    const lines = inspectionTable(inspection, { name, quiet: options.quiet ?? false, print }, call);
    if (lines.length > 0) io.stdout.write(`${lines.join('\n')}\n`);
  }
  const isUnknown = result.diagnostics.some(({ code }) => code === 'load/unknown-printer');
  return result.ok ? EXIT.built : isUnknown ? EXIT.wrongUsage : EXIT.reportHasErrors;
}

/** With the words beside the codes. */
function asData(file: string, inspection: Omit<Inspection, 'picture'>, { language }: Call): object {
  const { checks, findings, ...rest } = inspection;
  return {
    file,
    ...rest,
    checks: checks.map(({ why, ...check }) => ({ ...check, ...(why && { why: messageOf(why, language) }) })),
    findings: findings.map((finding) => ({
      ...finding,
      message: messageOf(finding, language),
      hint: hintOf(finding, language),
    })),
  };
}
