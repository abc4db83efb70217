// What a command sees of the terminal it runs in. Tests give their own; only the default touches the process.

export interface Sink {
  write(text: string): unknown;
}

export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** True if messages go to a screen: colours and moving lines are welcome. */
  readonly isTTY: boolean;
  /** Calls back when the user presses Ctrl-C; gives a function that stops listening. */
  readonly onInterrupt?: (callback: () => void) => () => void;
}

export const processIo = (): Io => ({
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  isTTY: process.stderr.isTTY === true,
  onInterrupt: (callback) => {
    // Once: a second Ctrl-C ends the process the hard way.
    process.once('SIGINT', callback);
    process.once('SIGTERM', callback);
    return () => {
      process.off('SIGINT', callback);
      process.off('SIGTERM', callback);
    };
  },
});

/** What the program's exit means to a shell. */
export const EXIT = { built: 0, reportHasErrors: 1, wrongUsage: 2, ourBug: 3, interrupted: 130 } as const;
