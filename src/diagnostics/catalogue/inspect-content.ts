// What `inspect/…` codes say of what pages show: matter, colours, ink, pictures, text and lines.

import type { Entries } from './entry.ts';

export const inspectContentEntries = {
  'inspect/bleed-not-filled': {
    message: {
      nl: 'een vlak of beeld komt tot de snijrand maar loopt niet door in de afloop van {bleed} mm',
      en: 'a field or picture comes to the trim but does not go on into the bleed of {bleed} mm',
    },
    hint: {
      nl: 'laat het {bleed} mm over de snijrand lopen, of houd het er ruim vandaan',
      en: 'let it run {bleed} mm over the trim, or keep it well away from it',
    },
  },
  'inspect/rgb': {
    message: { nl: 'een kleur in RGB ({space})', en: 'a colour in RGB ({space})' },
    hint: {
      nl: 'een pers drukt in platen: zet de kleur om met het profiel van de drukker',
      en: 'a press prints in plates: convert the colour with the profile of the printer',
    },
  },
  'inspect/rgb-picture': {
    message: { nl: 'een beeld in RGB ({space})', en: 'a picture in RGB ({space})' },
    hint: {
      nl: 'een pers drukt in platen: zet het beeld om met het profiel van de drukker',
      en: 'a press prints in plates: convert the picture with the profile of the printer',
    },
  },
  'inspect/rgb-alternate': {
    message: {
      nl: 'de steunkleur {plate} heeft een vervangkleur in RGB',
      en: 'the spot colour {plate} has an alternate in RGB',
    },
    hint: { nl: 'omschrijf ze in CMYK', en: 'describe it in CMYK' },
  },
  'inspect/managed-colour': {
    message: {
      nl: 'kleuren met een eigen profiel ({space}): de drukker zet ze om',
      en: 'colours with a profile of their own ({space}): the printer converts them',
    },
  },
  'inspect/registration': {
    message: {
      nl: 'de registerkleur, die op alle platen drukt, staat op de bladzijde zelf',
      en: 'the registration colour, which prints on every plate, stands on the page itself',
    },
    hint: { nl: 'gebruik zwart; registerkleur is voor snijtekens', en: 'use black; registration is for marks' },
  },
  'inspect/too-many-plates': {
    message: {
      nl: 'steunkleuren: {count} ({plates}); de drukker heeft er {most}',
      en: 'spot colours: {count} ({plates}); the printer has {most}',
    },
    hint: {
      nl: 'zet ze om naar CMYK, of vraag de drukker om meer platen',
      en: 'convert them to CMYK, or ask the printer for more plates',
    },
  },
  'inspect/plate-twice': {
    message: {
      nl: 'de steunkleur {plate} is met verschillende kleuren omschreven',
      en: 'the spot colour {plate} is described by different colours',
    },
    hint: { nl: 'gebruik overal dezelfde omschrijving', en: 'use the same description everywhere' },
  },
  'inspect/too-much-ink': {
    message: {
      nl: 'tot {maximum}% inkt, op {over} mm² meer dan de drukker verdraagt; de grens is {limit}%',
      en: 'up to {maximum}% of ink, on {over} mm² more than the printer tolerates; the limit is {limit}%',
    },
    hint: {
      nl: 'zet beelden om met het profiel van de drukker, en maak donkere vlakken met minder kleur onder het zwart',
      en: 'convert pictures with the profile of the printer, and build dark fields with less colour below the black',
    },
  },
  'inspect/picture-too-coarse': {
    message: {
      nl: 'een beeld van {pixels} pixels heeft maar {ppi} ppi; de drukker weigert minder dan {least}',
      en: 'a picture of {pixels} pixels has {ppi} ppi only; the printer refuses less than {least}',
    },
    hint: { nl: 'neem een groter bestand, of plaats het kleiner', en: 'use a larger file, or place it smaller' },
  },
  'inspect/picture-coarse': {
    message: {
      nl: 'een beeld van {pixels} pixels heeft maar {ppi} ppi, minder dan {least}',
      en: 'a picture of {pixels} pixels has {ppi} ppi only, less than {least}',
    },
    hint: { nl: 'neem een groter bestand, of plaats het kleiner', en: 'use a larger file, or place it smaller' },
  },
  'inspect/picture-soft': {
    message: {
      nl: 'een beeld van {pixels} pixels heeft {ppi} ppi; gewenst is {least}',
      en: 'a picture of {pixels} pixels has {ppi} ppi; {least} is wanted',
    },
  },
  'inspect/font-missing': {
    message: { nl: 'het lettertype {font} zit niet in het bestand', en: 'the font {font} is not in the file' },
    hint: {
      nl: 'sluit het in: de drukker heeft een ander, of geen',
      en: 'embed it: the printer has another one, or none',
    },
  },
  'inspect/font-whole': {
    message: {
      nl: 'het lettertype {font} zit er helemaal in, niet alleen de gebruikte letters',
      en: 'the font {font} is in the file as a whole, not only the letters used',
    },
  },
  'inspect/small-text': {
    message: {
      nl: '"{words}" is maar {size} pt groot; vanaf {least} pt is het leesbaar te drukken',
      en: '"{words}" is set in {size} pt only; from {least} pt it can be printed to be read',
    },
  },
  'inspect/small-coloured-text': {
    message: {
      nl: '"{words}" van {size} pt staat op {plates} platen; vanaf {least} pt blijven die passen',
      en: '"{words}" of {size} pt stands on {plates} plates; from {least} pt these stay in register',
    },
    hint: { nl: 'zet kleine tekst in zwart of in één plaat', en: 'set small text in black or in one plate' },
  },
  'inspect/small-reversed-text': {
    message: {
      nl: '"{words}" van {size} pt staat wit in een vlak; vanaf {least} pt loopt het niet dicht',
      en: '"{words}" of {size} pt stands white in a field; from {least} pt it does not fill in',
    },
  },
  'inspect/near-trim': {
    message: {
      nl: '"{words}" staat maar {distance} mm van de snijrand; {least} mm is veilig',
      en: '"{words}" stands only {distance} mm from the trim; {least} mm is safe',
    },
  },
  'inspect/near-fold': {
    message: {
      nl: '"{words}" staat maar {distance} mm van de rug; {least} mm is gevraagd',
      en: '"{words}" stands only {distance} mm from the fold; {least} mm is asked for',
    },
  },
  'inspect/hairline': {
    message: {
      nl: 'een lijn van {weight} pt; vanaf {least} pt drukt ze zeker',
      en: 'a line of {weight} pt; from {least} pt it is sure to print',
    },
  },
  'inspect/reversed-line': {
    message: {
      nl: 'een witte lijn van {weight} pt in een vlak; vanaf {least} pt loopt ze niet dicht',
      en: 'a white line of {weight} pt in a field; from {least} pt it does not fill in',
    },
  },
  'inspect/black-knocks-out': {
    message: {
      nl: 'zwarte tekst "{words}" spaart wit uit in een tint van {tint}%',
      en: 'black text "{words}" knocks white out of a tint of {tint}%',
    },
    hint: {
      nl: 'laat zwarte tekst overdrukken: een plaat die een haar verschuift, laat anders een witte rand zien',
      en: 'let black text overprint: a plate that is a hair off shows a white edge otherwise',
    },
  },
  'inspect/white-overprint': {
    message: {
      nl: 'wit dat overdrukt: het verdwijnt in druk',
      en: 'white that overprints: it vanishes in print',
    },
    hint: { nl: 'zet overdrukken af voor wit', en: 'switch overprint off for white' },
  },
  'inspect/white-text-overprint': {
    message: {
      nl: 'witte tekst "{words}" overdrukt: ze verdwijnt in druk',
      en: 'white text "{words}" overprints: it vanishes in print',
    },
    hint: { nl: 'zet overdrukken af voor wit', en: 'switch overprint off for white' },
  },
  'inspect/transparency': {
    message: {
      nl: 'doorzichtige delen ({kind}); gevraagd is {standard}',
      en: 'see-through matter ({kind}); {standard} is asked for',
    },
  },
  'inspect/unread-content': {
    message: {
      nl: 'de inhoud van bladzijde {page} is niet te lezen ({reason})',
      en: 'the content of page {page} cannot be read ({reason})',
    },
  },
  'inspect/unread-space': {
    message: {
      nl: 'een kleurruimte op bladzijde {page} is onbekend ({name})',
      en: 'a colour space on page {page} is unknown ({name})',
    },
  },
  'inspect/unread-picture': {
    message: {
      nl: 'een beeld op bladzijde {page} is niet te ontcijferen ({coding})',
      en: 'a picture on page {page} cannot be decoded ({coding})',
    },
  },
  'inspect/unread-pattern': {
    message: {
      nl: 'een patroon op bladzijde {page} is te fijn of onvolledig om na te rekenen',
      en: 'a pattern on page {page} is too fine or too incomplete to be worked out',
    },
  },
  'inspect/unread-mesh': {
    message: {
      nl: 'een verloop op bladzijde {page} is van een soort die niet nagerekend wordt',
      en: 'a shading on page {page} is of a kind that is not worked out',
    },
  },
  'inspect/unknown-font': {
    message: {
      nl: 'bladzijde {page} noemt een lettertype dat er niet is ({name})',
      en: 'page {page} names a font that is not there ({name})',
    },
  },
  'inspect/unknown-object': {
    message: {
      nl: 'bladzijde {page} noemt een deel dat er niet is ({name})',
      en: 'page {page} names a part that is not there ({name})',
    },
  },
  'inspect/endless-form': {
    message: {
      nl: 'een deel van bladzijde {page} tekent zichzelf',
      en: 'a part of page {page} draws itself',
    },
  },
} as const satisfies Entries;
