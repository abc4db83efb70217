// Values of a design: lengths, points, inks, names of styles and components. Made for one design, whose names they know.

import * as v from 'valibot';
import type { Pt } from '../../model/units.ts';
import { LENGTH_UNITS, lengthOrSame, parseLength } from '../lengths.ts';
import { described, plainNumber, ratio } from './scalars.ts';
import { exactly, list, mapping } from './structures.ts';

/** What a design's values may refer to. */
export interface DesignNames {
  /** Step of the baseline grid in points. */
  readonly line: Pt;
  /** Inks of the palette and aliases of parts. */
  readonly inks: readonly string[];
  readonly styles: readonly string[];
  readonly components: readonly string[];
  readonly tables: readonly string[];
  readonly ornaments: readonly string[];
}

/** `menie`, `menie 40%` for a tint, or `menie 40% zon` for a mix. */
const INK = /^(\S+?)(?:\s+\d+(?:[.,]\d+)?\s*%(?:\s+(\S+))?)?$/;

/** Every kind of value that layout.yml holds, for one design. Reports the codes of `load/unknown-…` and `load/expected-…`. */
export function designValues(names: DesignNames) {
  const length = (nl: string) =>
    described(
      v.pipe(
        v.union([v.string(), v.number()], 'load/expected-length'),
        v.rawTransform(({ dataset, addIssue, NEVER }): Pt => {
          const parsed = parseLength(dataset.value, names.line);
          if (typeof parsed === 'number') return parsed;
          const isUnit = parsed.code === 'load/unknown-unit';
          addIssue({
            message: parsed.code,
            ...(isUnit && { expected: LENGTH_UNITS.map((unit) => `"${unit}"`).join(' | ') }),
          });
          return NEVER;
        }),
      ),
      `${nl}: 12mm, 9.1pt, 24ln (regels) of 0`,
    );
  const at = exactly([length('x'), length('y')], 'load/expected-point');
  /** A name of the given kind, unless it is a binding, which is known only when composed. */
  const named = (
    nl: string,
    known: readonly string[],
    code: `load/${string}`,
    namesOf = (typed: string): readonly string[] => [typed],
  ) =>
    described(
      v.pipe(
        v.string('load/expected-text'),
        v.rawCheck(({ dataset, addIssue }) => {
          if (!dataset.typed || dataset.value.includes('{')) return;
          if (namesOf(dataset.value).every((name) => known.includes(name))) return;
          addIssue({ message: code, expected: known.map((name) => `"${name}"`).join(' | ') });
        }),
      ),
      nl,
    );
  const ink = (nl: string) =>
    named(
      `${nl}: inkt of alias, eventueel met tint (naam 40%), of gemengd (naam 40% zon)`,
      names.inks,
      'load/unknown-ink',
      inkNames,
    );
  return {
    length,
    at,
    size: exactly([length('breedte'), length('hoogte')], 'load/expected-size'),
    ink,
    style: (nl: string) => named(nl, names.styles, 'load/unknown-style'),
    component: (nl: string) => named(nl, names.components, 'load/unknown-component'),
    tableStyle: (nl: string) => named(nl, names.tables, 'load/unknown-table-style'),
    ornament: (nl: string) => named(nl, names.ornaments, 'load/unknown-ornament'),
    stroke: mapping({ ink: ink('Inkt van de lijn'), weight: length('Dikte') }),
    lengths: list(length('Lengte')),
    ratio,
    parameters: v.pipe(
      v.custom<Record<string, unknown>>(
        (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
        'load/expected-mapping',
      ),
      v.transform((given) => withLengths(given, names.line) as Record<string, unknown>),
    ),
  };
}
export type DesignValues = ReturnType<typeof designValues>;

/** The names in an ink: one, or two where it is a mix. */
export function inkNames(typed: string): readonly string[] {
  const [, one, other] = INK.exec(typed) ?? [];
  return one === undefined ? [typed] : other === undefined ? [one] : [one, other];
}

/** Free parameters: strings that are lengths become points, decimals typed with zeros become numbers; all else stays. */
function withLengths(value: unknown, line: Pt): unknown {
  if (typeof value === 'string') {
    const number = /[.]/.test(value) ? plainNumber(value) : undefined;
    return number ?? lengthOrSame(value, line);
  }
  if (Array.isArray(value)) return value.map((item) => withLengths(item, line));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withLengths(item, line)]));
  }
  return value;
}
