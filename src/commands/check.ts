// `igemo-report check <year>`: everything that is wrong with a report, without making a file.

import { type CheckResult, checkReport } from '../build/build.ts';
import type { World } from '../model/world.ts';
import { describeCheck } from './results.ts';
import { type Call, runOnReport, type SharedOptions } from './session.ts';
import { readYear } from './usage.ts';

interface Options extends SharedOptions {
  readonly only?: string;
}

/** Throws a UsageError for what cannot be a year. */
export async function runCheck(args: readonly unknown[], options: Options, call: Call): Promise<number> {
  const year = readYear(String(args[0]), call.say);
  const { design, printer, strict = false, only } = options;
  const work = (root: string, world: World): Promise<CheckResult> =>
    checkReport({ root, year, design, printer, strict, only }, world);
  return runOnReport(call, options, work, (result) => describeCheck(result, only, call));
}
