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
  const faces = new Map<string, Map<number, Reach | undefined>>();
  return ({ face, ids, advances, size, scale = 1 }) => {
    const known = faces.get(face) ?? new Map<number, Reach | undefined>();
    faces.set(face, known);
    let [pen, left, right, above, below] = [0, Infinity, -Infinity, -Infinity, -Infinity];
    ids.forEach((id, i) => {
      if (!known.has(id)) known.set(id, extentOf(outline(face, id)));
      const glyph = known.get(id);
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
