// Tools that are not ours: run where they are, said aloud where they are not, and missed as a failure in CI.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';

/** Where `.ci/run` puts veraPDF. */
const VERAPDF = fileURLToPath(new URL('../../.cache/verapdf', import.meta.url));

const isThere = (tool: string): boolean =>
  tool === 'verapdf' ? existsSync(VERAPDF) && isThere('java') : spawnSync('which', [tool]).status === 0;

/** Milliseconds: veraPDF reads hundreds of pages in some of them, beside other tests. */
const PATIENCE = 300_000;

/** A test that needs a tool. */
export function itWith(tool: string, name: string, test: () => void | Promise<void>): void {
  if (isThere(tool)) it(`${name} (${tool})`, test, PATIENCE);
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
export function run(tool: string, args: readonly string[], cwd?: string, input = ''): string {
  return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe', cwd, input });
}

/** Rows of a table as poppler prints them: two lines of heads, then values at the heads' columns. */
export function rowsOf(table: string): readonly string[][] {
  const [, , ...rows] = table.trimEnd().split('\n');
  return rows.map((row) => row.trim().split(/\s+/));
}

/** What veraPDF is asked to judge. */
export const PROFILES = ['ua1', '2a'] as const;

/** The rules of a profile that a file breaks, as clause-test: `7.2-10`. */
export const brokenRules = (profile: (typeof PROFILES)[number], file: string): readonly string[] =>
  brokenRulesOf(profile, [file]).get(file) ?? [];

/** The same of many files, in one start of the program. Throws where it gives no verdict on each. */
export function brokenRulesOf(
  profile: (typeof PROFILES)[number],
  files: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const args = ['-cp', `${VERAPDF}/*`, main, '--flavour', profile, '--format', 'xml', ...files];
  // It leaves with 1 where a file breaks a rule: that is an answer, not a failure.
  const { stdout } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const verdicts = new Map<string, readonly string[]>();
  for (const [job] of stdout.matchAll(/<job>.*?<\/job>/gs)) {
    const name = /<name>(.*?)<\/name>/s.exec(job)?.[1] ?? '';
    const failed = job.matchAll(/clause="([^"]+)" testNumber="(\d+)" status="failed"/g);
    if (/<details passedRules="\d+"/.test(job))
      verdicts.set(name, [...failed].map(([, clause, test]) => `${clause}-${test}`).sort());
  }
  const missing = files.filter((file) => !verdicts.has(file));
  if (missing.length > 0) throw new Error(`veraPDF gave no verdict on ${missing.join(', ')}`);
  return verdicts;
}
