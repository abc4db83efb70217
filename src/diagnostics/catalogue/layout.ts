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
  'layout/table-too-long': {
    message: {
      nl: 'de tabel is {rows} rij(en) te lang voor haar plaats',
      en: 'the table is {rows} row(s) too long for its place',
    },
    hint: {
      nl: 'haal {rows} rij(en) weg, kort cellen van twee regels in, of kies een schikking met meer plaats (`arrangement:`)',
      en: 'take {rows} row(s) away, shorten cells of two lines, or choose an arrangement with more room (`arrangement:`)',
    },
  },
  'layout/too-deep': {
    message: {
      nl: 'dit is {lines} regel(s) te lang voor zijn plaats',
      en: 'this is {lines} line(s) too long for its place',
    },
    hint: {
      nl: 'kort het {lines} regel(s) in, of kies een schikking met meer plaats (`arrangement:`)',
      en: 'shorten it by {lines} line(s), or choose an arrangement with more room (`arrangement:`)',
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
      nl: 'de bladzijde van "{name}" komt na {rounds} rondes niet tot rust: nu eens {one}, dan weer {other}',
      en: 'the page of "{name}" does not settle after {rounds} rounds: now {one}, then {other}',
    },
    hint: {
      nl: 'een verwijzing naar een bladzijde verandert de lengte van deze tekst; herschrijf de zin, of laat de verwijzing weg',
      en: 'a page reference changes the length of this text; rewrite the sentence, or leave the reference out',
    },
  },
  'layout/unsettled-section': {
    message: {
      nl: '"{section}" telt nu eens {one} bladzijden, dan weer {other}, en komt na {rounds} rondes niet tot rust',
      en: '"{section}" has now {one} pages, then {other}, and does not settle after {rounds} rounds',
    },
    hint: {
      nl: 'maak de tekst van "{section}" een paar regels korter of langer',
      en: 'make the text of "{section}" a few lines shorter or longer',
    },
  },
  'layout/unsettled-heading': {
    message: {
      nl: 'de tussentitel in de kopregel van bladzijde {page} komt na {rounds} rondes niet tot rust',
      en: 'the heading in the running head of page {page} does not settle after {rounds} rounds',
    },
    hint: {
      nl: 'laat de ontwerper de kopregel één vaste regel hoog maken',
      en: 'let the designer give the running head a fixed height of one line',
    },
  },
  'layout/unplaced-reference': {
    message: {
      nl: 'een verwijzing leidt naar "{name}", maar dat staat op geen enkele bladzijde',
      en: 'a reference leads to "{name}", which stands on no page',
    },
    hint: {
      nl: 'de vormgeving toont "{name}" niet: kies een andere schikking (`arrangement:`), of laat de verwijzing weg',
      en: 'the design does not show "{name}": choose another `arrangement:`, or leave the reference out',
    },
  },
} as const satisfies Entries;
