// Shadings onto a grid of ink (ISO 32000-2:2020, 8.7.4.5): by function, along a line, between circles. Meshes are not drawn.

import { coverAt, type Mask } from './clip-mask.ts';
import { type Fn, functionOf } from './functions.ts';
import type { InkGrid } from './grid.ts';
import type { ShadingMark } from './mark.ts';
import { apply, IDENTITY, inverse, matrixOf } from './matrix.ts';
import { booleanOf, get, itemsOf, numberOf, numbersOf, type Obj } from './objects.ts';

/** Parameters of the function at a place; undefined where the shading paints nothing. */
type Locate = (x: number, y: number) => readonly number[] | undefined;

/** False for a kind that is not drawn. */
export function paintShading(grid: InkGrid, mark: ShadingMark, mask: Mask | undefined): boolean {
  const { shading, matrix, paint, bounds } = mark;
  const locate = locatorOf(shading);
  const fn = functionOf(get(shading, 'Function'));
  const back = inverse(matrix);
  if (!locate || !fn || !back) return false;
  const colours = rememberer(fn, numberOf(get(shading, 'ShadingType')) === 1);
  const one = new Float32Array(1);
  const window = grid.windowOf(bounds);
  for (let row = window.top; row < window.bottom; row++)
    for (let column = window.left; column < window.right; column++) {
      const shown = mask ? coverAt(mask, column, row) : 1;
      const input = shown > 0 ? locate(...apply(back, ...grid.toPage(column, row))) : undefined;
      if (!input) continue;
      const targets = grid.targets(paint.space.inks(colours(input)), { ...paint, mode: 0 });
      one[0] = shown * paint.alpha;
      grid.blendRow(row, column, targets, one, paint.blend);
    }
  return true;
}

/** Colours along one dimension are worked out at a thousand places. */
function rememberer(fn: Fn, isPlane: boolean): Fn {
  if (isPlane) return fn;
  const known = new Map<number, readonly number[]>();
  return ([t = 0]) => {
    const key = Math.round(t * 1000);
    const colour = known.get(key) ?? fn([t]);
    known.set(key, colour);
    return colour;
  };
}

function locatorOf(shading: Obj): Locate | undefined {
  const coordinates = numbersOf(get(shading, 'Coords')) ?? [];
  const [low = 0, high = 1] = numbersOf(get(shading, 'Domain')) ?? [];
  const [before = false, after = false] = itemsOf(get(shading, 'Extend')).map(booleanOf);
  const along = (s: number): readonly number[] | undefined =>
    (s < 0 && !before) || (s > 1 && !after) ? undefined : [low + Math.min(1, Math.max(0, s)) * (high - low)];
  switch (numberOf(get(shading, 'ShadingType'))) {
    case 1: {
      const back = inverse(matrixOf(numbersOf(get(shading, 'Matrix'))) ?? IDENTITY);
      const [left = 0, right = 1, bottom = 0, top = 1] = numbersOf(get(shading, 'Domain')) ?? [];
      return (x, y) => {
        const [u, v] = back ? apply(back, x, y) : [Number.NaN, 0];
        return u >= left && u <= right && v >= bottom && v <= top ? [u, v] : undefined;
      };
    }
    case 2: {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = coordinates;
      const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
      return (x, y) => (length === 0 ? undefined : along(((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length));
    }
    case 3:
      return radial(coordinates, before, after, along);
    default:
      return undefined;
  }
}

/** The larger of the two circles through a place that the shading has: it is painted last. */
function radial(
  [x0 = 0, y0 = 0, r0 = 0, x1 = 0, y1 = 0, r1 = 0]: readonly number[],
  before: boolean,
  after: boolean,
  along: (s: number) => readonly number[] | undefined,
): Locate {
  const [dx, dy, dr] = [x1 - x0, y1 - y0, r1 - r0];
  const a = dx * dx + dy * dy - dr * dr;
  return (x, y) => {
    const [px, py] = [x - x0, y - y0];
    const b = px * dx + py * dy + r0 * dr;
    const c = px * px + py * py - r0 * r0;
    const root = Math.sqrt(b * b - a * c);
    const found = Math.abs(a) < 1e-9 ? [c / (2 * b)] : [(b + root) / a, (b - root) / a].sort((s, t) => t - s);
    const s = found.find(
      (one) => r0 + one * dr >= 0 && (one >= 0 || before) && (one <= 1 || after) && Number.isFinite(one),
    );
    return s === undefined ? undefined : along(s);
  };
}
