// figures.yaml of this year and of earlier years to figures with their places.

import { join } from 'node:path';
import type { DraftFigure, DraftFigures } from '../model/draft.ts';
import { check } from './issues.ts';
import { figuresSchema } from './schemas/figures.ts';
import { listFolder, type Project, readSource } from './source.ts';
import { reportTwins } from './twins.ts';
import { parseYaml } from './yaml-file.ts';

/** Reports: load/wrong-year, load/duplicate-id, and those of reading and checking. */
export async function loadFigures(project: Project, year: number): Promise<DraftFigures | undefined> {
  const source = await readSource(project, `report-data/${year}/figures.yaml`);
  const typed = source && parseYaml(source, project.reporter, project.shelf);
  const given = typed && check(figuresSchema, typed, project.reporter);
  if (!given) return undefined;
  if (given.year !== year) {
    const args = { typed: given.year, expected: year };
    project.reporter.report({ severity: 'error', code: 'load/wrong-year', span: given.origin.values.year, args });
  }
  reportTwins(project.reporter, given.sources, ({ id }) => id);
  const figures = Object.entries(given.figures).map(([id, figure]): [string, DraftFigure] => [id, { id, ...figure }]);
  return { year, sources: given.sources, figures: new Map(figures) };
}

/** The years before this one that have figures, newest first. */
export async function loadEarlierFigures(project: Project, year: number): Promise<readonly DraftFigures[]> {
  const earlier: DraftFigures[] = [];
  for (const folder of [...(await listYears(project))].reverse()) {
    if (folder >= year) continue;
    const files = await listFolder(join(project.root, 'report-data', String(folder)));
    const figures = files.includes('figures.yaml') ? await loadFigures(project, folder) : undefined;
    if (figures) earlier.push(figures);
  }
  return earlier;
}

/** Years with a folder in report-data, oldest first. */
export async function listYears(project: Project): Promise<readonly number[]> {
  const folders = await listFolder(join(project.root, 'report-data'));
  return folders.filter((name) => /^\d{4}$/.test(name)).map(Number);
}
