// Text that can be printed and read: fonts in the file, sizes that a press holds, away from the edge.

import { millimetres } from '../findings.ts';
import type { InkGrid } from '../grid.ts';
import type { Mark, TextMark } from '../mark.ts';
import { overlap } from '../matrix.ts';
import type { Corners } from '../objects.ts';
import { isWhite } from '../run.ts';
import { excerptOf, foldOf, marksOnPaper, type PageCheck, type Sheet } from '../sheet.ts';

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

export const fontsCheck: PageCheck = {
  marks(sheet) {
    for (const { font, bounds } of sheet.list.marks.filter(isText)) {
      const found = { check: 'fonts', args: { font: font.name }, same: font.name } as const;
      if (!font.embedded) sheet.add({ ...found, severity: 'error', code: 'inspect/font-missing' }, bounds);
      else if (!font.subset) sheet.add({ ...found, severity: 'note', code: 'inspect/font-whole' }, bounds);
    }
  },
};

/** Sizes in files are rounded. */
const SLACK = 0.01;
const round2 = (value: number): number => Math.round(value * 100) / 100;

export const textCheck: PageCheck = {
  marks(sheet) {
    const { least, coloured } = sheet.printer.text;
    for (const mark of marksOnPaper(sheet).filter(isText)) {
      const { size, words, bounds, paint } = mark;
      const found = { check: 'text', severity: 'warning', weight: -size } as const;
      const args = { size: round2(size), words: excerptOf(words) };
      if (size < least - SLACK && !isWhite(paint))
        sheet.add({ ...found, code: 'inspect/small-text', args: { ...args, least }, rule: 'text.least' }, bounds);
      const plates = platesOf(mark);
      if (plates > 1 && size < coloured - SLACK)
        sheet.add(
          {
            ...found,
            code: 'inspect/small-coloured-text',
            args: { ...args, plates, least: coloured },
            rule: 'text.coloured',
          },
          bounds,
        );
    }
  },
  before(sheet, mark, grid) {
    const { coloured } = sheet.printer.text;
    if (!isText(mark) || mark.size >= coloured - SLACK || !isWhite(mark.paint) || mark.paint.overprint) return;
    if (inkBelow(grid, mark) < FIELD) return;
    const args = { size: round2(mark.size), words: excerptOf(mark.words), least: coloured };
    const found = { check: 'text', severity: 'warning', weight: -mark.size, rule: 'text.coloured' } as const;
    sheet.add({ ...found, code: 'inspect/small-reversed-text', args }, mark.bounds);
  },
};

const platesOf = ({ paint }: TextMark): number => paint.inks.filter(([, amount]) => amount > 0.001).length;

/** From here on white shows in a field; below it, it is no more than paper. */
export const FIELD = 0.1;

/** Mean sum of the plates below a mark. */
export const inkBelow = (grid: InkGrid, { bounds }: Mark): number =>
  [...grid.mean(bounds).values()].reduce((sum, amount) => sum + amount, 0);

export const safeCheck: PageCheck = {
  marks(sheet) {
    if (!sheet.page.trim) sheet.miss('safe', 'inspect/no-trim');
  },
  before(sheet, mark, _, extentOf) {
    if (!isText(mark) || !sheet.page.trim || isWhite(mark.paint)) return;
    // Boxes of letters reach further than their ink: first these, then the letters themselves.
    const inked = nearestEdge(sheet, mark.bounds) ? extentOf(mark) : undefined;
    const near = inked && overlap(inked, sheet.trim) && nearestEdge(sheet, inked);
    if (!near) return;
    const { distance, least, rule } = near;
    const args = { words: excerptOf(mark.words), distance: millimetres(distance), least: millimetres(least) };
    const code = rule === 'spine' ? 'inspect/near-fold' : 'inspect/near-trim';
    sheet.add({ check: 'safe', severity: 'warning', code, args, weight: -distance, rule }, inked);
  },
};

interface NearEdge {
  readonly distance: number;
  readonly least: number;
  readonly rule: 'safe' | 'spine';
}

/** The edge that a text is too near to. At the fold a text may go on over the next page. */
function nearestEdge(sheet: Sheet, bounds: Corners): NearEdge | undefined {
  const { trim, printer } = sheet;
  const distances = [bounds[0] - trim[0], bounds[1] - trim[1], trim[2] - bounds[2], trim[3] - bounds[3]];
  const fold = foldOf(sheet);
  const near = distances.flatMap((distance, side): NearEdge[] => {
    const rule = side === fold ? 'spine' : 'safe';
    const isOver = side === fold && distance < 0;
    return distance < printer[rule] - NEAR_SLACK && !isOver ? [{ distance, least: printer[rule], rule }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance)[0];
}

/** Points: a tenth of a millimetre is nothing that a knife keeps to. */
const NEAR_SLACK = 0.3;
