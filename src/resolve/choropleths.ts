// Values of a choropleth to the areas of its file: which area each is of, and the areas that have none.

import { areaMapOf } from '../charts/maps/area-map.ts';
import type { DraftAreas, Polygon } from '../model/areas.ts';
import type { ChartBlock, ChartSeries } from '../model/content.ts';
import type { Span } from '../model/diagnostic.ts';
import type { DraftChart } from '../model/draft-charts.ts';
import { smarten } from '../text/typography.ts';
import type { PlacesOf } from './chart-places.ts';
import { complain, type Desk, unknown } from './desk.ts';
import { formatList } from './format.ts';

type Mapped = Pick<ChartBlock, 'categories' | 'series' | 'areas'>;

/** Properties by which areas are named if the editor does not say, in this order, in capitals or not. */
const NAMES = ['naam', 'name', 'gemeente', 'naam_nl', 'name_nl'];
/** More areas than this are not listed in a message. */
const MOST_LISTED = 5;

/** An area with all that the file draws of it. */
interface Area {
  readonly name: string;
  readonly polygons: readonly Polygon[];
  readonly span: Span;
}

/** `areas:` and `name-in:` where no map is drawn. Reports: resolve/unused-areas. */
export function checkAreas(desk: Desk, { type, areas, nameIn, origin }: DraftChart): void {
  if (type === 'choropleth') return;
  for (const [key, raw] of [['areas', areas] as const, ['name-in', nameIn] as const])
    if (raw) complain(desk, 'warning', 'resolve/unused-areas', origin.keys[key] ?? raw.span, { key, type });
}

/**
 * In the order of the values, areas without a value after them; features of one name are one area. Names are those of the project's
 * municipalities where they are alike but for capitals, accents, hyphens and spaces. A value without an area is kept, without one.
 * Undefined without a map. Reports: resolve/no-areas, unknown-property, no-name-property, unnamed-area, value-without-area,
 * value-twice, areas-without-value.
 */
export function onAreas(
  desk: Desk,
  draft: DraftChart,
  data: Pick<ChartBlock, 'categories' | 'series'>,
  placesOf: PlacesOf,
): Mapped | undefined {
  if (!draft.areas) complain(desk, 'error', 'resolve/no-areas', draft.origin.span, { id: draft.id });
  // A file that could not be read was told of.
  const file = draft.areas && desk.draft.areas.get(draft.areas.text);
  const property = file && propertyOf(desk, draft, file);
  if (!file || property === undefined) return undefined;
  const keyOf = keysOf(desk);
  const areas = areasOf(desk, file, property, keyOf);
  const isValued = new Set<string>();
  const chosen = data.categories.map((category): Area | undefined => {
    const key = keyOf(category);
    const area = areas.get(key);
    const [span = draft.origin.span] = placesOf([category]);
    if (!area) {
      const names = [...areas.values()].map(({ name }) => name);
      complain(desk, 'error', 'resolve/value-without-area', span, { file: file.name, ...unknown(category, names) });
    } else if (isValued.has(key)) complain(desk, 'error', 'resolve/value-twice', span, { name: area.name });
    isValued.add(key);
    return area;
  });
  const bare = [...areas].filter(([key]) => !isValued.has(key)).map(([, area]) => area);
  tellBare(desk, file, bare);
  const polygons = [...chosen, ...bare].map((area) => area?.polygons ?? []);
  const withBare = (series: ChartSeries): ChartSeries => ({
    ...series,
    values: [...series.values, ...bare.map(() => null)],
  });
  return {
    categories: [...data.categories.map((name, i) => chosen[i]?.name ?? name), ...bare.map(({ name }) => name)],
    series: data.series.map(withBare),
    areas: areaMapOf(polygons, file.planar),
  };
}

/** The property that names areas: the one asked for, else the first of the usual ones. */
function propertyOf(
  desk: Desk,
  { areas, nameIn }: DraftChart,
  { name: file, features }: DraftAreas,
): string | undefined {
  const known = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const listed = { file, properties: known.length > 0 ? known.join(', ') : '–' };
  if (nameIn) {
    const asked = nameIn.text.trim();
    if (known.includes(asked)) return asked;
    complain(desk, 'error', 'resolve/unknown-property', nameIn.span, { ...listed, ...unknown(asked, known) });
    return undefined;
  }
  const usual = NAMES.flatMap((name) => known.find((property) => property.toLowerCase() === name) ?? []);
  if (usual.length === 0) complain(desk, 'error', 'resolve/no-name-property', areas?.span, listed);
  return usual[0];
}

/** What names that mean the same have in common; a municipality's id means its name. */
function keysOf({ municipalities }: Desk): (name: string) => string {
  const names = new Map(municipalities.flatMap(({ id, name }) => [id, name].map((one) => [plain(one), plain(name)])));
  return (name) => names.get(plain(name)) ?? plain(name);
}

/** Letters and digits, small and without accents. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** By key, in the order of the file. */
function areasOf(
  desk: Desk,
  { name: file, features }: DraftAreas,
  property: string,
  keyOf: (name: string) => string,
): ReadonlyMap<string, Area> {
  const names = new Map(desk.municipalities.map(({ name }) => [keyOf(name), name]));
  const areas = new Map<string, Area>();
  const nameless: Span[] = [];
  for (const { properties, polygons, span } of features) {
    const typed = smarten((properties[property] ?? '').trim());
    const key = keyOf(typed);
    if (key === '') {
      nameless.push(span);
      continue;
    }
    const known = areas.get(key);
    areas.set(key, {
      name: names.get(key) ?? typed,
      polygons: [...(known?.polygons ?? []), ...polygons],
      span: known?.span ?? span,
    });
  }
  const [first] = nameless;
  if (first) complain(desk, 'error', 'resolve/unnamed-area', first, { file, property, count: nameless.length });
  return areas;
}

function tellBare(desk: Desk, { name: file }: DraftAreas, bare: readonly Area[]): void {
  const [first] = bare;
  if (!first) return;
  const listed = bare.slice(0, MOST_LISTED).map(({ name }) => name);
  const names = bare.length > listed.length ? `${listed.join(', ')} …` : formatList(listed);
  complain(desk, 'note', 'resolve/areas-without-value', first.span, { file, count: bare.length, names });
}
