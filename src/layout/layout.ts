// Galleys to pages: numbers them, pours the stories, cuts spreads and says where everything came to stand.
// Sets no text and draws nothing but the rule above footnotes and the grounds of enclosures.

import type { Design } from '../model/design.ts';
import type { Reporter } from '../model/diagnostic.ts';
import type { Page, Placed } from '../model/matter.ts';
import type { Enclosure, FrameFacts, Galley, GalleyItem, Publication, Sheet } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Typesetter } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';
import { headingsOn } from './headings.ts';
import { type Filled, type Poured, pour, pourBalanced, type Vessel } from './pour.ts';
import { pageOfSpread } from './spread.ts';

interface Press {
  readonly design: Design;
  readonly typesetter: Typesetter;
  readonly reporter: Reporter;
}

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
    const poured = pourGalley(press, galley);
    turnToSide(press, pages, galley);
    const first = pages.length + 1;
    frames.push(...framesOn(press, galley, poured, first));
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

interface PouredGalley {
  /** Matter by sheet. */
  readonly matter: readonly (readonly Placed[])[];
  /** How many sheets the story reaches. */
  readonly sheets: number;
  /** Pages that are still wanted for what is left. */
  readonly missing: number;
  /** By frame, over all sheets. */
  readonly filled: readonly Filled[];
  /** Words that found no place. */
  readonly over: number;
}

/** What became of the frames of a section that begins on page `first`. Frames of sheets that do not stand are left out. */
function framesOn({ design }: Press, galley: Galley, poured: PouredGalley, first: number): readonly FrameFacts[] {
  const { trim, baseline } = design.page;
  const reached = Math.max(galley.base, poured.sheets);
  let page = first;
  let next = 0;
  const facts = galley.sheets.flatMap((sheet, i) => {
    const own = sheet.frames.map(({ name, rect, balance }): FrameFacts => {
      const { depth, notes } = poured.filled[next++] ?? { depth: 0, notes: [] };
      const isRight = sheet.spread && rect.x >= trim.width;
      return {
        page: page + (isRight ? 1 : 0),
        section: galley.section,
        frame: name,
        rect: isRight ? { ...rect, x: rect.x - trim.width } : rect,
        balance,
        depth,
        foot: notes.length === 0 ? 0 : notes.reduce((sum, note) => sum + note.height, baseline),
        over: 0,
      };
    });
    page += sheet.spread ? 2 : 1;
    return i < reached ? own : [];
  });
  return facts.map((fact, i) => (i === facts.length - 1 ? { ...fact, over: poured.over } : fact));
}

function pourGalley(press: Press, galley: Galley): PouredGalley {
  const frames = galley.sheets.flatMap((sheet, i) => sheet.frames.map((frame) => ({ frame, sheet: i })));
  const vessels = frames.map(({ frame, sheet }) => ({
    height: frame.rect.height,
    sheet,
    page: 2 * sheet + (frame.rect.x < press.design.page.trim.width ? 0 : 1),
  }));
  const step = press.design.page.baseline;
  const balance = frames.some(({ frame }) => frame.balance);
  const poured = balance ? pourBalanced(galley.story, vessels, step) : pour(galley.story, vessels, step);
  assertNothingLost(galley, poured);
  const matter: Placed[][] = galley.sheets.map(() => []);
  let sheets = 0;
  poured.frames.forEach((filled, i) => {
    const place = frames[i];
    if (!place || filled.boxes.length === 0) return;
    sheets = place.sheet + 1;
    matter[place.sheet]?.push(...filledMatter(press, filled, place.frame.rect));
  });
  if (poured.rest.length === 0) return { matter, sheets, missing: 0, filled: poured.frames, over: 0 };
  if (galley.mayContinue && !isStuck(galley, sheets))
    return { matter, sheets, missing: missingPages(press, galley, poured, vessels), filled: poured.frames, over: 0 };
  const over = reportOverset(press, galley, poured.rest, vessels);
  // A continuation that stays empty is kept, so that the next round finds the same.
  const kept = galley.mayContinue ? Math.max(galley.base, sheets) + 1 : sheets;
  return { matter, sheets: kept, missing: 0, filled: poured.frames, over };
}

/** What is left does not go into an empty continuation: more of them would not help. */
const isStuck = (galley: Galley, reached: number): boolean =>
  galley.sheets.length > galley.base && reached < galley.sheets.length;

/** Pages for what is left: as many continuations like the last sheet as it fills. Without one to measure by, a first page. */
function missingPages(press: Press, galley: Galley, poured: Poured, vessels: readonly Vessel[]): number {
  const last = galley.sheets.length - 1;
  const sheet = vessels.filter((vessel) => vessel.sheet === last);
  if (galley.sheets.length === galley.base) return 1;
  let { rest } = poured;
  let sheets = 0;
  while (rest.length > 0) {
    const next = pour(rest, sheet, press.design.page.baseline);
    sheets += 1;
    if (next.rest.length === rest.length) break;
    rest = next.rest;
  }
  return sheets * (galley.sheets[last]?.spread ? 2 : 1);
}

function filledMatter(
  press: Press,
  filled: Filled,
  rect: { x: number; y: number; width: number; height: number },
): Placed[] {
  const matter = [
    ...filled.enclosed.flatMap(({ y, height, enclosure }) => groundOf(enclosure, rect.x, rect.y + y, height)),
    ...filled.boxes.flatMap(({ y, box }) =>
      box.items.map((placed) => ({ ...placed, x: rect.x + placed.x, y: rect.y + y + placed.y })),
    ),
  ];
  if (filled.notes.length === 0) return matter;
  const { note } = press.design.flow;
  const style = press.design.styles.get(note.style);
  let y = rect.y + rect.height - filled.notes.reduce((sum, one) => sum + one.height, 0);
  matter.push({
    x: rect.x,
    y: y - RULE_LIFT * (style?.size ?? 0),
    item: {
      kind: 'path',
      path: [
        ['M', 0, 0],
        ['L', note.rule, 0],
      ],
      stroke: { ink: { name: style?.ink ?? '' }, width: 0.5 },
    },
  });
  for (const one of filled.notes) {
    const top = y;
    matter.push(...one.items.map((placed) => ({ ...placed, x: rect.x + placed.x, y: top + placed.y })));
    y += one.height;
  }
  return matter;
}

/** Ground and bar of one part of an enclosure, in one piece: pieces would show their seams. */
function groundOf({ width, ground, bar }: Enclosure, x: Pt, y: Pt, height: Pt): Placed[] {
  const placed: Placed[] = [];
  if (ground) placed.push({ x, y, item: { kind: 'path', path: rectangle(0, 0, width, height), fill: ground } });
  if (bar)
    placed.push({
      x: x + bar.width / 2,
      y,
      item: {
        kind: 'path',
        path: [
          ['M', 0, 0],
          ['L', 0, height],
        ],
        stroke: bar,
      },
    });
  return placed;
}

/** The rule over footnotes stands this much of their size above their first line's slot. */
const RULE_LIFT = 0.25;

/** "Text is never lost": a broken promise here is our bug, not the user's. */
function assertNothingLost(galley: Galley, poured: Poured): void {
  const boxes = (items: readonly GalleyItem[]): number => items.filter((item) => item.kind === 'box').length;
  const placed = poured.frames.flatMap((frame) => frame.boxes).filter((box) => !box.repeated).length;
  const expected = boxes(galley.story) - boxes(poured.rest);
  if (placed !== expected) throw new Error(`section "${galley.section}": ${expected} items were set, ${placed} placed`);
}

/** Gives how many words are over. Names the reason where one thing is higher than any of the columns: less text would not help. */
function reportOverset(press: Press, galley: Galley, rest: readonly GalleyItem[], vessels: readonly Vessel[]): number {
  const boxes = rest.filter((item) => item.kind === 'box');
  const words = boxes.reduce((sum, item) => sum + item.words, 0);
  const frame = galley.sheets.at(-1)?.frames.at(-1)?.name ?? '';
  const height = boxes[0]?.box.height ?? 0;
  const room = Math.max(0, ...vessels.map((vessel) => vessel.height));
  const isHigh = height > room + HEIGHT_SLACK;
  press.reporter.report({
    severity: 'error',
    code: isHigh ? 'layout/too-high' : 'layout/overset-text',
    args: {
      words,
      lines: boxes.length,
      frame,
      section: galley.section,
      ...(isHigh && { height: Math.ceil(height), room: Math.floor(room) }),
    },
    span: boxes[0]?.span ?? galley.span,
  });
  return words;
}

/** What adding up heights may cost. */
const HEIGHT_SLACK: Pt = 0.01;

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
