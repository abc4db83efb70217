// What `layout/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const layoutEntries = {
  'layout/overset-text': {
    message: {
      nl: '{words} woorden passen niet in "{frame}" van "{section}"',
      en: '{words} words do not fit in "{frame}" of "{section}"',
    },
    hint: {
      nl: 'kort de tekst ongeveer {words} woorden in, of kies een sjabloon met meer plaats',
      en: 'cut about {words} words, or choose a template with more room',
    },
  },
  'layout/too-high': {
    message: {
      nl: 'dit is {height} pt hoog, en de hoogste kolom van "{section}" {room} pt: vanaf hier staan {words} woorden nergens',
      en: 'this is {height} pt high, and the highest column of "{section}" {room} pt: {words} words from here on stand nowhere',
    },
    hint: {
      nl: 'verdeel de rij of het blok in twee, kort de langste cel in, of kies een sjabloon met hogere of bredere kolommen',
      en: 'divide the row or block in two, shorten its longest cell, or choose a template with higher or wider columns',
    },
  },
  'layout/no-place': {
    message: {
      nl: 'een blok "{kind}" heeft geen plaats in sjabloon "{template}"',
      en: 'a block "{kind}" has no place in template "{template}"',
    },
    hint: {
      nl: 'verwijder het blok, of kies een sjabloon met een tekstkolom of een plaats voor "{kind}"',
      en: 'remove the block, or choose a template with a text column or a slot for "{kind}"',
    },
  },
  'layout/empty-slot': {
    message: {
      nl: 'sjabloon "{template}" verwacht een blok "{kind}", maar er is er geen',
      en: 'template "{template}" expects a block "{kind}", but there is none',
    },
    hint: {
      nl: 'voeg onder `body:` een blok `{kind}:` toe, of kies een andere schikking (`arrangement:`)',
      en: 'add a block `{kind}:` under `body:`, or choose another `arrangement:`',
    },
  },
  'layout/unequal-measure': {
    message: {
      nl: 'de kolommen van sjabloon "{template}" zijn niet even breed ({one} en {other} pt): de tekst past er niet in',
      en: 'the columns of template "{template}" are not equally wide ({one} and {other} pt): text cannot run through them',
    },
    hint: {
      nl: 'laat de ontwerper alle kolommen (`frames:`) van één verhaal even breed maken, ook op vervolgpagina’s',
      en: 'let the designer make all columns (`frames:`) of a story equally wide, on continuation pages too',
    },
  },
  'layout/blank-page': {
    message: {
      nl: 'bladzijde {page} blijft leeg, omdat "{section}" op een {side} begint',
      en: 'page {page} stays blank, because "{section}" starts on a {side}',
    },
    hint: {
      nl: 'voeg één bladzijde toe vóór "{section}", of haal er één weg',
      en: 'add one page before "{section}", or take one away',
    },
  },
  'layout/unsettled': {
    message: {
      nl: 'de paginanummers komen na {rounds} rondes niet tot rust',
      en: 'page numbers do not settle after {rounds} rounds',
    },
    hint: {
      nl: 'een verwijzing naar een bladzijde verandert de lengte van de tekst die ernaar verwijst; herschrijf die zin',
      en: 'a page reference changes the length of the text that refers to it; rewrite that sentence',
    },
  },
} as const satisfies Entries;
