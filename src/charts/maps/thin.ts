// Lines with fewer points that nowhere leave the line they came from by more than a tolerance. Pure.

/** Longer lines are thinned piece by piece: the time then grows with their length, whatever their form. */
const PIECE = 1024;

/**
 * Ends stay where they are. `line`: x, y, x, y …; the tolerance in the same units (U. Ramer 1972, D. Douglas and T. Peucker 1973).
 */
export function thin(line: readonly number[], tolerance: number): readonly number[] {
  const last = line.length / 2 - 1;
  if (last < 2) return line;
  const isKept = new Uint8Array(last + 1);
  isKept[0] = 1;
  for (let from = 0; from < last; from += PIECE) {
    const to = Math.min(last, from + PIECE);
    isKept[to] = 1;
    keepBetween(line, isKept, from, to, tolerance * tolerance);
  }
  return line.filter((_, i) => isKept[i >> 1] === 1);
}

/** Keeps the farthest point from the line between two that are kept, and goes on at both sides of it, while it is too far. */
function keepBetween(line: readonly number[], isKept: Uint8Array, from: number, to: number, most: number): void {
  const open: [number, number][] = [[from, to]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last] = range;
    let farthest = -1;
    let distance = most;
    for (let i = first + 1; i < last; i += 1) {
      const own = squaredDistance(line, i, first, last);
      if (own <= distance) continue;
      distance = own;
      farthest = i;
    }
    if (farthest < 0) continue;
    isKept[farthest] = 1;
    open.push([first, farthest], [farthest, last]);
  }
}

function squaredDistance(line: readonly number[], at: number, from: number, to: number): number {
  const coordinate = (index: number) => line[index] ?? 0;
  return squaredDistanceToSegment(
    coordinate(2 * at),
    coordinate(2 * at + 1),
    coordinate(2 * from),
    coordinate(2 * from + 1),
    coordinate(2 * to),
    coordinate(2 * to + 1),
  );
}

/** From a point to a piece of a line, or to its end where the ends are one. */
export function squaredDistanceToSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  const ox = x - x1 - along * dx;
  const oy = y - y1 - along * dy;
  return ox * ox + oy * oy;
}
