// One chart of a report to a file of its own: only the section that it stands in is set.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Charts } from '../charts/charts.ts';
import type { ChartInReport } from '../compose/lone-chart.ts';
import { Diagnostics, nearest } from '../diagnostics/diagnostics.ts';
import type { Diagnostic, Reporter, Span } from '../model/diagnostic.ts';
import type { Pt } from '../model/units.ts';
import type { World } from '../model/world.ts';
import type { CheckOptions, CheckResult } from './build.ts';
import type { PlottedChart } from './chart-files.ts';
import { judgeConformance } from './conformance.ts';
import { cacheFolder } from './paint-files.ts';
import { paintTarget } from './paint-target.ts';
import { type Manuscript, type Proof, readManuscript, setManuscript } from './proof.ts';
import { Run } from './run.ts';

export const CHART_FORMATS = ['svg', 'png', 'pdf'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

export interface DrawChartOptions extends Omit<CheckOptions, 'only'> {
  readonly id: string;
  readonly format: ChartFormat;
  /** Absolute path of the file. */
  readonly output: string;
  /** Of the whole picture, its height in proportion; absent = as in the report. */
  readonly width?: Pt;
}

export interface DrawChartResult extends CheckResult {
  /** Absent if nothing was written. */
  readonly file?: { readonly path: string; readonly size: number };
}

/**
 * Draws the chart as it stands in the report, or in another width. Warnings are told of its own page file only.
 * Reports: build/unknown-chart, build/chart-not-placed, build/cannot-write and all codes of load, resolve and the charts craft.
 */
export async function drawChart(options: DrawChartOptions, world: World): Promise<DrawChartResult> {
  const run = new Run(options, world);
  const manuscript = await readManuscript(run, options);
  const found = manuscript && (await findChart(run, manuscript, options.id));
  if (!found || run.hasErrors) return resultOf(run, found?.section.span);
  const proof = await run.stage('compose', () => setAlone(run, manuscript, found, options));
  const bytes = proof && (await run.stage('paint', () => render(run, proof, options)));
  const isWritten = bytes && !run.hasErrors && (await run.stage('release', () => write(run, options.output, bytes)));
  const file = isWritten ? { file: { path: options.output, size: bytes.byteLength } } : {};
  return { ...resultOf(run, found.section.span), ...file };
}

async function findChart(run: Run, { edition }: Manuscript, id: string): Promise<ChartInReport | undefined> {
  const { chartsIn } = await import('../compose/lone-chart.ts');
  const all = chartsIn(edition);
  const found = all.find(({ chart }) => chart.id === id);
  if (found) return found;
  const known = all.map(({ chart }) => chart.id);
  const near = nearest(id, known);
  const args = { name: id, known: known.join(', '), ...(near !== undefined && { near }) };
  run.reporter.report({ severity: 'error', code: 'build/unknown-chart', args });
  return undefined;
}

/** Warnings of other files are no matter of this chart. */
function resultOf(run: Run, section: Span | undefined): CheckResult {
  const isTold = ({ severity, span }: Diagnostic): boolean => severity === 'error' || span?.file === section?.file;
  const result = run.result(undefined);
  return { ...result, diagnostics: result.diagnostics.filter(isTold) };
}

/** The section of the chart on pages, and its plot. */
interface AloneProof extends Proof {
  readonly plotted: PlottedChart;
}

/** What else is wrong with the section, or unknown without the others, does not matter to the chart: it is not told. */
async function setAlone(
  run: Run,
  { edition, design }: Manuscript,
  { chart, section }: ChartInReport,
  { width }: DrawChartOptions,
): Promise<AloneProof | undefined> {
  const { plottedCharts } = await import('./chart-files.ts');
  const said = new Diagnostics();
  const inner = width === undefined ? undefined : width - 2 * (design.loneChart?.margin ?? 0);
  const proof = await setManuscript({ edition: { ...edition, sections: [section] }, design }, said, {
    ...(inner !== undefined && { plot: (charts: Charts) => inWidth(charts, chart.id, inner) }),
  });
  const plotted = plottedCharts(proof).find((one) => one.chart.id === chart.id);
  const isOfChart = ({ code, span }: Diagnostic): boolean =>
    isSame(span, chart.span) && (!plotted || /^(charts|text)\//.test(code));
  for (const diagnostic of said.sorted().filter(isOfChart)) run.reporter.report(diagnostic);
  if (plotted) return { ...proof, edition, plotted };
  const args = { name: chart.id, section: section.id };
  run.reporter.report({ severity: 'error', code: 'build/chart-not-placed', span: chart.span, args });
  return undefined;
}

const isSame = (one: Span | undefined, other: Span): boolean =>
  one?.file === other.file && one.line === other.line && one.column === other.column;

/** The same charts, but one of them as wide as asked, its height in proportion. */
const inWidth = (charts: Charts, id: string, width: Pt): Charts => ({
  compose: (chart, size, place) =>
    charts.compose(chart, chart.id === id ? { width, height: (size.height * width) / size.width } : size, place),
});

async function render(run: Run, proof: AloneProof, { format, root }: DrawChartOptions): Promise<Uint8Array> {
  const { drawLoneChart, loneChart } = await import('./chart-files.ts');
  const { plotted } = proof;
  const publication = loneChart(plotted, proof, run.reporter);
  if (format === 'pdf') {
    const { title, span } = plotted.chart;
    // Whatever is not right, it is this chart that was asked for.
    const reporter: Reporter = { report: (diagnostic) => run.reporter.report({ ...diagnostic, span }) };
    const conforms = await judgeConformance(publication, reporter);
    return paintTarget({ ...proof, publication }, 'screen', new Map(), { info: { title }, conforms });
  }
  const svg = drawLoneChart(plotted, publication, proof);
  if (format === 'svg') return Buffer.from(svg, 'utf8');
  const { chartPixels } = await import('../release/chart-picture.ts');
  return chartPixels(svg, await cacheFolder(root));
}

/** Reports: build/cannot-write. */
async function write(run: Run, file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    return true;
  } catch (error) {
    const args = { file, reason: (error as Error).message };
    run.reporter.report({ severity: 'error', code: 'build/cannot-write', args });
    return false;
  }
}
