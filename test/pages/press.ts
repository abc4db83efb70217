// Puts one small page file into a project of its own and takes it through the real stages, up to finished pages.

import { copyFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Proof, readManuscript, setManuscript } from '../../src/build/proof.ts';
import { Run } from '../../src/build/run.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { testWorld } from '../world.ts';

const here = import.meta.dirname;
const YEAR = 2023;

export interface Pressed extends Proof {
  /** `error 3:12 layout/overset-text`, in the order of the file; with the file in front if it is another page. */
  readonly reported: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The page of that name, or the report that its comment `# report: een NAME twee` makes of it and files in companions/.
 * `content` replaces the page's own.
 */
export async function press(name: string, content?: string): Promise<Pressed> {
  const page = content ?? (await readFile(join(here, `${name}.yaml`), 'utf8'));
  const names = /^# report: (.+)$/m.exec(page)?.[1]?.split(' ') ?? [name];
  const root = await mkdtemp(join(tmpdir(), 'igemo-report-'));
  try {
    await makeProject(root, names);
    for (const one of names) {
      const file = join(root, `report-data/${YEAR}/pages/${one}.yaml`);
      if (one === name) await writeFile(file, page);
      else await copyFile(join(here, `companions/${one}.yaml`), file);
    }
    return await pressProject(root, name);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function makeProject(root: string, names: readonly string[]): Promise<void> {
  const data = join(root, `report-data/${YEAR}`);
  await mkdir(join(data, 'pages'), { recursive: true });
  await cp(join(here, 'project'), data, { recursive: true });
  const report = await readFile(join(here, 'project/report.yaml'), 'utf8');
  await writeFile(join(data, 'report.yaml'), `${report}pages: [${names.join(', ')}]\n`);
  await cp(join(here, 'design'), join(root, 'templates/proef'), { recursive: true });
  await symlink(join(here, '../../fonts'), join(root, 'fonts'));
}

async function pressProject(root: string, name: string): Promise<Pressed> {
  const run = new Run({ strict: false }, testWorld());
  const manuscript = await readManuscript(run, { root, year: YEAR, strict: false });
  if (!manuscript) throw new Error(`${name} was not read:\n${run.reporter.sorted().map(textOf(name)).join('\n')}`);
  const proof = await setManuscript(manuscript, run.reporter);
  // The figures serve all pages: none uses all of them.
  const diagnostics = run.reporter.sorted().filter(({ code }) => code !== 'resolve/unused-figure');
  return { ...proof, diagnostics, reported: diagnostics.map(textOf(name)) };
}

const textOf =
  (name: string) =>
  ({ severity, code, span }: Diagnostic): string => {
    const own = `report-data/${YEAR}/pages/${name}.yaml`;
    const file = span && span.file !== own ? ` ${span.file.replace(/^.*\//, '')}` : '';
    return `${severity}${file} ${span ? `${span.line}:${span.column}` : '-'} ${code}`;
  };
