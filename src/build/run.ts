// One run of the program: what it reported, how long its stages took, and whether the user stopped it.

import { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { StageName, World } from '../model/world.ts';
import type { CheckOptions, CheckResult } from './build.ts';
import type { Inspected } from './proof.ts';

export interface Timing {
  readonly stage: StageName;
  readonly milliseconds: number;
}

/** What one run keeps: what was reported and how long the stages took. */
export class Run {
  readonly reporter = new Diagnostics();
  readonly timings: Timing[] = [];
  readonly #parts = new Map<StageName, number>();
  readonly #strict: boolean;
  readonly #world: World;

  constructor({ strict }: Pick<CheckOptions, 'strict'>, world: World) {
    this.#strict = strict;
    this.#world = world;
  }

  /** What was reported, weighed as the user asked. */
  get diagnostics(): Diagnostics {
    return this.#strict ? this.reporter.strict() : this.reporter;
  }

  /** True if nothing may be released. */
  get hasErrors(): boolean {
    return this.diagnostics.hasErrors;
  }

  /** Runs a stage under the clock, unless the user has stopped. Lets signals and progress through first. */
  async stage<T>(stage: StageName, work: () => Promise<T>): Promise<T> {
    this.#world.progress(stage);
    await new Promise(setImmediate);
    this.#world.signal.throwIfAborted();
    const start = this.#world.clock();
    try {
      return await work();
    } finally {
      const parts = [...this.#parts].map(([part, milliseconds]): Timing => ({ stage: part, milliseconds }));
      const within = parts.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
      this.timings.push({ stage, milliseconds: this.#world.clock() - start - within }, ...parts);
      this.#parts.clear();
    }
  }

  /** Times a part of the stage that is running for itself: it is told after the stage, whose time is without it. */
  part<T>(stage: StageName, work: () => T): T {
    const start = this.#world.clock();
    try {
      return work();
    } finally {
      this.#parts.set(stage, (this.#parts.get(stage) ?? 0) + this.#world.clock() - start);
    }
  }

  /** `only`: of other sections only errors are told. */
  result(proof: Inspected | undefined, only?: string): CheckResult {
    const file = proof?.edition.sections.find(({ id }) => id === only)?.span.file;
    const isTold = ({ severity, span }: Diagnostic): boolean =>
      file === undefined || severity === 'error' || span?.file === file;
    return {
      diagnostics: this.diagnostics.sorted().filter(isTold),
      ok: !this.hasErrors,
      pages: proof?.publication.pages.length ?? 0,
      ...(proof && { health: proof.health }),
      timings: this.timings,
    };
  }
}
