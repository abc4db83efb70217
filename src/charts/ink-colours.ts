// Carries inks through Chart.js, which knows CSS colours only: every name and tint of an ink gets a code of its own, and what was
// drawn is mapped back. A colour that is not in the map was never asked for: a default of Chart.js leaked, which is our bug.

import { inkKey } from '../model/inks.ts';
import type { Ink } from '../model/matter.ts';

/** Draws nothing. Chart.js and the recording both understand it. */
export const NONE = 'transparent';

export class InkColours {
  readonly #codes = new Map<string, string>();
  readonly #inks = new Map<string, Ink>();

  /**
   * The CSS colour that stands for an ink by a name: two names of one ink stay two, for they may mean two things. Codes count up
   * from #000001: black itself is a canvas default, so no code.
   */
  code(ink: Ink, name = ink.name): string {
    const key = `${name} ${inkKey(ink)}`;
    const known = this.#codes.get(key);
    if (known) return known;
    const code = `#${(this.#codes.size + 1).toString(16).padStart(6, '0')}`;
    this.#codes.set(key, code);
    this.#inks.set(code, ink);
    return code;
  }

  /** The ink that a colour stands for; undefined = draws nothing. Throws for a colour that was not given out. */
  ink(colour: string): Ink | undefined {
    if (colour === NONE) return undefined;
    const ink = this.#inks.get(colour);
    if (!ink) throw new Error(`charts: Chart.js drew in ${colour}, which is no ink of the design`);
    return ink;
  }
}
