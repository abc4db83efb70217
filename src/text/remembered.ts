// A paragraph as it is remembered: the lines it was broken into, by what was asked, and what its faces lack. Can be kept for
// another run, in which the paragraph itself is made only if it is asked for something new.

import type { Line } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import type { Paragraph } from './paragraph.ts';
import type { FittedLine } from './total-fit.ts';

/** Lines, and what for. */
export interface Setting {
  /** Indent and wishes in one word. */
  readonly asked: string;
  /** Of every line, and of one more: what a wish for another line was refused for may change with its measure. */
  readonly measures: readonly Pt[];
  readonly lines: readonly Line[];
}

/** A character that neither its face nor a spare one has. */
export interface Lack {
  readonly character: string;
  readonly face: string;
}

/** A paragraph and its lacks, from text and style. */
export interface Compiled {
  readonly paragraph: Paragraph;
  readonly lacks: readonly Lack[];
}

/** What of a paragraph is kept: plain data. Lines are shared by settings. */
export interface KeptParagraph {
  readonly lacks: readonly Lack[];
  readonly least?: Pt;
  readonly lines: readonly { readonly line: Line; readonly fit: FittedLine }[];
  readonly settings: readonly {
    readonly asked: string;
    readonly measures: readonly Pt[];
    readonly lines: readonly number[];
  }[];
}

export class Remembered {
  /** Least measure at which every line fits, in points; absent if nobody asked. */
  least: Pt | undefined;
  /** Where each line ends in the paragraph: it may stay when what follows is set anew. */
  readonly fits = new Map<Line, FittedLine>();
  readonly #settings: Setting[] = [];
  readonly #compile: () => Compiled;
  #compiled: Compiled | undefined;
  readonly #kept: KeptParagraph | undefined;
  /** What was asked for in this run. */
  readonly #used = new Set<Setting>();

  constructor(compile: () => Compiled, kept: KeptParagraph | undefined) {
    this.#compile = compile;
    this.#kept = kept;
    this.least = kept?.least;
    for (const { line, fit } of kept?.lines ?? []) this.fits.set(line, fit);
    for (const { asked, measures, lines } of kept?.settings ?? [])
      this.#settings.push({
        asked,
        measures,
        lines: lines.flatMap((index) => kept?.lines[index]?.line ?? []),
      });
  }

  get paragraph(): Paragraph {
    return this.#made().paragraph;
  }

  get lacks(): readonly Lack[] {
    return this.#kept?.lacks ?? this.#made().lacks;
  }

  /** The lines for what is asked, if they were made before; they begin with the very lines that are `standing`. */
  find(asked: string, measureOf: (line: number) => Pt, standing: readonly Line[]): Setting | undefined {
    const setting = this.#settings.find(
      (known) =>
        known.asked === asked &&
        known.measures.every((measure, line) => measure === measureOf(line)) &&
        standing.every((line, i) => known.lines[i] === line),
    );
    if (setting) this.#used.add(setting);
    return setting;
  }

  add(setting: Setting): void {
    this.#settings.push(setting);
    this.#used.add(setting);
  }

  toJSON(): KeptParagraph {
    const lines = [...new Set([...this.#used].flatMap((setting) => setting.lines))];
    const indexes = new Map(lines.map((line, index) => [line, index]));
    return {
      lacks: this.lacks,
      ...(this.least !== undefined && { least: this.least }),
      lines: lines.flatMap((line) => {
        const fit = this.fits.get(line);
        return fit ? { line, fit } : [];
      }),
      settings: [...this.#used].map(({ asked, measures, lines: own }) => ({
        asked,
        measures,
        lines: own.flatMap((line) => indexes.get(line) ?? []),
      })),
    };
  }

  #made(): Compiled {
    this.#compiled ??= this.#compile();
    return this.#compiled;
  }
}
