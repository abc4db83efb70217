// Colours of marks: none in RGB, and what is neither a plate nor told in plates is said.

import { type ColourSpace, underlying } from '../colour-space.ts';
import type { Mark } from '../mark.ts';
import { marksOnPaper, type PageCheck, type Sheet } from '../sheet.ts';

export const coloursCheck: PageCheck = {
  marks(sheet) {
    for (const mark of marksOnPaper(sheet)) checkSpace(sheet, mark, underlying(mark.paint.space));
  },
};

function checkSpace({ add, printer }: Sheet, mark: Mark, space: ColourSpace): void {
  const check = 'colours';
  const args = { space: space.kind };
  if (space.family === 'rgb') {
    const code = mark.kind === 'image' ? 'inspect/rgb-picture' : 'inspect/rgb';
    add({ check, severity: 'error', code, args, same: space.kind }, mark.bounds);
  } else if (DEVICE_INDEPENDENT.includes(space.kind)) {
    const severity = printer.standard === 'PDF/X-1a' ? 'error' : 'note';
    add({ check, severity, code: 'inspect/managed-colour', args, same: space.kind, rule: 'standard' }, mark.bounds);
  }
  const { alternate } = space;
  if (alternate?.family !== 'rgb') return;
  const plate = space.colorants.join(', ');
  add({ check, severity: 'warning', code: 'inspect/rgb-alternate', args: { plate }, same: plate }, mark.bounds);
}

const DEVICE_INDEPENDENT: readonly string[] = ['ICCBased', 'CalGray', 'Lab'];
