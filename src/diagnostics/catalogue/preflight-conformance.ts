// What `preflight/…` codes say of pages that a screen reader or an archive cannot take, in Dutch and English.

import type { Entries } from './entry.ts';

export const preflightConformanceEntries = {
  'preflight/no-claim': {
    message: {
      nl: 'het schermbestand zegt niet van zichzelf dat het PDF/UA-1 en PDF/A-2a is: {faults} keer is iets niet toegankelijk',
      en: 'the screen file does not say of itself that it is PDF/UA-1 and PDF/A-2a: {faults} times something is not accessible',
    },
    hint: {
      nl: 'los de waarschuwingen over toegankelijkheid hierboven op; docs/toegankelijk.md legt ze uit',
      en: 'solve the warnings about accessibility above; docs/toegankelijk.md explains them',
    },
  },
  'preflight/unread-text': {
    message: {
      nl: 'bladzijde {page}: "{words}" hoort bij geen enkel element: een schermlezer slaat het over',
      en: 'page {page}: "{words}" belongs to no element: a screen reader skips it',
    },
    hint: {
      nl: 'geef het in de opmaak een rol (`role: P`), of `role: none` als het versiering is',
      en: 'give it a role in the design (`role: P`), or `role: none` where it is decoration',
    },
  },
  'preflight/unreadable-glyph': {
    message: {
      nl: 'bladzijde {page}: in "{words}" staat een teken waarvan niet te lezen is welk het is',
      en: 'page {page}: "{words}" has a sign of which cannot be read which it is',
    },
    hint: {
      nl: 'schrijf het teken anders, of kies een lettertype dat het kent',
      en: 'write the sign in another way, or choose a face that knows it',
    },
  },
  'preflight/beyond-limits': {
    message: {
      nl: 'bladzijde {page} past niet in een archiefbestand: te groot, te klein, of met te veel vensters in elkaar',
      en: 'page {page} does not fit an archive file: too large, too small, or with too many windows in each other',
    },
    hint: {
      nl: 'een zijde meet 1,1 mm tot 5,08 m; hoogstens 28 uitsneden liggen in elkaar',
      en: 'a side measures 1.1 mm to 5.08 m; at most 28 clips lie in each other',
    },
  },
  'preflight/no-alternative': {
    message: {
      nl: 'bladzijde {page}: een figuur zegt niets aan wie haar niet ziet',
      en: 'page {page}: a figure says nothing to who does not see it',
    },
    hint: {
      nl: 'beschrijf ze met `alt:`; is ze versiering, geef ze dan in de opmaak `role: none`',
      en: 'describe it with `alt:`; where it is decoration, give it `role: none` in the design',
    },
  },
  'preflight/skipped-heading': {
    message: {
      nl: 'bladzijde {page}: een kop van niveau {role} waar hoogstens H{level} kan volgen',
      en: 'page {page}: a heading of level {role} where H{level} can follow at most',
    },
    hint: { nl: 'laat geen niveau van koppen weg', en: 'leave no level of headings out' },
  },
  'preflight/misplaced-role': {
    message: {
      nl: 'bladzijde {page}: de rol {role} kan niet in {parent} staan',
      en: 'page {page}: the role {role} cannot stand in {parent}',
    },
    hint: {
      nl: 'kijk in de opmaak de `role:` na van dit element en van dat eromheen',
      en: 'look at the `role:` of this element and of the one around it, in the design',
    },
  },
  'preflight/header-without-scope': {
    message: {
      nl: 'bladzijde {page}: een kopcel zegt niet voor welke cellen ze geldt',
      en: 'page {page}: a header cell does not say for which cells it speaks',
    },
    hint: { nl: 'schrijf `role: TH column` of `role: TH row`', en: 'write `role: TH column` or `role: TH row`' },
  },
  'preflight/uneven-table': {
    message: {
      nl: 'bladzijde {page}: de rijen van een tabel hebben niet evenveel cellen',
      en: 'page {page}: the rows of a table do not have as many cells as each other',
    },
    hint: {
      nl: 'geef elke rij evenveel cellen; een lege cel mag',
      en: 'give every row as many cells; one may be empty',
    },
  },
  'preflight/unnamed-note': {
    message: {
      nl: 'bladzijde {page}: een noot zonder eigen naam kan niet worden teruggevonden',
      en: 'page {page}: a note without a name of its own cannot be found',
    },
    hint: {
      nl: 'zet in de opmaak geen `role: Note`: voetnoten krijgen hun naam vanzelf',
      en: 'do not write `role: Note` in the design: footnotes are named by themselves',
    },
  },
  'preflight/nameless-document': {
    message: {
      nl: 'het document heeft geen titel of geen taal',
      en: 'the document has no title or no language',
    },
    hint: { nl: 'vul `title:` in', en: 'fill in `title:`' },
  },
} as const satisfies Entries;
