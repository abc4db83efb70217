// What `images/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const imagesEntries = {
  'images/missing': {
    message: { nl: 'de foto "{name}" is er niet', en: 'there is no picture "{name}"' },
    hint: {
      nl: 'kijk de map, de naam en de hoofdletters na',
      en: 'check the folder, the name and its capitals',
    },
  },
  'images/empty': {
    message: { nl: 'de foto "{name}" is leeg (0 bytes)', en: 'the picture "{name}" is empty (0 bytes)' },
    hint: { nl: 'kopieer het bestand opnieuw', en: 'copy the file again' },
  },
  'images/unreadable': {
    message: {
      nl: 'de foto "{name}" is niet te lezen: geen beeld, of beschadigd',
      en: 'the picture "{name}" cannot be read: no image, or damaged',
    },
    hint: {
      nl: 'open het bestand in een fotoprogramma en bewaar het opnieuw als JPEG',
      en: 'open the file in a photo program and save it again as JPEG',
    },
  },
  'images/unsupported': {
    message: {
      nl: 'de foto "{name}" heeft de vorm {format}, die niet gebruikt kan worden',
      en: 'the picture "{name}" is of format {format}, which cannot be used',
    },
    hint: { nl: 'bewaar ze als JPEG, PNG, TIFF of WebP', en: 'save it as JPEG, PNG, TIFF or WebP' },
  },
  'images/too-large': {
    message: {
      nl: 'de foto "{name}" telt {width} × {height} pixels; het meeste is 268 miljoen',
      en: 'the picture "{name}" has {width} × {height} pixels; the most is 268 million',
    },
    hint: {
      nl: 'verklein ze: 7.000 pixels breed is genoeg voor een dubbele pagina',
      en: 'make it smaller: 7,000 pixels across are enough for a double page',
    },
  },
  'images/low-resolution': {
    message: {
      nl: 'de foto "{name}" heeft op pagina {page} maar {ppi} ppi: ze zal zacht ogen in druk',
      en: 'the picture "{name}" has only {ppi} ppi on page {page}: it will look soft in print',
    },
    hint: {
      nl: 'vraag een bestand van minstens {needed} pixels (dit heeft er {now}), of toon ze hoogstens {sharp} mm groot',
      en: 'ask for a file of at least {needed} pixels (this one has {now}), or show it {sharp} mm large at most',
    },
  },
  'images/too-small': {
    message: {
      nl: 'de foto "{name}" is te klein voor haar plaats op pagina {page}: {ppi} ppi, en in druk is {refuse} het minste',
      en: 'the picture "{name}" is too small for its place on page {page}: {ppi} ppi, and print takes {refuse} at least',
    },
    hint: {
      nl: 'ze kan in druk hoogstens {most} mm groot zijn, en scherp is ze tot {sharp} mm; vraag voor deze plaats een bestand van minstens {needed} pixels (dit heeft er {now})',
      en: 'in print it can be {most} mm large at most, and it is sharp up to {sharp} mm; for this place, ask for a file of at least {needed} pixels (this one has {now})',
    },
  },
  'images/bad-svg': {
    message: {
      nl: 'de tekening "{name}" is geen SVG, of beschadigd (regel {line})',
      en: 'the drawing "{name}" is no SVG, or damaged (line {line})',
    },
    hint: { nl: 'bewaar ze opnieuw als "gewone SVG" of "SVG 1.1"', en: 'save it again as "plain SVG" or "SVG 1.1"' },
  },
  'images/svg-without-size': {
    message: {
      nl: 'de tekening "{name}" zegt niet hoe groot ze is',
      en: 'the drawing "{name}" does not say how large it is',
    },
    hint: {
      nl: 'bewaar ze opnieuw met een viewBox: Inkscape, Illustrator en Figma doen dat zelf',
      en: 'save it again with a viewBox: Inkscape, Illustrator and Figma do so by themselves',
    },
  },
  'images/unprintable-svg': {
    message: {
      nl: 'de tekening "{name}" heeft wat niet in vlakke inkt te drukken is (met regel): {what}',
      en: 'the drawing "{name}" has what cannot be printed in flat ink (with line): {what}',
    },
    hint: {
      nl: "maak van tekst en verlopen vormen met één kleur, haal doorzichtigheid, maskers en foto's weg, of lever ze als PNG van 300 ppi",
      en: 'turn text and gradients into shapes of one colour, remove transparency, masks and pictures, or give it as a PNG of 300 ppi',
    },
  },
  'images/large-svg': {
    message: {
      nl: 'de tekening "{name}" is te groot: {size} MB; het meeste is 5',
      en: 'the drawing "{name}" is too large: {size} MB; the most is 5',
    },
    hint: { nl: 'vereenvoudig haar paden, of lever ze als PNG', en: 'simplify its paths, or give it as a PNG' },
  },
} as const satisfies Entries;
