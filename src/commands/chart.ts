// `igemo-report chart <year> <id>`: one chart of a report to a file, for a website or a newspaper.

import { extname, relative, resolve } from 'node:path';
import { CHART_FORMATS, type DrawChartResult, drawChart } from '../build/draw-chart.ts';
import { mm, type Pt } from '../model/units.ts';
import type { World } from '../model/world.ts';
import { formatSize } from './results.ts';
import { type Call, runOnReport, type SharedOptions } from './session.ts';
import { readChoice, readYear, UsageError } from './usage.ts';
import type { Words } from './words.ts';

interface Options extends SharedOptions {
  readonly format?: string;
  readonly output?: string;
  readonly width?: string;
}

/** Throws a UsageError for what cannot be a year, a format or a width. */
export async function runChart(args: readonly unknown[], options: Options, call: Call): Promise<number> {
  const { io, say } = call;
  const [year, id] = [readYear(String(args[0]), say), String(args[1])];
  const width = options.width === undefined ? undefined : readWidth(options.width, say);
  const ending = CHART_FORMATS.find((one) => `.${one}` === extname(options.output ?? '').toLowerCase());
  const format = readChoice('--format', options.format ?? ending ?? 'svg', CHART_FORMATS, say);
  const output = resolve(io.cwd, options.output ?? `${id}.${format}`);
  const { design, strict = false } = options;
  const work = (root: string, world: World): Promise<DrawChartResult> =>
    drawChart({ root, year, id, design, strict, format, output, width }, world);
  return runOnReport(call, options, work, describeDrawing);
}

const describeDrawing = ({ file }: DrawChartResult, { io, say }: Call): string =>
  file ? `${relative(io.cwd, file.path)}  ${formatSize(file.size)}` : say.summary.notDrawn;

/** Narrower nothing can be read, wider nothing is printed. Millimetres. */
const [NARROWEST, WIDEST] = [30, 1000];

/** `120mm`, `12cm` or `340pt`. Throws a UsageError. */
function readWidth(value: string, { errors }: Words): Pt {
  const [, number, unit] = /^(\d+(?:[.,]\d+)?)\s*(mm|cm|pt)$/.exec(value.trim()) ?? [];
  const width = Number(number?.replace(',', '.')) * (unit === 'pt' ? 1 : unit === 'cm' ? mm(10) : mm(1));
  if (width >= mm(NARROWEST) && width <= mm(WIDEST)) return width;
  throw new UsageError(errors.notAWidth(value, NARROWEST, WIDEST));
}
