// A passage that goes on in another frame: what stands of it stays, the rest is set for the lines that are free there.

import type { Cast, GalleyItem, Passage } from '../model/stages.ts';
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
  if (passage.leading === undefined) return reset(passage, stand, vessels[0]?.width ?? 0);
  const rest = castFor(passage, 0, vessels);
  const hasWish = wishes.foot !== undefined || wishes.looseness !== undefined;
  if (!hasWish && standsAlike(cast, item, passage.set(cast).length - item, rest)) return stand;
  const standing = Array.from({ length: item }, (_, i) => slotAt(cast, i));
  return { cast: { slots: [...standing, ...rest.slots], kept: { cast, lines: item }, ...wishes }, item };
}

/** A table goes on at its next row, at the measure of the frame. What cannot be found again stays at the measure that it has. */
function reset(passage: Passage, stand: Stand, width: number): Stand {
  const { cast, item } = stand;
  if (slotAt(cast, 0).measure === width) return stand;
  const { slots } = plainCast(width);
  const other: Cast = { slots, kept: { cast, lines: item } };
  const found = counterpart(passage.set(cast), passage.set(other), item);
  return found === undefined ? stand : { cast: other, item: found };
}

/** Which item is the same as another at a second measure. */
export function counterpart(
  items: readonly GalleyItem[],
  others: readonly GalleyItem[],
  item: number,
): number | undefined {
  const wanted = items[item];
  if (wanted?.kind !== 'box' || wanted.row === undefined) return undefined;
  const found = others.findIndex((other) => other.kind === 'box' && other.row === wanted.row);
  return found < 0 ? undefined : found;
}
