// Files to a Draft: content of one year and its design, checked and typed, everything wrong told in one run.
// Looks nothing up inside texts and binds no figures: that is resolve's.

import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Reporter } from '../model/diagnostic.ts';
import type { Draft, DraftPage, DraftSeries, RawText } from '../model/draft.ts';
import { loadAreas } from './areas.ts';
import { parseCsv } from './csv.ts';
import { loadDesign } from './design.ts';
import { listYears, loadEarlierFigures, loadFigures } from './figures.ts';
import { checkAgainstDesign, checkPhotos, checkTemplate, loadPages } from './pages.ts';
import { openParsed } from './parsed.ts';
import { leavesFolder } from './paths.ts';
import { choosePrinter, type PrinterChoice } from './printer.ts';
import { loadReport } from './report.ts';
import { listFolder, type Project, readSource } from './source.ts';

export interface LoadOptions extends PrinterChoice {
  /** A design instead of the one that report.yaml names. */
  readonly design?: string;
}

/**
 * Reads `report-data/<year>` and the design below `root`. Nothing is thrown for what a user can mend; undefined when there is
 * too little to go on with. Pages with errors are left out of the draft, and told.
 * Reports: load/missing-year, load/unused-series and those of the files it reads.
 */
export async function loadDraft(
  root: string,
  year: number,
  reporter: Reporter,
  options: LoadOptions = {},
): Promise<Draft | undefined> {
  const shelf = openParsed(resolve(root));
  const draft = await readDraft({ root: resolve(root), reporter, shelf }, year, options);
  shelf.close();
  return draft;
}

async function readDraft(project: Project, year: number, options: LoadOptions): Promise<Draft | undefined> {
  const { reporter } = project;
  const folder = `report-data/${year}`;
  if (!(await isFolder(join(project.root, folder)))) {
    const years = (await listYears(project)).map(String);
    reporter.report({
      severity: 'error',
      code: 'load/missing-year',
      args: { year, ...(years.length > 0 && { years: years.join(', '), last: years.toSorted().at(-1) ?? '' }) },
    });
    return undefined;
  }
  const reportFile = await loadReport(project, year);
  const figures = await loadFigures(project, year);
  const earlier = await loadEarlierFigures(project, year);
  const { pages, faulty } = reportFile ? await loadPages(project, folder, reportFile.pages) : { pages: [], faulty: [] };
  const isComplete = reportFile !== undefined && pages.length === reportFile.pages.length;
  const series = await loadSeries(project, folder, pages, isComplete);
  const areas = await loadAreas(project, folder, pages);
  const name = options.design ?? reportFile?.report.design;
  const askedBy = options.design === undefined ? reportFile?.report.origin.values.design : undefined;
  const printer = await choosePrinter(project, reportFile?.report, options);
  // Colours that only a screen knows are separated for a printer, also where nothing is printed.
  const press = async () =>
    printer ?? (options.press ? undefined : choosePrinter(project, reportFile?.report, { ...options, press: 'may' }));
  const design = name === undefined ? undefined : await loadDesign(project, name, askedBy, press);
  if (design) for (const { template, span } of faulty) checkTemplate(project, template, span, design);
  for (const page of pages) {
    if (design) checkAgainstDesign(project, page, design);
    await checkPhotos(project, folder, page);
  }
  if (!reportFile || !figures || !design) return undefined;
  return {
    root: project.root,
    folder: join(project.root, folder),
    report: reportFile.report,
    figures,
    earlier,
    pages,
    series,
    areas,
    design,
    ...(printer && { printer }),
  };
}

/** The CSV files that pages ask for. `isComplete`: all pages could be read, so that a file nobody asks for can be told. */
async function loadSeries(
  project: Project,
  folder: string,
  pages: readonly DraftPage[],
  isComplete: boolean,
): Promise<ReadonlyMap<string, DraftSeries>> {
  const series = new Map<string, DraftSeries>();
  const asked = new Set<string>();
  for (const name of pages.flatMap(seriesOf)) {
    if (asked.has(name.text)) continue;
    asked.add(name.text);
    if (leavesFolder(name.text)) {
      project.reporter.report({
        severity: 'error',
        code: 'load/path-outside',
        span: name.span,
        args: { file: name.text },
      });
      continue;
    }
    const source = await readSource(project, `${folder}/${name.text}`, name.span);
    const read = source && parseCsv(source, name.text, project.reporter);
    if (read) series.set(name.text, read);
  }
  const folderFiles = (await listFolder(join(project.root, folder, 'series'))).filter((file) => file.endsWith('.csv'));
  for (const file of folderFiles) {
    if (!isComplete || asked.has(`series/${file}`)) continue;
    const span = { file: `${folder}/series/${file}`, line: 1, column: 1 };
    project.reporter.report({ severity: 'note', code: 'load/unused-series', span, args: { file } });
  }
  return series;
}

const seriesOf = (page: DraftPage): readonly RawText[] =>
  page.body.flatMap((block) => ((block.kind === 'chart' || block.kind === 'table') && block.from ? [block.from] : []));

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
