// Stories with parts that stand over all columns of a page: the columns above such a part end level, those below it begin anew.

import type { Box } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';
import { pourBalanced } from './balance.ts';
import { footOf } from './feet.ts';
import { type Filled, fill } from './fill.ts';
import { pourStory } from './pour.ts';
import { companyOf, isOver, itemsFrom, type Position, START, type Story } from './story.ts';
import { SLACK, type Vessel } from './vessel.ts';

/** A frame, or a part of one, and what stands in it. */
export interface Piece {
  readonly vessel: Vessel;
  readonly filled: Filled;
}

export interface PouredStory {
  /** In the order of the story. */
  readonly pieces: readonly Piece[];
  /** What found no place; absent if all did. */
  readonly rest?: Position;
}

export function pourBands(story: Story, vessels: readonly Vessel[], isBalanced: boolean): PouredStory {
  const pieces: Piece[] = [];
  const { passages, step } = story;
  let free = vessels;
  for (let start = 0; start < passages.length; ) {
    const isAcross = passages[start]?.place === 'across';
    const change = passages.findIndex(({ place }, i) => i > start && (place === 'across') !== isAcross);
    const end = change < 0 ? passages.length : change;
    const run: Story = { step, passages: passages.slice(0, end) };
    const from = { ...START, passage: start };
    const poured = isAcross
      ? pourAcross(run, story, free, from)
      : pourColumns(run, free, from, end < passages.length ? 'page' : isBalanced ? 'sheet' : undefined);
    pieces.push(...poured.pieces);
    if (poured.rest) return { pieces, rest: poured.rest };
    free = poured.free;
    start = end;
  }
  return { pieces };
}

interface Run extends PouredStory {
  /** Frames and parts of frames that nothing stands in yet. */
  readonly free: readonly Vessel[];
}

function pourColumns(run: Story, free: readonly Vessel[], from: Position, balance: 'sheet' | 'page' | undefined): Run {
  const { frames, rest } = balance ? pourBalanced(run, free, from, balance) : pourStory(run, free, from);
  const pieces = free.flatMap((vessel, i): Piece[] => {
    const filled = frames[i];
    return filled && (holds(filled) || filled.parts.length > 0) ? [{ vessel, filled }] : [];
  });
  if (rest) return { pieces, rest, free: [] };
  const last = pieces.findLast(({ filled }) => holds(filled))?.vessel;
  if (!last) return { pieces, free };
  const onPage = pieces.filter(({ vessel }) => vessel.page === last.page);
  const line = Math.max(...onPage.map(({ vessel, filled }) => vessel.top + filled.depth));
  const columns = free.filter(({ page }) => page === last.page);
  const later = free.slice(free.indexOf(last)).filter(({ page }) => page !== last.page);
  const below = columns.flatMap((vessel) =>
    partBelow(vessel, line, run.step, onPage.find((piece) => piece.vessel === vessel)?.filled.notes ?? []),
  );
  return { pieces, free: [...below, ...later] };
}

/** Whether anything stands in a frame. */
export const holds = ({ boxes, notes }: Filled): boolean => boxes.length > 0 || notes.length > 0;

/** What is left of a frame below a line of its sheet, on the grid, and above footnotes that stand at its foot. */
export function partBelow(vessel: Vessel, line: Pt, step: Pt, notes: readonly Box[]): readonly Vessel[] {
  const used = Math.max(0, Math.ceil((line - vessel.top) / step - GRID_SLACK) * step);
  const height = vessel.height - used - footOf(notes, vessel, step);
  if (height < step - SLACK) return [];
  const holes = vessel.holes.map((hole) => ({ ...hole, y: hole.y - used }));
  const hasNotes = vessel.hasNotes || notes.length > 0;
  return [{ ...vessel, top: vessel.top + used, height, holes, hasNotes, isBegun: vessel.isBegun || used > 0 }];
}

/** Rounding, in steps of the grid. */
const GRID_SLACK = 1e-6;

/** All that is free over the columns of a page, below a line. */
export function bandOf(columns: readonly Vessel[], white: Pt = 0): Vessel {
  const [first] = columns;
  if (!first) throw new Error('a band goes over columns');
  const left = Math.min(...columns.map((column) => column.left));
  const right = Math.max(...columns.map((column) => column.left + column.width));
  const top = Math.max(...columns.map((column) => column.top)) + white;
  const bottom = Math.min(...columns.map((column) => column.top + column.height));
  const holes = columns.flatMap((column) =>
    column.holes.map((hole) => ({ ...hole, x: hole.x + column.left - left, y: hole.y + column.top - top })),
  );
  const { frame: _, hasNotes: __, ...rest } = first;
  return { ...rest, left, top, width: right - left, height: Math.max(0, bottom - top), holes };
}

/** Part by part where it is higher than a page. What follows must find room for its first lines below it. */
function pourAcross(run: Story, story: Story, free: readonly Vessel[], from: Position): Run {
  const pieces: Piece[] = [];
  let position = from;
  let rest = free;
  while (rest[0]) {
    const { page } = rest[0];
    const columns = rest.filter((vessel) => vessel.page === page);
    const later = rest.filter((vessel) => vessel.page !== page);
    const isBegun = columns.some((column) => column.isBegun);
    const band = bandOf(columns, isBegun ? whiteBefore(run, position, columns) : 0);
    const { filled, next } = fill(run, position, [band], true);
    const isWhole = isOver(run, next, band.width);
    const line = band.top + filled.depth + (isWhole ? whiteAfter(run, from, band.width) : 0);
    const below = columns.flatMap((column) => partBelow(column, line, run.step, filled.notes));
    // On a page of its own there is no better place.
    if (filled.boxes.length > 0 && (!isBegun || (isWhole && hasCompany(story, run, below)))) {
      pieces.push({ vessel: band, filled });
      position = next;
      if (isWhole) return { pieces, free: [...below, ...later] };
    }
    rest = later;
  }
  return { pieces, rest: position, free: [] };
}

/** White that the part asks for above itself. */
function whiteBefore(run: Story, at: Position, columns: readonly Vessel[]): Pt {
  let white = 0;
  for (const item of itemsFrom(run, at, bandOf(columns).width)) {
    if (item.kind !== 'glue') break;
    white = Math.max(white, item.height);
  }
  return white;
}

/** The same below it. */
function whiteAfter(run: Story, from: Position, width: Pt): Pt {
  let white = 0;
  for (const item of itemsFrom(run, from, width)) white = item.kind === 'glue' ? Math.max(white, item.height) : 0;
  return white;
}

/** Whether the first lines of what comes next find room in one of some frames. */
function hasCompany(story: Story, run: Story, below: readonly Vessel[]): boolean {
  const at = { ...START, passage: run.passages.length };
  const width = below[0]?.width ?? 0;
  if (isOver(story, at, width)) return true;
  const { height } = companyOf(story, at, width);
  return below.some((column) => column.height >= height - SLACK);
}
