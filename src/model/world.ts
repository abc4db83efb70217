// What a build may know of the machine it runs on. Everything else enters by files; tests pass a world of their own.

export interface World {
  /** Milliseconds since some moment; only for telling how long stages took, never for what stands in a file. */
  readonly clock: () => number;
  /** Number of this process, for the lock on a release. */
  readonly process: number;
  /** True if a process of that number is running. */
  readonly isRunning: (process: number) => boolean;
  /** Raised when the user wants to stop. */
  readonly signal: AbortSignal;
  /** Told what is being done, at the start of each stage. */
  readonly progress: (stage: StageName) => void;
}

export type StageName =
  | 'load'
  | 'resolve'
  | 'compose'
  | 'layout'
  | 'preflight'
  | 'images'
  | 'paint'
  | 'inspect'
  | 'release';
