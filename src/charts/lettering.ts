// Text in charts: text styles by name become fonts that Chart.js can carry, are measured by the typesetter and set as
// glyph runs. What is measured here is what is painted.

import type { GlyphRun, Ink } from '../model/matter.ts';
import type { CharStyle, TextStyle, Typesetter } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import type { CanvasFont, LineMeasure, TextMeasurer } from './recording.ts';
import { wrapText } from './wrap.ts';

/** A font option of Chart.js. */
export interface ChartFont {
  readonly family: string;
  readonly size: Pt;
  readonly weight: 'normal' | 'bold';
  readonly style: 'normal';
  /** Leading over size. */
  readonly lineHeight: number;
}

/** A named style, plain or as its **strong** variant. */
export interface Lettered {
  readonly style: string;
  readonly strong?: boolean;
}

export class Lettering implements TextMeasurer {
  readonly #typesetter: Typesetter;
  readonly #styles: ReadonlyMap<string, TextStyle>;
  #isOver = false;

  constructor(typesetter: Typesetter, styles: ReadonlyMap<string, TextStyle>) {
    this.#typesetter = typesetter;
    this.#styles = styles;
  }

  measure(text: string, font: CanvasFont): LineMeasure {
    const style = this.#charStyle(font);
    const { ascender, descender, capHeight } = this.#typesetter.metrics(style.face);
    return {
      width: this.#typesetter.width(text, style),
      ascent: ascender * style.size,
      descent: Math.abs(descender) * style.size,
      capHeight: capHeight * style.size,
    };
  }

  /** Glyph runs of one line, in one ink. */
  runs(text: string, font: CanvasFont, ink: Ink): readonly GlyphRun[] {
    const runs = this.#typesetter.shape(text, { ...this.#charStyle(font), ink: ink.name, tint: ink.tint });
    return ink.mix ? runs.map((run) => ({ ...run, ink })) : runs;
  }

  /** Whether the design has a text style of that name. */
  has(name: string): boolean {
    return this.#styles.has(name);
  }

  font(lettered: Lettered): ChartFont {
    const { name, size, leading } = this.#style(lettered.style);
    return {
      family: name,
      size,
      weight: lettered.strong ? 'bold' : 'normal',
      style: 'normal',
      lineHeight: leading / size,
    };
  }

  width(text: string, lettered: Lettered): Pt {
    return this.measure(text, this.#canvasFont(lettered)).width;
  }
  capHeight(lettered: Lettered): Pt {
    return this.measure('H', this.#canvasFont(lettered)).capHeight;
  }
  descent(lettered: Lettered): Pt {
    return this.measure('H', this.#canvasFont(lettered)).descent;
  }
  leading(lettered: Lettered): Pt {
    return this.#style(lettered.style).leading;
  }

  /** Whether a text can be broken into lines no wider than `measure`: asked before it is tried, for a try that fails is told. */
  fits(text: string, lettered: Lettered, measure: Pt): boolean {
    const style = this.#style(lettered.style);
    const runs = [{ text, strong: lettered.strong }];
    return this.#typesetter.least({ runs }, { ...style, hyphenate: true }) <= measure;
  }

  /** Lines no wider than `measure`, broken at spaces and after hyphens; words that are too long are hyphenated. */
  wrap(text: string, lettered: Lettered, measure: Pt): readonly string[] {
    const style = this.#style(lettered.style);
    return wrapText(text, measure, {
      width: (line) => this.width(line, lettered),
      hyphenate: (word) => {
        const text = { runs: [{ text: word, strong: lettered.strong }] };
        const lines = this.#typesetter.lines(text, { ...style, hyphenate: true }, measure);
        if (lines.some(({ width }) => width > measure)) this.#isOver = true;
        return lines.map(({ runs, hyphen }) => ({ text: runs.flatMap(({ run }) => run.clusters).join(''), hyphen }));
      },
    });
  }

  /** Does work; tells whether it set a word that was too wide for its place. */
  watch<T>(work: () => T): { readonly result: T; readonly isOver: boolean } {
    this.#isOver = false;
    const result = work();
    return { result, isOver: this.#isOver };
  }

  #style(name: string): TextStyle {
    const style = this.#styles.get(name);
    if (!style) throw new Error(`charts: text in the font "${name}", which is no text style of the design`);
    return style;
  }
  #canvasFont(lettered: Lettered): CanvasFont {
    const { name, size } = this.#style(lettered.style);
    return { family: name, size, bold: lettered.strong ?? false, italic: false };
  }
  #charStyle(font: CanvasFont): CharStyle {
    const marks = { strong: font.bold, em: font.italic };
    return { ...this.#typesetter.charStyle(this.#style(font.family), marks), size: font.size };
  }
}
