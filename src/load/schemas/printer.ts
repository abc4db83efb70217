// templates/printers/NAME.yml: what a printer asks of a file.

import * as v from 'valibot';
import { designValues } from './design-values.ts';
import { NO_NAMES } from './layout.ts';
import { flag, integer, number, oneOf, plain, schemaLine, text } from './scalars.ts';
import { mapping } from './structures.ts';

const { length } = designValues(NO_NAMES);

const percent = (nl: string) =>
  v.pipe(number(nl), v.minValue(0, 'load/out-of-range 0 400'), v.maxValue(400, 'load/out-of-range 0 400'));

export const printerSchema = mapping({
  schema: schemaLine('printer'),
  title: plain('Hoe de drukker of de drukwijze heet'),
  standard: oneOf(['PDF/X-4', 'PDF/X-1a'], 'Norm van het drukbestand'),
  profile: text('ICC-profiel van de pers (CMYK), vanaf de map van dit bestand'),
  condition: plain('Drukconditie waarvoor het profiel geldt: FOGRA39'),
  ink: mapping({
    limit: percent('Meeste inkt, som van de platen in procent'),
    tolerance: percent('Zoveel procent meer wordt gemeld maar niet geweigerd'),
    area: length('Zijde van het kleinste vierkant dat telt'),
  }),
  bleed: length('Afloop'),
  safe: length('Afstand van tekst tot de snijrand'),
  spine: length('Afstand van tekst tot de rug'),
  marks: mapping({
    crop: flag('Snijtekens'),
    registration: flag('Paskruisen'),
    bars: flag('Kleurbalk'),
    information: flag('Bestand, bladzijde en datum'),
    offset: length('Afstand van de tekens tot de snijrand'),
  }),
  pages: mapping({
    multiple: integer('Veelvoud van bladzijden', 1),
    binding: oneOf(['saddle-stitch', 'perfect', 'none'], 'Geniet, gelijmd, of niet gebonden'),
  }),
  paper: mapping({
    sheet: length('Dikte van een blad'),
    glue: length('Strook langs de rug die onbedrukt blijft voor de lijm'),
  }),
  plates: mapping({ spots: integer('Hoeveel steunkleuren de pers aankan', 0) }),
  pictures: mapping({
    wanted: integer("Gewenste ppi van foto's", 1),
    warn: integer('Daaronder een waarschuwing', 1),
    refuse: integer('Daaronder een fout', 1),
  }),
  lines: mapping({ least: length('Dunste lijn'), reversed: length('Dunste witte lijn in een vlak') }),
  text: mapping({
    least: length('Kleinste letter'),
    coloured: length('Kleinste letter in meer dan één inkt, of wit in een vlak'),
  }),
});
