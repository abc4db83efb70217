// Lines that a press holds: strokes, and fields so narrow that they are lines.

import type { InkGrid } from '../grid.ts';
import type { Mark } from '../mark.ts';
import { isWhite } from '../run.ts';
import { marksOnPaper, type PageCheck } from '../sheet.ts';
import { FIELD, inkBelow } from './text.ts';

const SLACK = 0.005;
/** Fields shorter than this are dots. Points. */
const SHORTEST = 3;
const round3 = (value: number): number => Math.round(value * 1000) / 1000;

export const linesCheck: PageCheck = {
  marks(sheet) {
    const { least } = sheet.printer.lines;
    for (const mark of marksOnPaper(sheet)) {
      const weight = weightOf(mark);
      if (weight === undefined || weight >= least - SLACK || isWhite(mark.paint)) continue;
      const found = { check: 'lines', severity: 'warning', code: 'inspect/hairline', weight: -weight } as const;
      sheet.add({ ...found, args: { weight: round3(weight), least }, rule: 'lines.least' }, mark.bounds);
    }
  },
  before(sheet, mark, grid: InkGrid) {
    const { reversed } = sheet.printer.lines;
    const weight = weightOf(mark);
    if (weight === undefined || weight >= reversed - SLACK || !isWhite(mark.paint) || mark.paint.overprint) return;
    if (inkBelow(grid, mark) < FIELD) return;
    const found = { check: 'lines', severity: 'warning', code: 'inspect/reversed-line', weight: -weight } as const;
    sheet.add({ ...found, args: { weight: round3(weight), least: reversed }, rule: 'lines.reversed' }, mark.bounds);
  },
};

/** Points; undefined for what is no line. */
function weightOf(mark: Mark): number | undefined {
  if (mark.kind === 'stroke') return mark.weight;
  if (mark.kind !== 'fill' || !mark.rectangle) return undefined;
  const [left, bottom, right, top] = mark.rectangle;
  const [thin, long] = [Math.min(right - left, top - bottom), Math.max(right - left, top - bottom)];
  return long >= SHORTEST && thin < long / 4 ? thin : undefined;
}
