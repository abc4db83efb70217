// What a printer asks of a file: templates/printers/NAME.yml after loading. Lengths in points, ink in percent.

import type { Span } from './diagnostic.ts';
import type { Pt } from './units.ts';

export type PressStandard = 'PDF/X-4' | 'PDF/X-1a';

export interface Printer {
  /** Of its file, without ending. */
  readonly name: string;
  readonly title: string;
  readonly standard: PressStandard;
  /** ICC profile of the press: CMYK, complete. */
  readonly profile: { readonly file: string; readonly bytes: Uint8Array };
  /** Identifier of the characterised printing condition: `FOGRA39`. */
  readonly condition: string;
  /** Sum of the plates. More than `limit` is told, by more than `tolerance` on more than a square of side `area` refused. */
  readonly ink: { readonly limit: number; readonly tolerance: number; readonly area: Pt };
  readonly bleed: Pt;
  /** Text stays this far from the trim. */
  readonly safe: Pt;
  /** Text stays this far from the fold. */
  readonly spine: Pt;
  /** What stands outside the bleed, `offset` away from the trim. */
  readonly marks: {
    readonly crop: boolean;
    readonly registration: boolean;
    /** Patches of every plate. */
    readonly bars: boolean;
    /** File, page and date. */
    readonly information: boolean;
    readonly offset: Pt;
  };
  readonly pages: { readonly multiple: number; readonly binding: 'saddle-stitch' | 'perfect' | 'none' };
  /** `sheet`: how thick one leaf is. `glue`: strip along the spine that glue needs bare. */
  readonly paper: { readonly sheet: Pt; readonly glue: Pt };
  /** How many plates besides cyan, magenta, yellow and black. */
  readonly plates: { readonly spots: number };
  /** Pixels per inch at placed size. */
  readonly pictures: { readonly wanted: number; readonly warn: number; readonly refuse: number };
  /** Weights; `reversed`: white in a field. */
  readonly lines: { readonly least: Pt; readonly reversed: Pt };
  /** Sizes; `coloured`: in more than one plate, or white in a field. */
  readonly text: { readonly least: Pt; readonly coloured: Pt };
  /** Where each rule stands in the file, to quote it: by path, `ink.limit`. */
  readonly rules: ReadonlyMap<string, Span>;
}
