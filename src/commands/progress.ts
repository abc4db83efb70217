// The stages of a build to what the user sees of them: one moving line on a screen, plain lines in a log. Silent for half a
// second, so that quick work stays quiet.

import type { StageName } from '../model/world.ts';
import type { Io } from './io.ts';

export interface Progress {
  readonly enter: (stage: StageName) => void;
  /** Clears the moving line. Must be called before anything else is written. */
  readonly end: () => void;
}

/** Milliseconds before anything is shown. */
const PATIENCE = 500;

export function showProgress(io: Io, clock: () => number, name: (stage: StageName) => string): Progress {
  const start = clock();
  let current: StageName | undefined;
  let shown: StageName | undefined;
  const show = (): void => {
    if (current === undefined || shown === current) return;
    shown = current;
    io.stderr.write(io.isTTY ? `${CLEAR_LINE}${name(current)} …` : `${name(current)} …\n`);
  };
  const timer = setTimeout(show, PATIENCE);
  return {
    enter: (stage) => {
      current = stage;
      if (clock() - start >= PATIENCE) show();
    },
    end: () => {
      clearTimeout(timer);
      if (io.isTTY && shown !== undefined) io.stderr.write(CLEAR_LINE);
      current = undefined;
    },
  };
}

/** ECMA-48: carriage return, erase in line. */
const CLEAR_LINE = '\r\u001B[2K';
