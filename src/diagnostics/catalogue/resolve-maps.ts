// What `resolve/…` codes say about the areas of maps and their values, in Dutch and English.

import type { Entries } from './entry.ts';

export const resolveMapsEntries = {
  'resolve/no-areas': {
    message: {
      nl: 'grafiek "{id}" is een choropleth en zegt niet welke kaart ze tekent',
      en: 'chart "{id}" is a choropleth and does not say which map it draws',
    },
    hint: {
      nl: 'Geef een GeoJSON-bestand, bijvoorbeeld areas: kaart/gemeenten.geojson, of kies tile-map.',
      en: 'Give a GeoJSON file, for instance areas: kaart/gemeenten.geojson, or choose tile-map.',
    },
  },
  'resolve/unused-areas': {
    message: {
      nl: '{key}: doet niets in een grafiek van de soort {type}',
      en: '{key}: does nothing in a chart of the kind {type}',
    },
    hint: { nl: 'Laat het weg, of kies choropleth.', en: 'Leave it out, or choose choropleth.' },
  },
  'resolve/unknown-property': {
    message: {
      nl: 'geen enkel gebied in {file} heeft een eigenschap "{name}"',
      en: 'no area in {file} has a property "{name}"',
    },
    hint: { nl: 'Eigenschappen in het bestand: {properties}.', en: 'Properties in the file: {properties}.' },
  },
  'resolve/no-name-property': {
    message: {
      nl: 'het is niet duidelijk welke eigenschap in {file} de gebieden een naam geeft',
      en: 'it is not clear which property in {file} names the areas',
    },
    hint: {
      nl: 'Noem ze met name-in:. Eigenschappen in het bestand: {properties}.',
      en: 'Name it with name-in:. Properties in the file: {properties}.',
    },
  },
  'resolve/unnamed-area': {
    message: {
      nl: 'dit gebied in {file} heeft geen naam: "{property}" ontbreekt of is leeg (zo in dit bestand: {count})',
      en: 'this area in {file} has no name: "{property}" is missing or empty (so in this file: {count})',
    },
    hint: {
      nl: 'Geef het gebied een naam, of haal het uit het bestand.',
      en: 'Give the area a name, or take it out of the file.',
    },
  },
  'resolve/value-without-area': {
    message: {
      nl: 'er is een waarde voor "{name}", maar {file} heeft geen gebied met die naam',
      en: 'there is a value for "{name}", but {file} has no area of that name',
    },
  },
  'resolve/value-twice': {
    message: { nl: '"{name}" heeft twee waarden', en: '"{name}" has two values' },
    hint: { nl: 'Houd er één.', en: 'Keep one.' },
  },
  'resolve/areas-without-value': {
    message: {
      nl: 'gebieden van {file} zonder waarde: {count} ({names})',
      en: 'areas of {file} without a value: {count} ({names})',
    },
    hint: {
      nl: 'Ze krijgen de tint van "geen gegevens". Horen ze niet op de kaart, haal ze dan uit het bestand.',
      en: 'They get the tint of "no data". If they do not belong on the map, take them out of the file.',
    },
  },
} as const satisfies Entries;
