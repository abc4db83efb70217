// figures.yaml: every number once, with its label, unit, source, past and what change is plausible.

import * as v from 'valibot';
import { figureUnits } from '../../model/figures.ts';
import { date, fraction, id, integer, number, oneOf, plain, schemaLine, text } from './scalars.ts';
import { dictionary, list, mapping, originOf } from './structures.ts';

export const unit = (nl: string) => oneOf(figureUnits, nl, 'load/unknown-unit');

export const source = mapping({
  id: id('Korte naam van de bron, bijvoorbeeld statbel-2022'),
  title: plain('Titel van de publicatie of tabel'),
  publisher: plain('Wie ze uitgeeft'),
  date: v.optional(date('Datum van publicatie, geschreven als 2022-01-01')),
  url: v.optional(v.pipe(plain('Webadres, met https://'), v.regex(/^https?:\/\/\S+$/, 'load/expected-url'))),
});

const split = v.pipe(
  mapping({
    by: oneOf(['municipality', 'part'], 'Waarnaar het cijfer verdeeld is'),
    values: dictionary(number('Waarde')),
  }),
  v.transform((given) => ({ ...given, places: originOf(given.values) })),
);

const expectation = mapping({
  change: v.optional(fraction('Grootste aannemelijke verandering tegenover vorig jaar, bijvoorbeeld 5%')),
  min: v.optional(number('Kleinste aannemelijke waarde')),
  max: v.optional(number('Grootste aannemelijke waarde')),
});

const figure = v.pipe(
  mapping({
    label: plain('Wat het cijfer telt, bijvoorbeeld inwoners in de regio'),
    unit: v.optional(unit('Eenheid, uit een vaste lijst')),
    decimals: v.optional(integer('Aantal decimalen in druk', 0, 6), 0),
    value: number('De waarde, zonder punt voor duizendtallen; komma of punt voor decimalen'),
    'as-of': v.optional(date('Peildatum, geschreven als 2022-01-01')),
    source: v.optional(text('Korte naam van een bron uit sources')),
    status: oneOf(
      ['confirmed', 'provisional', 'example'],
      'confirmed = bevestigd, provisional = voorlopig, example = voorbeeldcijfer',
    ),
    history: v.optional(dictionary(number('Waarde in dat jaar')), {}),
    expect: v.optional(expectation),
    explain: v.optional(plain('Waarom het cijfer meer veranderde dan verwacht')),
    owner: v.optional(plain('Wie het cijfer bijhoudt')),
    definition: v.optional(plain('Wat precies geteld is')),
    break: v.optional(
      mapping({
        year: integer('Eerste jaar van de nieuwe telling', 1900, 2200),
        note: plain('Wat er anders geteld is'),
      }),
    ),
    parts: v.optional(list(text('Cijfer dat in de som zit'))),
    split: v.optional(split),
  }),
  v.transform(({ 'as-of': asOf, ...rest }) => ({ ...rest, asOf })),
);

export const figuresSchema = mapping({
  schema: schemaLine('figures'),
  year: integer('Het jaar van de cijfers', 1900, 2200),
  sources: v.optional(list(source), []),
  figures: dictionary(figure),
});
