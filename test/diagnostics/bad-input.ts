// Puts one bad file into a small project that is otherwise right, loads it, and says what was reported about it.

import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Diagnostics } from '../../src/diagnostics/diagnostics.ts';
import { loadDraft } from '../../src/load/load.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const here = import.meta.dirname;

/** Kinds of bad input by folder, with the file of the project that each replaces. */
export const KINDS = {
  page: 'report-data/2023/pages/010-proef.yaml',
  figures: 'report-data/2023/figures.yaml',
  report: 'report-data/2023/report.yaml',
  series: 'report-data/2023/series/lijn.csv',
  map: 'report-data/2023/kaart/vlakken.geojson',
  brand: 'templates/plain/brand.yml',
  layout: 'templates/proef/layout.yml',
} as const;
export type Kind = keyof typeof KINDS;

/** A copy of the small project in a folder of its own; a design `proef` is there to be overwritten. */
export async function makeProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'igemo-report-'));
  await cp(join(here, 'project'), root, { recursive: true });
  await cp(join(root, 'templates/plain'), join(root, 'templates/proef'), { recursive: true });
  await symlink(join(here, '../../fonts'), join(root, 'fonts'));
  return root;
}

export const removeProject = (root: string): Promise<void> => rm(root, { recursive: true });

/** What is reported when `content` stands in the place of the file of its kind. */
export async function diagnose(root: string, kind: Kind, content: string | Uint8Array): Promise<readonly Diagnostic[]> {
  const file = join(root, KINDS[kind]);
  const original = await readFile(file);
  const diagnostics = new Diagnostics();
  await writeFile(file, content);
  try {
    await loadDraft(root, 2023, diagnostics, kind === 'layout' ? { design: 'proef' } : {});
  } finally {
    await writeFile(file, original);
  }
  return diagnostics.sorted();
}

/** `error 3:12 load/unknown-unit`, with the file in front if it is another than the one under test. */
export function summary({ severity, code, span }: Diagnostic, kind: Kind): string {
  const file = span && span.file !== KINDS[kind] ? ` ${basename(span.file)}` : '';
  return `${severity}${file} ${span ? `${span.line}:${span.column}` : '-'} ${code}`;
}

/** The diagnostics that comments in a bad file announce; in JSON, which has none, they are texts that stand alone in their line. */
export const expectedOf = (content: string): readonly string[] =>
  [...content.matchAll(/^(?: *")?# ((?:error|warning|note) (?:\S+ )?(?:\d+:\d+|-) [a-z]+\/[a-z0-9-]+)(?:",?)?$/gm)].map(
    (match) => match[1] ?? '',
  );
