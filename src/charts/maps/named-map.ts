// A map with its words: names and values in the areas, and a list beside the map or below it of those that have no room there.

import type { Rect } from '../../model/units.ts';
import type { Drawing } from '../drawing.ts';
import type { Mark } from '../marks.ts';
import { isHighlighted } from '../series-inks.ts';
import type { Fill } from '../value-classes.ts';
import { type FilledArea, letterIn, nameIn } from './area-words.ts';
import { composeNameList, type ListEntry } from './name-list.ts';
import { type PlacedMap, placeAreas } from './placed-map.ts';

export interface NamedMap {
  readonly map: PlacedMap;
  readonly words: readonly Mark[];
}

/** Sizes of a map whose list has no room beside the largest or below it, over that. */
const SMALLER = [0.85, 0.7, 0.55];

const NOTHING = { width: 1, height: 1, arcs: [], shapes: [] };
/** For what is not known, in a list. */
const UNKNOWN = '–';

/**
 * At the top left of a frame, as large as it can be while every name is written, in its area or in the list. Where that cannot be
 * done the list is cut short; that is said, and so is an area too small for its letter.
 */
export function nameMap(drawing: Drawing, frame: Rect, fills: readonly Fill[]): NamedMap {
  let best = attemptAt(drawing, frame, fills, 1);
  for (const size of SMALLER) {
    if (best.missing === 0) break;
    const smaller = attemptAt(drawing, frame, fills, size);
    if (smaller.missing < best.missing) best = smaller;
  }
  if (best.missing > 0 || best.isHiding) drawing.crowded();
  return best;
}

interface Attempt extends NamedMap {
  /** Names that are written nowhere. */
  readonly missing: number;
  /** Whether an area of the list cannot be found on the map. */
  readonly isHiding: boolean;
}

function attemptAt(drawing: Drawing, frame: Rect, fills: readonly Fill[], size: number): Attempt {
  const drawn = drawing.chart.areas ?? NOTHING;
  const map = placeAreas(drawn, { ...frame, width: frame.width * size, height: frame.height * size });
  const { words, entries } = wordsIn(drawing, map, fills);
  const lists = [beside, below].map((rest) => composeNameList(drawing, entries, rest(drawing, map, frame)));
  const list = lists.reduce((most, one) => (one.count > most.count ? one : most));
  const explained = entries.slice(0, list.count).flatMap(({ marks }) => marks);
  // A letter that nothing explains says nothing: there the value stands alone.
  const cut = entries.slice(list.count).flatMap(({ filled }) => (filled && letterIn(drawing, filled, '')) ?? []);
  return {
    map,
    words: [...words, ...explained, ...cut, ...list.marks],
    missing: entries.length - list.count,
    isHiding: entries.some(({ index, letter }) => letter === '' && (drawn.shapes[index]?.length ?? 0) > 0),
  };
}

/** A line lower than the map, so that the list is not taken for more of the key. */
const beside = ({ style, lettering }: Drawing, { size }: PlacedMap, { x, y, width, height }: Rect): Rect => {
  const line = lettering.leading({ style: style.detail });
  const taken = size.width + style.labelGap;
  return { x: x + taken, y: y + line, width: width - taken, height: height - line };
};

const below = ({ style, lettering }: Drawing, { size }: PlacedMap, { x, y, width, height }: Rect): Rect => {
  const taken = size.height + lettering.leading({ style: style.detail });
  return { x, y: y + taken, width, height: height - taken };
};

/** What the list says of an area, and the letter that stands in it. */
interface MapEntry extends ListEntry {
  readonly index: number;
  readonly filled?: FilledArea;
  readonly marks: readonly Mark[];
}

/** Names in their areas, and what is to be listed of the others. */
function wordsIn(drawing: Drawing, map: PlacedMap, fills: readonly Fill[]) {
  const words: Mark[] = [];
  const entries: MapEntry[] = [];
  let letters = 0;
  for (const [index, fill] of fills.entries()) {
    const area = map.areas[index];
    const filled: FilledArea | undefined = area && area.rings.length > 0 ? { index, area, fill } : undefined;
    const named = filled && nameIn(drawing, filled);
    const letter = letterAt(letters);
    const lettered = named ? undefined : filled && letterIn(drawing, filled, letter);
    if (lettered) letters += 1;
    if (named) words.push(...named);
    else entries.push({ index, filled, marks: lettered ?? [], ...entryOf(drawing, index, lettered ? letter : '') });
  }
  return { words, entries };
}

function entryOf({ chart, format }: Drawing, index: number, letter: string): ListEntry {
  const name = chart.categories[index] ?? '';
  const value = chart.series[0]?.values[index] ?? null;
  return { letter, name, value: value === null ? UNKNOWN : format(value), strong: isHighlighted(chart, name) };
}

const ALPHABET = 26;

/** a to z, then aa, ab … */
const letterAt = (index: number): string =>
  (index < ALPHABET ? '' : letterAt(Math.floor(index / ALPHABET) - 1)) +
  String.fromCharCode('a'.charCodeAt(0) + (index % ALPHABET));
