// What the benchmarks share: the report that they measure, and the machine that it is measured on.

import type { World } from '../model/world.ts';

export const YEAR = 2023;

export const world: World = {
  clock: () => performance.now(),
  process: process.pid,
  isRunning: () => false,
  signal: new AbortController().signal,
  progress: () => undefined,
};
