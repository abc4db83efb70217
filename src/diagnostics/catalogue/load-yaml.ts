// What load says about YAML itself: its grammar, and the traps in it for people who write Dutch.

import type { Entries } from './entry.ts';

export const loadYamlEntries = {
  'load/empty-file': {
    message: { nl: 'dit bestand is leeg', en: 'this file is empty' },
  },
  'load/colon-in-text': {
    message: { nl: 'een dubbele punt in de tekst', en: 'a colon inside the text' },
    hint: { nl: 'Zet de tekst tussen aanhalingstekens: {proposal}', en: 'Put the text in quotes: {proposal}' },
  },
  'load/apostrophe': {
    message: { nl: 'tekst die met een apostrof begint', en: 'text that begins with an apostrophe' },
    hint: {
      nl: 'Zet de tekst tussen dubbele aanhalingstekens: {proposal}',
      en: 'Put the text in double quotes: {proposal}',
    },
  },
  'load/quote-inside': {
    message: {
      nl: 'hetzelfde aanhalingsteken staat ook in de tekst',
      en: 'the same quote also stands inside the text',
    },
    hint: { nl: 'Schrijf {proposal}', en: 'Write {proposal}' },
  },
  'load/reserved-sign': {
    message: { nl: 'tekst mag niet met {sign} beginnen', en: 'text may not begin with {sign}' },
    hint: { nl: 'Zet de tekst tussen aanhalingstekens: {proposal}', en: 'Put the text in quotes: {proposal}' },
  },
  'load/star-start': {
    message: { nl: 'tekst die met * begint', en: 'text that begins with *' },
    hint: { nl: 'Zet de tekst tussen aanhalingstekens: {proposal}', en: 'Put the text in quotes: {proposal}' },
  },
  'load/braces': {
    message: { nl: 'tekst die met {{ begint', en: 'text that begins with {{' },
    hint: { nl: 'Zet de hele tekst tussen aanhalingstekens: "{value}"', en: 'Put the whole text in quotes: "{value}"' },
  },
  'load/curly-quotes': {
    message: { nl: 'gekrulde aanhalingstekens bakenen geen tekst af', en: 'curly quotes do not delimit text' },
    hint: {
      nl: 'Schrijf {proposal}, met rechte tekens; moeten ze mee gedrukt worden, zet er dan rechte omheen.',
      en: 'Write {proposal}, with straight quotes; to have them printed, put straight ones around.',
    },
  },
  'load/tab-indent': {
    message: { nl: 'een tab als inspringing', en: 'a tab as indentation' },
    hint: { nl: 'Gebruik spaties, twee per niveau.', en: 'Use spaces, two per level.' },
  },
  'load/text-indent': {
    message: {
      nl: 'deze alinea hoort bij de tekst erboven, maar springt te weinig in',
      en: 'this paragraph belongs to the text above it, but is indented too little',
    },
    hint: { nl: 'Laat haar {spaces} spaties inspringen.', en: 'Indent it by {spaces} spaces.' },
  },
  'load/yaml-indent': {
    message: { nl: 'deze regel springt anders in dan haar buren', en: 'this line is indented unlike its neighbours' },
    hint: {
      nl: 'Zet sleutels die bij elkaar horen recht onder elkaar.',
      en: 'Put keys that belong together straight below each other.',
    },
  },
  'load/yaml-no-key': {
    message: { nl: 'hier ontbreekt "sleutel: "', en: 'here "key: " is missing' },
    hint: {
      nl: 'Zet een spatie na de dubbele punt; laat tekst over meer regels volgen op "|".',
      en: 'Put a space after the colon; let text on several lines follow "|".',
    },
  },
  'load/yaml-unclosed': {
    message: { nl: 'wat met {sign} begint, sluit niet', en: 'what begins with {sign} does not close' },
    hint: {
      nl: 'Zet het sluitende teken op het einde van regel {line}.',
      en: 'Put the closing sign at the end of line {line}.',
    },
  },
  'load/yaml-syntax': {
    message: { nl: 'dit is geen geldige YAML ({detail})', en: 'this is not valid YAML ({detail})' },
    hint: { nl: 'Zet tekst met leestekens tussen "aanhalingstekens".', en: 'Put text with punctuation in "quotes".' },
  },
  'load/yaml-directive': {
    message: { nl: 'een regel die met % begint', en: 'a line that begins with %' },
    hint: { nl: 'Schrijf een opmerking met #.', en: 'Write a remark with #.' },
  },
  'load/duplicate-key': {
    message: { nl: 'sleutel "{key}" staat hier twee keer', en: 'key "{key}" stands here twice' },
    hint: { nl: 'Houd er één, of begin een nieuw item met "- ".', en: 'Keep one, or begin a new item with "- ".' },
  },
  'load/several-documents': {
    message: { nl: 'na --- begint een tweede document', en: 'after --- a second document begins' },
    hint: { nl: 'Eén document per bestand: laat --- weg.', en: 'One document per file: leave --- out.' },
  },
  'load/unknown-tag': {
    message: { nl: 'een woord dat met ! begint', en: 'a word that begins with !' },
    hint: { nl: 'Zet de tekst tussen aanhalingstekens.', en: 'Put the text in quotes.' },
  },
  'load/unknown-alias': {
    message: { nl: '"{name}" verwijst naar niets', en: '"{name}" refers to nothing' },
    hint: {
      nl: 'Begint de tekst met * of &, zet haar dan tussen aanhalingstekens.',
      en: 'If the text begins with * or &, put it in quotes.',
    },
  },
  'load/too-many-aliases': {
    message: {
      nl: 'meer dan {limit} verwijzingen met * in dit bestand',
      en: 'more than {limit} references with * in this file',
    },
    hint: {
      nl: 'Schrijf de waarden uit in plaats van ze met & en * te herhalen.',
      en: 'Write the values out instead of repeating them with & and *.',
    },
  },
  'load/too-deep': {
    message: { nl: 'te veel niveaus in elkaar', en: 'nested too deep' },
    hint: { nl: 'Kijk na of elke [ en { ook sluit.', en: 'Check that every [ and { closes.' },
  },
  'load/odd-key': {
    message: { nl: 'een sleutel moet één woord zijn', en: 'a key must be one word' },
  },
} as const satisfies Entries;
