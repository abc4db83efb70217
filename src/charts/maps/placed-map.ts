// A map fitted into a frame: rings of its areas and the lines between them, in points, with no more of them than can be seen. Pure.

import type { ArcRing, AreaMap } from '../../model/areas.ts';
import type { Pt, Rect, Size } from '../../model/units.ts';
import { boundsOf, type Rings, surfaceOf } from './rings.ts';
import { thin } from './thin.ts';

/** What lines may be off by. */
const TOLERANCE: Pt = 0.15;
/** Islands and holes smaller than this are not seen. */
const LEAST: Pt = 0.4;

export interface PlacedArea {
  readonly rings: Rings;
  /** Square points. */
  readonly surface: number;
}

export interface PlacedMap {
  /** Of the whole map. */
  readonly size: Size;
  /** In the order of the map; one that is too small to be seen has no rings. */
  readonly areas: readonly PlacedArea[];
  /** Borders, each once, with the areas at its sides: one around the map, two between areas, more where areas lie over each other. */
  readonly lines: readonly { readonly line: readonly number[]; readonly sides: readonly number[] }[];
}

/** At the left and the top of the frame, as large as it can be. */
export function placeAreas({ width, height, arcs, shapes }: AreaMap, frame: Rect): PlacedMap {
  const scale = Math.min(frame.width / width, frame.height / height);
  const lines = arcs.map((arc) =>
    thin(
      arc.map((value, i) => value * scale + (i % 2 === 0 ? frame.x : frame.y)),
      TOLERANCE,
    ),
  );
  const sides = lines.map((): number[] => []);
  const areas = shapes.map((shape, area): PlacedArea => {
    const seen = shape.map((ring) => ({ ring, line: joined(ring, lines) })).filter(({ line }) => isSeen(line));
    for (const { ring } of seen) for (const index of ring) toggle(sides[index < 0 ? ~index : index], area);
    const rings = seen.map(({ line }) => line);
    return { rings, surface: surfaceOf(rings) };
  });
  return {
    size: { width: width * scale, height: height * scale },
    areas,
    lines: lines.flatMap((line, i) => {
      const own = sides[i] ?? [];
      return own.length > 0 ? [{ line, sides: own }] : [];
    }),
  };
}

/** An area that has both sides of a line has no border there. */
function toggle(sides: number[] | undefined, area: number): void {
  const at = sides?.indexOf(area) ?? -1;
  if (at >= 0) sides?.splice(at, 1);
  else sides?.push(area);
}

/** Arcs one after the other; each begins where the one before it ends. */
function joined(ring: ArcRing, lines: readonly (readonly number[])[]): readonly number[] {
  const line: number[] = [];
  for (const index of ring) {
    const arc = lines[index < 0 ? ~index : index] ?? [];
    const from = line.length === 0 ? 0 : 1;
    const count = arc.length / 2;
    for (let i = from; i < count; i += 1) {
      const at = 2 * (index < 0 ? count - 1 - i : i);
      line.push(arc[at] ?? 0, arc[at + 1] ?? 0);
    }
  }
  return line;
}

/** A triangle at least, and not too small. */
function isSeen(line: readonly number[]): boolean {
  const { width, height } = boundsOf([line]);
  return line.length >= 8 && Math.max(width, height) >= LEAST;
}
