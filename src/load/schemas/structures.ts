// Mappings, lists and choices as valibot schemas that keep the place of what they read. Messages of schemas are diagnostic codes.

import * as v from 'valibot';
import type { Origin, RawText } from '../../model/draft.ts';
import { NOWHERE, placeOf, setPlace } from '../places.ts';

type Any = v.GenericSchema<unknown, unknown>;
// Valibot's own constraint for the entries of an object: its input type is invariant there.
type Entries = v.ObjectEntries;
type Output<E extends Entries> = v.InferOutput<v.StrictObjectSchema<E, undefined>> & { readonly origin: Origin };

/** A mapping with exactly these keys. Its output also has `origin`. Issue of an unknown key: message = the known keys. */
export function mapping<const E extends Entries>(
  entries: E,
): v.GenericSchema<v.InferInput<v.StrictObjectSchema<E, undefined>>, Output<E>> {
  const known = `load/unknown-key ${Object.keys(entries).join(' ')}`;
  return keepingPlace(
    v.strictObject(entries, known),
    'load/expected-mapping',
    (value) => !Array.isArray(value),
  ) as never;
}

/** A mapping whose keys are free names. The output keeps its place: `originOf`. */
export function dictionary<const S extends Any>(
  value: S,
  name: v.GenericSchema<string, string> = v.string(),
): v.GenericSchema<Record<string, v.InferInput<S>>, Record<string, v.InferOutput<S>>> {
  const schema = v.record(name, value, 'load/expected-mapping');
  return keepingPlace(schema, 'load/expected-mapping', (input) => !Array.isArray(input), false) as never;
}

export function list<const S extends Any>(item: S): v.GenericSchema<v.InferInput<S>[], v.InferOutput<S>[]> {
  return keepingPlace(v.array(item, 'load/expected-list'), 'load/expected-list', Array.isArray, false) as never;
}

/**
 * A mapping in which exactly one of the kind keys stands; the schema of that kind then decides. In the JSON Schema: any of them.
 * `none` and `several` are the codes for no kind key, or more than one. Issue of an unknown kind: message = the kinds, then after
 * a bar the keys that some kind has: those are not strange.
 */
export function choice<const K extends Record<string, Any>>(
  kinds: () => K,
  none: `load/${string}`,
  several: `load/${string}`,
): v.GenericSchema<unknown, v.InferOutput<K[keyof K]>> {
  const refuse = (code: string) => v.custom<never>(() => false, code);
  return v.lazy((input): Any => {
    const known = kinds();
    if (input === undefined) return v.union(Object.values(known));
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return refuse('load/expected-mapping');
    const typed = Object.keys(input);
    const found = typed.filter((key) => Object.hasOwn(known, key));
    const names = Object.keys(known);
    if (found.length > 1) return refuse(`${several} ${found.join(' ')}`);
    const kind = found[0] === undefined ? undefined : known[found[0]];
    if (kind) return kind;
    const tolerated = [...new Set(Object.values(known).flatMap(keysOf))].filter((key) => !names.includes(key));
    const isStrange = typed.some((key) => !tolerated.includes(key));
    return refuse(
      isStrange ? `load/unknown-key ${names.join(' ')} | ${tolerated.join(' ')}` : `${none} ${names.join(' ')}`,
    );
  }) as never;
}

const keysOf = (schema: Any): readonly string[] => ('entries' in schema ? Object.keys(schema.entries as object) : []);

/** A list of exactly so many items, each with a schema of its own: points, sizes, colours. */
export function exactly<const T extends readonly Any[]>(
  items: T,
  code: `load/${string}`,
): v.GenericSchema<unknown, { -readonly [K in keyof T]: v.InferOutput<T[K]> }> {
  const isRight = (input: unknown) => Array.isArray(input) && input.length === items.length;
  return keepingPlace(v.strictTuple(items as never, code), code, isRight, false) as never;
}

/** Wraps a schema of a mapping or list: checks that it is one, and gives output and texts their place. */
function keepingPlace<S extends Any>(
  schema: S,
  code: string,
  isRight: (input: unknown) => boolean,
  hasOrigin = true,
): S {
  return {
    ...schema,
    '~run'(dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
      const input = dataset.value;
      if (typeof input !== 'object' || input === null || !isRight(input)) {
        v._addIssue(this as never, 'type', dataset as never, config as never, { message: code });
        return dataset;
      }
      const result = schema['~run'](dataset, config);
      if (result.typed) settle(result.value, input, hasOrigin);
      return result;
    },
  };
}

/** Texts that came from scalars of this mapping get the place that only the mapping knows. */
function settle(output: unknown, input: object, hasOrigin: boolean): void {
  const place = placeOf(input);
  const values = output as Record<string, unknown>;
  for (const key of Object.keys(values)) {
    const raw = place?.texts.get(key);
    if (raw && isPendingText(values[key])) values[key] = raw();
  }
  if (hasOrigin) values.origin = place?.origin ?? UNPLACED;
  else if (place) setPlace(values, place);
}

/** The place of a dictionary or list after it was checked. */
export const originOf = (value: unknown): Origin => placeOf(value)?.origin ?? UNPLACED;

const UNPLACED: Origin = { span: NOWHERE, keys: {}, values: {} };

const isPendingText = (value: unknown): value is RawText =>
  typeof value === 'object' && value !== null && 'span' in value && value.span === NOWHERE;
