// Page, website and press show the same chart: the plot on the page, the drawing, its pixels and the chart as a page of its own
// are laid beside each other, shape by shape and as other programs render them.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loneChart, type PlottedChart, plottedCharts } from '../../src/build/chart-files.ts';
import { drawChart } from '../../src/build/draw-chart.ts';
import { type Proof, readManuscript, setManuscript } from '../../src/build/proof.ts';
import { Run } from '../../src/build/run.ts';
import { Diagnostics } from '../../src/diagnostics/diagnostics.ts';
import type { Box, Page } from '../../src/model/matter.ts';
import type { Rect } from '../../src/model/units.ts';
import { type BuiltReport, buildRealReport, ROOT, YEAR } from '../real-report.ts';
import { Painted } from '../unit/paint/read-back.ts';
import { testWorld } from '../world.ts';
import { findShapes, shapesOfBox, shapesOfPdf, shapesOfSvg } from './shapes.ts';
import { brokenRulesOf, itWith, PROFILES, run } from './tools.ts';

let built: BuiltReport;
let proof: Proof;
let charts: readonly PlottedChart[];
let screen: Painted;
let folder: string;

beforeAll(async () => {
  built = await buildRealReport();
  const work = new Run({ strict: false }, testWorld());
  const manuscript = await readManuscript(work, { root: ROOT, year: YEAR, strict: false });
  if (!manuscript) throw new Error('the report cannot be read');
  proof = await setManuscript(manuscript, work.reporter);
  charts = plottedCharts(proof);
  screen = await Painted.open(await readFile(built.screen));
  folder = await mkdtemp(join(tmpdir(), 'charts-'));
});
afterAll(async () => {
  await built?.remove();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const fileOf = ({ chart }: PlottedChart, ending: string): string =>
  join(built.folder, 'grafieken', `${chart.id}.${ending}`);

/** The chart as a PDF of its own, made once. */
async function pdfOf({ chart }: PlottedChart): Promise<string> {
  const output = join(folder, `${chart.id}.pdf`);
  await readFile(output).catch(() =>
    drawChart({ root: ROOT, year: YEAR, id: chart.id, format: 'pdf', output, strict: false }, testWorld()),
  );
  return output;
}

/** Where the plot of a chart stands on a page. */
function placeOn({ box }: Page, { plot }: PlottedChart): Rect | undefined {
  const seek = ({ items }: Box, x: number, y: number): Rect | undefined => {
    for (const placed of items) {
      if (placed.item.kind !== 'group') continue;
      const [left, top] = [x + placed.x, y + placed.y];
      const { width, height } = plot.box;
      if (placed.item.plot?.id === plot.id) return { x: left, y: top, width, height };
      const deeper = seek(placed.item.box, left, top);
      if (deeper) return deeper;
    }
    return undefined;
  };
  return seek(box, 0, 0);
}

const pageOf = (chart: PlottedChart): Page => {
  const page = proof.publication.pages.find((one) => placeOn(one, chart));
  if (!page) throw new Error(`${chart.chart.id} stands nowhere`);
  return page;
};
const lonePageOf = (chart: PlottedChart): Page => {
  const [page] = loneChart(chart, proof, new Diagnostics()).pages;
  if (!page) throw new Error(`${chart.chart.id} has no page of its own`);
  return page;
};
const offsetOn = (page: Page, chart: PlottedChart): readonly [number, number] => {
  const place = placeOn(page, chart);
  if (!place) throw new Error(`${chart.chart.id} does not stand there`);
  return [place.x, place.y];
};

describe('every chart of the report', () => {
  it('is there, with more in it than a test could find by chance', () => {
    expect(charts.length).toBeGreaterThanOrEqual(15);
    for (const { plot } of charts) expect(shapesOfBox(plot.box, proof.typesetter).length).toBeGreaterThan(8);
  });

  it('has the same outlines and letters on the page, in the drawing and in its own PDF', async () => {
    for (const chart of charts) {
      const plot = shapesOfBox(chart.plot.box, proof.typesetter);
      const [page, lone] = [pageOf(chart), lonePageOf(chart)];
      const onPage = shapesOfPdf(screen.operations(page.number - 1));
      expect(findShapes(onPage, plot, offsetOn(page, chart)), `${chart.chart.id} on its page`).toBeGreaterThanOrEqual(
        0,
      );
      const drawn = shapesOfSvg(await readFile(fileOf(chart, 'svg'), 'utf8'));
      expect(findShapes(drawn, plot, offsetOn(lone, chart)), `${chart.chart.id}.svg`).toBeGreaterThanOrEqual(0);
      const own = await Painted.open(await readFile(await pdfOf(chart)));
      const painted = shapesOfPdf(own.operations(0));
      expect(findShapes(painted, plot, offsetOn(lone, chart)), `${chart.chart.id}.pdf`).toBeGreaterThanOrEqual(0);
    }
  });

  it('says the same in its own PDF: one figure, with the alternative text of the report', async () => {
    for (const chart of charts.slice(0, 3)) {
      const own = await Painted.open(await readFile(await pdfOf(chart)));
      const alts = own.alternatives();
      expect(alts).toEqual([chart.chart.alt]);
    }
  });

  itWith('verapdf', 'keeps in its own PDF every rule that the report keeps', async () => {
    const files = await Promise.all(charts.map(pdfOf));
    for (const profile of PROFILES)
      for (const [file, rules] of brokenRulesOf(profile, files)) expect(rules, `${profile} ${file}`).toEqual([]);
  });

  itWith('pdftoppm', 'looks the same on the page, as pixels and in its own PDF', async () => {
    for (const chart of charts) {
      const [page, lone] = [pageOf(chart), lonePageOf(chart)];
      const png = await sharp(fileOf(chart, 'png')).toBuffer();
      const shown = await cut(png, placeOn(lone, chart));
      const onPage = await cut(await rendered(built.screen, page.number), placeOn(page, chart));
      expect(await difference(onPage, shown), `${chart.chart.id} on its page`).toBeLessThan(MOST);
      const own = await cut(await rendered(await pdfOf(chart), 1), placeOn(lone, chart));
      expect(await difference(own, shown), `${chart.chart.id}.pdf`).toBeLessThan(MOST);
    }
  });

  itWith('pdftoppm', 'would not pass for another', async () => {
    const [one, other] = charts;
    if (!one || !other) throw new Error('too few charts');
    const [first, second] = await Promise.all(
      [one, other].map(async (chart) =>
        cut(await sharp(fileOf(chart, 'png')).toBuffer(), placeOn(lonePageOf(chart), chart)),
      ),
    );
    expect(await difference(first as Buffer, second as Buffer)).toBeGreaterThan(4 * MOST);
  });
});

/** Pixels to the point: those of the PNG. */
const SCALE = 192 / 72;

async function rendered(file: string, page: number): Promise<Buffer> {
  const name = join(folder, `render-${page}`);
  run('pdftoppm', [
    '-r',
    String(72 * SCALE),
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    '-png',
    file,
    name,
  ]);
  return sharp(`${name}.png`).toBuffer();
}

async function cut(png: Buffer, place: Rect | undefined): Promise<Buffer> {
  if (!place) throw new Error('the chart does not stand there');
  const [left, top, width, height] = [place.x, place.y, place.width, place.height].map((n) => Math.round(n * SCALE));
  return sharp(png)
    .extract({ left: left ?? 0, top: top ?? 0, width: width ?? 0, height: height ?? 0 })
    .toBuffer();
}

/** Side of the squares that are compared, in pixels: edges may fall elsewhere within a pixel. */
const SQUARE = 6;

/** Mean difference of two pictures, square by square, 0 to 255. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const { width, height } = await sharp(one).metadata();
  const size = { width: Math.round(width / SQUARE), height: Math.round(height / SQUARE), fit: 'fill' } as const;
  const [a, b] = await Promise.all([one, other].map((png) => sharp(png).flatten().resize(size).raw().toBuffer()));
  return (a ?? Buffer.of()).reduce((sum, part, i) => sum + Math.abs(part - (b?.[i] ?? 0)), 0) / (a?.length ?? 1);
}

/** Of 255: what edges that fall elsewhere within a pixel add up to. Two different charts differ by more than ten times as much. */
const MOST = 5;
