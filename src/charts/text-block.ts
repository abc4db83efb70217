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
      const baseline = last ? last.baseline + lettering.leading(lettered) : lettering.capHeight(lettered);
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

export interface BlockPlace {
  readonly x: Pt;
  /** Top of the first capitals. */
  readonly top: Pt;
  readonly align: Caption['align'];
  readonly colour: string;
}

export const placeBlock = (block: TextBlock, { x, top, align, colour }: BlockPlace): readonly Caption[] =>
  block.lines.map(({ text, lettered, baseline }) => ({
    kind: 'caption',
    text,
    lettered,
    x,
    y: top + baseline,
    align,
    colour,
  }));
