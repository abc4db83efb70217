// `igemo-report build <year>`: options to a build, its result to the terminal.

import { resolve } from 'node:path';
import { type BuildResult, buildReport, type Target } from '../build/build.ts';
import type { World } from '../model/world.ts';
import { describeBuild } from './results.ts';
import { type Call, runOnReport, type SharedOptions } from './session.ts';
import { readChoice, readYear } from './usage.ts';

interface Options extends SharedOptions {
  readonly target?: string;
  readonly output?: string;
  readonly only?: string;
}

const TARGETS = { all: ['screen', 'print'], screen: ['screen'], print: ['print'] } as const satisfies Record<
  string,
  readonly Target[]
>;

/** Throws a UsageError for what cannot be a year or a target. */
export async function runBuild(args: readonly unknown[], options: Options, call: Call): Promise<number> {
  const { io, say } = call;
  const year = readYear(String(args[0]), say);
  const target = readChoice('--target', options.target ?? 'all', ['all', 'screen', 'print'], say);
  const { only, design, printer, strict = false } = options;
  const work = (root: string, world: World): Promise<BuildResult> => {
    const output = options.output === undefined ? resolve(root, 'release') : resolve(io.cwd, options.output);
    return buildReport({ root, year, targets: TARGETS[target], output, only, design, printer, strict }, world);
  };
  return runOnReport(call, options, work, describeBuild);
}
