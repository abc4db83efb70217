// Text on a texture stands on a plate of the bare ink: letters between lines could not be read.

import type { Ink, Path, Placed } from '../model/matter.ts';
import type { Pt, Rect } from '../model/units.ts';
import { isTextured } from './finishes.ts';
import { isInside } from './inside.ts';
import type { Press } from './matter.ts';
import type { Operation, TextOperation } from './recording.ts';

/** White around the letters. */
const MARGIN: Pt = 1.5;

/** Follows a recording: what was textured so far, and what text stands on it. */
export class Plates {
  readonly #press: Press;
  readonly #textured: { readonly path: Path; readonly ink: Ink }[] = [];

  constructor(press: Press) {
    this.#press = press;
  }

  /** The plate under a text, if it needs one. */
  under(operation: Exclude<Operation, { kind: 'erase' }>): readonly Placed[] {
    if (operation.kind === 'text') return this.#plateOf(operation);
    if (operation.kind !== 'fill' || !isTextured(operation.path)) return [];
    const { colours, finishes } = this.#press;
    const ink = colours.ink(operation.colour);
    // A bare field hides what is below it.
    if (ink && (finishes.get(operation.colour)?.texture ?? 0) > 0) this.#textured.push({ path: operation.path, ink });
    return [];
  }

  #plateOf({ text, font, at, turn }: TextOperation): readonly Placed[] {
    if (this.#textured.length === 0) return [];
    const { width, capHeight, descent } = this.#press.lettering.measure(text, font);
    const isUpright = Math.abs(turn) > 1;
    const rect: Rect = isUpright
      ? { x: at.x - capHeight, y: at.y - width, width: capHeight + descent, height: width }
      : { x: at.x, y: at.y - capHeight, width, height: capHeight + descent };
    const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    const field = this.#textured.findLast(({ path }) => isInside(path, middle));
    if (!field) return [];
    const [left, top] = [rect.x - MARGIN, rect.y - MARGIN];
    const [right, bottom] = [rect.x + rect.width + MARGIN, rect.y + rect.height + MARGIN];
    return [
      {
        x: 0,
        y: 0,
        item: {
          kind: 'path',
          path: [['M', left, top], ['L', right, top], ['L', right, bottom], ['L', left, bottom], ['Z']],
          fill: field.ink,
        },
      },
    ];
  }
}
