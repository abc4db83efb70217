// Rings to arcs that end where neighbours part: a border that two rings share becomes one arc, whichever way they run along it.
// After M. Bostock, "How to infer topology" (2013). Pure.

import type { ArcRing } from '../../model/areas.ts';

export interface Topology {
  /** x, y, x, y … */
  readonly arcs: readonly (readonly number[])[];
  /** One for each ring given. */
  readonly rings: readonly ArcRing[];
}

/** Coordinates are whole numbers below this, so that a point is one number. */
const SPAN = 2 ** 26;

/** `rings`: x, y, x, y …, whole numbers, not closed and without a point twice in a row. */
export function cutIntoArcs(rings: readonly (readonly number[])[]): Topology {
  const { ids, places, count } = numbered(rings);
  const isJunction = junctions(ids, count);
  const arcs: (readonly number[])[] = [];
  /** Arcs by their first two points, and backwards by their last two. */
  const known = new Map<number, number>();
  const arcAlong = (points: readonly number[]): number => {
    const key = (at: number, then: number) => (points.at(at) ?? 0) * count + (points.at(then) ?? 0);
    const found = known.get(key(0, 1));
    if (found !== undefined) return found;
    const index = arcs.push(lineThrough(points, places)) - 1;
    known.set(key(-1, -2), ~index);
    known.set(key(0, 1), index);
    return index;
  };
  return { rings: ids.map((ring) => piecesOf(ring, isJunction).map(arcAlong)), arcs };
}

function lineThrough(points: readonly number[], places: readonly number[]): readonly number[] {
  const line: number[] = [];
  for (const id of points) line.push(places[2 * id] ?? 0, places[2 * id + 1] ?? 0);
  return line;
}

/** Points by number, in the order in which they are met; `places`: x, y, x, y … */
function numbered(rings: readonly (readonly number[])[]) {
  const numbers = new Map<number, number>();
  const places: number[] = [];
  const ids = rings.map((ring) => {
    const own: number[] = [];
    for (let i = 0; i < ring.length; i += 2) {
      const x = ring[i] ?? 0;
      const y = ring[i + 1] ?? 0;
      const key = x * SPAN + y;
      let id = numbers.get(key);
      if (id === undefined) {
        id = numbers.size;
        numbers.set(key, id);
        places.push(x, y);
      }
      own.push(id);
    }
    return own;
  });
  return { ids, places, count: numbers.size };
}

/** Points at which rings part: not all that pass there have the same two neighbours. */
function junctions(rings: readonly (readonly number[])[], count: number): (id: number) => boolean {
  const one = new Int32Array(count).fill(-1);
  const other = new Int32Array(count);
  const parts = new Uint8Array(count);
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 1) {
      const id = ring[i] ?? 0;
      const before = ring[i === 0 ? ring.length - 1 : i - 1] ?? id;
      const after = ring[i + 1] ?? ring[0] ?? id;
      if (one[id] === -1) {
        one[id] = before;
        other[id] = after;
      } else if (!(one[id] === before && other[id] === after) && !(one[id] === after && other[id] === before))
        parts[id] = 1;
    }
  return (id) => parts[id] === 1;
}

/** A ring from junction to junction; one without any is a piece that begins at its lowest number, wherever it was begun. */
function piecesOf(ring: readonly number[], isJunction: (id: number) => boolean): readonly (readonly number[])[] {
  if (ring.length === 0) return [];
  const junction = ring.findIndex(isJunction);
  const lowest = ring.reduce((least, id) => Math.min(least, id), Infinity);
  const start = junction >= 0 ? junction : ring.indexOf(lowest);
  const pieces: number[][] = [];
  let piece = [ring[start] ?? 0];
  for (let i = 1; i <= ring.length; i += 1) {
    const id = ring[(start + i) % ring.length] ?? 0;
    piece.push(id);
    if (i < ring.length && !isJunction(id)) continue;
    pieces.push(piece);
    piece = [id];
  }
  return pieces;
}
