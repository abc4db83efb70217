// Times every stage of the real report, cold and warm, and of the same report repeated to about 200 and 800 pages; prints a
// table. Each case runs in a process of its own, so that memory and caches are its own. Measures; judges nothing. With
// `typography` it measures how well the text is set instead, with `dense` how fast pages full of text are, with `charts` and
// `photos` how fast thirty of them are made.

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Target } from '../build/build.ts';
import { paintTarget } from '../build/paint-target.ts';
import { readManuscript, setManuscript } from '../build/proof.ts';
import { Run } from '../build/run.ts';
import { benchCharts } from './charts.ts';
import { benchDense } from './dense.ts';
import { repeatSections } from './growth.ts';
import { benchPhotos } from './photos.ts';
import { benchTypography } from './typography.ts';
import { world, YEAR } from './world.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The report has 50 to 56 pages: 4 and 16 times make about 200 and 800. */
const CASES = [
  { times: 1, runs: 3 },
  { times: 4, runs: 2 },
  { times: 16, runs: 1 },
];
const STEPS = ['load', 'resolve', 'layout', 'images', 'paint screen', 'paint print'] as const;

/** One run: milliseconds by step. */
type Times = Record<(typeof STEPS)[number], number>;
interface Measured {
  readonly pages: number;
  readonly errors: number;
  readonly megabytes: number;
  readonly runs: readonly Times[];
}

async function runOnce(times: number, cacheDir: string): Promise<{ times: Times; pages: number; errors: number }> {
  const run = new Run({ strict: false }, world);
  const took: Partial<Times> = {};
  const timed = async <T>(step: keyof Times, work: () => Promise<T>): Promise<T> => {
    const start = world.clock();
    const result = await work();
    took[step] = world.clock() - start;
    return result;
  };
  const manuscript = await readManuscript(run, { root: ROOT, year: YEAR, strict: false }, 'must');
  if (!manuscript?.printer) throw new Error(`the report of ${YEAR} cannot be read: run igemo-report check ${YEAR}`);
  for (const { stage, milliseconds } of run.timings)
    if (stage === 'load' || stage === 'resolve') took[stage] = milliseconds;
  const edition = repeatSections(manuscript.edition, times);
  const proof = await timed('layout', () => setManuscript({ ...manuscript, edition }, run.reporter));
  const { preparePictures } = await import('../images/images.ts');
  const targets = ['screen', 'print'] as const satisfies Target[];
  const options = { targets, profile: manuscript.printer.profile.file, cacheDir, madeWith: '', reporter: run.reporter };
  const pictures = await timed('images', () => preparePictures(proof.publication.pages, options));
  for (const target of targets) await timed(`paint ${target}`, () => paintTarget(proof, target, pictures[target]));
  return { times: took as Times, pages: proof.publication.pages.length, errors: run.reporter.count('error') };
}

async function measure(times: number, runs: number): Promise<Measured> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'igemo-bench-'));
  try {
    const results = [];
    for (let i = 0; i < runs; i++) results.push(await runOnce(times, cacheDir));
    const { pages = 0, errors = 0 } = results[0] ?? {};
    // Kilobytes, as Node gives them on every system.
    const megabytes = process.resourceUsage().maxRSS / 1024;
    return { pages, errors, megabytes, runs: results.map((result) => result.times) };
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
}

const sum = (times: Times): number => STEPS.reduce((total, step) => total + times[step], 0);

function printTable(measured: readonly Measured[]): void {
  const columns = measured.flatMap(({ pages, runs }) =>
    runs.flatMap((times, i) =>
      i === 0 || i === runs.length - 1 ? [{ head: `${pages} p. ${i === 0 ? 'cold' : 'warm'}`, times }] : [],
    ),
  );
  const row = (name: string, cells: readonly (string | number)[]): string =>
    name.padEnd(16) + cells.map((cell) => String(cell).padStart(14)).join('');
  const lines = [
    row(
      'milliseconds',
      columns.map(({ head }) => head),
    ),
    ...STEPS.map((step) =>
      row(
        step,
        columns.map(({ times }) => Math.round(times[step])),
      ),
    ),
    row(
      'together',
      columns.map(({ times }) => Math.round(sum(times))),
    ),
    '',
    ...measured.map(
      ({ pages, megabytes, errors }) =>
        `${pages} pages: peak memory ${Math.round(megabytes)} MB, ${errors} errors reported`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const [, script = '', what, runs, step] = process.argv;
if (what === 'dense') await benchDense(ROOT);
else if (what === 'charts') await benchCharts(ROOT);
else if (what === 'photos') await benchPhotos(ROOT, script, runs, step);
else if (what === 'typography') await benchTypography(ROOT, process.argv.slice(3));
else if (what !== undefined) process.stdout.write(JSON.stringify(await measure(Number(what), Number(runs))));
else {
  const inOwnProcess = (one: (typeof CASES)[number]): Measured =>
    JSON.parse(execFileSync(process.execPath, [script, String(one.times), String(one.runs)], { encoding: 'utf8' }));
  printTable(CASES.map(inOwnProcess));
}
