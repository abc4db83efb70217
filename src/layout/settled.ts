// Whether pages stand where the text says that they stand, and if they never do, which reference is the reason.

import type { Reporter, Span } from '../model/diagnostic.ts';
import type { Asked, Galley, Pagination } from '../model/stages.ts';

/**
 * True when another round of composing would change nothing: sections stand where they were thought to, and so do the pages and
 * the headings that something prints.
 */
export const isSettled = (before: Pagination, after: Pagination, asked: Asked): boolean =>
  [...namesIn(before.sections, after.sections)].every((id) => standsStill(before, after, id)) &&
  movedPages(before, after, asked).length === 0 &&
  movedHeadings(before, after, asked).length === 0;

const namesIn = (...records: readonly object[]): ReadonlySet<string> => new Set(records.flatMap(Object.keys));

const standsStill = (before: Pagination, after: Pagination, id: string): boolean =>
  before.sections[id]?.first === after.sections[id]?.first && before.sections[id]?.pages === after.sections[id]?.pages;

const pageOf = ({ sections, anchors }: Pagination, name: string): number | undefined =>
  sections[name]?.first ?? anchors[name];

const movedPages = (before: Pagination, after: Pagination, { pages }: Asked): readonly string[] =>
  [...pages.keys()].filter((name) => pageOf(before, name) !== pageOf(after, name));

const movedHeadings = (before: Pagination, after: Pagination, { headings }: Asked): readonly number[] =>
  [...headings].filter((page) => {
    const [one, other] = [before.headings[page], after.headings[page]];
    return one?.first !== other?.first || one?.last !== other?.last;
  });

/**
 * What would not settle after so many rounds: references that texts make, else sections that do not keep their length, else
 * running heads. Reports: layout/unsettled, layout/unsettled-section, layout/unsettled-heading.
 */
export function reportUnsettled(
  before: Pagination,
  after: Pagination,
  asked: Asked,
  galleys: readonly Galley[],
  rounds: number,
  reporter: Reporter,
): void {
  const tell = (code: `layout/${string}`, args: Record<string, string | number>, span: Span | undefined): void =>
    reporter.report({ severity: 'error', code, args: { rounds, ...args }, ...(span && { span }) });
  const references = movedPages(before, after, asked).filter((name) => asked.pages.get(name) !== undefined);
  for (const name of references) {
    const args = { name, one: pageOf(before, name) ?? 0, other: pageOf(after, name) ?? 0 };
    tell('layout/unsettled', args, asked.pages.get(name));
  }
  const moved = galleys.filter(({ section }) => !standsStill(before, after, section));
  const restless = moved.filter(({ section }) => before.sections[section]?.pages !== after.sections[section]?.pages);
  if (references.length === 0)
    for (const { section, span } of restless.length > 0 ? restless : moved) {
      const [one, other] = [before.sections[section]?.pages ?? 0, after.sections[section]?.pages ?? 0];
      tell('layout/unsettled-section', { section, one, other }, span);
    }
  if (references.length === 0 && moved.length === 0)
    for (const page of movedHeadings(before, after, asked)) tell('layout/unsettled-heading', { page }, undefined);
}

/** References to what stands on no page, though the report has it. Reports: layout/unplaced-reference. */
export function reportUnplaced({ sections, anchors }: Pagination, { pages }: Asked, reporter: Reporter): void {
  for (const [name, span] of pages)
    if (!sections[name] && anchors[name] === undefined)
      reporter.report({ severity: 'error', code: 'layout/unplaced-reference', args: { name }, ...(span && { span }) });
}
