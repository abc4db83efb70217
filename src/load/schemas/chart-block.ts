// A chart as an editor asks for it: its message, its data, and what to stress. How it looks is the design's.

import * as v from 'valibot';
import { CLAIMS } from '../../model/claims.ts';
import { CHART_TABLES } from '../../model/content.ts';
import { figureUnits } from '../../model/figures.ts';
import { rawChart } from './raw-chart.ts';
import { described, id, integer, isCalendarDate, number, oneOf, text } from './scalars.ts';
import { list, mapping } from './structures.ts';

const chartTypes = [
  'line',
  'area',
  'bar',
  'bar-horizontal',
  'bar-grouped',
  'bar-stacked',
  'bar-100',
  'bar-line',
  'bullet',
  'multiples',
  'heat',
  'tile-map',
  'sankey',
  'choropleth',
  'waffle',
  'treemap',
  'pie',
  'share',
  'doughnut',
  'pyramid',
  'radar',
  'scatter',
  'slope',
  'timeline',
  'raw',
] as const;

/** Also what report.yaml says for all charts. */
export const chartTable = oneOf(
  CHART_TABLES,
  'Waar de cijfers van een grafiek als tabel te lezen zijn: inline = eronder, annex = in een bijlage, attached = in een CSV-bestand naast het verslag, none = nergens',
);

const years = described(
  v.pipe(
    v.union([v.string(), v.number()], 'load/expected-years'),
    v.transform(String),
    v.regex(/^\d{4}(\.\.\d{4})?$/, 'load/expected-years'),
    v.transform((typed) => {
      const [from = 0, to = from] = typed.split('..').map(Number);
      return { from: Math.min(from, to), to: Math.max(from, to) };
    }),
  ),
  'Eerste en laatste jaar, geschreven als 2019..2023',
);

const moment = (nl: string) =>
  described(
    v.pipe(
      v.union([v.string(), v.number()], 'load/expected-moment'),
      v.transform(String),
      v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/, 'load/expected-moment'),
      v.check((typed) => typed.length < 10 || isCalendarDate(typed), 'load/expected-moment'),
    ),
    nl,
  );

const series = mapping({
  name: v.optional(text('Naam van de reeks, gedrukt aan haar eind')),
  detail: v.optional(text('Tweede regel bij de naam, bijvoorbeeld "81 in 2023"')),
  words: v.optional(list(text('Woorden bij de waarde van die categorie, in een aandeel'))),
  figure: v.optional(text('Cijfer waarvan de geschiedenis de reeks is')),
  column: v.optional(text('Kolom van het CSV-bestand')),
  emphasis: v.optional(
    oneOf(['main', 'context', 'target', 'plain'], 'main = waar het om gaat, context = achtergrond, target = doel'),
  ),
});

const highlight = v.pipe(
  v.union([text('Categorie die de nadruk krijgt'), list(text('Categorie die de nadruk krijgt'))], 'load/expected-text'),
  v.transform((typed) => (Array.isArray(typed) ? typed : [typed])),
);

export const chart = v.pipe(
  mapping({
    id: id('Korte naam, waarnaar de tekst kan verwijzen'),
    type: oneOf(chartTypes, 'Soort grafiek'),
    title: text('De boodschap als zin'),
    subtitle: v.optional(text('Wat, waar, in welke eenheid')),
    from: v.optional(text('CSV-bestand, bijvoorbeeld series/uitstoot.csv')),
    series: v.optional(list(series)),
    figures: v.optional(list(text('Cijfer; elk cijfer is één categorie'))),
    flows: v.optional(
      list(
        mapping({
          from: text('Waar de stroom begint'),
          to: text('Waar de stroom naartoe gaat'),
          figure: text('Cijfer dat zegt hoe groot de stroom is'),
        }),
      ),
    ),
    areas: v.optional(text('GeoJSON-bestand met de gebieden van een choropleth, bijvoorbeeld kaart/gemeenten.geojson')),
    'name-in': v.optional(
      text('Eigenschap in dat bestand die elk gebied een naam geeft; zonder: naam, name, gemeente …'),
    ),
    years: v.optional(years),
    unit: v.optional(oneOf(figureUnits, 'Eenheid', 'load/unknown-unit')),
    decimals: v.optional(integer('Aantal decimalen', 0, 6)),
    highlight: v.optional(highlight),
    events: v.optional(
      list(
        mapping({
          at: text('Categorie waarin het gebeurde, bijvoorbeeld 2020'),
          label: text('Wat er gebeurde, in een paar woorden'),
        }),
      ),
    ),
    moments: v.optional(
      list(
        mapping({
          label: text('Wat er gebeurde of liep'),
          at: moment('Wanneer het gebeurde of begon: 2021, 2021-04 of 2021-04-15'),
          until: v.optional(moment('Wanneer het eindigde, op dezelfde manier geschreven')),
        }),
      ),
    ),
    reference: v.optional(mapping({ value: number('Waarde'), label: text('Woorden bij de lijn') })),
    min: v.optional(number('Begin van de schaal')),
    max: v.optional(number('Eind van de schaal')),
    scale: v.optional(text('Naam van een schaal die grafieken met elkaar delen')),
    'same-scale-as': v.optional(text('Id van de grafiek waarmee deze vergeleken wordt: één schaal voor beide')),
    per: v.optional(number('Hoeveel één vakje voorstelt; zonder: één op honderd')),
    configuration: v.optional(rawChart),
    message: v.optional(oneOf(CLAIMS, 'Wat de titel beweert: de gegevens moeten het tonen')),
    caption: v.optional(text('Onderschrift')),
    table: v.optional(chartTable),
    alt: v.optional(text('auto, of een beschrijving voor wie de grafiek niet ziet')),
  }),
  v.transform(({ 'same-scale-as': sameScaleAs, 'name-in': nameIn, ...rest }) => ({ ...rest, sameScaleAs, nameIn })),
);
