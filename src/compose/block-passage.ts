// A block that may go on in another column, as a passage: set anew at the measure there, from the line or row that comes next; and
// in parts where it is higher than any column.

import type { Cast, GalleyItem, Passage, Slot } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Line } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { itemsOf, type Part } from './company.ts';
import { remembering } from './passage.ts';
import type { Setting } from './setting.ts';
import { replay } from './structure.ts';

/** Parts of a block at the measure of a setting. `most`: what is higher must come in parts. */
export type ComposeParts = (setting: Setting, most: Pt) => readonly Part[];

/** `compose` grows structure once; what it is asked for later finds the same elements again. */
export function blockPassage(setting: Setting, compose: ComposeParts): Passage {
  let isGrown = false;
  const make = (measure: Pt, most: Pt, standing?: Setting['standing']): readonly Part[] => {
    const made = (): readonly Part[] => compose({ ...setting, measure, ...(standing && { standing }) }, most);
    const parts = isGrown ? replay(setting.parent, made) : made();
    isGrown = true;
    return parts;
  };
  const wholeAt = new Map<Pt, readonly Part[]>();
  const whole = (measure: Pt): readonly Part[] => {
    const parts = wholeAt.get(measure) ?? make(measure, Number.POSITIVE_INFINITY);
    wholeAt.set(measure, parts);
    return parts;
  };
  const within = (most: Pt): Passage => {
    const anew = (measure: Pt): readonly Part[] => {
      const parts = whole(measure);
      return parts.some(({ box }) => box.height > most) ? make(measure, most) : parts;
    };
    const partsFor = remembering((cast: Cast): readonly Part[] => {
      const { measure } = cast.slots[0] as Slot;
      if (!cast.kept) return anew(measure);
      const before = partsFor(cast.kept.cast);
      const stand = before.slice(0, cast.kept.items - LEAD);
      const last = stand.at(-1);
      if (!last) return anew(measure);
      if (before[stand.length]?.of !== last.of) return [...stand, ...after(anew(measure), last.of)];
      const own = stand.filter(({ of }) => of === last.of);
      const parts = make(measure, most, linesOf(own));
      return [...stand, ...parts.slice(parts.findIndex(({ of }) => of === last.of) + own.length)];
    });
    return { set: remembering((cast) => spaced(setting, itemsOf(partsFor(cast)))), within };
  };
  return within(Number.POSITIVE_INFINITY);
}

/** What comes after the last part of a text or row. */
const after = (parts: readonly Part[], of: StructureElement): readonly Part[] =>
  parts.slice(parts.findLastIndex((part) => part.of === of) + 1);

/** The lines in some parts, by the texts that they are of. */
function linesOf(parts: readonly Part[]): ReadonlyMap<StructureElement, readonly Line[]> {
  const lines = new Map<StructureElement, Line[]>();
  for (const { tag, line } of parts.flatMap((part) => part.lines ?? []))
    lines.set(tag, [...(lines.get(tag) ?? []), line]);
  return lines;
}

/** Items of `spaced` before the first of a block. */
const LEAD = 1;

/** A line of white on either side. */
export function spaced({ workshop }: Setting, items: readonly GalleyItem[]): readonly GalleyItem[] {
  const { baseline } = workshop.design.page;
  return [
    { kind: 'glue', height: baseline },
    ...items,
    // Text after it stands on the grid, however high it is where it ends.
    { kind: 'glue', height: baseline, toGrid: true },
  ];
}
