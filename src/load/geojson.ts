// A GeoJSON file (RFC 7946) to areas: a FeatureCollection of Polygons and MultiPolygons, every ring closed, in degrees or in metres.

import type { DraftArea, DraftAreas, Polygon, Position } from '../model/areas.ts';
import type { DiagnosticCode, Reporter } from '../model/diagnostic.ts';
import { jsonFault, jsonPlaces, placeOn } from './json-places.ts';
import { type SourceText, spanOf } from './places.ts';

type Path = readonly (string | number)[];
type Args = Readonly<Record<string, string | number>>;

interface Problem {
  readonly code: DiagnosticCode;
  readonly path: Path;
  readonly args: Args;
}
type Find = (code: DiagnosticCode, path: Path, args?: Args) => void;

/** Levels down to a feature, and down to a position of a MultiPolygon. */
const FEATURE = 2;
const POSITION = 7;

/**
 * Each kind of fault is told once, at its first place, with how often it is there. Reports: load/json-syntax, geojson-type,
 * geojson-empty, geojson-feature, geojson-geometry, geojson-position, geojson-ring, geojson-mixed, geojson-swapped.
 */
export function parseGeoJson(source: SourceText, name: string, reporter: Reporter): DraftAreas | undefined {
  const root = parsed(source.text);
  if (root === undefined) {
    const at = jsonFault(source.text);
    const args = { file: name };
    reporter.report({ severity: 'error', code: 'load/json-syntax', span: spanOf(source, at, at), args });
    return undefined;
  }
  const problems: Problem[] = [];
  const find: Find = (code, path, args = {}) => problems.push({ code, path, args });
  const features = featuresOf(root, find);
  const planar = problems.length === 0 && checkUnits(features, find);
  if (problems.length > 0) {
    tell(source, name, problems, reporter);
    return undefined;
  }
  const places = jsonPlaces(source.text, FEATURE);
  const spanAt = (path: Path) => {
    const { start, end } = placeOn(places, path);
    return spanOf(source, start, end);
  };
  const placed = features.map((feature, i): DraftArea => ({ ...feature, span: spanAt(['features', i]) }));
  return { name, file: source.file, planar, features: placed };
}

/** Undefined, which JSON does not know, where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function tell(source: SourceText, name: string, problems: readonly Problem[], reporter: Reporter): void {
  const places = jsonPlaces(source.text, POSITION);
  for (const code of new Set(problems.map((problem) => problem.code))) {
    const own = problems.filter((problem) => problem.code === code);
    const [first] = own;
    if (!first) continue;
    const { start, end } = placeOn(places, first.path);
    const args = { file: name, count: own.length, ...first.args };
    reporter.report({ severity: 'error', code, span: spanOf(source, start, end), args });
  }
}

type Feature = Omit<DraftArea, 'span'>;

function featuresOf(root: unknown, find: Find): readonly Feature[] {
  const type = fieldOf(root, 'type');
  const features = fieldOf(root, 'features');
  if (type !== 'FeatureCollection' || !Array.isArray(features)) {
    find('load/geojson-type', ['type'], { value: typeof type === 'string' ? type : '?' });
    return [];
  }
  if (features.length === 0) find('load/geojson-empty', ['features']);
  return features.map((feature: unknown, i): Feature => {
    const path = ['features', i];
    if (fieldOf(feature, 'type') !== 'Feature') {
      find('load/geojson-feature', path);
      return { properties: {}, polygons: [] };
    }
    return {
      properties: textsOf(fieldOf(feature, 'properties')),
      polygons: polygonsOf(fieldOf(feature, 'geometry'), [...path, 'geometry'], find),
    };
  });
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

function textsOf(properties: unknown): Readonly<Record<string, string>> {
  const isNamed = typeof properties === 'object' && properties !== null && !Array.isArray(properties);
  const entries = isNamed ? Object.entries(properties) : [];
  return Object.fromEntries(
    entries.flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
    ),
  );
}

function polygonsOf(geometry: unknown, path: Path, find: Find): readonly Polygon[] {
  const type = fieldOf(geometry, 'type');
  const coordinates = fieldOf(geometry, 'coordinates');
  const inner = [...path, 'coordinates'];
  if (type === 'Polygon') return [polygonOf(coordinates, inner, find)];
  if (type === 'MultiPolygon' && Array.isArray(coordinates))
    return coordinates.map((polygon: unknown, i) => polygonOf(polygon, [...inner, i], find));
  find('load/geojson-geometry', path, { value: typeof type === 'string' ? type : 'null' });
  return [];
}

function polygonOf(rings: unknown, path: Path, find: Find): Polygon {
  if (Array.isArray(rings) && rings.length > 0)
    return rings.map((ring: unknown, i) => ringOf(ring, [...path, i], find));
  find('load/geojson-ring', path);
  return [];
}

function ringOf(ring: unknown, path: Path, find: Find): readonly Position[] {
  const positions: readonly unknown[] = Array.isArray(ring) ? ring : [];
  const odd = positions.findIndex((position) => !isPosition(position));
  if (odd >= 0) {
    find('load/geojson-position', [...path, odd]);
    return [];
  }
  const known = positions as readonly Position[];
  const [first, last] = [known[0], known.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  if (!isClosed || countApart(known) < LEAST_CORNERS) find('load/geojson-ring', path);
  return known;
}

/** Of a triangle. */
const LEAST_CORNERS = 3;

const countApart = (ring: readonly Position[]): number => new Set(ring.map(([x, y]) => `${x} ${y}`)).size;

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

/** Whether positions are metres; the file may not mix them with degrees, nor have north before east. */
function checkUnits(features: readonly Feature[], find: Find): boolean {
  let [swapped, count] = [0, 0];
  const first = features[0]?.polygons[0]?.[0]?.[0];
  const planar = first !== undefined && !isInDegrees(first);
  for (const [i, { polygons }] of features.entries())
    for (const ring of polygons.flat())
      for (const position of ring) {
        if (isInDegrees(position) === planar) {
          find('load/geojson-mixed', ['features', i]);
          return planar;
        }
        count += 1;
        if (isSwapped(position)) swapped += 1;
      }
  if (count > 0 && swapped === count) find('load/geojson-swapped', ['features', 0, 'geometry', 'coordinates']);
  return planar;
}

const isInDegrees = (position: Position): boolean =>
  Math.abs(position[0] ?? 0) <= 180 && Math.abs(position[1] ?? 0) <= 90;

/** Belgium with north before east: as typed it would lie in the ocean. */
function isSwapped(position: Position): boolean {
  const [first, second] = [position[0] ?? 0, position[1] ?? 0];
  return first > 49 && first < 52 && second > 2 && second < 7;
}
