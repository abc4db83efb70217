// The print files of a release, read back and laid beside what their printer asks: what he would refuse is not released. A file that
// was looked at before is not looked at again, nor a page of one.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PageVerdict } from '../inspect/pages.ts';
import type { CheckReport, Finding, Inspection } from '../model/inspection.ts';
import type { Printer } from '../model/printer.ts';
import type { Check, ReleaseFile } from '../release/record.ts';
import { type OpenShelf, openShelf } from '../shelf/shelf.ts';
import type { Run } from './run.ts';
import { programName } from './shelves.ts';

/** What is kept of an inspection. */
interface Verdict {
  readonly checks: readonly CheckReport[];
  readonly findings: readonly Finding[];
}

/** What the result depends on that is not part of the built program. */
const PACKAGES = ['@cantoo/pdf-lib', 'sharp', 'harfbuzzjs'];

/**
 * A check for the record of each print file; the other files are left alone. Reports: errors as `inspect/…`, and build/print-refused
 * with the pages they are on. Warnings stand in the record: page health has told them at the line that they come from.
 */
export async function inspectPrint(
  run: Run,
  root: string,
  printer: Printer,
  files: readonly ReleaseFile[],
): Promise<readonly Check[]> {
  const program = await programName(PACKAGES);
  const edition = createHash('sha256')
    .update(
      JSON.stringify([program, { ...printer, profile: digest(printer.profile.bytes), rules: [...printer.rules] }]),
    )
    .digest('base64url');
  const open = <T>(file: string): OpenShelf<T> | undefined =>
    program === undefined ? undefined : openShelf<T>(join(root, '.cache', file), edition);
  const shelf = open<Verdict>('inspections.json');
  const memory = open<PageVerdict>('inspected-pages.json');
  const checks: Check[] = [];
  for (const { name, role, bytes } of files) {
    if (role !== 'print' && role !== 'print-cover') continue;
    const key = digest(bytes);
    const verdict =
      shelf?.find(key) ?? (await inspectFresh(bytes, role === 'print' ? printer : coverPrinter(printer), memory));
    shelf?.put(key, verdict);
    reportErrors(run, name, verdict);
    checks.push(checkOf(name, verdict));
  }
  shelf?.close();
  memory?.close();
  return checks;
}

/** A cover is two sheets, whatever pages are counted by. */
const coverPrinter = (printer: Printer): Printer => ({ ...printer, pages: { ...printer.pages, multiple: 1 } });

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** Throws if our own file cannot be opened. */
async function inspectFresh(
  bytes: Uint8Array,
  printer: Printer,
  memory: OpenShelf<PageVerdict> | undefined,
): Promise<Verdict> {
  const { inspect } = await import('../inspect/inspect.ts');
  const found: Inspection | undefined = await inspect(bytes, printer, memory ? { memory } : {});
  if (!found) throw new Error('The print file cannot be opened.');
  return { checks: found.checks, findings: found.findings };
}

function reportErrors(run: Run, file: string, { findings }: Verdict): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  for (const { code, args, span } of errors)
    run.reporter.report({ severity: 'error', code, args, ...(span && { span }) });
  const pages = [...new Set(errors.flatMap(({ places }) => places.map(({ page }) => page)))].sort((a, b) => a - b);
  const args = { file, ...(pages.length > 0 && { pages: pages.join(', ') }) };
  run.reporter.report({ severity: 'error', code: 'build/print-refused', args });
}

function checkOf(file: string, { checks, findings }: Verdict): Check {
  const outcomes = Object.fromEntries(checks.map(({ name, outcome }) => [name, outcome]));
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return { name: 'print-file', ran: true, found: { file, outcomes, warnings } };
}
