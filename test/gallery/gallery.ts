// Every kind of chart on pages of its own: as it is meant, then with the hard cases. A kind is added by one file in kinds/.

import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type PlottedChart, plottedCharts } from '../../src/build/chart-files.ts';
import { type Proof, readManuscript, setManuscript } from '../../src/build/proof.ts';
import { Run } from '../../src/build/run.ts';
import { jsonSchemaOf } from '../../src/load/json-schema.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { geoJsonOf, patchwork } from '../maps.ts';
import { testWorld } from '../world.ts';

const here = import.meta.dirname;
const project = join(here, '../..');
export const YEAR = 2023;

export interface Gallery {
  readonly proof: Proof;
  readonly charts: readonly PlottedChart[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Kinds that have a page. */
export const kindsShown = async (): Promise<readonly string[]> =>
  (await readdir(join(here, 'kinds'))).map((file) => basename(file, '.yaml')).sort();

/** Kinds that an editor may ask for, as the schema of a page lists them. */
export function kindsKnown(): readonly string[] {
  const lists: string[][] = [];
  JSON.stringify(jsonSchemaOf('page'), (key, value: unknown) => {
    if (key === 'enum' && Array.isArray(value) && value.includes('doughnut')) lists.push(value);
    return value;
  });
  return (lists[0] ?? []).toSorted();
}

/** Sets the gallery; its project is gone afterwards. */
export async function setGallery(): Promise<Gallery> {
  const root = await mkdtemp(join(tmpdir(), 'gallery-'));
  try {
    await makeGallery(root);
    const run = new Run({ strict: false }, testWorld());
    const manuscript = await readManuscript(run, { root, year: YEAR, strict: false });
    if (!manuscript) throw new Error(JSON.stringify(run.reporter.sorted(), undefined, 2));
    const proof = await setManuscript(manuscript, run.reporter);
    return { proof, charts: plottedCharts(proof), diagnostics: run.reporter.sorted() };
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Writes the project of the gallery into a folder. */
export async function makeGallery(root: string): Promise<void> {
  const data = join(root, `report-data/${YEAR}`);
  await mkdir(join(data, 'pages'), { recursive: true });
  for (const file of ['figures.yaml', 'series', 'kaart'])
    await cp(join(here, file), join(data, file), { recursive: true });
  for (const cases of ['cases', 'flow-cases'])
    await cp(join(here, cases), join(data, 'series', cases), { recursive: true });
  const kinds = await kindsShown();
  const report = await readFile(join(here, 'report.yaml'), 'utf8');
  await writeFile(join(data, 'report.yaml'), `${report}pages: [${kinds.join(', ')}]\n`);
  for (const kind of kinds) {
    const page = await readFile(join(here, 'kinds', `${kind}.yaml`), 'utf8');
    const series = /# cases: (?:one series|flows)/.test(page) ? ['eerste'] : ['eerste', 'tweede'];
    const more = /^# cases: (configuration: .*)$/m.exec(page)?.[1] ?? '';
    const isMap = page.includes('# cases: areas');
    const charts: string[] = [];
    for (const file of await casesOf(kind)) {
      if (isMap) await writeFile(join(data, mapOf(file)), await patchworkOf(file));
      charts.push(caseOf(kind, file, series, isMap ? `areas: ${mapOf(file)}` : more));
    }
    await writeFile(join(data, 'pages', `${kind}.yaml`), `${page.trimEnd()}\n${charts.join('')}`);
  }
  await mkdir(join(root, 'templates/galerij'), { recursive: true });
  for (const name of ['twaalf', 'taal', 'printers'])
    await symlink(join(project, 'templates', name), join(root, 'templates', name));
  await cp(join(project, 'templates/twaalf/brand.yml'), join(root, 'templates/galerij/brand.yml'));
  await cp(join(here, 'layout.yml'), join(root, 'templates/galerij/layout.yml'));
  await symlink(join(project, 'fonts'), join(root, 'fonts'));
}

/** Files of the hard cases of a kind: flows have their own. */
export async function casesOf(kind: string): Promise<readonly string[]> {
  const page = await readFile(join(here, 'kinds', `${kind}.yaml`), 'utf8');
  const folder = page.includes('# cases: flows') ? 'flow-cases' : 'cases';
  return (await readdir(join(here, folder))).sort().map((file) => `${folder}/${file}`);
}

/** A map that has the categories of a case for its areas. */
const mapOf = (file: string): string => `kaart/${basename(file, '.csv')}.geojson`;

async function patchworkOf(file: string): Promise<string> {
  const [, ...rows] = (await readFile(join(here, file), 'utf8')).trim().split('\n');
  const names = rows.map((row) => row.split(';')[0] ?? '');
  return geoJsonOf(patchwork(names.length), names);
}

const caseOf = (kind: string, file: string, series: readonly string[], more: string): string => `
  - chart:
      id: ${kind}-${basename(file, '.csv')}
      type: ${kind}
      title: ${basename(file, '.csv').replaceAll('-', ' ')}
      from: series/${file}
      series: [${series.map((column) => `{ name: ${column}, column: ${column} }`).join(', ')}]
      ${more}
`;
