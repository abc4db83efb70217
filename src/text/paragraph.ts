// Items and opportunities into candidates: for every place where a line may end, the width up to there and the width up
// to the start of the next line. Words that are divided are shaped anew, so ligatures, kerning and the hyphen are right.

import type { Pt } from '../model/units.ts';
import { FLEX, type Give } from './flex.ts';
import { type Hanging, hangAtEnd, hangAtStart } from './hanging.ts';
import { type Item, measure, type WordItem } from './items.ts';
import type { Opportunity } from './opportunities.ts';
import type { Shaped, Shaper } from './shaping.ts';

/** Sums from the start of the paragraph, in points. */
export interface Extent extends Give {
  readonly width: Pt;
  /** How many word spaces there are. */
  readonly gaps: number;
}

/** A place in the items: the item, and the index of a character in it (0 = before the item). */
export interface ItemPlace {
  readonly item: number;
  readonly offset: number;
}

export interface Candidate {
  readonly kind: Opportunity['kind'];
  readonly penalty: number;
  readonly drop?: string;
  /** The line before it ends with a hyphen, added or its own. */
  readonly hyphenated: boolean;
  /** Up to the end of a line that ends here; spaces dropped, hyphen included, hanging punctuation taken off. */
  readonly end: Extent;
  /** Up to the start of a line that begins here. */
  readonly start: Extent;
  readonly endPlace: ItemPlace;
  readonly startPlace: ItemPlace;
}

export interface Paragraph {
  readonly text: string;
  readonly items: readonly Item[];
  /** The first stands for the paragraph's start, the last for its end. */
  readonly candidates: readonly Candidate[];
  readonly hanging: Hanging;
}

export function compileParagraph(
  shaper: Shaper,
  text: string,
  items: readonly Item[],
  opportunities: readonly Opportunity[],
  hanging: Hanging,
): Paragraph {
  const sums = sumItems(items);
  const total = sums[items.length] ?? NOTHING;
  const first = items[0];
  const candidates: Candidate[] = [
    {
      kind: 'forced',
      penalty: 0,
      hyphenated: false,
      end: NOTHING,
      start: widened(NOTHING, first ? hangAtStart(text, 0, first.voice, hanging) : 0),
      endPlace: { item: 0, offset: 0 },
      startPlace: { item: 0, offset: 0 },
    },
  ];
  let index = 0;
  for (const opportunity of opportunities) {
    while (index < items.length && itemEnd(items[index]!) <= opportunity.at) index++;
    const item = items[index];
    const offset = item ? opportunity.at - item.at : 0;
    candidates.push(
      item?.kind === 'word' && offset > 0
        ? insideWord(shaper, text, item, index, offset, opportunity, sums, hanging)
        : betweenItems(shaper, text, items, index, opportunity, sums[index] ?? total, sums, hanging),
    );
  }
  return { text, items, candidates, hanging };
}

const NOTHING: Extent = { width: 0, spaces: 0, letters: 0, gaps: 0 };
const itemEnd = (item: Item): number => item.at + item.length;
const widened = (extent: Extent, by: Pt): Extent => ({ ...extent, width: extent.width + by });

/** Extents before each item, and at the end. */
function sumItems(items: readonly Item[]): Extent[] {
  const sums: Extent[] = [NOTHING];
  let { width, spaces, letters, gaps } = NOTHING;
  for (const item of items) {
    width += item.width;
    if (item.kind === 'space' && item.stretches) {
      spaces += item.width;
      gaps++;
    }
    if (item.kind === 'word') letters += wordFlex(item.shaped, item);
    sums.push({ width, spaces, letters, gaps });
  }
  return sums;
}

const wordFlex = (shaped: Shaped, { voice: { style } }: WordItem): Pt =>
  style.size * (FLEX.tracking * shaped.ids.length + FLEX.scale * shaped.width);

/** Shapes the part of a word from a character up to another; `drop` replaces the first one, `hyphen` is put behind. */
export function shapePart(
  shaper: Shaper,
  item: WordItem,
  from: number,
  to: number,
  change: { readonly drop?: string; readonly hyphen?: boolean } = {},
): Shaped {
  const part = item.shows.slice(from, to);
  const begin = change.drop === undefined ? part : change.drop + part.slice(1);
  return shaper.shape(item.voice.setting, change.hyphen ? `${begin}-` : begin);
}

function insideWord(
  shaper: Shaper,
  text: string,
  item: WordItem,
  index: number,
  offset: number,
  { at, kind, penalty, drop }: Opportunity,
  sums: readonly Extent[],
  hanging: Hanging,
): Candidate {
  const hyphen = kind === 'hyphen';
  const before = shapePart(shaper, item, 0, offset, { hyphen });
  const after = shapePart(shaper, item, offset, item.shows.length, { drop });
  const { style } = item.voice;
  const left = sums[index] ?? NOTHING;
  const right = sums[index + 1] ?? NOTHING;
  const hang = hangAtEnd(hyphen ? '-' : text.charAt(at - 1), item.voice, hanging);
  return {
    kind,
    penalty,
    drop,
    hyphenated: hyphen || text.charAt(at - 1) === '-',
    end: {
      ...left,
      width: left.width + measure(before, style) - style.tracking * style.size - hang,
      letters: left.letters + wordFlex(before, item),
    },
    start: {
      ...right,
      width: right.width - measure(after, style) + hangAtStart(text, at, item.voice, hanging),
      letters: right.letters - wordFlex(after, item),
    },
    endPlace: { item: index, offset },
    startPlace: { item: index, offset },
  };
}

function betweenItems(
  shaper: Shaper,
  text: string,
  items: readonly Item[],
  index: number,
  { at, kind, penalty, drop }: Opportunity,
  start: Extent,
  sums: readonly Extent[],
  hanging: Hanging,
): Candidate {
  let endIndex = index;
  for (let item = items[endIndex - 1]; item && isDropped(item); item = items[endIndex - 1]) endIndex--;
  const last = items[endIndex - 1];
  const next = items[index];
  const hyphen = kind === 'hyphen' && last?.kind === 'word';
  const end = sums[endIndex] ?? NOTHING;
  let width = end.width;
  if (last) {
    const { style } = last.voice;
    if (hyphen) width += measure(shapePart(shaper, last, 0, last.shows.length, { hyphen }), style) - last.width;
    width -= style.tracking * style.size;
    width -= hangAtEnd(hyphen ? '-' : text.charAt(itemEnd(last) - 1), last.voice, hanging);
  }
  return {
    kind,
    penalty,
    drop,
    hyphenated: hyphen || text.charAt(at - 1) === '-',
    end: { ...end, width },
    start: next ? widened(start, hangAtStart(text, at, next.voice, hanging)) : start,
    endPlace: { item: endIndex, offset: 0 },
    startPlace: { item: index, offset: 0 },
  };
}

/** Spaces and newlines at a line's end take no part in its width. */
const isDropped = (item: Item): boolean => item.kind === 'newline' || (item.kind === 'space' && item.drops);
