// brand.yml: palette, inks, aliases by part, and font files. Follows the brand.yml convention; ours stands under defaults.igemo-report.

import * as v from 'valibot';
import { described, integer, number, oneOf, plain, schemaLine, text } from './scalars.ts';
import { dictionary, exactly, list, mapping } from './structures.ts';

const percentage = v.pipe(
  number('Procent'),
  v.minValue(0, 'load/out-of-range 0 100'),
  v.maxValue(100, 'load/out-of-range 0 100'),
);
const cmyk = exactly([percentage, percentage, percentage, percentage], 'load/expected-cmyk');

const colour = described(
  v.pipe(
    v.string('load/expected-colour'),
    v.regex(/^#[0-9a-fA-F]{6}$/, 'load/expected-colour'),
    v.transform((hex): [number, number, number] => {
      const value = Number.parseInt(hex.slice(1), 16);
      return [value >> 16, (value >> 8) & 255, value & 255];
    }),
  ),
  'Kleur op het scherm, geschreven als "#EA4E2E"',
);

const ink = mapping({
  cmyk: v.pipe(cmyk, v.description('Cyaan, magenta, geel en zwart in procent')),
  spot: v.optional(plain('Naam van een steunkleur')),
  field: v.optional(v.pipe(cmyk, v.description('Cmyk voor grote vlakken, waar tekst zuiver zwart is'))),
});

export const brandSchema = mapping({
  schema: schemaLine('brand'),
  name: plain('Naam van het ontwerp, gelijk aan zijn map'),
  color: mapping({ palette: dictionary(colour) }),
  defaults: mapping({
    'igemo-report': mapping({
      inks: dictionary(ink),
      parts: v.optional(dictionary(dictionary(text('Kleur uit het palet'))), {}),
    }),
  }),
  typography: mapping({
    fonts: list(
      mapping({
        family: plain('Naam van de letterfamilie'),
        weight: integer('Gewicht: 400 normaal, 700 vet', 1, 1000),
        style: v.optional(oneOf(['normal', 'italic'], 'Rechtop of cursief'), 'normal'),
        file: text('Lettertypebestand (TTF of OTF), vanaf de map van het project'),
      }),
    ),
  }),
});
