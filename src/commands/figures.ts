// `igemo-report figures <year>`: every figure with its past, its source and its pages; or what changed since another year.

import { type Ledger, listFigures } from '../build/ledger.ts';
import type { World } from '../model/world.ts';
import { changeLines, csvOf, figureLines } from './figure-table.ts';
import { type Call, runOnReport, type SharedOptions } from './session.ts';
import { readYear, UsageError } from './usage.ts';

interface Options extends SharedOptions {
  readonly diff?: string;
}

/** Throws a UsageError for what cannot be a year, and for two forms at once. */
export async function runFigures(args: readonly unknown[], options: Options, call: Call): Promise<number> {
  const { say } = call;
  const year = readYear(String(args[0]), say);
  const { csv = false, json = false, design, strict = false } = options;
  if (csv && json) throw new UsageError(say.errors.contradiction('--csv', '--json'));
  const against = options.diff === undefined ? undefined : readYear(options.diff, say);
  if (csv && against !== undefined) throw new UsageError(say.errors.contradiction('--csv', '--diff'));
  const work = (root: string, world: World): Promise<Ledger> =>
    listFigures({ root, year, design, strict, against }, world);
  const describe = ({ rows, changes }: Ledger): string => {
    if (!rows || (against !== undefined && !changes)) return csv ? '' : say.summary.checkedPartly;
    if (csv) return csvOf(rows, say);
    return (changes ? changeLines(changes, say) : figureLines(rows, year, say)).join('\n');
  };
  return runOnReport(call, options, work, describe);
}
