// `igemo-report check <year>`: everything that is wrong with a report, without making a file.

import { checkReport } from '../build.ts';
import { describeCheck } from './results.ts';
import { type Call, runOnReport, type SharedOptions } from './session.ts';
import { readYear } from './usage.ts';

/** Throws a UsageError for what cannot be a year. */
export async function runCheck(args: readonly unknown[], options: SharedOptions, call: Call): Promise<number> {
  const year = readYear(String(args[0]), call.say);
  const { design, strict = false } = options;
  return runOnReport(call, options, (root, world) => checkReport({ root, year, design, strict }, world), describeCheck);
}
