// Areas as a file gives them to a map: projected, on a grid, cut into shared arcs, with no more points than can be seen. Pure.

import type { AreaMap, Polygon, Position } from '../../model/areas.ts';
import { cutIntoArcs } from './arcs.ts';
import { doubleSurface } from './rings.ts';
import { thin } from './thin.ts';

/** Steps of the grid along the longer side of the map: 0.07 pt across two pages. */
export const GRID = 16_000;
/** What arcs may be off by, in steps of the grid: 0.15 pt across two pages. */
const TOLERANCE = 2;

/**
 * Degrees are projected by the local equirectangular projection: east is narrowed by the cosine of the middle latitude, right for a
 * region (over two degrees of latitude at 51° widths are off by 2 % at most; J. Snyder, Map Projections, USGS 1987, §12).
 * Metres are drawn as they are. `areas`: the polygons of each.
 */
export function areaMapOf(areas: readonly (readonly Polygon[])[], planar: boolean): AreaMap {
  const place = projection(areas, planar);
  const rings = areas.map((polygons) =>
    polygons.flatMap((polygon) => polygon.map((ring, i) => turned(onGrid(ring, place), i === 0))),
  );
  const topology = cutIntoArcs(rings.flat());
  let next = 0;
  const shapes = rings.map((own) => own.map(() => topology.rings[next++] ?? []));
  return {
    width: place.width,
    height: place.height,
    arcs: topology.arcs.map((arc) => thin(arc, TOLERANCE)),
    shapes: shapes.map((own) => own.filter((ring) => ring.length > 0)),
  };
}

interface Projection {
  readonly west: number;
  readonly north: number;
  /** Steps of the grid in one unit. */
  readonly east: number;
  readonly south: number;
  readonly width: number;
  readonly height: number;
}

function projection(areas: readonly (readonly Polygon[])[], planar: boolean): Projection {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const polygons of areas)
    for (const polygon of polygons)
      for (const ring of polygon)
        for (const position of ring) {
          const x = position[0] ?? 0;
          const y = position[1] ?? 0;
          if (x < west) west = x;
          if (x > east) east = x;
          if (y < south) south = y;
          if (y > north) north = y;
        }
  const narrowed = planar ? 1 : Math.cos(((south + north) / 2) * (Math.PI / 180));
  const [width, height] = [(east - west) * narrowed, north - south];
  const scale = GRID / Math.max(width, height);
  return {
    west,
    north,
    east: narrowed * scale,
    south: scale,
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** Open, and no point twice in a row; nothing where less than a triangle is left. */
function onGrid(ring: readonly Position[], { west, north, east, south }: Projection): readonly number[] {
  const line: number[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const position of ring) {
    const x = Math.round(((position[0] ?? 0) - west) * east);
    const y = Math.round((north - (position[1] ?? 0)) * south);
    if (x === lastX && y === lastY) continue;
    line.push(x, y);
    lastX = x;
    lastY = y;
  }
  while (line.length > 2 && line[0] === lastX && line[1] === lastY) {
    line.length -= 2;
    [lastX, lastY] = [line.at(-2) ?? 0, line.at(-1) ?? 0];
  }
  return line.length >= 6 ? line : [];
}

/** Clockwise, or the other way round: files do not agree on it. */
function turned(ring: readonly number[], clockwise: boolean): readonly number[] {
  if (doubleSurface(ring) >= 0 === clockwise) return ring;
  const line: number[] = [];
  for (let i = ring.length - 2; i >= 0; i -= 2) line.push(ring[i] ?? 0, ring[i + 1] ?? 0);
  return line;
}
