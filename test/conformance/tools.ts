// Tools that are not ours: run where they are, said aloud where they are not, and missed as a failure in CI.

import { execFileSync, spawnSync } from 'node:child_process';
import { it } from 'vitest';

const isThere = (tool: string): boolean => spawnSync('which', [tool]).status === 0;

/** A test that needs a tool. */
export function itWith(tool: string, name: string, test: () => void | Promise<void>): void {
  if (isThere(tool)) it(`${name} (${tool})`, test);
  else if (process.env.CI === 'true')
    it(`${name} (${tool})`, () => {
      throw new Error(`${tool} is not installed: this check did not run`);
    });
  else {
    process.stdout.write(`skipped, ${tool} is not installed: ${name}\n`);
    it.skip(`${name} (${tool})`, () => undefined);
  }
}

/** Standard output. Throws with both outputs if the tool fails. */
export function run(tool: string, args: readonly string[], cwd?: string): string {
  return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'], cwd });
}

/** Rows of a table as poppler prints them: two lines of heads, then values at the heads' columns. */
export function rowsOf(table: string): readonly string[][] {
  const [, , ...rows] = table.trimEnd().split('\n');
  return rows.map((row) => row.trim().split(/\s+/));
}
