// A world for tests: a clock that ticks, a process of its own, nobody who stops it.

import type { StageName, World } from '../src/model/world.ts';

export interface TestWorld extends World {
  /** Stages entered so far. */
  readonly stages: StageName[];
}

export function testWorld(changes: Partial<World> = {}): TestWorld {
  const stages: StageName[] = [];
  let now = 0;
  return {
    clock: () => now++,
    process: 41,
    isRunning: (id) => id === 41,
    signal: new AbortController().signal,
    progress: (stage) => stages.push(stage),
    stages,
    ...changes,
  };
}
