// The pages of a file, one after the other: interpreted, painted in ink, and looked at by every check. What a page told is kept by all
// that it shows, so that a file of which one page has changed is painted for that page.

import type { InkPicture, PageInk } from '../model/inspection.ts';
import type { Printer } from '../model/printer.ts';
import type { Shelf } from '../model/shelf.ts';
import { type GlyphProgram, glyphPrograms } from '../text/glyph-program.ts';
import { annotationsCheck } from './checks/annotations.ts';
import { bleedCheck } from './checks/bleed.ts';
import { boxesCheck, checkSize, turnCheck } from './checks/boxes.ts';
import { coloursCheck } from './checks/colours.ts';
import { type InkSheet, measureInk } from './checks/ink.ts';
import { linesCheck } from './checks/lines.ts';
import { blackCheck, whiteCheck } from './checks/overprint.ts';
import { picturesCheck } from './checks/pictures.ts';
import { PlatesCheck } from './checks/plates.ts';
import { fontsCheck, safeCheck, textCheck } from './checks/text.ts';
import { transparencyCheck } from './checks/transparency.ts';
import type { FilePage, OpenFile } from './document.ts';
import { type Findings, type Found, type Missed, PageLog } from './findings.ts';
import { fingerprints } from './fingerprint.ts';
import { missedBy } from './gaps.ts';
import { InkGrid } from './grid.ts';
import { InkPainter } from './ink.ts';
import { type DisplayList, interpret } from './interpret.ts';
import type { Gap } from './mark.ts';
import { PictureStore } from './picture-store.ts';
import { type PageCheck, type Sheet, sheetOf } from './sheet.ts';
import { fontStore } from './state.ts';

/** All that a page told, as on page 0. */
export interface PageVerdict {
  readonly found: readonly Found[];
  readonly missed: readonly Missed[];
  readonly ink: PageInk;
}

interface InspectedPages {
  readonly ink: readonly PageInk[];
  readonly picture?: InkPicture;
}

interface PagesOptions {
  /** Takes the grid of every page: nothing is remembered then. */
  readonly drawing?: InkSheet;
  readonly memory?: Shelf<PageVerdict>;
}

export async function inspectPages(
  file: OpenFile,
  printer: Printer,
  findings: Findings,
  { drawing, memory }: PagesOptions,
): Promise<InspectedPages> {
  const [first] = file.pages;
  const plates = new PlatesCheck();
  const read = { fonts: fontStore(), context: file.document.context };
  const programs = remembered(await glyphPrograms());
  const pictures = new PictureStore();
  const ink: PageInk[] = [];
  const keyOf = memory && fingerprints();
  const before = file.pages.map((page) => {
    const key = keyOf?.(page) ?? '';
    return { key, known: memory?.find(key) };
  });
  let next = listOf(first, read);
  for (const [i, page] of file.pages.entries()) {
    const { key = '', known } = before[i] ?? {};
    const list = next;
    const sheet = sheetOf(page, list, printer, findings);
    if (!known) await pictures.hold(list);
    next = listOf(file.pages[i + 1], read);
    // Their pixels are read in threads of their own, while this page is painted in this one.
    if (!before[i + 1]?.known) pictures.expect(next);
    if (first) checkSize(sheet, first);
    plates.marks(sheet);
    const verdict = known ?? paintPage(page, list, printer, { pictures, programs, drawing });
    if (!known) memory?.put(key, verdict);
    for (const found of verdict.found) findings.add(onPage(found, page.number));
    for (const { checks, why } of verdict.missed)
      findings.miss(checks, { ...why, args: { ...why.args, page: page.number } });
    ink.push({ ...verdict.ink, page: page.number, at: { ...verdict.ink.at, page: page.number } });
  }
  plates.conclude(findings, printer);
  return { ink, ...(drawing && { picture: drawing.picture() }) };
}

interface Easel {
  readonly pictures: PictureStore;
  readonly programs: (bytes: Uint8Array) => GlyphProgram;
  readonly drawing: InkSheet | undefined;
}

function paintPage(
  page: FilePage,
  list: DisplayList,
  printer: Printer,
  { pictures, programs, drawing }: Easel,
): PageVerdict {
  const log = new PageLog();
  const sheet = sheetOf(page, list, printer, log);
  const grid = new InkGrid(page.media);
  const meshes = look(sheet, grid, new InkPainter(grid, { pixels: pictures.pixels, programs }));
  for (const gap of [...list.gaps, ...meshes, ...pictures.gaps(list)])
    log.miss(missedBy(gap), { code: gap.code, args: gap.args });
  const { ink, totals } = measureInk(sheet, grid, pictures.peak(list));
  drawing?.add(grid, totals, (printer.ink.limit + printer.ink.tolerance) / 100);
  return { found: log.found, missed: log.missed, ink };
}

const onPage = (found: Found, page: number): Found =>
  found.place ? { ...found, place: { ...found.place, page } } : found;

const PAGE_CHECKS: readonly PageCheck[] = [
  boxesCheck,
  turnCheck,
  annotationsCheck,
  coloursCheck,
  picturesCheck,
  fontsCheck,
  textCheck,
  safeCheck,
  linesCheck,
  blackCheck,
  whiteCheck,
  transparencyCheck,
  bleedCheck,
];

/** A page that cannot be read has a gap instead of marks. */
function listOf(page: FilePage | undefined, read: Parameters<typeof interpret>[2]): DisplayList {
  if (!page) return { marks: [], gaps: [] };
  try {
    return interpret(page.content(), page.resources, read);
  } catch (error) {
    return { marks: [], gaps: [{ code: 'inspect/unread-content', args: { reason: (error as Error).message } }] };
  }
}

/** The page in painting order: what each check sees before, on the way and after. Gives what could not be painted. */
function look(sheet: Sheet, grid: InkGrid, painter: InkPainter): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const { marks } of PAGE_CHECKS) marks?.(sheet);
  const before = PAGE_CHECKS.flatMap((check) => check.before ?? []);
  const extentOf = painter.extentOf.bind(painter);
  for (const mark of sheet.list.marks) {
    for (const see of before) see(sheet, mark, grid, extentOf);
    if (!painter.paint(mark) && mark.kind === 'shading') gaps.push({ code: 'inspect/unread-mesh', args: {} });
  }
  for (const { after } of PAGE_CHECKS) after?.(sheet, grid);
  return gaps;
}

/** Programs are opened once. */
function remembered(open: (bytes: Uint8Array) => GlyphProgram): (bytes: Uint8Array) => GlyphProgram {
  const known = new Map<Uint8Array, GlyphProgram>();
  return (bytes) => {
    const program = known.get(bytes) ?? open(bytes);
    known.set(bytes, program);
    return program;
  };
}
