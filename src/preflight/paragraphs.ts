// What a trained eye sees in set paragraphs: last lines of one short word, and white that runs down through the lines.

import type { SetText } from '../model/text.ts';
import { RUNT } from '../text/demerits.ts';
import { findRivers } from '../text/rivers.ts';
import { type Finding, isHeading, linesIn, type PageLine, placeOf, type Sight, saying } from './sight.ts';

/** Word spaces under each other in fewer lines are no sight. */
const LONG = 4;

/** Paragraphs in the columns of a page, with the frame that they stand in. */
function paragraphsOf(sight: Sight): readonly { readonly frame: string; readonly lines: readonly PageLine[] }[] {
  return sight.frames.flatMap((frame) => {
    const texts = new Map<SetText, PageLine[]>();
    for (const line of linesIn(sight, frame)) {
      if (isHeading(line) || line.set.of.measure === undefined) continue;
      texts.set(line.set.of, [...(texts.get(line.set.of) ?? []), line]);
    }
    return [...texts.values()].map((lines) => ({ frame: frame.frame, lines }));
  });
}

/** Reports: preflight/runt. */
export function findRunts(sight: Sight): readonly Finding[] {
  const { number: page } = sight.page;
  return paragraphsOf(sight).flatMap(({ frame, lines }): readonly Finding[] => {
    const last = lines.at(-1);
    if (!last?.set.line.last || lines.length < 2) return [];
    const { runs, width } = last.set.line;
    const share = (width - (runs[0]?.x ?? 0)) / (last.set.of.measure ?? Infinity);
    if (share >= RUNT) return [];
    const args = { page, frame, words: saying(last), share: Math.round(share * 100) };
    return [{ severity: 'note', code: 'preflight/runt', page, args, ...placeOf(sight, last.first) }];
  });
}

/** Reports: preflight/river. */
export function findRiversOn(sight: Sight): readonly Finding[] {
  const { number: page } = sight.page;
  return paragraphsOf(sight).flatMap(({ frame, lines }) =>
    findRivers(
      lines.map(({ set }) => set.line),
      LONG,
    ).flatMap((river): readonly Finding[] => {
      const first = lines[river.from];
      if (!first) return [];
      const args = { page, frame, words: saying(first), lines: river.course.length };
      return [{ severity: 'note', code: 'preflight/river', page, args, ...placeOf(sight, first.first) }];
    }),
  );
}
