// `igemo-report build <year>`: options to a build, its result to the terminal.

import { resolve } from 'node:path';
import { type BuildResult, buildReport, type Target } from '../build/build.ts';
import type { World } from '../model/world.ts';
import { describeBuild } from './results.ts';
import { type Call, runOnReport, type SharedOptions } from './session.ts';
import { readChoice, readYear, UsageError } from './usage.ts';

interface Options extends SharedOptions {
  readonly target?: string;
  readonly output?: string;
  readonly only?: string;
  readonly proof?: boolean;
  readonly imposition?: string;
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
  const imposition =
    options.imposition === undefined
      ? undefined
      : readChoice('--imposition', options.imposition, ['booklet'] as const, say);
  const { only, design, printer, proof = false, strict = false } = options;
  if (proof && target === 'screen') throw new UsageError(say.errors.contradiction('--proof', '--target screen'));
  const work = (root: string, world: World): Promise<BuildResult> => {
    const output = options.output === undefined ? resolve(root, 'release') : resolve(io.cwd, options.output);
    const wishes = { only, design, printer, proof, imposition, strict };
    return buildReport({ root, year, targets: TARGETS[target], output, ...wishes }, world);
  };
  return runOnReport(call, options, work, describeBuild);
}
