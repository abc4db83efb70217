// Times the charts craft on thirty charts: drawn for the first time, remembered, and taken from the shelf of an earlier run. Then
// draws five hundred and looks whether memory stays. Prints a table beside what we aim at; judges nothing.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Manuscript, readManuscript, setManuscript } from '../build/proof.ts';
import { Run } from '../build/run.ts';
import { textOptions } from '../build/shelves.ts';
import { type Charts, createCharts, type KeptChart } from '../charts/charts.ts';
import { sharedRecorder } from '../charts/recorder.ts';
import type { Shelf } from '../model/shelf.ts';
import { openShelf } from '../shelf/shelf.ts';
import { createTypesetter } from '../text/text.ts';
import { world, YEAR } from './world.ts';

const COUNT = 30;
const MANY = 500;
/** As many charts has a report in the measure of memory: what it remembers goes with it. */
const REPORT = 50;

type Call = Parameters<Charts['compose']>;

export async function benchCharts(root: string): Promise<void> {
  const run = new Run({ strict: false }, world);
  const manuscript = await readManuscript(run, { root, year: YEAR, strict: false });
  if (!manuscript) throw new Error(`the report of ${YEAR} cannot be read: run igemo-report check ${YEAR}`);
  const calls = await callsOf(manuscript);
  // Imports are not measured; nothing has been drawn yet.
  sharedRecorder();
  const thirty = grownTo(COUNT, calls);
  const charts = await freshCharts(manuscript);
  const cold = timed(() => draw(charts, thirty));
  const warm = timed(() => draw(charts, thirty));
  const rows: [string, string, string][] = [
    [`${COUNT} charts, drawn for the first time`, `${cold} ms`, '<= 700 ms'],
    [`${COUNT} charts, remembered`, `${warm} ms`, '<= 300 ms'],
    [`${COUNT} charts, from a shelf`, `${await timeShelf(manuscript, thirty)} ms`, '<= 300 ms'],
    ...(await memoryOf(manuscript, calls)),
  ];
  for (const [name, value, aim] of rows)
    process.stdout.write(`${name.padEnd(40)}${value.padStart(12)}${aim.padStart(14)}\n`);
}

/** What the report asks of the charts craft, each chart once. Draws none. */
async function callsOf(manuscript: Manuscript): Promise<readonly Call[]> {
  const calls = new Map<string, Call>();
  await setManuscript(manuscript, new Run({ strict: false }, world).reporter, {
    plot: () => ({
      compose: (chart, size, place) => {
        calls.set(chart.id, [chart, size, place]);
        return { ...size, items: [] };
      },
    }),
  });
  return [...calls.values()];
}

/** Further charts are the same ones under other names, with other numbers: none is remembered for another. */
function grownTo(count: number, calls: readonly Call[], turn = 0): readonly Call[] {
  return Array.from({ length: count }, (_, i): Call => {
    const call = calls[i % calls.length];
    if (!call) throw new Error('the report has no chart');
    const [chart, size, place] = call;
    const times = 1 + (turn * count + i) / 1e4;
    const series = chart.series.map((one) => ({ ...one, values: one.values.map((v) => (v === null ? v : v * times)) }));
    return [{ ...chart, id: `${chart.id}-${turn}-${i}`, series }, size, place];
  });
}

async function freshCharts({ edition, design }: Manuscript, shelf?: Shelf<KeptChart>): Promise<Charts> {
  const { reporter } = new Run({ strict: false }, world);
  const typesetter = await createTypesetter({ ...textOptions(edition, design), reporter });
  return createCharts({ typesetter, style: design.charts, styles: design.styles, inks: design.inks, reporter, shelf });
}

const draw = (charts: Charts, calls: readonly Call[]): void => {
  for (const call of calls) charts.compose(...call);
};

/** Milliseconds. */
function timed(work: () => void): number {
  const start = world.clock();
  work();
  return Math.round(world.clock() - start);
}

/** Milliseconds, reading the shelf included. */
async function timeShelf(manuscript: Manuscript, calls: readonly Call[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'igemo-bench-'));
  try {
    const file = join(folder, 'charts.json');
    const before = openShelf<KeptChart>(file, 'bench');
    draw(await freshCharts(manuscript, before), calls);
    before.close();
    let shelf: Shelf<KeptChart> | undefined;
    const reading = timed(() => {
      shelf = openShelf<KeptChart>(file, 'bench');
    });
    const charts = await freshCharts(manuscript, shelf);
    return reading + timed(() => draw(charts, calls));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Memory in use after so many charts, the first report left out: it loads what all others use. */
async function memoryOf(manuscript: Manuscript, calls: readonly Call[]): Promise<[string, string, string][]> {
  const rows: [string, string, string][] = [];
  for (let turn = 1; turn <= MANY / REPORT; turn++) {
    draw(await freshCharts(manuscript), grownTo(REPORT, calls, turn));
    if (turn % 2 === 1 && turn > 1 && turn < MANY / REPORT) continue;
    rows.push([`memory after ${turn * REPORT} charts`, `${megabytesInUse()} MB`, turn === 1 ? '' : 'flat']);
  }
  return rows;
}

function megabytesInUse(): string {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return (process.memoryUsage().heapUsed / 2 ** 20).toFixed(1);
}
