// What build and check have in common: run under Ctrl-C and progress, print what was found, give the exit code.

import type { CheckResult } from '../build/build.ts';
import type { World } from '../model/world.ts';
import { EXIT, type Io } from './io.ts';
import type { Language } from './language.ts';
import { showProgress } from './progress.ts';
import { findRoot } from './project-root.ts';
import { printJson, printResult } from './results.ts';
import type { Words } from './words.ts';
import { realWorld } from './world.ts';

/** Where and how a command was called. */
export interface Call {
  readonly io: Io;
  readonly language: Language;
  readonly say: Words;
}

/** Options that build and check share, as the parser gives them. */
export interface SharedOptions {
  readonly root?: string;
  readonly design?: string;
  readonly printer?: string;
  readonly strict?: boolean;
  readonly timings?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly quiet?: boolean;
}

/** Runs `work` on the project. Exit codes: 0, 1 if the report has errors, 130 if the user stopped it. */
export async function runOnReport<R extends CheckResult>(
  call: Call,
  options: SharedOptions,
  work: (root: string, world: World) => Promise<R>,
  describe: (result: R, call: Call) => string,
): Promise<number> {
  const { io, say } = call;
  const root = findRoot(options.root, io.cwd, say);
  const stop = new AbortController();
  const stopListening = io.onInterrupt?.(() => stop.abort());
  const isSilent = options.quiet || options.json || options.csv;
  const world = realWorld(stop.signal, (stage) => progress?.enter(stage));
  const progress = isSilent ? undefined : showProgress(io, world.clock, (stage) => say.stages[stage]);
  try {
    const result = await work(root, world);
    progress?.end();
    if (options.json) printJson(result, root, call);
    else {
      const { timings = false, quiet = false, csv: isData = false } = options;
      printResult(result, { root, outcome: describe(result, call), timings, quiet, isData }, call);
    }
    return result.ok ? EXIT.built : EXIT.reportHasErrors;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    progress?.end();
    io.stderr.write(`${say.summary.stopped}\n`);
    return EXIT.interrupted;
  } finally {
    progress?.end();
    stopListening?.();
  }
}
