// One mapping laid over another, keeping where every key was typed. For designs that extend or include others.

import type { RawText } from '../model/draft.ts';
import { type Place, placeOf, setPlace } from './places.ts';
import type { YamlMap, YamlValue } from './yaml-file.ts';

/** Mappings are merged key by key, at every depth; lists and scalars of `over` replace those of `base`. */
export function merge(base: YamlMap, over: YamlMap): YamlMap {
  const result: YamlMap = Object.create(null);
  for (const key of Object.keys(base)) result[key] = base[key] ?? null;
  for (const key of Object.keys(over)) {
    const [below, above] = [result[key], over[key] ?? null];
    result[key] = isMapping(below) && isMapping(above) ? merge(below, above) : above;
  }
  const places = [placeOf(base), placeOf(over)].filter((place) => place !== undefined);
  const last = places.at(-1);
  if (last) setPlace(result, joined(places, last));
  return result;
}

function joined(places: readonly Place[], last: Place): Place {
  const keys = Object.assign(Object.create(null), ...places.map((place) => place.origin.keys));
  const values = Object.assign(Object.create(null), ...places.map((place) => place.origin.values));
  const texts = new Map<string, () => RawText>(places.flatMap((place) => [...place.texts]));
  const bare = new Set(places.flatMap((place) => [...place.bare]));
  return { origin: { span: last.origin.span, keys, values }, texts, bare };
}

export const isMapping = (value: YamlValue | undefined): value is YamlMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
