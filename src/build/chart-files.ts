// Charts on laid-out pages to the files of a release that show them alone: the plot of the report as a drawing and as pixels, and
// its numbers.

import { type ChartInReport, chartsIn, composeLoneChart, plotsOn, type StandingPlot } from '../compose/lone-chart.ts';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { chartIdentity } from '../model/chart-identity.ts';
import type { Publication } from '../model/stages.ts';
import { chartData } from '../release/chart-data.ts';
import { chartDrawing, chartPixels } from '../release/chart-picture.ts';
import type { ReleaseFile } from '../release/record.ts';
import type { Proof } from './proof.ts';
import type { Run } from './run.ts';
import { withDrawings } from './shelves.ts';

/** Folder of a release that holds its charts. */
const FOLDER = 'grafieken';

/** A chart of the report with its plot. */
export interface PlottedChart extends ChartInReport {
  readonly plot: StandingPlot;
}

/** The charts that stand on the pages, in reading order. */
export function plottedCharts({ edition, publication }: Proof): readonly PlottedChart[] {
  const plots = plotsOn(publication.pages);
  return chartsIn(edition).flatMap((one) => {
    const plot = plots.get(one.chart.id);
    return plot ? [{ ...one, plot }] : [];
  });
}

/** Drawing, pixels and numbers of every chart. What an earlier build has made of the same chart is taken from `.cache/`. */
export const chartFiles = (run: Run, proof: Proof, root: string, cacheDir: string): Promise<ReleaseFile[]> =>
  withDrawings(proof, root, async (drawings) => {
    const filesOf = async (one: PlottedChart): Promise<ReleaseFile[]> => {
      const { chart, section, plot } = one;
      const key = JSON.stringify([chartIdentity(chart), section.part?.id, plot]);
      const svg = drawings?.find(key) ?? drawing(run, proof, one, (made) => drawings?.put(key, made));
      const name = `${FOLDER}/${chart.id}`;
      return [
        { name: `${name}.svg`, role: 'chart', bytes: Buffer.from(svg, 'utf8') },
        { name: `${name}.png`, role: 'chart', bytes: await chartPixels(svg, cacheDir) },
        ...(chart.table === 'none' ? [] : [{ name: `${name}.csv`, role: 'data', bytes: chartData(chart) } as const]),
      ];
    };
    return (await Promise.all(plottedCharts(proof).map(filesOf))).flat();
  });

/** `keep` is given a drawing about which there was nothing to say. */
function drawing(run: Run, proof: Proof, one: PlottedChart, keep: (svg: string) => void): string {
  const said = new Diagnostics();
  const svg = drawLoneChart(one, loneChart(one, proof, said), proof);
  for (const diagnostic of said.sorted()) run.reporter.report(diagnostic);
  if (said.sorted().length === 0) keep(svg);
  return svg;
}

/** Reports: what a component of the design reports. */
export const loneChart = (one: PlottedChart, { edition, design, typesetter }: Proof, said: Diagnostics): Publication =>
  composeLoneChart(one, one.plot, { edition, design, typesetter, reporter: said });

export function drawLoneChart({ chart }: ChartInReport, { pages }: Publication, proof: Proof): string {
  const [page] = pages;
  if (!page) throw new Error(`chart "${chart.id}" has no page of its own`);
  const { edition, design, typesetter } = proof;
  const sources = { inks: design.inks, outline: typesetter.outline.bind(typesetter) };
  const { id, title, alt } = chart;
  return chartDrawing(page, sources, { id, title, description: alt, lang: edition.lang });
}
