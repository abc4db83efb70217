// Finished pages to their health: what is wrong with each, how full it is and how many words still fit. Looks at the display
// list and at frames as they were filled; changes nothing.

import type { Edition } from '../model/content.ts';
import { arrangementOf, type Design } from '../model/design.ts';
import type { DiagnosticCode, Reporter } from '../model/diagnostic.ts';
import type { Health, PageHealth, Room } from '../model/health.ts';
import type { Printer } from '../model/printer.ts';
import type { FrameFacts, Publication } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Typesetter } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { judge } from './acceptance.ts';
import { fillOf, findEmptiness, findHyphensAtEnd, findStrandedHeadings, findUnequalColumns } from './columns.ts';
import { createInkMeter, type InkMeter } from './ink.ts';
import { findRiversOn, findRunts } from './paragraphs.ts';
import { findFarCaptions, findLonePictures } from './pictures.ts';
import { findCollisions, findCovered, findStrays } from './placement.ts';
import { findPressFaults } from './press.ts';
import { readPage } from './reading.ts';
import { fixedRooms, storyRoom } from './rooms.ts';
import { type Distance, type Finding, linesOf, type Sight } from './sight.ts';

/** `printer`: who prints the pages, where that is known. Reports: every `preflight/…` code of the catalogue. */
export function inspect(
  publication: Publication,
  edition: Edition,
  design: Design,
  inkOf: Typesetter['ink'],
  reporter: Reporter,
  printer?: Printer,
): Health {
  const sights = sightsOf(publication, edition, design, createInkMeter(inkOf), printer);
  const findings = [
    ...sights.flatMap((sight) =>
      findingsOn(sight, (frame) => goesOn(frame, publication.frames), isContinuation(sight, sights, design)),
    ),
    ...openingsOf(sights, design.page.facing).flatMap(findFarCaptions),
  ];
  for (const fault of findPressFaults({ publication, sights, design, printer })) reporter.report(fault);
  const told = judge(oncePerPlace(findings), sights, reporter);
  for (const { page: _, ...diagnostic } of told) reporter.report(diagnostic);
  const stories = storiesOf(sights);
  const roomsOn = (sight: Sight): readonly Room[] => [
    ...stories.filter(({ page }) => page === sight.page.number),
    ...fixedRooms(sight),
  ];
  return {
    pages: sights.map((sight) => healthOf(sight, told, stories, roomsOn(sight))),
    rooms: sights.flatMap(roomsOn),
  };
}

function sightsOf(
  { pages, structure, frames }: Publication,
  edition: Edition,
  design: Design,
  measure: InkMeter,
  printer: Printer | undefined,
): readonly Sight[] {
  const sections = new Map(edition.sections.map((section) => [section.id, section]));
  const notes = withinNotes(structure);
  return pages.map((page): Sight => {
    const section = sections.get(page.section);
    const { safe, spine, picturesAlone, fill } = { ...(section && arrangementOf(design, section).health) };
    const sheet = readPage(page, measure);
    return {
      ...sheet,
      ...(section && { section }),
      lines: linesOf(sheet.stretches, notes),
      frames: frames.filter((frame) => frame.page === page.number),
      asks: {
        fill: fill ?? design.page.fill ?? 0,
        picturesAlone: picturesAlone ?? false,
        safe: distanceFor('safe', safe, design, printer),
        spine: distanceFor('spine', spine, design, printer),
        facing: design.page.facing,
        baseline: design.page.baseline,
      },
    };
  });
}

/** The larger of what the design keeps (an arrangement may have its own) and what the printer asks. */
function distanceFor(
  rule: 'safe' | 'spine',
  arranged: Pt | undefined,
  { page }: Design,
  printer: Printer | undefined,
): Distance {
  const own = arranged ?? page[rule] ?? 0;
  if (!printer || printer[rule] <= own) return { least: own };
  const asked = printer.rules.get(rule);
  return { least: printer[rule], ...(asked && { asked }), ...(arranged !== undefined && { allowed: arranged }) };
}

/** Elements inside footnotes. */
function withinNotes(root: StructureElement): ReadonlySet<StructureElement> {
  const found = new Set<StructureElement>();
  const visit = (element: StructureElement, isNote: boolean): void => {
    if (isNote) found.add(element);
    for (const kid of element.kids) visit(kid, isNote || kid.role === 'Note');
  };
  visit(root, false);
  return found;
}

const findingsOn = (
  sight: Sight,
  isContinued: (frame: FrameFacts) => boolean,
  isSpill: boolean,
): readonly Finding[] => [
  ...findStrays(sight),
  ...findCollisions(sight),
  ...findCovered(sight),
  ...findEmptiness(sight, isSpill),
  ...findStrandedHeadings(sight),
  ...findUnequalColumns(sight, isContinued),
  ...findHyphensAtEnd(sight),
  ...findRunts(sight),
  ...findRiversOn(sight),
  ...findLonePictures(sight),
];

/** The page stands after those that its arrangement always has. */
function isContinuation({ page, section }: Sight, sights: readonly Sight[], design: Design): boolean {
  if (!section) return false;
  const pages = sights.filter((other) => other.section === section).map((other) => other.page.number);
  const base = arrangementOf(design, section).sheets.reduce((sum, sheet) => sum + (sheet.spread ? 2 : 1), 0);
  return pages.indexOf(page.number) >= Math.max(1, base);
}

/** The story of a frame stands on later pages too. */
const goesOn = ({ section, frame, page }: FrameFacts, frames: readonly FrameFacts[]): boolean =>
  frames.some((other) => other.section === section && other.frame === frame && other.page > page && other.depth > 0);

/** Pages that are seen together. */
function openingsOf(sights: readonly Sight[], facing: boolean): readonly (readonly Sight[])[] {
  const openings: Sight[][] = [];
  for (const sight of sights) {
    const last = openings.at(-1);
    const { side } = sight.page;
    if (facing && side === 'recto' && last?.[0]?.page.side === 'verso') last.push(sight);
    else openings.push([sight]);
  }
  return openings;
}

/** One for every place on a page: what is wrong with a whole paragraph is not told line by line. */
function oncePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, page, span, related } = finding;
    const key = JSON.stringify([code, page, span, related]);
    if (!known.has(key)) known.set(key, finding);
  }
  return [...known.values()];
}

function storiesOf(sights: readonly Sight[]): readonly Room[] {
  const columns = sights.flatMap((sight) => sight.frames.map((frame) => ({ sight, frame })));
  const names = [...new Set(columns.map(({ frame }) => `${frame.section} ${frame.frame}`))];
  return names.flatMap((name) => {
    const room = storyRoom(columns.filter(({ frame }) => `${frame.section} ${frame.frame}` === name));
    return room ? [room] : [];
  });
}

function healthOf(
  sight: Sight,
  told: readonly Finding[],
  stories: readonly Room[],
  rooms: readonly Room[],
): PageHealth {
  const { page, section } = sight;
  const fill = fillOf(sight);
  const own = stories.filter((room) => room.page === page.number);
  const wordsLeft = own.reduce((sum, room) => sum + room.wordsLeft, 0);
  return {
    page: page.number,
    section: page.section,
    template: section ? nameOf(section) : '',
    ...(fill !== undefined && { fill: Math.round(fill * 1000) / 1000 }),
    ...(own.length > 0 && { wordsLeft }),
    findings: counted([
      ...rooms.filter((room) => room.wordsLeft < 0).map(() => 'layout/overset-text' as const),
      ...told.filter((finding) => finding.page === page.number).map(({ code }) => code),
    ]),
  };
}

const nameOf = ({ template, arrangement }: { readonly template: string; readonly arrangement?: string }): string =>
  arrangement === undefined ? template : `${template}/${arrangement}`;

function counted(codes: readonly DiagnosticCode[]): Readonly<Record<DiagnosticCode, number>> {
  const counts: Record<DiagnosticCode, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
