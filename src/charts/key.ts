// A line of swatches with names above a plot, for charts whose series cannot be named in place.

import type { Point, Pt, Rect } from '../model/units.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';
import { placeBlock, setBlock } from './text-block.ts';

/** Width of a line in a key over the height of its capitals. */
const LINE = 2.4;

export interface KeyEntry {
  readonly name: string;
  readonly ink: string;
  readonly tint?: number;
  /** What stands before the name: a field, an upright tick, a line, or a row of dots. */
  readonly sign?: 'field' | 'tick' | 'line' | 'dots';
  /** Of a line: in its weight. */
  readonly weight?: Pt;
  readonly dash?: readonly Pt[];
}

export interface Key {
  /** Down to where the plot may start. */
  readonly height: Pt;
  readonly marks: readonly Mark[];
}

/** Entries side by side from the left, in as many rows as needed; those that a `room` has no height for are left out, and said. */
export function composeKey(drawing: Drawing, entries: readonly KeyEntry[], room?: Rect): Key {
  const { style, lettering, size } = drawing;
  const {
    x: left,
    y: first,
    width: measure,
    height: most,
  } = room ?? { x: 0, y: 0, width: size.width, height: Infinity };
  const lettered = { style: style.detail };
  const side = lettering.capHeight(lettered);
  const leading = lettering.leading(lettered);
  const white = side * 0.7;
  const marks: Mark[] = [];
  let x = left;
  let top = first;
  for (const entry of entries) {
    const wide = entry.sign === 'line' || entry.sign === 'dots' ? side * LINE : side;
    const block = setBlock(lettering, [{ text: entry.name, lettered }], measure - wide - white);
    const width = wide + white + block.width;
    if (x > left && x + width > left + measure) {
      x = left;
      top += leading;
    }
    if (top + block.height + block.depth > first + most) {
      drawing.crowded();
      break;
    }
    marks.push(signOf(drawing, entry, { x, y: top, width: wide, height: side }));
    marks.push(...placeBlock(block, { x: x + wide + white, top, align: 'left', colour: drawing.colour(style.text) }));
    top += Math.max(0, block.lines.length - 1) * leading;
    x += width + side * 2;
  }
  return { height: entries.length > 0 ? top - first + leading + style.pad : 0, marks };
}

function signOf({ style, colour }: Drawing, { ink, tint, sign = 'field', ...line }: KeyEntry, rect: Rect): Mark {
  const drawn = colour(ink, tint);
  const [middle, height] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  const { dot, pitch } = style.target;
  switch (sign) {
    case 'field':
      return { kind: 'swatch', rect, colour: drawn };
    case 'tick': {
      const [from, to] = [rect.y, rect.y + rect.height].map((y) => ({ x: middle, y })) as [Point, Point];
      return { kind: 'rule', from, to, weight: dot, colour: drawn };
    }
    case 'line':
    case 'dots': {
      const isDotted = sign === 'dots';
      // Round ends stand out of the line.
      const inset = isDotted ? dot / 2 : line.dash?.length ? (line.weight ?? 0) / 2 : 0;
      const [from, to] = [rect.x + inset, rect.x + rect.width - inset].map((x) => ({ x, y: height })) as [Point, Point];
      const weight = isDotted ? dot : (line.weight ?? style.axis.weight);
      const dash = line.dash?.length ? { dash: line.dash } : {};
      return { kind: 'rule', from, to, weight, colour: drawn, ...dash, ...(isDotted && { pitch }) };
    }
  }
}
