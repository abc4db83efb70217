// The real machine as a build may know it: clock, process, and the wish to stop.

import type { World } from '../model/world.ts';

export const realWorld = (signal: AbortSignal, progress: World['progress']): World => ({
  clock: () => performance.now(),
  process: process.pid,
  isRunning,
  signal,
  progress,
});

/** Signal 0 asks whether a process could be sent one; one that belongs to somebody else is running too. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
