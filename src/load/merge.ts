// One mapping laid over another, keeping where every key was typed. For designs that extend or include others.

import type { RawText } from '../model/draft.ts';
import { type Place, placeOf, setPlace } from './places.ts';
import type { YamlList, YamlMap, YamlValue } from './yaml-file.ts';

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

/** Two lists in one, each entry with its own place. */
export function concatenate(first: YamlList, second: YamlList): YamlList {
  const result: YamlList = [...first, ...second];
  const [before, after] = [placeOf(first), placeOf(second)];
  if (!before || !after) return result;
  const shifted = <Value>(entries: readonly (readonly [string, Value])[]): (readonly [string, Value])[] =>
    entries.map(([index, value]) => [String(Number(index) + first.length), value]);
  const spans = (of: 'keys' | 'values') =>
    Object.fromEntries([...Object.entries(before.origin[of]), ...shifted(Object.entries(after.origin[of]))]);
  setPlace(result, {
    origin: { span: after.origin.span, keys: spans('keys'), values: spans('values') },
    texts: new Map([...before.texts, ...shifted([...after.texts])]),
    bare: new Set(),
  });
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
