// Galleys to pages: numbers them, has their stories poured, cuts spreads and says where everything came to stand.

import type { Design } from '../model/design.ts';
import type { Reporter } from '../model/diagnostic.ts';
import type { Page, Placed } from '../model/matter.ts';
import type { FrameFacts, Galley, Publication, Sheet } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Typesetter } from '../model/text.ts';
import { type Press, pourGalley } from './galley.ts';
import { headingsOn } from './headings.ts';
import { pageOfSpread } from './spread.ts';

/** Reports: layout/overset-text, layout/too-high, layout/blank-page. */
export function layOut(
  galleys: readonly Galley[],
  structure: StructureElement,
  design: Design,
  typesetter: Typesetter,
  reporter: Reporter,
): Publication {
  const press: Press = { design, typesetter, reporter };
  const pages: Page[] = [];
  const frames: FrameFacts[] = [];
  const sections: Record<string, { first: number; pages: number }> = {};
  for (const galley of galleys) {
    turnToSide(press, pages, galley);
    const first = pages.length + 1;
    const poured = pourGalley(press, galley, first);
    frames.push(...poured.facts);
    const sheets = galley.sheets.slice(0, Math.max(galley.base, poured.sheets));
    sheets.forEach((sheet, i) => {
      const matter = [...sheet.matter, ...(poured.matter[i] ?? [])];
      pages.push(
        ...pagesOf(press, galley, sheet, i === 0 ? anchored(galley.section, matter) : matter, pages.length + 1),
      );
    });
    sections[galley.section] = { first, pages: pages.length - first + 1 + poured.missing };
  }
  return { pages, frames, structure, pagination: { sections, anchors: anchorsOn(pages), headings: headingsOn(pages) } };
}

/** Leaves a page blank where the next section must start on the other side. */
function turnToSide(press: Press, pages: Page[], galley: Galley): void {
  const { page } = press.design;
  const side = sideOf(press, pages.length + 1);
  const spread = galley.sheets[0]?.spread ?? false;
  const wanted = spread && page.facing ? 'verso' : galley.start;
  if (!page.facing || wanted === 'any' || wanted === side) return;
  const number = pages.length + 1;
  press.reporter.report({
    severity: 'warning',
    code: 'layout/blank-page',
    args: { page: number, section: galley.section, side: wanted },
    span: galley.span,
  });
  pages.push({
    number,
    folio: String(number),
    side,
    trim: page.trim,
    bleed: page.bleed,
    box: { ...page.trim, items: [] },
    section: '',
  });
}

const sideOf = (press: Press, number: number): 'verso' | 'recto' =>
  press.design.page.facing && number % 2 === 0 ? 'verso' : 'recto';

function pagesOf(press: Press, galley: Galley, sheet: Sheet, matter: readonly Placed[], first: number): Page[] {
  const { trim, bleed } = press.design.page;
  const page = (number: number, items: readonly Placed[]): Page => ({
    number,
    folio: String(number),
    side: sideOf(press, number),
    trim,
    bleed,
    box: { ...trim, items },
    section: galley.section,
  });
  if (!sheet.spread) return [page(first, matter)];
  const half = (side: 'verso' | 'recto'): readonly Placed[] =>
    pageOfSpread(matter, side, trim, bleed, press.typesetter);
  return [page(first, half('verso')), page(first + 1, half('recto'))];
}

const anchored = (name: string, matter: readonly Placed[]): readonly Placed[] => [
  { x: 0, y: 0, item: { kind: 'group', box: { width: 0, height: 0, items: [] }, anchor: name } },
  ...matter,
];

function anchorsOn(pages: readonly Page[]): Record<string, number> {
  const anchors: Record<string, number> = {};
  const visit = (placed: Placed, number: number): void => {
    if (placed.item.kind !== 'group') return;
    if (placed.item.anchor !== undefined) anchors[placed.item.anchor] ??= number;
    for (const kid of placed.item.box.items) visit(kid, number);
  };
  for (const page of pages) for (const placed of page.box.items) visit(placed, page.number);
  return anchors;
}
