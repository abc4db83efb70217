// Draft to edition: nothing is left to look up. Figures bound, texts read, numbers written, pictures probed, figures audited.
// Lays nothing out and reads no file but pictures, through the world that it is given.

import type { Edition, Part } from '../model/content.ts';
import type { Reporter } from '../model/diagnostic.ts';
import type { Draft, DraftPage } from '../model/draft.ts';
import type { Municipality } from '../model/figures.ts';
import { smarten } from '../text/typography.ts';
import { auditFigures, auditUse } from './audit/audit.ts';
import { withAnnex } from './chart-tables.ts';
import { complain, type Desk, graveness, type World } from './desk.ts';
import { pastFigures, resolveFigures, resolveSources } from './figures.ts';
import { isNamed, numberBlocks } from './numbering.ts';
import { shareScales } from './scales.ts';
import { resolveSection } from './sections.ts';
import { resolveTexts } from './texts.ts';

export type { ImageProblem, World } from './desk.ts';

/**
 * An edition comes out even when errors were reported, with "???" for what could not be found and without blocks that
 * cannot be shown: a preview can still show the rest. Who makes files must look at the reports first.
 * Undefined only if there is no page at all. Reports: every `resolve/…` code of the catalogue.
 */
export async function resolveEdition(draft: Draft, world: World, reporter: Reporter): Promise<Edition | undefined> {
  if (draft.pages.length === 0) {
    complain({ reporter }, 'error', 'resolve/no-pages', draft.report.origin.keys.pages ?? draft.report.origin.span);
    return undefined;
  }
  const desk = setUpDesk(draft, world, reporter);
  auditNames(desk);
  auditFigures(desk);
  const { report } = draft;
  const texts = resolveTexts(desk);
  const parts: Part[] = report.parts.map(({ id, title, tagline }) => ({
    id,
    title: texts.line(title),
    tagline: tagline ? texts.line(tagline) : '',
  }));
  const sections = [];
  for (const page of draft.pages) sections.push(await resolveSection(desk, parts, page));
  auditUse(desk);
  const { origin: _, ...organisation } = report.organisation;
  return {
    year: report.year,
    title: texts.line(report.title),
    subtitle: report.subtitle ? texts.line(report.subtitle) : '',
    lang: report.language,
    status: report.status,
    organisation,
    subject: report.subject ? texts.line(report.subject) : '',
    keywords: report.keywords,
    date: report.date,
    parts,
    municipalities: desk.municipalities,
    sections: withAnnex(desk, shareScales(desk, sections)),
    figures: desk.figures,
    uses: desk.uses,
    past: pastFigures(draft),
    sources: [...desk.sources.values()],
    abbreviations: report.abbreviations.map(({ short, long }) => ({ short, long: smarten(long) })),
  };
}

function setUpDesk(draft: Draft, world: World, reporter: Reporter): Desk {
  return {
    draft,
    year: draft.report.year,
    final: draft.report.status === 'final',
    figures: resolveFigures(draft, reporter),
    sources: resolveSources(draft),
    municipalities: draft.report.municipalities.map(
      ({ id, name, column, row }, i): Municipality => ({ id, name, number: i + 1, column, row }),
    ),
    anchors: new Set(draft.pages.flatMap((page) => [page.id, ...namedOn(page).map(({ id }) => id)])),
    numbering: numberBlocks(draft.pages),
    uses: [],
    usedSources: new Set(),
    world,
    reporter,
  };
}

const namedOn = (page: DraftPage) => page.body.filter(isNamed);

/**
 * Anchors that are a page's and a chart's or table's at once (the loader compares each with its like), and the person that printed
 * matter must name. Reports: resolve/duplicate-id, resolve/missing-publisher.
 */
function auditNames(desk: Desk): void {
  const { pages } = desk.draft;
  for (const { id, origin } of pages.flatMap(namedOn)) {
    const page = pages.find((candidate) => candidate.id === id);
    const related = page && [page.origin.values.id ?? page.origin.span];
    if (page) complain(desk, 'error', 'resolve/duplicate-id', origin.values.id ?? origin.span, { id }, related);
  }
  const { organisation } = desk.draft.report;
  if (!organisation.publisher?.trim())
    complain(desk, graveness(desk), 'resolve/missing-publisher', organisation.origin.span);
}
