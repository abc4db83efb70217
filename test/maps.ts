// Made-up maps for tests: a patchwork of as many areas as there are names, whose neighbours share crooked borders point by point.
// No place on earth has these shapes.

import type { Polygon, Position } from '../src/model/areas.ts';

/** Degrees; the patchwork lies around here. */
const WEST = 4;
const SOUTH = 51;
const SIDE = 0.08;

/** Areas in rows from the south-west, as near to a square as can be; each side of a patch is a line of `points` steps. */
export function patchwork(count: number, points = 6): readonly Polygon[] {
  const columns = Math.max(1, Math.ceil(Math.sqrt(count)));
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    const ring = [
      ...side(x, y, 1, 0, points),
      ...side(x + 1, y, 0, 1, points),
      ...side(x, y + 1, 1, 0, points).reverse(),
      ...side(x, y, 0, 1, points).reverse(),
    ].filter((position, at, all) => at === 0 || !isOne(position, all[at - 1]));
    return [ring];
  });
}

const isOne = (a: Position, b: Position | undefined): boolean => a[0] === b?.[0] && a[1] === b?.[1];

/** From one corner to the next, swaying: the same line whichever patch asks for it. */
function side(x: number, y: number, across: number, up: number, points: number): Position[] {
  return Array.from({ length: points + 1 }, (_, i) => {
    const along = i / points;
    const sway =
      i === 0 || i === points ? 0 : 0.12 * Math.sin(along * 9 + x * 2.3 + y * 3.1) * Math.sin(along * Math.PI);
    const fine = i === 0 || i === points ? 0 : 0.003 * Math.sin(i * 1.7 + x + 2 * y);
    return placeAt(x + across * along - up * (sway + fine), y + up * along + across * (sway + fine));
  });
}

const placeAt = (x: number, y: number): Position =>
  [WEST + x * SIDE, SOUTH + y * SIDE * 0.63].map((degrees) => Number(degrees.toFixed(6)));

/** As a file. */
export const geoJsonOf = (areas: readonly Polygon[], names: readonly string[], key = 'naam'): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: areas.map((coordinates, i) => ({
      type: 'Feature',
      properties: { [key]: names[i] ?? '' },
      geometry: { type: 'Polygon', coordinates },
    })),
  });
