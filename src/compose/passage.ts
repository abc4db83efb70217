// Passages of a story: text whose lines layout may ask for anew, and matter that is composed once for each measure.

import type { Placed } from '../model/matter.ts';
import type { Cast, GalleyItem, Passage, Slot } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Line, RichText, SetText, TextStyle } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { placeLine, wordsOn } from './lines.ts';
import { type NoteSetter, notesOn } from './notes.ts';
import type { Setting } from './setting.ts';
import { replay } from './structure.ts';

/** A text of the flow and how it stands in its column. */
export interface FlowText {
  readonly text: RichText;
  readonly style: TextStyle;
  /** What its words belong to. */
  readonly tag: StructureElement;
  readonly notes: NoteSetter;
  /** Of the first line. */
  readonly indent?: Pt;
  /** From the left edge of the column to that of the lines. */
  readonly inset?: Pt;
  /** Stands beside the first line, from the left edge of the column: the sign of a list item. */
  readonly sign?: Placed;
  /** A heading: goes on with what follows it. */
  readonly withNext?: boolean;
}

export function textPassage(setting: Setting, flow: FlowText): Passage {
  const linesFor = remembering((cast) => breakLines(setting, flow, cast));
  return {
    leading: flow.style.leading,
    set: remembering((cast) => lineItems(setting, flow, linesFor(cast), cast)),
  };
}

/** `compose` grows structure: it is done once, and found again when the same is composed at another measure. */
export function fixedPassage(setting: Setting, compose: (measure: Pt) => readonly GalleyItem[]): Passage {
  const known = new Map<Pt, readonly GalleyItem[]>();
  return {
    set({ slots }) {
      const { measure } = slots[0] as Slot;
      const make = (): readonly GalleyItem[] => compose(measure);
      const items = known.get(measure) ?? (known.size === 0 ? make() : replay(setting.parent, make));
      known.set(measure, items);
      return items;
    },
  };
}

export const gluePassage = (height: Pt, toGrid = false): Passage => {
  const items: readonly GalleyItem[] = [{ kind: 'glue', height, ...(toGrid && { toGrid }) }];
  return { set: () => items };
};

/** Remembers what is made for a cast, by all that the cast says. */
export function remembering<T>(make: (cast: Cast) => T): (cast: Cast) => T {
  const byCast = new WeakMap<Cast, T>();
  const byKey = new Map<string, T>();
  return (cast) => {
    const known = byCast.get(cast);
    if (known !== undefined) return known;
    const key = keyOf(cast);
    const made = byKey.get(key) ?? make(cast);
    byKey.set(key, made);
    byCast.set(cast, made);
    return made;
  };
}

function keyOf({ slots, looseness = 0, foot = -1, kept }: Cast): string {
  const places = slots.map(({ x, width, measure }) => `${x} ${width} ${measure}`).join();
  return `${places}/${looseness}/${foot}${kept ? `/${kept.items} of ${keyOf(kept.cast)}` : ''}`;
}

const slotAt = ({ slots }: Cast, line: number): Slot => slots[Math.min(line, slots.length - 1)] as Slot;

function breakLines(setting: Setting, flow: FlowText, cast: Cast): readonly Line[] {
  const { text, style, indent = 0, inset = 0 } = flow;
  const { typesetter, edition } = setting.workshop;
  const { slots, looseness, foot, kept } = cast;
  const measure = slots.length === 1 ? slotAt(cast, 0).width - inset : (i: number) => slotAt(cast, i).width - inset;
  return typesetter.lines(text, style, measure, {
    indent,
    lang: edition.lang,
    ...(looseness && { looseness }),
    ...(foot !== undefined && { unhyphenated: [foot] }),
    ...(kept && { kept: breakLines(setting, flow, kept.cast).slice(0, kept.items) }),
  });
}

/** One item per line. The first line asks for room for two, the one before the last as well; three lines stay together. */
function lineItems(setting: Setting, flow: FlowText, lines: readonly Line[], cast: Cast): readonly GalleyItem[] {
  const { text, style, tag, notes, inset = 0, sign, withNext } = flow;
  const of: SetText = { style: style.name, measure: slotAt(cast, lines.length - 1).width - inset };
  return lines.map((line, i): GalleyItem => {
    const left = lines.length - i;
    const together = i === 0 ? (lines.length <= 3 ? lines.length : 2) : left === 2 ? 2 : 1;
    const { x, measure } = slotAt(cast, i);
    const placed = placeLine(setting, line, text, { x: x + inset, y: style.leading }, tag, undefined, { of });
    const items = sign && i === 0 ? [{ ...sign, x: sign.x + x }, placed] : [placed];
    return {
      kind: 'box',
      box: { width: measure, height: style.leading, baseline: style.leading, items },
      need: (withNext ? 1 : together) * style.leading,
      ...(withNext && { withNext }),
      ...(line.hyphen && { hyphen: true }),
      ...(i > 0 && left === 1 && { isLast: true }),
      notes: notesOn(line, text).map((note) => notes(note, measure)),
      // Asked for only where text is over. A word that is divided counts where it begins.
      get words() {
        return wordsOn([placed]) - (lines[i - 1]?.hyphen ? 1 : 0);
      },
      ...(text.span ? { span: text.span } : {}),
    };
  });
}
