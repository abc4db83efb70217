// What load says about designs: brand.yml, layout.yml, and pages that name what their design does not have.

import type { Entries } from './entry.ts';

export const loadDesignEntries = {
  'load/unknown-design': {
    message: {
      nl: 'ontwerp "{value}" bestaat niet in templates/',
      en: 'design "{value}" does not exist in templates/',
    },
  },
  'load/unknown-printer': {
    message: {
      nl: 'drukker "{value}" heeft geen bestand in templates/printers/',
      en: 'printer "{value}" has no file in templates/printers/',
    },
  },
  'load/unknown-template': {
    message: { nl: 'het ontwerp heeft geen sjabloon "{value}"', en: 'the design has no template "{value}"' },
  },
  'load/unknown-arrangement': {
    message: {
      nl: 'sjabloon "{template}" heeft geen schikking "{value}"',
      en: 'template "{template}" has no arrangement "{value}"',
    },
  },
  'load/unknown-slot': {
    message: {
      nl: 'sjabloon "{template}" heeft geen plaats "{value}"',
      en: 'template "{template}" has no place "{value}"',
    },
  },
  'load/unknown-ink': {
    message: { nl: 'onbekende inkt "{value}"', en: 'unknown ink "{value}"' },
  },
  'load/unknown-style': {
    message: { nl: 'onbekende stijl "{value}"', en: 'unknown style "{value}"' },
  },
  'load/unknown-component': {
    message: { nl: 'onbekend onderdeel "{value}"', en: 'unknown component "{value}"' },
  },
  'load/unknown-table-style': {
    message: { nl: 'onbekende tabelstijl "{value}"', en: 'unknown table style "{value}"' },
  },
  'load/unknown-ornament': {
    message: { nl: 'onbekende tekening "{value}"', en: 'unknown ornament "{value}"' },
  },
  'load/unknown-block': {
    message: { nl: 'onbekend soort blok "{value}"', en: 'unknown kind of block "{value}"' },
  },
  'load/unknown-font': {
    message: { nl: 'lettertype {value} staat niet in brand.yml', en: 'font {value} is not in brand.yml' },
  },
  'load/bad-font': {
    message: { nl: '{file} is geen TTF- of OTF-lettertype', en: '{file} is not a TTF or OTF font' },
    hint: { nl: 'WOFF en WOFF2 worden niet gelezen.', en: 'WOFF and WOFF2 are not read.' },
  },
  'load/variable-font': {
    message: { nl: '{file} is een variabel lettertype', en: '{file} is a variable font' },
    hint: { nl: 'Gebruik een statisch bestand per gewicht.', en: 'Use one static file per weight.' },
  },
  'load/ink-without-cmyk': {
    message: {
      nl: 'kleur "{name}" heeft geen cmyk, en er is geen drukker om ze voor om te zetten',
      en: 'colour "{name}" has no cmyk, and there is no printer to convert it for',
    },
    hint: {
      nl: 'Zet ze onder defaults: igemo-report: inks: met cmyk: [c, m, y, k].',
      en: 'Add it under defaults: igemo-report: inks: with cmyk: [c, m, y, k].',
    },
  },
  'load/ink-separated': {
    message: {
      nl: 'kleur "{name}" heeft geen cmyk; op de pers ({condition}) wordt ze [{cmyk}] %',
      en: 'colour "{name}" has no cmyk; on the press ({condition}) it becomes [{cmyk}] %',
    },
    hint: {
      nl: 'bekijk een drukproef en leg ze vast onder defaults: igemo-report: inks:  {name}: { cmyk: [{cmyk}] }',
      en: 'look at a proof and fix it under defaults: igemo-report: inks:  {name}: { cmyk: [{cmyk}] }',
    },
  },
  'load/spot-twice': {
    message: {
      nl: 'steunkleur "{spot}" heeft twee vervangkleuren: [{one}] en [{other}]',
      en: 'spot colour "{spot}" has two alternates: [{one}] and [{other}]',
    },
    hint: {
      nl: 'één plaat heeft één kleur: schrijf bij beide inkten dezelfde cmyk, of geef ze elk een eigen spot',
      en: 'a plate has one colour: give both inks the same cmyk, or each a spot of its own',
    },
  },
  'load/reserved-spot': {
    message: {
      nl: 'een steunkleur kan niet "{spot}" heten: zo heten de platen van de pers zelf',
      en: 'a spot colour cannot be called "{spot}": plates of the press itself have that name',
    },
    hint: {
      nl: 'schrijf de naam uit de kleurenwaaier, bijvoorbeeld PANTONE 485 C, of laat spot: weg',
      en: 'write the name from the swatch book, for instance PANTONE 485 C, or leave spot: out',
    },
  },
  'load/expected-colour': {
    message: { nl: '"{value}" is geen kleur', en: '"{value}" is not a colour' },
    hint: {
      nl: 'Schrijf zes tekens na #, tussen aanhalingstekens: "#EA4E2E".',
      en: 'Write six digits after #, in quotes: "#EA4E2E".',
    },
  },
  'load/expected-cmyk': {
    message: { nl: '"{key}" moet vier percentages hebben', en: '"{key}" must have four percentages' },
    hint: { nl: 'Schrijf [c, m, y, k], elk van 0 tot 100.', en: 'Write [c, m, y, k], each from 0 to 100.' },
  },
  'load/expected-length': {
    message: { nl: '"{value}" is geen lengte', en: '"{value}" is not a length' },
    hint: { nl: 'Schrijf 12mm, 9.1pt, 24ln of 0.', en: 'Write 12mm, 9.1pt, 24ln or 0.' },
  },
  'load/length-without-unit': {
    message: { nl: 'lengte {value} heeft geen eenheid', en: 'length {value} has no unit' },
    hint: { nl: 'Schrijf {value}mm, {value}pt of {value}ln.', en: 'Write {value}mm, {value}pt or {value}ln.' },
  },
  'load/expected-size': {
    message: { nl: '"{key}" moet een maat zijn: [breedte, hoogte]', en: '"{key}" must be a size: [width, height]' },
  },
  'load/expected-frame': {
    message: {
      nl: 'een kader is [x, eerste basislijn, breedte, aantal regels]',
      en: 'a frame is [x, first baseline, width, number of lines]',
    },
  },
  'load/no-element-kind': {
    message: { nl: 'dit element zegt niet wat het is', en: 'this element does not say what it is' },
    hint: { nl: 'Eén van: {kinds}.', en: 'One of: {kinds}.' },
  },
  'load/two-element-kinds': {
    message: { nl: 'dit element is twee dingen tegelijk: {kinds}', en: 'this element is two things at once: {kinds}' },
    hint: { nl: 'Maak er twee elementen van.', en: 'Make two elements of it.' },
  },
  'load/incomplete-style': {
    message: { nl: 'stijl "{name}" mist {keys}', en: 'style "{name}" lacks {keys}' },
    hint: {
      nl: 'Vul aan, of laat de stijl een andere uitbreiden met extends.',
      en: 'Complete it, or let the style extend another with extends.',
    },
  },
  'load/extends-cycle': {
    message: { nl: '"{file}" breidt zichzelf uit: {chain}', en: '"{file}" extends itself: {chain}' },
  },
  'load/expected-pair': {
    message: { nl: '"{value}" is geen paar tekens', en: '"{value}" is not a pair of characters' },
    hint: {
      nl: 'schrijf precies twee tekens tussen aanhalingstekens, bijvoorbeeld "51": 0.02',
      en: 'type exactly two characters in quotes, for instance "51": 0.02',
    },
  },
  'load/bad-pattern': {
    message: { nl: 'patroon {value} is geen reguliere uitdrukking', en: 'pattern {value} is not a regular expression' },
  },
} as const satisfies Entries;
