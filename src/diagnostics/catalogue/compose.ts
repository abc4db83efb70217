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
  'compose/unplaced-item': {
    message: {
      nl: '"{item}" heeft geen plaats: `places` kent het niet, het wordt niet getekend',
      en: '"{item}" has no place: `places` does not know it, it is not drawn',
    },
    hint: {
      nl: 'geef "{item}" een plaats [opzij, omlaag] onder `places`',
      en: 'give "{item}" a place [across, down] under `places`',
    },
  },
  'compose/wrong-place': {
    message: {
      nl: 'een blok "{kind}" kan niet op de plaats "{place}" staan',
      en: 'a block "{kind}" cannot stand in the slot "{place}"',
    },
    hint: {
      nl: 'haal `place: {place}` weg, of kies een plaats voor "{kind}"',
      en: 'remove `place: {place}`, or choose a slot for "{kind}"',
    },
  },
  'compose/taken-place': {
    message: {
      nl: 'op de plaats "{place}" staat al een ander blok',
      en: 'another block stands in the slot "{place}" already',
    },
    hint: {
      nl: 'laat `place: {place}` maar bij één blok van de pagina staan',
      en: 'leave `place: {place}` with one block of the page only',
    },
  },
  'compose/unset-item': {
    message: {
      nl: 'dit is nummer {number} onder `{key}:` en zou wegvallen: hier ("{template}") is plaats voor {room}',
      en: 'this is number {number} under `{key}:` and would be lost: there is room for {room} here ("{template}")',
    },
    hint: {
      nl: 'haal er {over} weg, of kies een sjabloon of schikking (`arrangement:`) met meer plaats',
      en: 'take {over} away, or choose a template or `arrangement:` with more room',
    },
  },
  'compose/unknown-icon': {
    message: {
      nl: 'het ontwerp heeft geen pictogram "{name}"',
      en: 'the design has no icon "{name}"',
    },
    hint: { nl: 'mogelijk: {icons}', en: 'possible: {icons}' },
  },
  'compose/too-many-units': {
    message: {
      nl: '{units} stippen zijn te veel om te tekenen',
      en: '{units} dots are too many to draw',
    },
    hint: {
      nl: 'zet `per: {per}` bij dit cijfer: dan staat één stip voor {per}',
      en: 'put `per: {per}` at this figure: one dot then stands for {per}',
    },
  },
  'compose/unset-text': {
    message: {
      nl: 'deze tekst staat op geen enkele pagina: de vormgeving van "{kind}" laat hem weg',
      en: 'this text stands on no page: the design of "{kind}" leaves it out',
    },
    hint: {
      nl: 'verplaats de tekst naar een `text:`-blok, kies een andere schikking (`arrangement:`), of laat hem weg',
      en: 'move the text to a `text:` block, choose another `arrangement:`, or leave it out',
    },
  },
  'compose/wide-table': {
    message: {
      nl: 'de tabel is {over} pt te breed voor haar plaats: zelfs met gesplitste woorden passen haar {columns} kolommen niet',
      en: 'the table is {over} pt too wide for its place: even with its words divided its {columns} columns do not fit',
    },
    hint: {
      nl: 'de breedste kolom is die van "{cell}": kort haar langste woord in, laat een kolom weg, of kies een plaats met meer breedte',
      en: 'the widest column is that of "{cell}": shorten its longest word, leave out a column, or choose a wider place',
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
  'compose/foreign-colour': {
    message: {
      nl: 'de tekening "{name}" gebruikt {colour} (regel {line}), en dat is geen kleur van het ontwerp',
      en: 'the drawing "{name}" uses {colour} (line {line}), which is no colour of the design',
    },
    hint: {
      nl: 'het dichtst erbij is {ink}: {hex}; gebruik die in de tekening, of laat de ontwerper de kleur in brand.yml zetten',
      en: 'the nearest is {ink}: {hex}; use that in the drawing, or let the designer add the colour to brand.yml',
    },
  },
} as const satisfies Entries;
