// What `compose/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const composeEntries = {
  'compose/no-component': {
    message: {
      nl: 'sjabloon heeft geen plaats of vorm voor een blok "{kind}" in "{section}"',
      en: 'the template has no slot and the design no component for a block "{kind}" in "{section}"',
    },
    hint: {
      nl: 'kies een ander sjabloon, of laat de ontwerper onder `flow: blocks:` een component voor "{kind}" opgeven',
      en: 'choose another template, or let the designer name a component for "{kind}" under `flow: blocks:`',
    },
  },
  'compose/bad-ornament': {
    message: {
      nl: 'tekening "{ornament}" kan niets met "{parameter}": verwacht werd {expected}',
      en: 'ornament "{ornament}" cannot use "{parameter}": expected {expected}',
    },
  },
  'compose/note-outside-story': {
    message: {
      nl: 'een voetnoot kan hier niet staan: deze tekst heeft een vaste plaats en geen kolom met een voet',
      en: 'a footnote cannot stand here: this text has a fixed place and no column with a foot',
    },
    hint: {
      nl: 'zet de voetnoot bij een `text:`-blok van de pagina, of neem de uitleg op in de zin',
      en: 'move the footnote to a `text:` block of the page, or work the explanation into the sentence',
    },
  },
} as const satisfies Entries;
