// How columns end: too empty, with a heading alone at the foot, with a hyphen, or one lower than the other.

import type { FrameFacts } from '../model/stages.ts';
import { type Finding, isHeading, linesIn, type PageLine, placeOf, type Sight, SLACK, saying } from './sight.ts';

/** Share of the page's text columns that is filled, 0 to 1; undefined on a page without. */
export function fillOf({ frames }: Sight): number | undefined {
  if (frames.length === 0) return undefined;
  const sum = (of: (frame: FrameFacts) => number): number => frames.reduce((total, frame) => total + of(frame), 0);
  return sum(filledIn) / sum(({ rect }) => rect.height);
}

/** Height that text and footnotes take. */
export const filledIn = ({ rect, depth, foot }: FrameFacts): number => Math.min(rect.height, depth + foot);

/** Reports: preflight/under-filled. */
export function findEmptiness(sight: Sight): readonly Finding[] {
  const fill = fillOf(sight);
  const { page, section, asks } = sight;
  if (fill === undefined || !section || fill >= asks.fill) return [];
  const args = { page: page.number, section: section.id, fill: percent(fill), least: percent(asks.fill) };
  return [{ severity: 'warning', code: 'preflight/under-filled', page: page.number, args, span: section.span }];
}

const percent = (share: number): number => Math.round(share * 100);

/** Reports: preflight/stranded-heading. */
export function findStrandedHeadings(sight: Sight): readonly Finding[] {
  return sight.frames.flatMap((frame) => {
    const lines = linesIn(sight, frame);
    return lines.flatMap((line, i): readonly Finding[] => {
      const next = lines[i + 1];
      // Of a heading of several lines the last one counts.
      if (!isHeading(line) || (next && next.set.of === line.set.of)) return [];
      if (hasCompany(sight, frame, line, lines.slice(i + 1))) return [];
      const args = { page: sight.page.number, frame: frame.frame, words: saying(line) };
      return [
        {
          severity: 'warning',
          code: 'preflight/stranded-heading',
          page: sight.page.number,
          args,
          ...placeOf(sight, line.first),
        },
      ];
    });
  });
}

/** Two lines below it, or as much other matter; or one line, where that is all there is to say. */
function hasCompany(sight: Sight, { rect, depth }: FrameFacts, heading: PageLine, below: readonly PageLine[]): boolean {
  const room = rect.y + depth - heading.baseline;
  if (room > 2 * sight.asks.baseline - SLACK) return true;
  const [only] = below;
  return only?.set.line.last === true && !isHeading(only);
}

/** The part of it that stands on the line. */
const lastWordOf = ({ set }: PageLine): string =>
  set.line.runs
    .map(({ run }) => run.actualText ?? run.clusters.join(''))
    .join('')
    .replace(/[-\u00ad]\s*$/, '')
    .split(/\s+/)
    .at(-1) ?? '';

/** Reports: preflight/hyphen-at-end. */
export function findHyphensAtEnd(sight: Sight): readonly Finding[] {
  return sight.frames.flatMap((frame, i): readonly Finding[] => {
    const last = linesIn(sight, frame).at(-1);
    if (!last?.set.line.hyphen) return [];
    // The reader turns the page after the last column of a recto.
    const turns = sight.page.side === 'recto' && sight.frames.slice(i + 1).every(({ depth }) => depth === 0);
    const args = { page: sight.page.number, frame: frame.frame, words: `${lastWordOf(last)}-` };
    const severity = turns ? 'warning' : 'note';
    return [
      { severity, code: 'preflight/hyphen-at-end', page: sight.page.number, args, ...placeOf(sight, last.first) },
    ];
  });
}

/** Columns that should end level and do not: those that a story ends in. Reports: preflight/unequal-columns. */
export function findUnequalColumns(sight: Sight, goesOn: (frame: FrameFacts) => boolean): readonly Finding[] {
  const { page, section, asks } = sight;
  const columns = sight.frames.filter((frame) => frame.balance && !goesOn(frame));
  const [first, ...others] = columns;
  if (!first || !section || others.length === 0) return [];
  const endOf = ({ rect, depth }: FrameFacts): number => rect.y + depth;
  const lowest = Math.max(...columns.map(endOf));
  // A column that is full can go no lower.
  const short = columns.filter(({ depth, rect }) => depth < rect.height - SLACK);
  const highest = Math.min(lowest, ...short.map(endOf));
  const lines = Math.round((lowest - highest) / asks.baseline);
  if (lines <= 1) return [];
  const args = { page: page.number, frame: first.frame, section: section.id, lines };
  return [{ severity: 'warning', code: 'preflight/unequal-columns', page: page.number, args, span: section.span }];
}
