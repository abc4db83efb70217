// How far the ink of set glyphs reaches: a big figure stands well inside the widths that it is set with.

import type { GlyphRun } from '../model/matter.ts';
import type { Reach, Typesetter } from '../model/text.ts';

/** In points, from where a run begins and from its baseline; undefined for what has no ink. */
export type InkMeter = (run: GlyphRun) => Reach | undefined;

export function createInkMeter(inkOf: Typesetter['ink']): InkMeter {
  return ({ face, ids, advances, size, scale = 1 }) => {
    let [pen, left, right, above, below] = [0, Infinity, -Infinity, -Infinity, -Infinity];
    ids.forEach((id, i) => {
      const glyph = inkOf(face, id);
      if (glyph) {
        left = Math.min(left, pen + glyph.left * size * scale);
        right = Math.max(right, pen + glyph.right * size * scale);
        above = Math.max(above, glyph.above * size);
        below = Math.max(below, glyph.below * size);
      }
      pen += advances[i] ?? 0;
    });
    return left > right ? undefined : { left, right, above, below };
  };
}
