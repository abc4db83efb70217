// report.yaml: what the edition is, who publishes it, its parts, municipalities and the order of its pages.

import * as v from 'valibot';
import { chartTable } from './chart-block.ts';
import { date, id, integer, oneOf, plain, schemaLine, text } from './scalars.ts';
import { list, mapping } from './structures.ts';

const organisation = v.pipe(
  mapping({
    name: plain('Naam van de vereniging'),
    'full-name': plain('Volledige naam'),
    street: plain('Straat en nummer'),
    city: plain('Postnummer en gemeente, zonder "B-"'),
    email: plain('E-mailadres'),
    web: plain('Website, zonder https://'),
    publisher: v.optional(
      plain('Verantwoordelijke uitgever: een natuurlijke persoon met adres; verplicht in een definitief verslag'),
    ),
  }),
  v.transform(({ 'full-name': fullName, ...rest }) => ({ ...rest, fullName })),
);

const part = mapping({
  id: id('Korte naam, bijvoorbeeld enerzijds'),
  title: text('Titel van het deel'),
  tagline: v.optional(text('Eén zin over het deel')),
});

const municipality = mapping({
  id: id('Korte naam, bijvoorbeeld heist-op-den-berg'),
  name: plain('Naam zoals gedrukt'),
  column: integer('Kolom op de schematische kaart, van west naar oost, vanaf 0'),
  row: integer('Rij op de schematische kaart, van noord naar zuid, vanaf 0'),
});

export const reportSchema = v.pipe(
  mapping({
    schema: schemaLine('report'),
    year: integer('Het jaar waarover het verslag gaat', 1900, 2200),
    title: text('Titel van het verslag'),
    subtitle: v.optional(text('Ondertitel')),
    language: v.optional(oneOf(['nl-BE', 'nl'], 'Taal van het verslag'), 'nl-BE'),
    status: oneOf(
      ['draft', 'final'],
      'draft = ontwerp; final = definitief: geen voorbeeldcijfers, alle bronnen, alternatieven en toestemmingen',
    ),
    date: date('Datum van het verslag, geschreven als 2024-05-15; ook de datum van de bestanden'),
    design: plain('Map van het ontwerp in templates/'),
    printer: v.optional(plain('Drukker: bestand in templates/printers/, zonder .yml')),
    'chart-tables': v.optional(chartTable, 'attached'),
    subject: v.optional(text('Onderwerp, voor de eigenschappen van de pdf')),
    keywords: v.optional(list(plain('Trefwoord')), []),
    organisation,
    parts: v.optional(list(part), []),
    municipalities: v.optional(list(municipality), []),
    abbreviations: v.optional(list(mapping({ short: plain('Afkorting'), long: plain('Wat ze betekent') })), []),
    pages: list(text('Bestand in pages/, zonder .yaml')),
  }),
  v.transform(({ 'chart-tables': chartTables, ...rest }) => ({ ...rest, chartTables })),
);
