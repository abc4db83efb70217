// A few lines of text set as one label: measured as a block, then placed as captions.

import type { Pt } from '../model/units.ts';
import type { Lettered, Lettering } from './lettering.ts';
import type { Caption } from './marks.ts';

export interface TextLine {
  readonly text: string;
  readonly lettered: Lettered;
  /** From the top of the block, which is the top of the capitals of the first line. */
  readonly baseline: Pt;
}

export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: Pt;
  /** Top of the first capitals to the last baseline. */
  readonly height: Pt;
  /** What hangs below the last baseline. */
  readonly depth: Pt;
}

export interface TextPart {
  readonly text: string;
  readonly lettered: Lettered;
}

/** Sets parts one below the other, each wrapped to the measure; empty parts are left out. */
export function setBlock(lettering: Lettering, parts: readonly TextPart[], measure: Pt): TextBlock {
  const lines: TextLine[] = [];
  for (const { text, lettered } of parts) {
    if (text.trim() === '') continue;
    for (const line of lettering.wrap(text, lettered, measure)) {
      const last = lines.at(-1);
      const baseline = last
        ? last.baseline + stepBetween(lettering, last.lettered, lettered)
        : lettering.capHeight(lettered);
      lines.push({ text: line, lettered, baseline });
    }
  }
  const last = lines.at(-1);
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => lettering.width(line.text, line.lettered))),
    height: last?.baseline ?? 0,
    depth: last ? lettering.descent(last.lettered) : 0,
  };
}

/** From one baseline to the next: a small line stays clear of what hangs below a large one. */
const stepBetween = (lettering: Lettering, above: Lettered, below: Lettered): Pt =>
  Math.max(lettering.leading(below), lettering.descent(above) + lettering.capHeight(below));

export interface BlockPlace {
  readonly x: Pt;
  /** Top of the first capitals. */
  readonly top: Pt;
  readonly align: Caption['align'];
  readonly colour: string;
}

/** The lines of a block as one label. */
export function placeBlock(block: TextBlock, { x, top, align, colour }: BlockPlace): readonly Caption[] {
  const label = {};
  return block.lines.map(({ text, lettered, baseline }) => ({
    kind: 'caption',
    text,
    lettered,
    x,
    y: top + baseline,
    align,
    colour,
    label,
  }));
}

/** The same for a block that reads upwards: `x` is the top of its capitals, `foot` where its lines begin. */
export function placeUpwards(block: TextBlock, place: { x: Pt; foot: Pt; colour: string }): readonly Caption[] {
  const label = {};
  return block.lines.map(({ text, lettered, baseline }) => ({
    kind: 'caption',
    text,
    lettered,
    x: place.x + baseline,
    y: place.foot,
    align: 'left',
    colour: place.colour,
    upwards: true,
    label,
  }));
}
