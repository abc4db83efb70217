// Black text prints over what lies below it, so that no paper shows where plates are a hair off; white never does, for it would
// vanish.

import { underlying } from '../colour-space.ts';
import type { Paint } from '../mark.ts';
import { isWhite } from '../run.ts';
import { excerptOf, marksOnPaper, type PageCheck } from '../sheet.ts';

export const whiteCheck: PageCheck = {
  marks(sheet) {
    for (const mark of marksOnPaper(sheet)) {
      const isPainted = mark.kind !== 'image' && mark.kind !== 'shading';
      if (!isPainted || !mark.paint.overprint || !isWhite(mark.paint) || !vanishes(mark.paint)) continue;
      const args = { words: mark.kind === 'text' ? excerptOf(mark.words) : '' };
      const code = mark.kind === 'text' ? 'inspect/white-text-overprint' : 'inspect/white-overprint';
      sheet.add({ check: 'white', severity: 'error', code, args }, mark.bounds);
    }
  },
};

/** White in grey is kept by the standard, yet not by every press: it is told as well. */
const vanishes = ({ space, mode }: Paint): boolean => space.family === 'spot' || mode === 1;

/** Less than this on another plate leaves no edge to see. */
const TINT = 0.05;

export const blackCheck: PageCheck = {
  before(sheet, mark, grid) {
    if (mark.kind !== 'text' || !isBlack(mark.paint) || overprints(mark.paint)) return;
    const below = grid.mean(mark.bounds);
    const tint = [...below].reduce((sum, [plate, amount]) => sum + (plate === 'Black' ? 0 : amount), 0);
    if (tint < TINT) return;
    const args = { words: excerptOf(mark.words), tint: Math.round(tint * 100) };
    sheet.add(
      { check: 'black', severity: 'warning', code: 'inspect/black-knocks-out', args, weight: tint },
      mark.bounds,
    );
  },
};

/** Full black and nothing else. */
function isBlack({ inks, alpha, blend }: Paint): boolean {
  const amount = (plate: string): number => inks.find(([one]) => one === plate)?.[1] ?? 0;
  const isAlone = inks.every(([plate, part]) => plate === 'Black' || part < 0.001);
  return alpha === 1 && blend === 'Normal' && amount('Black') > 0.99 && isAlone;
}

/** Four plates overprint only in mode 1; in mode 0 those without ink are cleared (ISO 32000-2:2020, 8.6.7). */
function overprints({ space, overprint, mode }: Paint): boolean {
  const { kind, family } = underlying(space);
  return overprint && (family === 'spot' || (kind === 'DeviceCMYK' && mode === 1));
}
