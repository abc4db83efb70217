// Parts that several blocks share: municipalities that take part, tiles with a figure, rows of a table.

import * as v from 'valibot';
import type { DraftRow, DraftTile, RawText } from '../../model/draft.ts';
import { NOWHERE, placeOf } from '../places.ts';
import { number, text } from './scalars.ts';
import { list, mapping } from './structures.ts';

/** `all`, or a list of municipalities. */
export const members = (nl: string) => {
  const some = list(text('Gemeente'));
  const every = v.literal('all', 'load/expected-members');
  return v.pipe(
    v.lazy((input): v.GenericSchema<unknown, 'all' | RawText[]> => {
      if (input === undefined) return v.union([every, some]) as never;
      return (Array.isArray(input) ? some : every) as never;
    }),
    v.description(nl),
  );
};

const tileMapping = mapping({
  figure: text('Naam van een cijfer uit figures.yaml'),
  label: v.optional(text('Woord onder het cijfer; zonder: het label van het cijfer')),
  note: v.optional(text('Toelichting van één of twee zinnen')),
  per: v.optional(number('Hoeveel één getekende eenheid telt')),
  of: v.optional(text('Cijfer waarvan dit een deel is')),
});

export const tile: v.GenericSchema<unknown, DraftTile> = tileMapping;

const cell = text('Cel');

/** `[a, b]`, `{ group: … }`, `{ total: [ … ] }` or `{ result: [ … ] }`. */
export const row: v.GenericSchema<unknown, DraftRow> = v.lazy((input): v.GenericSchema<unknown, DraftRow> => {
  if (input === undefined) return v.union([plainRow, ...specialRows.map(([, schema]) => schema)]);
  if (Array.isArray(input)) return plainRow;
  const kind = typeof input === 'object' && input !== null ? Object.keys(input)[0] : undefined;
  const special = specialRows.find(([name]) => name === kind)?.[1];
  return special ?? v.custom<DraftRow>(() => false, 'load/expected-row');
});

const plainRow: v.GenericSchema<unknown, DraftRow> = v.pipe(
  list(cell),
  v.transform((cells): DraftRow => ({ role: 'row', cells, span: placeOf(cells)?.origin.span ?? NOWHERE })),
);

const specialRows: readonly [string, v.GenericSchema<unknown, DraftRow>][] = [
  [
    'group',
    v.pipe(
      mapping({ group: text('Tussenkop in de tabel') }),
      v.transform(({ group, origin }): DraftRow => ({ role: 'group', cells: [group], span: origin.span })),
    ),
  ],
  [
    'total',
    v.pipe(
      mapping({ total: list(cell) }),
      v.transform(({ total, origin }): DraftRow => ({ role: 'total', cells: total, span: origin.span })),
    ),
  ],
  [
    'result',
    v.pipe(
      mapping({ result: list(cell) }),
      v.transform(({ result, origin }): DraftRow => ({ role: 'result', cells: result, span: origin.span })),
    ),
  ],
];
