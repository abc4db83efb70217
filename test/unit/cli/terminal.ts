// A terminal that keeps what is written to it.

import { join } from 'node:path';
import { main } from '../../../src/cli.ts';
import type { Io } from '../../../src/commands/io.ts';

/** A small report that has no errors, in a design of its own. */
export const SMALL_REPORT = join(import.meta.dirname, '..', '..', 'second-brand');

export interface Session {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as if typed; Dutch unless the environment says otherwise. */
export async function type(line: string | readonly string[], io: Partial<Io> = {}): Promise<Session> {
  let out = '';
  let err = '';
  const argv = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const code = await main(argv, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env: {},
    cwd: SMALL_REPORT,
    isTTY: false,
    ...io,
  });
  return { code, out, err };
}
