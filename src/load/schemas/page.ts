// pages/NAME.yaml: one section. Its template decides where things stand; the page only says what there is to read and see.

import * as v from 'valibot';
import { acceptableFindings } from '../../model/health.ts';
import { members } from './block-parts.ts';
import { anyBlock } from './blocks.ts';
import { flag, id, oneOf, plain, schemaLine, text } from './scalars.ts';
import { dictionary, list, mapping } from './structures.ts';

export const pageSchema = v.pipe(
  mapping({
    schema: schemaLine('page'),
    id: id('Korte naam, waarnaar andere pagina’s verwijzen'),
    template: plain('Sjabloon uit het ontwerp, bijvoorbeeld theme'),
    arrangement: v.optional(plain('Eén van de schikkingen van het sjabloon')),
    part: v.optional(text('Deel waartoe de pagina hoort, uit report.yaml')),
    title: text('Titel, ook waar het sjabloon er geen zet: bladwijzers lezen hem'),
    short: v.optional(text('Korte titel voor inhoud en kopregel')),
    display: v.optional(text('Titel met de regelafbrekingen van de grote letter')),
    listed: v.optional(flag('Of de pagina in de inhoud staat')),
    lead: v.optional(text('Inleiding van enkele zinnen, groot gezet')),
    intro: v.optional(text('Kort opstapje boven of naast de titel')),
    texts: v.optional(dictionary(text('Korte tekst die het sjabloon bij naam vraagt')), {}),
    accept: v.optional(
      list(
        mapping({
          finding: oneOf(acceptableFindings, 'Bevinding van check die op deze bladzijden mag blijven'),
          because: text('Waarom; wie later kijkt, leest het hier'),
        }),
      ),
    ),
    municipalities: v.optional(members('In de edities van welke gemeenten de pagina staat'), 'all'),
    'chart-tables': v.optional(flag('Of onder de tekst de tabellen komen van de grafieken met table: annex'), false),
    body: v.optional(list(anyBlock), []),
  }),
  v.transform(({ 'chart-tables': chartTables, ...rest }) => ({ ...rest, chartTables })),
);
