// "Text is never lost": a broken promise here is our bug, not the user's.

import type { Box } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';
import type { PouredStory } from './bands.ts';
import type { Filled, Part } from './fill.ts';
import { isOver, type Position, START, type Story } from './story.ts';

/**
 * Throws unless every passage stands whole and once, in the order of the story, up to what is left; and unless the footnotes of
 * what stands take the height that they were set with: every mark has its note and every note its mark.
 */
export function assertNothingLost(section: string, story: Story, { pieces, rest }: PouredStory, width: Pt): void {
  const frames = pieces.map(({ filled }) => filled);
  const fail = (what: string): never => {
    throw new Error(`section "${section}": ${what}`);
  };
  const parts = frames.flatMap((frame) => frame.parts);
  let before: Part | undefined;
  for (const part of parts) {
    if (!follows(story, before, part)) fail(`passage ${part.passage} stands from item ${part.from}`);
    before = part;
  }
  const end = before ? { passage: before.passage, item: before.to, cast: before.cast, notes: [] } : START;
  if (rest ? !meets(story, end, rest) : !isOver(story, end, width))
    fail(`the story stands up to passage ${end.passage}`);
  for (const frame of frames)
    if (!holdsItsParts(story, frame)) fail('a frame holds other items than were poured into it');
  const marked = heightOf(frames.flatMap(({ boxes }) => boxes.flatMap(({ item }) => item?.notes ?? [])));
  const noted = heightOf([...frames.flatMap(({ notes }) => notes), ...(rest?.notes ?? [])]);
  if (Math.abs(marked - noted) > 0.1) fail(`footnotes of ${marked} points were marked, ${noted} stand`);
}

const lengthOf = ({ passages }: Story, { passage, cast }: Part): number => passages[passage]?.set(cast).length ?? 0;

/** Whether a part goes on where the one before it ended: in the same passage or in the next. */
function follows(story: Story, before: Part | undefined, { passage, cast, from }: Part): boolean {
  if (!before || passage === before.passage + 1)
    return from === 0 && (before ? before.to === lengthOf(story, before) : passage === 0);
  if (passage !== before.passage) return false;
  const goesOn = cast === before.cast || (cast.kept?.cast === before.cast && cast.kept.items === before.to);
  return goesOn && from === before.to;
}

/** Whether two positions are the same: the end of a passage is the beginning of the next. */
function meets({ passages }: Story, end: Position, rest: Position): boolean {
  if (end.passage === rest.passage) return end.item === rest.item;
  const { length = 0 } = (end.cast && passages[end.passage]?.set(end.cast)) ?? {};
  return rest.item === 0 && rest.passage === end.passage + 1 && end.item === length;
}

function holdsItsParts({ passages }: Story, { boxes, parts }: Filled): boolean {
  const poured = parts.flatMap(({ passage, cast, from, to }) => passages[passage]?.set(cast).slice(from, to) ?? []);
  const expected = poured.filter(({ kind }) => kind === 'box');
  const held = boxes.flatMap(({ item }) => item ?? []);
  return held.length === expected.length && held.every((item, i) => item === expected[i]);
}

const heightOf = (boxes: readonly Box[]): number => boxes.reduce((sum, { height }) => sum + height, 0);
