// What `preflight/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const preflightEntries = {
  'preflight/outside-page': {
    message: {
      nl: 'bladzijde {page}: "{words}" loopt {distance} mm van de bladzijde',
      en: 'page {page}: "{words}" runs {distance} mm off the page',
    },
    hint: {
      nl: 'kort de tekst in, of laat de ontwerper zijn plaats (`at:`, `width:`) nakijken',
      en: 'shorten the text, or let the designer look at its place (`at:`, `width:`)',
    },
  },
  'preflight/near-trim': {
    message: {
      nl: 'bladzijde {page}: "{words}" staat maar {distance} mm van de snijrand; {least} mm is veilig',
      en: 'page {page}: "{words}" stands only {distance} mm from the trim; {least} mm is safe',
    },
    hint: {
      nl: 'kort de tekst in, of laat de ontwerper hem verder van de rand zetten (`safe:` in layout.yml)',
      en: 'shorten the text, or let the designer move it away from the edge (`safe:` in layout.yml)',
    },
  },
  'preflight/over-spine': {
    message: {
      nl: 'bladzijde {page}: "{words}" loopt {distance} mm over de rug',
      en: 'page {page}: "{words}" runs {distance} mm over the fold',
    },
    hint: {
      nl: 'kort de tekst in, laat de ontwerper hem verplaatsen, of zet hem met `fit: gutter` op de rug',
      en: 'shorten the text, let the designer move it, or set it over the fold with `fit: gutter`',
    },
  },
  'preflight/near-spine': {
    message: {
      nl: 'bladzijde {page}: "{words}" staat maar {distance} mm van de rug; {least} mm is gevraagd',
      en: 'page {page}: "{words}" stands only {distance} mm from the fold; {least} mm is asked for',
    },
    hint: {
      nl: 'laat de ontwerper de tekst verder van de rug zetten (`spine:` in layout.yml)',
      en: 'let the designer move the text away from the fold (`spine:` in layout.yml)',
    },
  },
  'preflight/text-over-text': {
    message: {
      nl: 'bladzijde {page}: "{words}" en "{other}" staan over elkaar',
      en: 'page {page}: "{words}" and "{other}" stand over each other',
    },
    hint: {
      nl: 'kort de langste van de twee in, of laat de ontwerper er meer plaats voor maken',
      en: 'shorten the longer of the two, or let the designer make more room for it',
    },
  },
  'preflight/covered-text': {
    message: {
      nl: 'bladzijde {page}: "{words}" ligt onder een vlak of beeld en is niet te lezen',
      en: 'page {page}: "{words}" lies under a field or picture and cannot be read',
    },
    hint: {
      nl: 'wat erboven staat is te lang voor zijn plaats: haal een rij of regel weg, of kies een schikking met meer plaats',
      en: 'what stands above is too long for its place: take a row or line away, or choose an arrangement with more room',
    },
  },
  'preflight/page-count': {
    message: {
      nl: '{pages} bladzijden; de drukker vraagt een veelvoud van {multiple}: {fewer} minder of {more} meer',
      en: '{pages} pages; the printer asks for a multiple of {multiple}: {fewer} fewer or {more} more',
    },
    hint: {
      nl: 'kort een tekst in die op een nieuwe bladzijde doorloopt, of laat een bladzijde weg of voeg er een toe onder `pages:` (zonder tekst of beeld: {empty})',
      en: 'shorten a text that goes on over a new page, or take a page away or add one under `pages:` (without text or picture: {empty})',
    },
  },
  'preflight/stapled-count': {
    message: {
      nl: '{pages} bladzijden kunnen niet geniet worden: het moet een veelvoud van {multiple} zijn, {fewer} minder of {more} meer',
      en: '{pages} pages cannot be stapled: it must be a multiple of {multiple}, {fewer} fewer or {more} more',
    },
    hint: {
      nl: 'haal bladzijden weg onder `pages:` (zonder tekst of beeld: {empty}), kort een tekst in die doorloopt, of voeg bladzijden toe',
      en: 'take pages away under `pages:` (without text or picture: {empty}), shorten a text that goes on, or add pages',
    },
  },
  'preflight/block-count': {
    message: {
      nl: '{block} bladzijden in de omslag; de drukker vraagt een veelvoud van {multiple}: {fewer} minder of {more} meer',
      en: '{block} pages inside the cover; the printer asks for a multiple of {multiple}: {fewer} fewer or {more} more',
    },
    hint: {
      nl: 'gelijmd telt de omslag (de eerste en de laatste twee bladzijden) niet mee; kort een tekst in, of voeg bladzijden toe',
      en: 'glued, the cover (the first and the last two pages) does not count; shorten a text, or add pages',
    },
  },
  'preflight/nothing-to-glue': {
    message: {
      nl: '{pages} bladzijden kunnen niet gelijmd worden: de omslag alleen al telt er vier',
      en: '{pages} pages cannot be glued: the cover alone has four',
    },
    hint: {
      nl: 'kies bij de drukker `binding: saddle-stitch` of `none`, of maak het verslag dikker',
      en: 'choose `binding: saddle-stitch` or `none` for the printer, or make the report thicker',
    },
  },
  'preflight/creep': {
    message: {
      nl: 'geniet: {sheets} vellen van {sheet} mm in elkaar; van de binnenste bladzijden snijdt de drukker vooraan {creep} mm meer af',
      en: 'stapled: {sheets} sheets of {sheet} mm in each other; of the innermost pages the printer cuts {creep} mm more off the front',
    },
    hint: {
      nl: 'de drukker schuift de bladzijden daarvoor op; houd in het midden niets kleins vlak bij de buitenrand',
      en: 'the printer moves the pages to allow for it; keep small things in the middle away from the outer edge',
    },
  },
  'preflight/too-little-bleed': {
    message: {
      nl: '{printer} vraagt {asked} mm afloop, het ontwerp heeft er {bleed}: beelden en vlakken reiken niet ver genoeg',
      en: '{printer} asks for {asked} mm of bleed, the design has {bleed}: pictures and fields do not reach far enough',
    },
    hint: {
      nl: 'laat de ontwerper `bleed: {asked}mm` zetten onder `page:`, of kies een andere drukker',
      en: 'let the designer write `bleed: {asked}mm` under `page:`, or choose another printer',
    },
  },
  'preflight/too-many-spots': {
    message: {
      nl: 'het verslag heeft {count} steunkleuren ({spots}); {printer} drukt er {most}',
      en: 'the report has {count} spot colours ({spots}); {printer} prints {most}',
    },
    hint: {
      nl: 'laat `spot:` weg bij die inkten in brand.yml: dan worden ze uit vier kleuren opgebouwd',
      en: 'leave `spot:` out of those inks in brand.yml: they are then built of four colours',
    },
  },
  'preflight/spilled-text': {
    message: {
      nl: 'de tekst van "{section}" is ongeveer {words} woorden te lang: hij loopt door op bladzijde {page}, die daarmee maar {fill}% vol is',
      en: 'the text of "{section}" is about {words} words too long: it goes on over page {page}, which it fills for {fill}% only',
    },
    hint: {
      nl: 'kort de tekst ongeveer {words} woorden in, of schrijf er een halve bladzijde bij',
      en: 'cut about {words} words, or write half a page more',
    },
  },
  'preflight/under-filled': {
    message: {
      nl: 'bladzijde {page} van "{section}" is maar voor {fill}% gevuld; het sjabloon vraagt {least}%',
      en: 'page {page} of "{section}" is filled for {fill}% only; its template asks for {least}%',
    },
    hint: {
      nl: 'schrijf meer, voeg een beeld of citaat toe, of kies een schikking met minder tekst (`arrangement:`)',
      en: 'write more, add a picture or quote, or choose an arrangement with less text (`arrangement:`)',
    },
  },
  'preflight/stranded-heading': {
    message: {
      nl: 'bladzijde {page}: de tussentitel "{words}" staat met minder dan twee regels onderaan in "{frame}"',
      en: 'page {page}: the heading "{words}" stands at the foot of "{frame}" with fewer than two lines below it',
    },
    hint: {
      nl: 'zet er `- break: column` voor, of maak de tekst ervoor twee regels langer of korter',
      en: 'put `- break: column` before it, or make the text before it two lines longer or shorter',
    },
  },
  'preflight/unequal-columns': {
    message: {
      nl: 'bladzijde {page}: de kolommen van "{frame}" eindigen niet gelijk; ze schelen {lines} regels',
      en: 'page {page}: the columns of "{frame}" do not end level; they differ by {lines} lines',
    },
    hint: {
      nl: 'maak de tekst van "{section}" enkele regels langer of korter, of splits een lange alinea of tabel',
      en: 'make the text of "{section}" a few lines longer or shorter, or divide a long paragraph or table',
    },
  },
  'preflight/hyphen-at-end': {
    message: {
      nl: 'bladzijde {page}: de kolom "{frame}" eindigt met een afgebroken woord: "{words}"',
      en: 'page {page}: the column "{frame}" ends with a divided word: "{words}"',
    },
    hint: {
      nl: 'herschrijf de zin, of verbind het woord met een vaste spatie aan het volgende',
      en: 'rewrite the sentence, or tie the word to the next with a no-break space',
    },
  },
  'preflight/runt': {
    message: {
      nl: 'bladzijde {page}: een alinea eindigt met één kort stukje regel: "{words}" ({share}% van de breedte)',
      en: 'page {page}: a paragraph ends with a scrap of a line: "{words}" ({share}% of the measure)',
    },
    hint: {
      nl: 'laat een woord weg of voeg er een toe in deze alinea',
      en: 'leave out a word of this paragraph, or add one',
    },
  },
  'preflight/river': {
    message: {
      nl: 'bladzijde {page}: wit loopt als een geul door {lines} regels, bij "{words}"',
      en: 'page {page}: white runs like a river through {lines} lines, at "{words}"',
    },
    hint: {
      nl: 'verander een woord in deze alinea: dan breken haar regels anders',
      en: 'change a word of this paragraph: its lines then break differently',
    },
  },
  'preflight/lone-picture': {
    message: {
      nl: 'bladzijde {page}: het beeld staat alleen, op een sjabloon dat niet voor beeld zonder tekst gemaakt is',
      en: 'page {page}: the picture stands alone, and its template is not made for pictures without text',
    },
    hint: {
      nl: 'geef het beeld een bijschrift of tekst, of laat de ontwerper `health: { pictures-alone: true }` bij de schikking zetten',
      en: 'give the picture a caption or text, or let the designer put `health: { pictures-alone: true }` at the arrangement',
    },
  },
  'preflight/far-caption': {
    message: {
      nl: 'bladzijde {page}: het bijschrift staat {distance} mm van zijn beeld',
      en: 'page {page}: the caption stands {distance} mm from its picture',
    },
    hint: {
      nl: 'kies een schikking waarin beeld en bijschrift samen staan (`arrangement:`)',
      en: 'choose an arrangement in which picture and caption stand together (`arrangement:`)',
    },
  },
  'preflight/accepted': {
    message: {
      nl: 'bladzijde {page}: {finding} is aanvaard: {because}',
      en: 'page {page}: {finding} is accepted: {because}',
    },
  },
  'preflight/needless-accept': {
    message: {
      nl: '"{section}" aanvaardt {finding}, maar dat is er niet meer te vinden',
      en: '"{section}" accepts {finding}, which is not to be found there any more',
    },
    hint: { nl: 'haal de regel onder `accept:` weg', en: 'remove the line under `accept:`' },
  },
} as const satisfies Entries;
