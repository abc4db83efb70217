// What our preflight finds in a PDF laid beside what other programs see in it: in files with one fault each, and in the print
// file of the real report.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../src/inspect/inspect.ts';
import type { Inspection, PageInk } from '../../src/model/inspection.ts';
import { FAULTS, type Fault } from '../inspect/faults.ts';
import { pressFile, printerOf } from '../inspect/press-file.ts';
import { type BuiltReport, buildRealReport } from '../real-report.ts';
import { itWith, rowsOf, run } from './tools.ts';
import { fontsIn, picturesIn, type SeparatedPage, separated } from './witnesses.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Pair {
  readonly file: string;
  readonly ours: Inspection;
}

const pairs = new Map<string, Promise<Pair>>();

/** Each file is made and looked at once. */
function pairOf(fault: Pick<Fault, 'name' | 'change' | 'printer'>): Promise<Pair> {
  const pair = pairs.get(fault.name) ?? makePair(fault);
  pairs.set(fault.name, pair);
  return pair;
}

async function makePair({ name, change, printer }: Pick<Fault, 'name' | 'change' | 'printer'>): Promise<Pair> {
  const bytes = await pressFile(change);
  const file = join(folder, `${name.replace(/\W+/g, '-')}.pdf`);
  await writeFile(file, bytes);
  const ours = await inspect(bytes, await printerOf(printer));
  if (!ours) throw new Error(`${name} is no PDF`);
  return { file, ours };
}

const faultsOf = (check: Fault['check']): readonly Fault[] => FAULTS.filter((fault) => fault.check === check);
const sound = { name: 'sound', change: () => undefined };
const has = ({ findings }: Inspection, code: string): boolean => findings.some((finding) => finding.code === code);

/** Percent of a page that a plate may differ on average, and square millimetres that an area may. */
const [MEAN, AREA] = [0.6, 15];
/** Ghostscript paints every pixel that a line touches: thin black lines over colours come out darker there. */
const THICKER = 45;

function compare(page: PageInk | undefined, theirs: SeparatedPage, where: string): void {
  if (!page) throw new Error(`${where} was not measured`);
  for (const [plate, mean] of Object.entries(theirs.plates))
    expect(Math.abs((page.plates[plate] ?? 0) - mean), `${where}, ${plate}`).toBeLessThan(MEAN);
  expect(page.maximum, where).toBeLessThan(theirs.maximum + 2);
  expect(page.maximum, where).toBeGreaterThan(theirs.maximum - THICKER);
  expect(Math.abs(page.beyond - theirs.over(305)), where).toBeLessThan(AREA);
}

describe('files with one fault', () => {
  itWith('qpdf', 'are PDFs without an error of syntax', async () => {
    for (const fault of FAULTS) {
      const { file } = await pairOf(fault);
      const password = fault.check === 'encryption' ? ['--password=lezer'] : [];
      expect(run('qpdf', ['--check', ...password, file]), fault.name).toContain('No syntax or stream encoding errors');
    }
  });

  itWith('qpdf', 'have the number of pages that we count', async () => {
    for (const fault of [sound, ...faultsOf('pages')]) {
      const { file, ours } = await pairOf(fault);
      expect(Number(run('qpdf', ['--show-npages', file]))).toBe(ours.pages);
    }
  });

  itWith('qpdf', 'are locked where we say so', async () => {
    for (const fault of [sound, ...faultsOf('encryption')]) {
      const { file, ours } = await pairOf(fault);
      const shown = run('qpdf', ['--password=lezer', '--show-encryption', file]);
      expect(!shown.includes('not encrypted'), fault.name).toBe(has(ours, 'inspect/encrypted'));
    }
  });

  itWith('pdfinfo', 'have the boxes, the turn and the script that we speak of', async () => {
    for (const fault of [sound, ...faultsOf('boxes'), ...faultsOf('turn'), ...faultsOf('actions')]) {
      const { file, ours } = await pairOf(fault);
      const shown = run('pdfinfo', ['-box', '-f', '1', '-l', '4', file]);
      expect(/^Page +\d+ rot: +90$/m.test(shown), fault.name).toBe(has(ours, 'inspect/turned'));
      // It does not look at what happens at opening.
      if (!fault.name.includes('opening'))
        expect(/^JavaScript: +yes$/m.test(shown), fault.name).toBe(has(ours, 'inspect/javascript'));
      const trims = [...shown.matchAll(/TrimBox: +(.+)$/gm)].map(([, box]) => box);
      expect(new Set(trims).size > 1, fault.name).toBe(has(ours, 'inspect/other-size') || has(ours, 'inspect/no-trim'));
    }
  });

  itWith('pdffonts', 'lack the fonts that we miss', async () => {
    for (const fault of [sound, ...faultsOf('fonts')]) {
      const { file, ours } = await pairOf(fault);
      const missing = fontsIn(file).flatMap(({ name, embedded }) => (embedded ? [] : name));
      const told = ours.findings.flatMap(({ code, args }) => (code === 'inspect/font-missing' ? args.font : []));
      expect(missing, fault.name).toEqual(told);
    }
  });

  itWith('pdfimages', 'have the colours and resolutions of pictures that we see', async () => {
    for (const fault of [sound, ...faultsOf('pictures'), ...faultsOf('colours')]) {
      const { file, ours } = await pairOf(fault);
      const pictures = picturesIn(file);
      expect(
        pictures.some(({ colour }) => colour === 'rgb'),
        fault.name,
      ).toBe(has(ours, 'inspect/rgb-picture'));
      const [found] = ours.findings.filter(({ check }) => check === 'pictures');
      const coarsest = Math.min(...pictures.map(({ ppi }) => ppi));
      if (found) expect(Math.abs(Number(found.args.ppi) - coarsest)).toBeLessThanOrEqual(1);
    }
  });

  itWith('gs', 'have the ink and the plates that we measure', async () => {
    for (const fault of [sound, ...faultsOf('ink'), ...faultsOf('white'), ...faultsOf('black')]) {
      const { file, ours } = await pairOf(fault);
      const pages = await separated(file);
      expect(pages.length).toBe(ours.ink.length);
      for (const [i, theirs] of pages.entries()) {
        compare(ours.ink[i], theirs, `${fault.name}, page ${i + 1}`);
        if (theirs.over(305) > AREA) expect(has(ours, 'inspect/too-much-ink'), fault.name).toBe(true);
      }
    }
  });

  itWith('gs', 'have the spot plates that we name', async () => {
    for (const fault of [sound, ...faultsOf('plates')]) {
      const { file, ours } = await pairOf(fault);
      const theirs = (await separated(file)).flatMap(({ plates }) => Object.keys(plates));
      const own = ours.ink.flatMap(({ plates }) => Object.keys(plates));
      const spots = (names: readonly string[]): readonly string[] =>
        [...new Set(names)].filter((name) => !['Cyan', 'Magenta', 'Yellow', 'Black'].includes(name)).sort();
      expect(spots(own), fault.name).toEqual(spots(theirs));
    }
  });
});

describe('the print file of the report', () => {
  let built: BuiltReport;
  let ours: Inspection;
  beforeAll(async () => {
    built = await buildRealReport();
    const found = await inspect(await readFile(built.print), await printerOf());
    if (!found) throw new Error('This is no PDF.');
    ours = found;
  });
  afterAll(() => built?.remove());

  it('is looked at by every check', () =>
    expect(ours.checks.filter(({ outcome }) => outcome === 'not-run')).toEqual([]));

  itWith('gs', 'has on every page the ink that we measure', async () => {
    const pages = await separated(built.print);
    expect(pages.length).toBe(built.result.pages);
    for (const [i, theirs] of pages.entries()) {
      compare(ours.ink[i], theirs, `page ${i + 1}`);
    }
  });

  itWith('pdfimages', 'has the coarsest picture that we tell', () => {
    const coarsest = Math.min(...picturesIn(built.print).map(({ ppi }) => ppi));
    const told = ours.findings.filter(({ check }) => check === 'pictures').map(({ args }) => Number(args.ppi));
    expect(Math.abs(Math.min(...told) - coarsest)).toBeLessThanOrEqual(1);
  });

  itWith('pdffonts', 'has the fonts that we find no fault with', () => {
    expect(ours.checks.find(({ name }) => name === 'fonts')?.outcome).toBe('passed');
    expect(fontsIn(built.print).every(({ embedded, subset }) => embedded && subset)).toBe(true);
    expect(rowsOf(run('pdffonts', [built.print])).length).toBeGreaterThan(0);
  });
});
