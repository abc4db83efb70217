// Scalars as editors and designers type them: texts, numbers, dates, names. Messages are diagnostic codes.

import * as v from 'valibot';
import type { RawText } from '../../model/draft.ts';
import { NOWHERE } from '../places.ts';
import { isThousands } from '../yaml-file.ts';

/**
 * Gives a schema a Dutch description, for completion and hover in an editor. It goes before any conversion in the schema's pipe:
 * JSON Schema describes what is typed, so what follows a conversion is not in it.
 */
export function described<const S extends v.GenericSchema<unknown, unknown>>(schema: S, nl: string): S {
  const [first, ...rest] =
    'pipe' in schema ? (schema.pipe as [v.GenericSchema, ...v.PipeItem<unknown, unknown, never>[]]) : [schema];
  return (v.pipe as (...items: unknown[]) => unknown)(first, v.description(nl), ...rest) as S;
}

const typed = () => v.union([v.string(), v.number(), v.boolean()], 'load/expected-text');

/** Text as typed; numbers and the words true and false are text too. Its place is filled in by its mapping. */
export const text = (nl: string) =>
  described(
    v.pipe(
      typed(),
      v.transform((value): RawText => ({ text: String(value), span: NOWHERE, lines: [] })),
    ),
    nl,
  );

/** The same as a plain string, for what no later stage will point at. */
export const plain = (nl: string) => described(v.pipe(typed(), v.transform(String)), nl);

/** Kebab-case ASCII, for names that become anchors and file names. */
export const id = (nl: string) =>
  described(v.pipe(v.string('load/expected-text'), v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'load/expected-id')), nl);

/** Numbers of content. Reads `12,5`; refuses `5.510`, which editors mean otherwise than YAML does. */
export const number = (nl: string) =>
  described(
    v.pipe(
      v.union([v.number(), v.string()], 'load/expected-number'),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const value = readNumber(dataset.value);
        if (typeof value === 'number') return value;
        addIssue({ message: value });
        return NEVER;
      }),
    ),
    nl,
  );

export type NumberProblem = 'load/thousands-point' | 'load/thousands-points' | 'load/expected-number';

/** A number as typed, or the code that says why it is none. */
export function readNumber(value: string | number): number | NumberProblem {
  if (typeof value === 'number') return value;
  if (isThousands(value.trim())) return /\..*\./.test(value) ? 'load/thousands-points' : 'load/thousands-point';
  return plainNumber(value) ?? 'load/expected-number';
}

/** A number of a design, where `4.883` is no thousands. */
export const ratio = (nl: string) =>
  described(
    v.pipe(
      v.union([v.number(), v.string()], 'load/expected-number'),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const value = typeof dataset.value === 'number' ? dataset.value : plainNumber(dataset.value);
        if (value !== undefined) return value;
        addIssue({ message: 'load/expected-number' });
        return NEVER;
      }),
    ),
    nl,
  );

/** `12`, `12,5`, `-.04`; undefined for anything else. */
export function plainNumber(value: string): number | undefined {
  const match = /^\s*([+-]?)(\d+(?:[.,]\d*)?|[.,]\d+)\s*$/.exec(value);
  if (!match) return undefined;
  const size = Number(match[2]?.replace(',', '.'));
  return match[1] === '-' ? -size : size;
}

export const integer = (nl: string, least = 0, most = Number.MAX_SAFE_INTEGER) =>
  described(
    v.pipe(
      v.number('load/expected-integer'),
      v.integer('load/expected-integer'),
      v.minValue(least, `load/out-of-range ${least} ${most}`),
      v.maxValue(most, `load/out-of-range ${least} ${most}`),
    ),
    nl,
  );

export const flag = (nl: string) => described(v.boolean('load/expected-boolean'), nl);

/** 2023-06-02. */
export const date = (nl: string) =>
  described(
    v.pipe(
      v.string('load/expected-date'),
      v.isoDate('load/expected-date'),
      v.check(isCalendarDate, 'load/expected-date'),
    ),
    nl,
  );

export function isCalendarDate(value: string): boolean {
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}

export const oneOf = <const T extends readonly string[]>(options: T, nl: string, code = 'load/unknown-value') =>
  described(v.picklist(options, code), nl);

/** `5%` or 0.05, as a fraction. */
export const fraction = (nl: string) =>
  described(
    v.pipe(
      v.union([v.number(), v.string()], 'load/expected-percentage'),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        if (typeof dataset.value === 'number') return dataset.value;
        const percent = plainNumber(dataset.value.replace(/\s*%\s*$/, ''));
        if (percent !== undefined && /%/.test(dataset.value)) return percent / 100;
        addIssue({ message: 'load/expected-percentage' });
        return NEVER;
      }),
    ),
    nl,
  );

/** The line that tells what a file is: `schema: igemo-report/page@1`. */
export const schemaLine = <const K extends string>(kind: K) =>
  described(
    v.literal(`igemo-report/${kind}@1`, `load/wrong-schema igemo-report/${kind}@1`),
    'Soort en versie van dit bestand',
  );
