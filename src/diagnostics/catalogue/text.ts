// What `text/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const textEntries = {
  'text/missing-glyph': {
    message: {
      nl: 'het lettertype {face} heeft geen teken "{character}" ({code})',
      en: 'the face {face} has no glyph for "{character}" ({code})',
    },
    hint: {
      nl: 'gebruik een ander teken, of een lettertype dat het heeft',
      en: 'use another character, or a face that has it',
    },
  },
  'text/missing-face': {
    message: {
      nl: 'stijl "{style}" vraagt {face}, maar het ontwerp heeft dat lettertype niet',
      en: 'style "{style}" asks for {face}, but the design has no such face',
    },
    hint: {
      nl: 'voeg het bestand toe in brand.yml bij typography.fonts, of kies een gewicht dat er is',
      en: 'add the file to typography.fonts in brand.yml, or choose a weight that exists',
    },
  },
  'text/overfull-line': {
    message: {
      nl: 'regel past niet: "{words}" is {over} pt te lang (stijl "{style}")',
      en: 'line does not fit: "{words}" is {over} pt too long (style "{style}")',
    },
    hint: {
      nl: 'kort het langste woord in, of geef met een zacht koppelteken (U+00AD) of in typography.hyphenation aan waar het mag breken',
      en: 'shorten the longest word, or say where it may break with a soft hyphen (U+00AD) or in typography.hyphenation',
    },
  },
  'text/bad-pattern': {
    message: {
      nl: 'ongeldig patroon in typography.no-break: {pattern} ({reason})',
      en: 'invalid pattern in typography.no-break: {pattern} ({reason})',
    },
  },
} as const satisfies Entries;
