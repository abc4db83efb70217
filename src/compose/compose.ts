// Edition to galleys: every section's fixed matter on its sheets, and its flow as items still to be poured.
// Knows measures from the design; page numbers only from the last pagination. Places nothing on pages.

import type { Block, Edition, Section } from '../model/content.ts';
import {
  type Arrangement,
  arrangementOf,
  type Design,
  type Element,
  type SheetDesign,
  type SlotElement,
} from '../model/design.ts';
import type { Reporter } from '../model/diagnostic.ts';
import type { Asked, Frame, Galley, Pagination, Sheet } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';
import type { RichText, Typesetter } from '../model/text.ts';
import type { Pt, Rect } from '../model/units.ts';
import { composeElements } from './elements.ts';
import { composeFlow, type FlowWidths, flowPlaceOf } from './flow.ts';
import { contentsOf, namesOf } from './names.ts';
import { inner, type Scope } from './scope.ts';
import { type ChartComposer, headingsOf, report, type Setting, type Workshop } from './setting.ts';
import { dissolve, grow, levelHeadings } from './structure.ts';
import { reportUnset } from './unset.ts';

export interface Composition {
  readonly galleys: readonly Galley[];
  /** Root of the structure tree, complete and in reading order. */
  readonly structure: StructureElement;
  /** What of the pagination stands somewhere in the text. */
  readonly asked: Asked;
}

/** Where sections would stand if no story went on over continuation pages: the first guess at the pagination. */
export function expectPagination(edition: Edition, design: Design): Pagination {
  const sections: Record<string, { first: number; pages: number }> = {};
  let next = 1;
  for (const section of edition.sections) {
    const { start, sheets } = arrangementOf(design, section);
    const side = next % 2 === 0 ? 'verso' : 'recto';
    const wanted = sheets[0]?.spread ? 'verso' : start;
    if (design.page.facing && wanted !== 'any' && wanted !== side) next += 1;
    const pages = sheets.reduce((sum, sheet) => sum + (sheet.spread ? 2 : 1), 0);
    sections[section.id] = { first: next, pages };
    next += pages;
  }
  return { sections, anchors: {}, headings: {} };
}

/** Reports: layout/overset-text, layout/no-place, layout/empty-slot, compose/*. */
export function composeEdition(
  edition: Edition,
  design: Design,
  typesetter: Typesetter,
  charts: ChartComposer,
  pagination: Pagination,
  reporter: Reporter,
): Composition {
  const asked: Workshop['asked'] = { pages: new Map(), headings: new Set() };
  const workshop: Workshop = { edition, design, typesetter, charts, pagination, asked, reporter };
  const structure = grow(undefined, 'Document', { lang: edition.lang, title: edition.title });
  const outermost: Scope = { names: { ...namesOf(workshop), contents: contentsOf(workshop) } };
  let part: { readonly id: string; readonly element: StructureElement } | undefined;
  const galleys = edition.sections.map((section) => {
    if (!section.part) part = undefined;
    else if (part?.id !== section.part.id) {
      const element = grow(structure, 'Part', { title: section.part.title, bookmark: 1 });
      part = { id: section.part.id, element };
    }
    return composeSection(workshop, section, part?.element ?? structure, outermost);
  });
  return { galleys, structure, asked };
}

function composeSection(workshop: Workshop, section: Section, parent: StructureElement, outermost: Scope): Galley {
  const arrangement = arrangementOf(workshop.design, section);
  const bookmark = section.listed ? { bookmark: section.part ? 2 : 1 } : {};
  const element = grow(parent, 'Sect', { title: section.short, ...bookmark });
  const head = grow(element, 'Div');
  const homes = new Map<Block, StructureElement>(section.blocks.map((block) => [block, grow(element, 'Div')]));
  const claims = claimBlocks(arrangement, section.blocks);
  const setting: Setting = {
    workshop,
    section,
    scope: inner(outermost, { ...sectionNames(workshop, section, outermost), has: presence(section.blocks, claims) }),
    parent: head,
    homes,
    claims,
    drawn: new Set(),
    said: new Set(),
    shown: new Set(),
    sheet: workshop.design.page.trim,
    side: 'recto',
    spread: false,
    measure: 0,
    tableStyle: workshop.design.flow.table,
    origin: [0, 0],
    inFlow: false,
    frames: [],
    clear: [],
  };
  const { sheets, continuation } = composeSheets(setting, arrangement);
  const flowing = section.blocks.filter((block) => !setting.drawn.has(block));
  const first = sheets.flatMap((sheet) => sheet.frames)[0];
  const measure = first?.rect.width;
  reportPlaces(setting, arrangement, flowing, measure);
  const story = first
    ? composeFlow(
        { ...setting, inFlow: true, tableStyle: first.tables ?? setting.tableStyle },
        flowing,
        widthsOf(setting, sheets),
      )
    : [];
  reportUnset(setting);
  dissolve(element, new Set([head, ...homes.values()]));
  levelHeadings(element);
  return {
    section: section.id,
    start: arrangement.start,
    sheets,
    story,
    ...(story.length > 0 && continuation && { continuation: continuation() }),
    base: arrangement.sheets.length,
    span: section.span,
  };
}

function sectionNames(workshop: Workshop, section: Section, outermost: Scope): Record<string, unknown> {
  const contents = outermost.names.contents as ReturnType<typeof contentsOf>;
  const themes = workshop.edition.sections.filter(
    (other) => other.part?.id === section.part?.id && other.template.startsWith('theme'),
  );
  return {
    section: { ...section, ...titlesOf(section), number: placeInPart(workshop, section) },
    part: contents.find((part) => part.id === section.part?.id),
    theme: { number: themes.indexOf(section) + 1, count: themes.length },
  };
}

/** Which of its part's listed sections it is, from 1; 0 for one that is not listed. */
function placeInPart({ edition }: Workshop, section: Section): number {
  const listed = edition.sections.filter((other) => other.listed && other.part?.id === section.part?.id);
  return listed.indexOf(section) + 1;
}

/** Titles as texts that know their place, so that a fault in one is told at its line wherever it is printed. */
function titlesOf(section: Section): Record<'title' | 'short' | 'display', RichText | undefined> {
  const text = (words: string | undefined): RichText | undefined =>
    words === undefined ? undefined : { runs: [{ text: words }], span: section.titleSpan };
  return { title: text(section.title), short: text(section.short), display: text(section.display) };
}

/** A slot takes the block that names it, else the first free one of its kind. */
function claimBlocks(arrangement: Arrangement, blocks: readonly Block[]): ReadonlyMap<SlotElement, Block> {
  const claims = new Map<SlotElement, Block>();
  const taken = new Set<Block>();
  const slots = arrangement.sheets.flatMap((sheet) => slotsIn(sheet.elements));
  const claim = (slot: SlotElement, block: Block | undefined): void => {
    if (!block) return;
    claims.set(slot, block);
    taken.add(block);
  };
  for (const slot of slots)
    claim(
      slot,
      blocks.find((block) => block.place === slot.name && block.kind === slot.takes && !taken.has(block)),
    );
  for (const slot of slots) {
    if (claims.has(slot)) continue;
    claim(
      slot,
      blocks.find((block) => block.kind === slot.takes && block.place === undefined && !taken.has(block)),
    );
  }
  return claims;
}

/** Kinds of block that the section has, and slots that took one: elements elsewhere may depend on either (`when: has.quote`). */
const presence = (blocks: readonly Block[], claims: ReadonlyMap<SlotElement, Block>): Record<string, true> =>
  Object.fromEntries(
    [...blocks.map((block) => block.kind), ...[...claims.keys()].map((slot) => slot.name)].map((name) => [name, true]),
  );

function slotsIn(elements: readonly Element[]): readonly SlotElement[] {
  return elements.flatMap((element) => {
    if (element.kind === 'slot') return [element, ...slotsIn(element.elements)];
    if (element.kind === 'group' || element.kind === 'stack') return slotsIn(element.elements);
    return [];
  });
}

interface ComposedSheets {
  readonly sheets: readonly Sheet[];
  /** A continuation to measure by: the one that stands, or what the next would be. */
  readonly continuation?: () => Sheet;
}

function composeSheets(setting: Setting, arrangement: Arrangement): ComposedSheets {
  const { pagination, design } = setting.workshop;
  const known = pagination.sections[setting.section.id];
  const first = known?.first ?? (arrangement.start === 'recto' ? 3 : 2);
  const sheets: Sheet[] = [];
  let page = first;
  const next = (sheet: SheetDesign, on: Setting): Sheet => {
    const side = page % 2 === 0 && design.page.facing ? 'verso' : 'recto';
    return composeSheet(on, sheet, page, side);
  };
  const add = (sheet: SheetDesign): void => {
    sheets.push(next(sheet, setting));
    page += sheet.spread ? 2 : 1;
  };
  for (const sheet of arrangement.sheets) add(sheet);
  const { continuation } = arrangement;
  if (!continuation) return { sheets };
  while (page - first < (known?.pages ?? 0)) add(continuation);
  return { sheets, continuation: () => sheets[arrangement.sheets.length] ?? next(continuation, aside(setting)) };
}

/** For what is composed to be measured and not to be printed: nothing of it is read, told or counted as shown. */
function aside(setting: Setting): Setting {
  const { workshop } = setting;
  const asked = { pages: new Map(), headings: new Set<number>() };
  return {
    ...setting,
    workshop: { ...workshop, asked, reporter: { report: () => undefined } },
    parent: grow(undefined, 'Div'),
    drawn: new Set(),
    said: new Set(),
    shown: new Set(),
  };
}

function composeSheet(setting: Setting, sheet: SheetDesign, number: number, side: 'verso' | 'recto'): Sheet {
  const { page } = setting.workshop.design;
  const size = { width: page.trim.width * (sheet.spread ? 2 : 1), height: page.trim.height };
  const mirror = sheet.mirror && side === 'verso' ? size.width : undefined;
  const heading = headingsOf(setting.workshop, number, sheet.spread ? number + 1 : number);
  const [verso, recto] = [side === 'verso', side === 'recto'];
  const names = { page: { number, folio: String(number), next: number + 1, side, verso, recto, heading } };
  const scope = inner(setting.scope, names);
  const frames: Frame[] = [];
  const clear: Rect[] = [];
  const here: Setting = { ...setting, scope, sheet: size, spread: sheet.spread, side, mirror, frames, clear };
  const composed = composeElements(here, sheet.elements);
  return { spread: sheet.spread, matter: composed.placed, frames, clear };
}

/** Of the first page that has columns. */
function widthsOf({ workshop }: Setting, sheets: readonly Sheet[]): FlowWidths {
  const { trim, facing } = workshop.design.page;
  const frames = sheets.find((sheet) => sheet.frames.length > 0)?.frames ?? [];
  const column = frames[0]?.rect ?? { x: 0, width: 0 };
  const own = frames.filter(({ rect }) => rect.x < trim.width === column.x < trim.width).map(({ rect }) => rect);
  const band = Math.max(...own.map(({ x, width }) => x + width)) - Math.min(...own.map(({ x }) => x));
  const aside = frames.find((frame) => frame.aside)?.aside?.width;
  // Layout knows the very columns of both pages: outer margins are mostly alike.
  const spread = facing ? { spread: trim.width + band } : {};
  return { column: column.width, band, ...(aside !== undefined && { aside }), ...spread };
}

/** Nothing gets lost in silence: flow without a frame, slots that stay empty and places that could not be given are said. */
function reportPlaces(
  setting: Setting,
  arrangement: Arrangement,
  flowing: readonly Block[],
  measure: Pt | undefined,
): void {
  const { section } = setting;
  if (measure === undefined)
    for (const block of flowing)
      report(setting, 'layout/no-place', { kind: block.kind, template: section.template }, block.span);
  const slots = arrangement.sheets.flatMap((sheet) => slotsIn(sheet.elements));
  const claimed = new Set(setting.claims.values());
  for (const { place, kind, span } of section.blocks.filter((block) => !claimed.has(block))) {
    if (place === undefined) continue;
    const takes = slots.filter((slot) => slot.name === place).map((slot) => slot.takes);
    if (takes.length === 0 && flowPlaceOf(place)) continue;
    if (takes.includes(kind)) report(setting, 'compose/taken-place', { place }, span);
    else report(setting, 'compose/wrong-place', { place, kind, ...(takes[0] && { takes: takes[0] }) }, span);
  }
  for (const slot of slots)
    if (slot.required && !setting.claims.has(slot))
      report(setting, 'layout/empty-slot', { kind: slot.takes, template: section.template }, section.span);
}
