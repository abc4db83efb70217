// Report files to a release: the order of the stages, which nothing else knows. Does the work of no stage itself.

import { nearest } from '../diagnostics/diagnostics.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Health } from '../model/health.ts';
import type { World } from '../model/world.ts';
import { readProgram, readVersions } from '../program.ts';
import type { Check, ReleaseFacts, ReleaseFile } from '../release/record.ts';
import { judgeConformance } from './conformance.ts';
import { paintFiles } from './paint-files.ts';
import { type Inspected, type Proof, proofread } from './proof.ts';
import { Run, type Timing } from './run.ts';

export type Target = 'screen' | 'print';

export interface CheckOptions {
  /** Absolute path of the project. */
  readonly root: string;
  readonly year: number;
  /** Instead of the design that report.yaml names. */
  readonly design?: string;
  /** Instead of the printer that report.yaml names. */
  readonly printer?: string;
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** Id of the only section that is painted or shown. */
  readonly only?: string;
}

export interface BuildOptions extends CheckOptions {
  readonly targets: readonly Target[];
  /** Absolute path of the folder that holds a folder per year. */
  readonly output: string;
  /** Show the print file on a screen too, as the press prints it. */
  readonly proof?: boolean;
  /** Sheets for an office printer as well. */
  readonly imposition?: 'booklet';
}

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  /** False if the report has errors. */
  readonly ok: boolean;
  /** 0 if it did not come to pages. */
  readonly pages: number;
  /** How its pages are; absent if it did not come to pages. */
  readonly health?: Health;
  readonly timings: readonly Timing[];
}

export interface BuildResult extends CheckResult {
  /** Absent if nothing was released. */
  readonly release?: { readonly folder: string; readonly files: readonly ReleasedFile[] };
}

export type ReleasedFile = Pick<ReleaseFile, 'name' | 'role' | 'pages' | 'claims'> & { readonly size: number };

/** Everything that can be said about a report without making files. Reports: build/unknown-page and all codes of the stages. */
export async function checkReport(options: CheckOptions, world: World): Promise<CheckResult> {
  const run = new Run(options, world);
  const proof = await proofread(run, options, 'may');
  if (proof) {
    findSection(run, proof, options.only);
    await judgeConformance(proof.publication, run.reporter);
    const { reportResolution } = await import('../images/resolution.ts');
    reportResolution(proof.publication.pages, run.reporter, proof.printer?.pictures);
  }
  return run.result(proof, options.only);
}

/**
 * Makes a release in `output/<year>`, or in `output/<year>-<section>` of one section; nothing where the report has errors.
 * Rejects with the signal's reason when the user stops it. Either way the former release stays as it was.
 */
export async function buildReport(options: BuildOptions, world: World): Promise<BuildResult> {
  const run = new Run(options, world);
  const { openRelease } = await import('../release/release.ts');
  const folder = options.only === undefined ? String(options.year) : `${options.year}-${options.only}`;
  const desk = await openRelease(options.output, folder, world, run.reporter);
  if (!desk) return run.result(undefined);
  try {
    const whole = await proofread(run, options, options.targets.includes('print') ? 'must' : undefined);
    const proof = whole && (await excerptOf(run, whole, options.only));
    const files = proof && !run.hasErrors ? await paintFiles(run, proof, options) : [];
    const inspected = proof && !run.hasErrors ? await inspectFiles(run, proof, files, options) : [];
    if (!proof || run.hasErrors) return run.result(proof);
    const facts = await factsOf(run, proof, options, inspected);
    if (!(await run.stage('release', () => desk.publish(files, facts)))) return run.result(proof);
    const released = files.map(({ bytes, ...file }) => ({ ...file, size: bytes.byteLength }));
    return { ...run.result(proof), release: { folder: desk.folder, files: released } };
  } finally {
    await desk.close();
  }
}

/** Print files of a whole report; of a part the number of pages is not the report's, and it is not sent to print. */
async function inspectFiles(
  run: Run,
  { printer }: Proof,
  files: readonly ReleaseFile[],
  { root, targets, only }: BuildOptions,
): Promise<readonly Check[]> {
  if (!printer || !targets.includes('print')) return [NOT_INSPECTED.screen];
  if (only !== undefined) return [NOT_INSPECTED.part];
  const { inspectPrint } = await import('./inspect-print.ts');
  return run.stage('inspect', () => inspectPrint(run, root, printer, files));
}

const NOT_INSPECTED = {
  screen: { name: 'print-file', ran: false, why: 'no print file was made' },
  part: { name: 'print-file', ran: false, why: 'it is a part of the report' },
} as const satisfies Record<string, Check>;

async function excerptOf(run: Run, proof: Inspected, only: string | undefined): Promise<Inspected | undefined> {
  if (only === undefined) return proof;
  if (!findSection(run, proof, only)) return undefined;
  const { excerpt } = await import('../release/excerpt.ts');
  return { ...proof, publication: excerpt(proof.publication, only) };
}

/** True if the report has the section that was asked for, or none was. Reports: build/unknown-page. */
function findSection(run: Run, proof: Proof, only: string | undefined): boolean {
  const ids = proof.edition.sections.map((section) => section.id);
  if (only === undefined || ids.includes(only)) return true;
  const near = nearest(only, ids);
  const args = { name: only, ...(near === undefined ? { known: ids.join(', ') } : { near }) };
  run.reporter.report({ severity: 'error', code: 'build/unknown-page', args });
  return false;
}

async function factsOf(
  run: Run,
  { edition, design, printer }: Proof,
  { targets, only }: BuildOptions,
  inspected: readonly Check[],
): Promise<ReleaseFacts> {
  const { checksOf } = await import('../release/checks.ts');
  const { dependencies, ...program } = await readProgram();
  const { year, title, status, date } = edition;
  return {
    ...{ year, title, status, design: design.name, date },
    ...(targets.includes('print') && printer && { printer: printer.name }),
    ...(only !== undefined && { only }),
    program,
    packages: await readVersions(dependencies),
    checks: [...checksOf(targets), ...inspected],
    warnings: run.diagnostics.count('warning'),
  };
}
