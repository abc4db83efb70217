// Times compose and layout, apart, of a report with many pages of text: first with nothing remembered, then with paragraphs that
// were set before. Prints a table; judges nothing.

import { readManuscript, setManuscript } from '../build/proof.ts';
import { Run } from '../build/run.ts';
import type { Typesetter } from '../model/text.ts';
import { thicken } from './growth.ts';
import { world, YEAR } from './world.ts';

/** So many times makes about 200 pages. */
const TIMES = 16;
const RUNS = 4;

export async function benchDense(root: string): Promise<void> {
  const run = new Run({ strict: false }, world);
  const manuscript = await readManuscript(run, { root, year: YEAR, strict: false });
  if (!manuscript) throw new Error(`the report of ${YEAR} cannot be read: run igemo-report check ${YEAR}`);
  const edition = thicken(manuscript.edition, TIMES);
  let remembered: Typesetter | undefined;
  const rows: string[] = [];
  for (let i = 0; i < RUNS; i++) {
    let layout = 0;
    let rounds = 0;
    const start = world.clock();
    const { publication } = await setManuscript(
      { ...manuscript, edition },
      new Run({ strict: false }, world).reporter,
      {
        watch: (typesetter) => {
          remembered ??= typesetter;
          return remembered;
        },
        timed: (_, work) => {
          const begin = world.clock();
          const result = work();
          layout += world.clock() - begin;
          rounds += 1;
          return result;
        },
      },
    );
    const compose = world.clock() - start - layout;
    const numbers = [publication.pages.length, rounds, compose, layout, (compose + layout) / rounds];
    rows.push(
      (i === 0 ? 'cold' : 'warm').padEnd(8) + numbers.map((one) => String(Math.round(one)).padStart(12)).join(''),
    );
  }
  const head = ['pages', 'rounds', 'compose ms', 'layout ms', 'ms a round'].map((name) => name.padStart(12)).join('');
  process.stdout.write(`${' '.repeat(8)}${head}\n${rows.join('\n')}\n`);
}
