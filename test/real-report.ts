// The real report of 2023, built once into a folder of its own, for the tests that look at what came out.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildResult, buildReport } from '../src/build/build.ts';
import { testWorld } from './world.ts';

export const ROOT = join(import.meta.dirname, '..');
export const YEAR = 2023;

export interface BuiltReport {
  readonly result: BuildResult;
  /** Absolute paths. */
  readonly folder: string;
  readonly screen: string;
  readonly print: string;
  readonly remove: () => Promise<void>;
}

/** Throws with the errors if the report has any. */
export async function buildRealReport(): Promise<BuiltReport> {
  const output = await mkdtemp(join(tmpdir(), 'real-report-'));
  const options = { root: ROOT, year: YEAR, targets: ['screen', 'print'], output, strict: false } as const;
  const result = await buildReport(options, testWorld());
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  if (!result.release) throw new Error(`not built: ${JSON.stringify(errors, undefined, 2)}`);
  const folder = result.release.folder;
  const name = `igemo-activiteitenverslag-${YEAR}`;
  return {
    result,
    folder,
    screen: join(folder, `${name}.pdf`),
    print: join(folder, `${name}-druk.pdf`),
    remove: () => rm(output, { recursive: true, force: true }),
  };
}
