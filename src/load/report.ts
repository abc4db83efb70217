// report.yaml to the edition's own data, and the list of page files that it names.

import type { DraftReport, RawText } from '../model/draft.ts';
import { check } from './issues.ts';
import { reportSchema } from './schemas/report.ts';
import { type Project, readSource } from './source.ts';
import { reportTwins } from './twins.ts';
import { parseYaml } from './yaml-file.ts';

export interface ReportFile {
  readonly report: DraftReport;
  readonly pages: readonly RawText[];
}

/** Reports: load/wrong-year, load/duplicate-id, and those of reading and checking. */
export async function loadReport(project: Project, year: number): Promise<ReportFile | undefined> {
  const source = await readSource(project, `report-data/${year}/report.yaml`);
  const typed = source && parseYaml(source, project.reporter, project.shelf);
  const given = typed && check(reportSchema, typed, project.reporter);
  if (!given) return undefined;
  const { schema: _, pages, ...report } = given;
  if (report.year !== year) {
    const args = { typed: report.year, expected: year };
    project.reporter.report({ severity: 'error', code: 'load/wrong-year', span: report.origin.values.year, args });
  }
  reportTwins(project.reporter, report.parts, ({ id }) => id);
  reportTwins(project.reporter, report.municipalities, ({ id }) => id);
  return { report, pages };
}
