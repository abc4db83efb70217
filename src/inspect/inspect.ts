// The bytes of any PDF and what a printer asks to what is wrong with the file. Reads the file itself, believes nothing that it
// says about itself, and tells of every check whether it ran.

import type { CheckName, InkPicture, Inspection, PageInk } from '../model/inspection.ts';
import type { Printer } from '../model/printer.ts';
import { type GlyphProgram, glyphPrograms } from '../text/glyph-program.ts';
import { annotationsCheck, checkActions } from './checks/annotations.ts';
import { bleedCheck } from './checks/bleed.ts';
import { boxesCheck, checkSize, turnCheck } from './checks/boxes.ts';
import { coloursCheck } from './checks/colours.ts';
import { InkSheet, measureInk } from './checks/ink.ts';
import { linesCheck } from './checks/lines.ts';
import { blackCheck, whiteCheck } from './checks/overprint.ts';
import { checkPageCount } from './checks/pages.ts';
import { picturesCheck } from './checks/pictures.ts';
import { PlatesCheck } from './checks/plates.ts';
import { checkStandard } from './checks/standard.ts';
import { fontsCheck, safeCheck, textCheck } from './checks/text.ts';
import { transparencyCheck } from './checks/transparency.ts';
import { type FilePage, type OpenFile, openFile } from './document.ts';
import { Findings, millimetres } from './findings.ts';
import { missedBy } from './gaps.ts';
import { InkGrid } from './grid.ts';
import { InkPainter } from './ink.ts';
import { type DisplayList, interpret } from './interpret.ts';
import type { Gap } from './mark.ts';
import { PictureStore } from './picture-store.ts';
import { type PageCheck, type Sheet, sheetOf, trimOf } from './sheet.ts';
import { fontStore } from './state.ts';

export interface InspectOptions {
  /** Draw where the ink is. Default: no. */
  readonly picture?: boolean;
}

/** Undefined for bytes that are no PDF, or one that is too damaged to find its pages. */
export async function inspect(
  bytes: Uint8Array,
  printer: Printer,
  { picture = false }: InspectOptions = {},
): Promise<Inspection | undefined> {
  const file = await openFile(bytes);
  const first = file?.pages[0];
  if (!file || !first) return undefined;
  const findings = new Findings(printer);
  checkFile(file, printer, findings);
  const pages = file.isOpen
    ? await inspectPages(file, printer, findings, picture ? new InkSheet() : undefined)
    : { ink: [] };
  const [left, bottom, right, top] = trimOf(first);
  return {
    printer: printer.name,
    pages: file.pages.length,
    size: { width: millimetres(right - left), height: millimetres(top - bottom) },
    checks: findings.checks,
    findings: findings.findings,
    ...pages,
  };
}

function checkFile(file: OpenFile, printer: Printer, findings: Findings): void {
  if (file.isEncrypted) findings.add({ check: 'encryption', severity: 'error', code: 'inspect/encrypted' });
  if (!file.isOpen) findings.miss(NEED_CONTENT, { code: 'inspect/locked', args: {} });
  checkPageCount(file.pages.length, printer, findings);
  if (!file.isOpen) return;
  checkStandard(file, printer, findings);
  checkActions(file, findings);
}

/** All but what the outermost objects tell. */
const NEED_CONTENT: readonly CheckName[] = [
  'standard',
  'actions',
  'turn',
  'boxes',
  'bleed',
  'annotations',
  'colours',
  'plates',
  'ink',
  'pictures',
  'fonts',
  'text',
  'safe',
  'lines',
  'black',
  'white',
  'transparency',
];

interface InspectedPages {
  readonly ink: readonly PageInk[];
  readonly picture?: InkPicture;
}

async function inspectPages(
  file: OpenFile,
  printer: Printer,
  findings: Findings,
  drawing: InkSheet | undefined,
): Promise<InspectedPages> {
  const plates = new PlatesCheck();
  const checks: readonly PageCheck[] = [...PAGE_CHECKS, plates];
  const read = { fonts: fontStore(), context: file.document.context };
  const programs = remembered(await glyphPrograms());
  const pictures = new PictureStore();
  const ink: PageInk[] = [];
  let next = listOf(file.pages[0], read);
  for (const [i, page] of file.pages.entries()) {
    const sheet = sheetOf(page, next, printer, findings);
    await pictures.hold(sheet.list);
    next = listOf(file.pages[i + 1], read);
    // Their pixels are read in threads of their own, while this page is painted in this one.
    pictures.expect(next);
    if (file.pages[0]) checkSize(sheet, file.pages[0]);
    const grid = new InkGrid(page.media);
    const meshes = look(sheet, grid, checks, new InkPainter(grid, { pixels: pictures.pixels, programs }));
    for (const gap of [...sheet.list.gaps, ...meshes, ...pictures.gaps(sheet.list)])
      findings.miss(missedBy(gap), { code: gap.code, args: { ...gap.args, page: page.number } });
    const measured = measureInk(sheet, grid, pictures.peak(sheet.list));
    ink.push(measured.ink);
    drawing?.add(grid, measured.totals, (printer.ink.limit + printer.ink.tolerance) / 100);
  }
  plates.conclude(findings, printer);
  return { ink, ...(drawing && { picture: drawing.picture() }) };
}

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
function look(sheet: Sheet, grid: InkGrid, checks: readonly PageCheck[], painter: InkPainter): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const { marks } of checks) marks?.(sheet);
  const before = checks.flatMap((check) => check.before ?? []);
  const extentOf = painter.extentOf.bind(painter);
  for (const mark of sheet.list.marks) {
    for (const see of before) see(sheet, mark, grid, extentOf);
    if (!painter.paint(mark) && mark.kind === 'shading') gaps.push({ code: 'inspect/unread-mesh', args: {} });
  }
  for (const { after } of checks) after?.(sheet, grid);
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
