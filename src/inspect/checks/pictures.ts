// Pixels per inch of pictures at the size they are placed in.

import type { ImageMark } from '../mark.ts';
import { marksOnPaper, type PageCheck } from '../sheet.ts';

/** What rounding whole pixels takes. */
const SLACK = 1;
/** A picture of so few pixels is a flat colour. */
const FLAT = 2;

export const picturesCheck: PageCheck = {
  marks(sheet) {
    const { pictures } = sheet.printer;
    const steps = [
      ['error', 'inspect/picture-too-coarse', pictures.refuse, 'pictures.refuse'],
      ['warning', 'inspect/picture-coarse', pictures.warn, 'pictures.warn'],
      ['note', 'inspect/picture-soft', pictures.wanted, 'pictures.wanted'],
    ] as const;
    for (const mark of marksOnPaper(sheet)) {
      if (mark.kind !== 'image' || (mark.image.width <= FLAT && mark.image.height <= FLAT)) continue;
      const ppi = resolutionOf(mark);
      const step = steps.find(([, , least]) => ppi < least - SLACK);
      if (!step) continue;
      const [severity, code, least, rule] = step;
      const args = { ppi: Math.round(ppi), least, pixels: `${mark.image.width} × ${mark.image.height}` };
      sheet.add({ check: 'pictures', severity, code, args, rule, weight: -ppi }, mark.bounds);
    }
  },
};

/** The lower of both directions. */
function resolutionOf({ matrix: [a, b, c, d], image }: ImageMark): number {
  return Math.min((image.width * 72) / Math.hypot(a, b), (image.height * 72) / Math.hypot(c, d));
}
