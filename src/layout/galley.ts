// One galley poured: matter by sheet, what became of its frames, and how many pages it still wants. Loses nothing: what finds no
// place is reported.

import type { Design } from '../model/design.ts';
import type { Reporter } from '../model/diagnostic.ts';
import type { Placed } from '../model/matter.ts';
import type { Frame, FrameFacts, Galley, Sheet } from '../model/stages.ts';
import type { Typesetter } from '../model/text.ts';
import type { Pt, Rect } from '../model/units.ts';
import { placeAsides } from './asides.ts';
import { assertNothingLost } from './assert.ts';
import { holds, type Piece } from './bands.ts';
import { notesHeight } from './feet.ts';
import { type PouredFloats, pourWithFloats } from './floats.ts';
import { justified } from './justify.ts';
import { placeFilled, placeNotes } from './place.ts';
import { type Poured, pour } from './pour.ts';
import { pageOfSpread, type Side } from './spread.ts';
import { type BoxItem, itemsFrom, type Story } from './story.ts';
import { plainCast, SLACK, type Vessel } from './vessel.ts';

export interface Press {
  readonly design: Design;
  readonly typesetter: Typesetter;
  readonly reporter: Reporter;
}

export interface PouredGalley {
  /** Matter by sheet. */
  readonly matter: readonly (readonly Placed[])[];
  /** How many sheets the story reaches. */
  readonly sheets: number;
  /** Pages that are still wanted for what is left. */
  readonly missing: number;
  /** Frames of the sheets that stand. */
  readonly facts: readonly FrameFacts[];
}

/** A frame, and the page and sheet of its galley that it stands on. */
interface Place {
  readonly frame: Frame;
  readonly sheet: number;
  readonly page: number;
  readonly isRight: boolean;
}

/** For a galley that begins on page `first`. Reports: layout/overset-text, layout/too-high. */
export function pourGalley(press: Press, galley: Galley, first: number): PouredGalley {
  const places = placesOf(press, galley.sheets, first);
  const vessels = places.map((place, i) => vesselOf(press, place, i, galley.sheets[place.sheet]?.clear ?? []));
  const highest = highestOf(galley);
  const passages = galley.story.map((passage) => passage.within?.(highest) ?? passage);
  const story: Story = { passages, step: press.design.page.baseline };
  const isBalanced = places.some(({ frame }) => frame.balance);
  const poured = pourWithFloats(story, vessels, isBalanced, press.design.page.trim.width);
  assertNothingLost(galley.section, poured.flow, poured, vessels.at(-1)?.width ?? 0);
  const matter: Placed[][] = galley.sheets.map(() => []);
  const flow = poured.pieces.map((piece) => justified(piece, places[piece.vessel.frame ?? -1]?.frame, poured, story));
  const frames = places.map(({ frame }) => frame);
  const asides = placeAsides(story, { ...poured, pieces: flow }, vessels, frames);
  const pieces = [...poured.floats, ...flow, ...asides.pieces];
  const unplaced = [...poured.unplaced, ...asides.unplaced];
  for (const piece of pieces) {
    const { vessel, filled } = piece;
    const own = partsOfFrame(pieces, piece);
    const notes = own.at(-1) === piece ? own.flatMap((part) => part.filled.notes) : [];
    // The first part of a frame reaches down to its foot, whatever stands below.
    const foot = own[0] ? own[0].vessel.top + own[0].vessel.height : 0;
    const placed = [...placeFilled(filled, vessel), ...placeNotes(press.design, notes, vessel.left, foot)];
    if (vessel.recto === undefined) matter[vessel.sheet]?.push(...placed);
    else {
      matter[vessel.sheet]?.push(...halfOf(press, placed, 'verso'));
      matter[vessel.recto]?.push(...halfOf(press, placed, 'recto'));
    }
  }
  const reached = Math.max(
    0,
    ...pieces.filter(({ filled }) => holds(filled)).map(({ vessel }) => (vessel.recto ?? vessel.sheet) + 1),
  );
  const end = (sheets: number, missing: number, over: number): PouredGalley => {
    const standing = places.filter(({ sheet }) => sheet < Math.max(galley.base, sheets));
    const facts = standing.map((place, i) => {
      const own = pieces.filter(({ vessel }) => vessel.frame === i);
      return factsOf(press, galley, place, own, i === standing.length - 1 ? over : 0);
    });
    return { matter, sheets, missing, facts };
  };
  if (!poured.rest && unplaced.length === 0) return end(reached, 0, 0);
  if (galley.continuation && !isStuck(galley, reached))
    return end(reached, missingPages(press, galley, galley.continuation, { ...poured, unplaced }, first), 0);
  const over = reportOverset(press, galley, story, { ...poured, unplaced }, vessels);
  // A continuation that stays empty is kept, so that the next round finds the same.
  return end(galley.continuation ? Math.max(galley.base, reached) + 1 : reached, 0, over);
}

/** Height of the highest frame that a story can go on to, however long it is. */
function highestOf({ sheets, continuation }: Galley): Pt {
  const frames = continuation?.frames ?? sheets.flatMap((sheet) => sheet.frames);
  return Math.max(0, ...frames.map(({ rect }) => rect.height));
}

const halfOf = ({ design, typesetter }: Press, matter: readonly Placed[], side: Side): readonly Placed[] =>
  pageOfSpread(matter, side, design.page.trim, design.page.bleed, typesetter);

/** All that stands in the frame of a piece, itself included. */
const partsOfFrame = (pieces: readonly Piece[], piece: Piece): readonly Piece[] =>
  piece.vessel.frame === undefined ? [piece] : pieces.filter(({ vessel }) => vessel.frame === piece.vessel.frame);

function placesOf({ design }: Press, sheets: readonly Omit<Sheet, 'matter'>[], first: number): readonly Place[] {
  let page = first;
  return sheets.flatMap((sheet, i) => {
    const left = page;
    page += sheet.spread ? 2 : 1;
    return sheet.frames.map((frame): Place => {
      const isRight = sheet.spread && frame.rect.x >= design.page.trim.width;
      return { frame, sheet: i, page: isRight ? left + 1 : left, isRight };
    });
  });
}

function vesselOf({ design }: Press, { frame, sheet, page }: Place, index: number, clear: readonly Rect[]): Vessel {
  const { x, y, width, height } = frame.rect;
  const opening = design.page.facing ? Math.floor(page / 2) : page;
  const holes = clear.flatMap((rect) => holeIn(frame.rect, rect, design.page.baseline));
  return { left: x, top: y, width, height, frame: index, sheet, page, opening, holes };
}

/** The part of a frame that is kept clear, in whole lines of the grid. */
function holeIn(frame: Rect, clear: Rect, step: Pt): readonly Rect[] {
  const left = Math.max(frame.x, clear.x);
  const right = Math.min(frame.x + frame.width, clear.x + clear.width);
  const top = Math.floor((clear.y - frame.y) / step + GRID_SLACK);
  const bottom = Math.ceil((clear.y + clear.height - frame.y) / step - GRID_SLACK);
  if (right <= left || bottom <= 0 || top * step >= frame.height) return [];
  return [{ x: left - frame.x, y: top * step, width: right - left, height: (bottom - top) * step }];
}

/** Rounding, in steps of the grid. */
const GRID_SLACK = 1e-6;

/** Of the parts of a frame that something stands in. */
function factsOf(
  { design }: Press,
  { section }: Galley,
  { frame, page, isRight }: Place,
  pieces: readonly Piece[],
  over: number,
): FrameFacts {
  const { name, rect, balance } = frame;
  const ends = pieces.map(({ vessel, filled }) => vessel.top + filled.depth - rect.y);
  const notes = pieces.flatMap(({ filled }) => filled.notes);
  return {
    page,
    section,
    frame: name,
    rect: isRight ? { ...rect, x: rect.x - design.page.trim.width } : rect,
    balance,
    depth: Math.max(0, ...ends),
    foot: notesHeight(notes, design.page.baseline),
    over,
  };
}

/** What is left does not go into an empty continuation: more of them would not help. */
const isStuck = (galley: Galley, reached: number): boolean =>
  galley.sheets.length > galley.base && reached < galley.sheets.length;

/** Pages for what is left: as many continuations as it fills, and the rest of an opening for what stands over both its pages. */
function missingPages(
  press: Press,
  galley: Galley,
  continuation: NonNullable<Galley['continuation']>,
  { flow, rest, unplaced }: PouredFloats,
  first: number,
): number {
  const wantsOpening = unplaced.some((passage) => galley.story[passage]?.place === 'spread');
  const last = first - 1 + galley.sheets.reduce((sum, sheet) => sum + (sheet.spread ? 2 : 1), 0);
  const least = wantsOpening && last % 2 === 1 ? 2 : 1;
  const places = placesOf(press, [continuation], first);
  const sheet = places.map((place, i) => vesselOf(press, place, i, continuation.clear));
  let left = rest;
  let sheets = 0;
  while (left) {
    const next: Poured = pour(flow, sheet, { effort: 'plain', from: left });
    sheets += 1;
    if (next.frames.every(({ boxes, notes }) => boxes.length === 0 && notes.length === 0)) break;
    left = next.rest;
  }
  return Math.max(least, Math.max(1, sheets) * (continuation.spread ? 2 : 1));
}

/** Gives how many words are over. Names the reason where one thing is higher than any of the columns: less text would not help. */
function reportOverset(
  press: Press,
  galley: Galley,
  story: Story,
  { flow, rest, unplaced }: PouredFloats,
  vessels: readonly Vessel[],
): number {
  const width = vessels.at(-1)?.width ?? 0;
  const items = [
    ...(rest ? itemsFrom(flow, rest, width) : []),
    ...unplaced.flatMap((passage) => story.passages[passage]?.set(plainCast(width)) ?? []),
  ];
  const boxes = items.filter((item): item is BoxItem => item.kind === 'box');
  const words = boxes.reduce((sum, item) => sum + item.words, 0);
  const frame = galley.sheets.at(-1)?.frames.at(-1)?.name ?? '';
  const height = boxes[0]?.box.height ?? 0;
  const room = Math.max(0, ...vessels.map((vessel) => vessel.height));
  const isHigh = height > room + SLACK;
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
