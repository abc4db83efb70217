// A glyph of a face into a path in em: for ornaments made of letters and for type too large to be set. No text in it.

import type { Path, PathCommand } from '../model/matter.ts';
import type { LoadedFace } from './faces.ts';

/** Outline of a glyph in em, origin on the baseline at the glyph's left, y down. Empty for a space. */
export function glyphOutline(face: LoadedFace, glyph: number): Path {
  const unit = 1 / face.unitsPerEm;
  const path: PathCommand[] = [];
  let pen: readonly [number, number] = [0, 0];
  for (const { type, values } of face.font.glyphToJson(glyph)) {
    const at = (index: number): readonly [number, number] => [
      (values[2 * index] ?? 0) * unit,
      -(values[2 * index + 1] ?? 0) * unit || 0,
    ];
    if (type === 'M' || type === 'L') {
      pen = at(0);
      path.push([type, ...pen]);
    } else if (type === 'Q') {
      path.push(raiseDegree(pen, at(0), at(1)));
      pen = at(1);
    } else if (type === 'C') {
      path.push(['C', ...at(0), ...at(1), ...at(2)]);
      pen = at(2);
    } else path.push(['Z']);
  }
  return path;
}

/** TrueType's quadratic curves as cubic ones, the only kind PDF has (ISO 32000-2:2020, 8.5.2.2). */
function raiseDegree(
  from: readonly [number, number],
  control: readonly [number, number],
  to: readonly [number, number],
): PathCommand {
  const third = (end: readonly [number, number], axis: 0 | 1): number =>
    end[axis] + (2 / 3) * (control[axis] - end[axis]);
  return ['C', third(from, 0), third(from, 1), third(to, 0), third(to, 1), to[0], to[1]];
}
