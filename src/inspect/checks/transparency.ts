// What is see-through: told where PDF/X-4 allows it, refused in PDF/X-1a (ISO 15930-4:2003, 6.18).

import type { Blending } from '../mark.ts';
import { marksOnPaper, type PageCheck } from '../sheet.ts';

export const transparencyCheck: PageCheck = {
  marks(sheet) {
    const severity = sheet.printer.standard === 'PDF/X-1a' ? 'error' : 'note';
    for (const { paint, bounds } of marksOnPaper(sheet)) {
      const kind = kindOf(paint);
      if (kind === undefined) continue;
      const found = { check: 'transparency', severity, code: 'inspect/transparency', same: kind } as const;
      sheet.add({ ...found, args: { kind, standard: sheet.printer.standard }, rule: 'standard' }, bounds);
    }
  },
};

/** As the file calls it. */
function kindOf({ alpha, blend, masked }: Blending): string | undefined {
  if (masked) return 'SMask';
  if (blend !== 'Normal') return blend;
  return alpha < 1 ? `${Math.round(alpha * 100)}%` : undefined;
}
