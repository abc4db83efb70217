// Remembers the lines that a typesetter gives, and tells which of them stand on a page. Changes nothing.

import type { Page, Placed } from '../model/matter.ts';
import type { Line, RichText, TextStyle, Typesetter } from '../model/text.ts';
import type { SetParagraph } from '../text/quality.ts';

export interface PrintedParagraph extends SetParagraph {
  readonly text: RichText;
  readonly style: TextStyle;
}

export function watchLines(): {
  /** The same typesetter, watched. */
  over(typesetter: Typesetter): Typesetter;
  /** What was set and stands on these pages, once: lines are tried at several measures, and set again in every round. */
  printed(pages: readonly Page[]): readonly PrintedParagraph[];
} {
  const set = new Map<readonly Line[], PrintedParagraph>();
  return {
    over: (typesetter) => ({
      within: (place, work) => typesetter.within(place, work),
      shape: typesetter.shape.bind(typesetter),
      width: typesetter.width.bind(typesetter),
      metrics: typesetter.metrics.bind(typesetter),
      bearing: typesetter.bearing.bind(typesetter),
      ink: typesetter.ink.bind(typesetter),
      outline: typesetter.outline.bind(typesetter),
      face: typesetter.face.bind(typesetter),
      charStyle: typesetter.charStyle.bind(typesetter),
      least: typesetter.least.bind(typesetter),
      lines(text, style, measure, options) {
        const lines = typesetter.lines(text, style, measure, options);
        const align = options?.align ?? style.align;
        if (typeof measure === 'number') set.set(lines, { lines, measure, align, text, style });
        return lines;
      },
    }),
    printed(pages) {
      const advances = new Set(pages.flatMap((page) => advancesIn(page.box.items)));
      const stands = ({ runs }: Line): boolean => runs.every(({ run }) => advances.has(run.advances));
      return [...set.values()].filter(({ lines }) => lines.length > 0 && lines.every(stands));
    },
  };
}

/** A run is placed in other inks, but with the advances that it was set with. */
const advancesIn = (matter: readonly Placed[]): (readonly number[])[] =>
  matter.flatMap(({ item }) => {
    if (item.kind === 'text') return [item.run.advances];
    return item.kind === 'group' ? advancesIn(item.box.items) : [];
  });
