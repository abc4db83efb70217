// Plates besides the four of the process: no more than the printer has, each with one colour, registration outside the page.

import type { Printer } from '../../model/printer.ts';
import { type ColourSpace, PROCESS, underlying } from '../colour-space.ts';
import type { Findings } from '../findings.ts';
import { overlap } from '../matrix.ts';
import { marksOnPaper, type PageCheck } from '../sheet.ts';

/** Names that are no plates of their own. */
const KNOWN: readonly string[] = [...PROCESS, 'All', 'None'];

export class PlatesCheck implements PageCheck {
  /** Alternates of each plate, as text, with the page on which they were first seen. */
  readonly #seen = new Map<string, Map<string, number>>();

  readonly marks: NonNullable<PageCheck['marks']> = (sheet) => {
    for (const mark of marksOnPaper(sheet)) {
      const space = underlying(mark.paint.space);
      if (space.colorants.includes('All') && overlap(mark.bounds, sheet.trim))
        sheet.add({ check: 'plates', severity: 'error', code: 'inspect/registration' }, mark.bounds);
      for (const plate of space.colorants) if (!KNOWN.includes(plate)) this.#note(plate, space, sheet.page.number);
    }
  };

  #note(plate: string, space: ColourSpace, page: number): void {
    const alternates = this.#seen.get(plate) ?? new Map<string, number>();
    // Of several plates together the colour of each is not told.
    const alternate = space.kind === 'Separation' ? colourOf(space) : undefined;
    if (alternate !== undefined && !alternates.has(alternate)) alternates.set(alternate, page);
    this.#seen.set(plate, alternates);
  }

  /** After all pages. */
  conclude(findings: Findings, { plates }: Printer): void {
    const spots = [...this.#seen.keys()];
    if (spots.length > plates.spots)
      findings.add({
        check: 'plates',
        severity: 'error',
        code: 'inspect/too-many-plates',
        args: { plates: spots.join(', '), count: spots.length, most: plates.spots },
        rule: 'plates.spots',
      });
    for (const [plate, alternates] of this.#seen)
      if (alternates.size > 1)
        for (const page of alternates.values())
          findings.add({
            check: 'plates',
            severity: 'error',
            code: 'inspect/plate-twice',
            args: { plate },
            same: plate,
            place: { page },
          });
  }
}

/** Of the full plate, rounded to what can be seen. */
const colourOf = ({ alternate }: ColourSpace): string | undefined =>
  alternate && JSON.stringify(alternate.inks([1]).map(([plate, amount]) => [plate, Math.round(amount * 50)]));
