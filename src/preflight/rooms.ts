// How many words still fit: in the columns of a story, and in every fixed place for text that has a limit of lines.

import type { Room } from '../model/health.ts';
import type { FrameFacts } from '../model/stages.ts';
import type { SetText } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { filledIn } from './columns.ts';
import { linesIn, type PageLine, type Sight, wordsOn } from './sight.ts';

/** Fixed places of a page. */
export function fixedRooms(sight: Sight): readonly Room[] {
  const texts = new Map<SetText, PageLine[]>();
  for (const line of sight.lines) {
    const { of } = line.set;
    if (of.room === undefined || of.measure === undefined) continue;
    texts.set(of, [...(texts.get(of) ?? []), line]);
  }
  return [...texts].flatMap(([{ style, room = 0, measure = 0 }, lines]): Room[] => {
    const over = lines.slice(room);
    const wordsLeft = over.length > 0 ? -wordsOn(over) : wordsWithin(freeLength(lines, room, measure), lines);
    const { page, section } = sight;
    const span = lines[0]?.first.span ?? section?.span;
    return [
      { page: page.number, section: section?.id ?? '', frame: style, lines: room, wordsLeft, ...(span && { span }) },
    ];
  });
}

/** Length of line that is still free, with lines as full as those that stand there. */
function freeLength(lines: readonly PageLine[], room: number, measure: Pt): Pt {
  const usual = usualWidth(lines, measure);
  const last = lines.at(-1)?.set.line.width ?? 0;
  return Math.max(0, usual - last) + (room - lines.length) * usual;
}

/** How wide lines are that a paragraph does not end in: ragged ones are seldom full. */
function usualWidth(lines: readonly PageLine[], measure: Pt): Pt {
  const full = lines.filter(({ set }) => !set.line.last).map(({ set }) => set.line.width);
  return full.length > 0 ? full.reduce((sum, width) => sum + width, 0) / full.length : USUAL * measure;
}

/** How full a ragged line is that nothing is known of. */
const USUAL = 0.93;

/** The story of a section on one page: what its columns hold, and what did not fit. */
export interface Column {
  readonly sight: Sight;
  readonly frame: FrameFacts;
}

/** One for the story of a section, at the page where it ends. Undefined where no text stands in its columns. */
export function storyRoom(columns: readonly Column[]): Room | undefined {
  const last = columns.findLast(({ frame }) => frame.depth > 0);
  const lines = columns.flatMap(({ sight, frame }) => linesIn(sight, frame)).filter(isRunning);
  const [first] = lines;
  if (!last || !first) return undefined;
  const { sight, frame } = last;
  const { baseline } = sight.asks;
  const all = Math.round(columns.reduce((sum, column) => sum + column.frame.rect.height, 0) / baseline);
  const over = columns.reduce((sum, column) => sum + column.frame.over, 0);
  const left = freeWords(columnsLeft(columns), lines, baseline);
  const span = first.first.span ?? sight.section?.span;
  return {
    page: sight.page.number,
    section: frame.section,
    frame: frame.frame,
    lines: all,
    wordsLeft: over > 0 ? -over : left,
    ...(span && { span }),
  };
}

/** The columns that text at the end of a story still goes into: white above it was left for good reasons, and stays. */
function columnsLeft(columns: readonly Column[]): readonly Column[] {
  const last = columns.findLastIndex(({ frame }) => frame.depth > 0);
  const end = columns[last]?.frame;
  // Columns that end level grow together.
  return columns.filter(({ frame }, i) => i >= last || (frame.page === end?.page && frame.balance));
}

/** Words that fit in the free lines of columns, for text like these lines. Every column but the last may have to end a line early. */
function freeWords(columns: readonly Column[], lines: readonly PageLine[], baseline: Pt): number {
  const length = columns.reduce((sum, { frame }, i) => {
    const free = Math.floor((frame.rect.height - filledIn(frame)) / baseline + 0.01);
    const sure = i < columns.length - 1 ? free - 1 : free;
    return sum + Math.max(0, sure) * usualWidth(lines, frame.rect.width);
  }, 0);
  return wordsWithin(length, lines);
}

/** Text with a measure: no headings, whose words are longer and whose lines are short. */
const isRunning = ({ set, first }: PageLine): boolean =>
  set.of.measure !== undefined && !/^H\d$/.test(first.tag?.role ?? '');

/** By the mean word of these lines, its space included; the last one must fit as a whole, and others may be longer. */
function wordsWithin(length: Pt, lines: readonly PageLine[]): number {
  const words = wordsOn(lines);
  const set = lines.reduce((sum, { set: { line } }) => sum + line.width, 0);
  if (words === 0 || set === 0) return 0;
  const count = Math.floor((CAUTION * length * words) / set - 1);
  return count < LEAST ? 0 : count;
}

/** Room that new text surely finds: its words may be longer, and its lines end where they can. */
const CAUTION = 0.9;
/** A word or two more are no help: they may be long ones. */
const LEAST = 3;
