// What load says about maps in GeoJSON.

import type { Entries } from './entry.ts';

export const loadMapsEntries = {
  'load/json-syntax': {
    message: { nl: 'vanaf hier is {file} geen geldige JSON', en: 'from here on {file} is not valid JSON' },
    hint: {
      nl: 'Haal het bestand opnieuw op of voer het opnieuw uit; wie het zelf typte: kijk na of er een komma, haakje of aanhalingsteken te veel of te weinig staat.',
      en: 'Get or export the file again; if it was typed by hand, look for a comma, bracket or quote too many or too few.',
    },
  },
  'load/geojson-type': {
    message: {
      nl: '{file} is geen GeoJSON met vlakken (type: {value})',
      en: '{file} is no GeoJSON with areas (type: {value})',
    },
    hint: {
      nl: 'Bewaar de kaart als GeoJSON van het type FeatureCollection; TopoJSON en shapefiles zet mapshaper.org om.',
      en: 'Save the map as GeoJSON of the type FeatureCollection; mapshaper.org converts TopoJSON and shapefiles.',
    },
  },
  'load/geojson-empty': {
    message: { nl: '{file} heeft geen gebieden', en: '{file} has no areas' },
    hint: { nl: 'Voer de kaart opnieuw uit, met haar vlakken.', en: 'Export the map again, with its areas.' },
  },
  'load/geojson-feature': {
    message: {
      nl: 'wat in features staat, moet van het type Feature zijn (hier niet; in dit bestand: {count})',
      en: 'what stands in features must be of the type Feature (not so here; in this file: {count})',
    },
    hint: {
      nl: 'Voer de kaart opnieuw uit: een programma voor kaarten zet om elk vlak een Feature, met de naam in properties.',
      en: 'Export the map again: a program for maps puts a Feature around each area, with its name in properties.',
    },
  },
  'load/geojson-geometry': {
    message: {
      nl: 'een gebied van het type {value} heeft geen oppervlakte (zo in dit bestand: {count})',
      en: 'an area of the type {value} has no surface (so in this file: {count})',
    },
    hint: {
      nl: 'Alleen Polygon en MultiPolygon kunnen een tint krijgen: laat punten en lijnen weg.',
      en: 'Only Polygon and MultiPolygon can have a tint: leave points and lines out.',
    },
  },
  'load/geojson-position': {
    message: {
      nl: 'een plaats op de kaart is [lengte, breedte]: twee getallen (fout in dit bestand: {count})',
      en: 'a place on the map is [longitude, latitude]: two numbers (wrong in this file: {count})',
    },
    hint: {
      nl: 'Schrijf getallen zonder aanhalingstekens en met een punt, bijvoorbeeld [4.48, 51.03].',
      en: 'Write numbers without quotes and with a point, for instance [4.48, 51.03].',
    },
  },
  'load/geojson-ring': {
    message: {
      nl: 'dit is geen omtrek: die telt minstens drie verschillende punten, en het laatste punt is gelijk aan het eerste (fout in dit bestand: {count})',
      en: 'this is no outline: one has three different points at least, and its last point equals the first (wrong in this file: {count})',
    },
    hint: {
      nl: 'Herstel de kaart, bijvoorbeeld op mapshaper.org.',
      en: 'Repair the map, for instance on mapshaper.org.',
    },
  },
  'load/geojson-mixed': {
    message: {
      nl: 'dit gebied is in een andere maat getekend dan het begin van {file}: graden (lengte tot 180, breedte tot 90) en meters staan door elkaar',
      en: 'this area is drawn in another measure than the beginning of {file}: degrees (longitude to 180, latitude to 90) and metres are mixed',
    },
    hint: {
      nl: 'Voer de hele kaart uit in één stelsel, bij voorkeur WGS 84 (EPSG:4326).',
      en: 'Export the whole map in one system, preferably WGS 84 (EPSG:4326).',
    },
  },
  'load/geojson-swapped': {
    message: {
      nl: 'in {file} staat de breedte voor de lengte: de kaart zou gespiegeld zijn',
      en: 'in {file} the latitude stands before the longitude: the map would be mirrored',
    },
    hint: {
      nl: 'GeoJSON schrijft [lengte, breedte], voor België bijvoorbeeld [4.48, 51.03]: voer de kaart opnieuw uit.',
      en: 'GeoJSON writes [longitude, latitude], for Belgium for instance [4.48, 51.03]: export the map again.',
    },
  },
} as const satisfies Entries;
