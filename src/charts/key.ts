// A line of swatches with names above a plot, for charts whose series cannot be named in place.

import type { Pt } from '../model/units.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';

export interface KeyEntry {
  readonly name: string;
  readonly ink: string;
}

export interface Key {
  /** Down to where the plot may start. */
  readonly height: Pt;
  readonly marks: readonly Mark[];
}

/** Entries side by side from the left, in as many rows as needed. */
export function composeKey(drawing: Drawing, entries: readonly KeyEntry[]): Key {
  const { style, lettering, size } = drawing;
  const lettered = { style: style.detail };
  const side = lettering.capHeight(lettered);
  const leading = lettering.leading(lettered);
  const white = side * 0.7;
  const marks: Mark[] = [];
  let x = 0;
  let top = 0;
  for (const { name, ink } of entries) {
    const lines = lettering.wrap(name, lettered, size.width - side - white);
    const width = side + white + Math.max(...lines.map((line) => lettering.width(line, lettered)));
    if (x > 0 && x + width > size.width) {
      x = 0;
      top += leading;
    }
    marks.push({ kind: 'swatch', rect: { x, y: top, width: side, height: side }, colour: drawing.colour(ink) });
    for (const [index, text] of lines.entries()) {
      const y = top + side + index * leading;
      const colour = drawing.colour(style.text);
      marks.push({ kind: 'caption', text, lettered, x: x + side + white, y, align: 'left', colour });
    }
    top += (lines.length - 1) * leading;
    x += width + side * 2;
  }
  return { height: entries.length > 0 ? top + leading + style.pad : 0, marks };
}
