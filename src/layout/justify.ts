// Vertical justification: white between paragraphs and blocks opens until a column reaches its foot. Leaves the baseline grid, so
// only where the template says so, and never where the story ends.

import type { Frame } from '../model/stages.ts';
import type { Piece, PouredStory } from './bands.ts';
import { footOf } from './feet.ts';
import type { Story } from './story.ts';
import { floorOf, SLACK } from './vessel.ts';

/** White that opens by more than so many lines would be holes: the column ends higher instead. */
const MOST = 1;

export function justified(piece: Piece, frame: Frame | undefined, { pieces }: PouredStory, { step }: Story): Piece {
  const { vessel, filled } = piece;
  const isLast = piece === pieces.at(-1);
  if (frame?.justify !== 'vertical' || isLast || filled.enclosed.length > 0 || vessel.holes.length > 0) return piece;
  const free = Math.min(floorOf(vessel), vessel.height - footOf(filled.notes, vessel, step)) - filled.depth;
  const gaps = filled.boxes.filter(({ opened }) => opened).length;
  const each = free / gaps;
  if (gaps === 0 || free < SLACK || each > MOST * step + SLACK) return piece;
  let added = 0;
  const boxes = filled.boxes.map((box) => {
    if (box.opened) added += each;
    return { ...box, y: box.y + added };
  });
  return { vessel, filled: { ...filled, boxes, depth: filled.depth + free } };
}
