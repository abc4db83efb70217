// A passage that goes on in another frame: what stands of it stays, the rest is set for the lines that are free there.

import type { Cast, Passage } from '../model/stages.ts';
import type { Pt } from '../model/units.ts';
import { castFor, plainCast, slotAt, standsAlike, type Vessel } from './vessel.ts';

/** An item of a passage that has begun, as it is in a cast. */
export interface Stand {
  readonly cast: Cast;
  readonly item: number;
}

/** In the first of some frames. Stays the same where nothing would change. */
export function resumed(
  passage: Passage,
  stand: Stand,
  vessels: readonly Vessel[],
  wishes: Pick<Cast, 'looseness' | 'foot'> = {},
): Stand {
  const { cast, item } = stand;
  if (passage.leading === undefined) return atMeasure(stand, vessels[0]?.width ?? 0);
  const rest = castFor(passage, 0, vessels);
  const hasWish = wishes.foot !== undefined || wishes.looseness !== undefined;
  if (!hasWish && standsAlike(cast, item, passage.set(cast).length - item, rest)) return stand;
  const standing = Array.from({ length: item }, (_, i) => slotAt(cast, i));
  return { cast: { slots: [...standing, ...rest.slots], kept: { cast, items: item }, ...wishes }, item };
}

/** What knows its measure only goes on at that of the frame. */
const atMeasure = ({ cast, item }: Stand, width: Pt): Stand =>
  slotAt(cast, 0).measure === width
    ? { cast, item }
    : { cast: { slots: plainCast(width).slots, kept: { cast, items: item } }, item };
