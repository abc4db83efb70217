// How far the ink of set glyphs reaches: a big figure stands well inside the widths that it is set with.

import type { GlyphRun, Path } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';

/** Outline of a glyph in em, y down. */
export type Outline = (face: string, glyph: number) => Path;

/** From where a run begins and from its baseline, in points along and across it. `below` is negative where it all stands above. */
export interface Reach {
  readonly left: Pt;
  readonly right: Pt;
  readonly above: Pt;
  readonly below: Pt;
}

/** Measures runs; undefined for those without ink. Remembers the glyphs that it has seen. */
export function createInkMeter(outline: Outline): (run: GlyphRun) => Reach | undefined {
  const known = new Map<string, Reach | undefined>();
  const reachOf = (face: string, id: number): Reach | undefined => {
    const key = `${face} ${id}`;
    if (!known.has(key)) known.set(key, extentOf(outline(face, id)));
    return known.get(key);
  };
  return ({ face, ids, advances, size, scale = 1 }) => {
    let [pen, left, right, above, below] = [0, Infinity, -Infinity, -Infinity, -Infinity];
    ids.forEach((id, i) => {
      const glyph = reachOf(face, id);
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

/** By points and control points. */
function extentOf(path: Path): Reach | undefined {
  const numbers = path.flatMap(([, ...rest]) => rest);
  if (numbers.length === 0) return undefined;
  const xs = numbers.filter((_, i) => i % 2 === 0);
  const ys = numbers.filter((_, i) => i % 2 === 1);
  return { left: Math.min(...xs), right: Math.max(...xs), above: -Math.min(...ys), below: Math.max(...ys) };
}
