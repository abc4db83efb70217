// What `inspect/…` codes say, in Dutch and English: a finished PDF beside what a printer asks. Pages and places stand after them.

import type { Entries } from './entry.ts';
import { inspectContentEntries } from './inspect-content.ts';

export const inspectEntries = {
  ...inspectContentEntries,
  'inspect/encrypted': {
    message: { nl: 'het bestand is versleuteld', en: 'the file is encrypted' },
    hint: {
      nl: 'bewaar het zonder wachtwoord en zonder beperkingen: een drukpers kan geen slot openen',
      en: 'save it without a password and without restrictions: a press cannot open a lock',
    },
  },
  'inspect/locked': {
    message: {
      nl: 'de inhoud is alleen met een wachtwoord te lezen',
      en: 'the content can be read with a password only',
    },
  },
  'inspect/version': {
    message: {
      nl: 'het bestand is PDF {version}; {standard} gaat tot {most}',
      en: 'the file is PDF {version}; {standard} goes up to {most}',
    },
    hint: { nl: 'voer het bestand opnieuw uit als {standard}', en: 'export the file again as {standard}' },
  },
  'inspect/no-intent': {
    message: {
      nl: 'er staat niet in het bestand voor welke drukpers het gemaakt is (output intent GTS_PDFX)',
      en: 'the file does not say which press it was made for (output intent GTS_PDFX)',
    },
    hint: {
      nl: 'voer het bestand uit als {standard}, met het profiel van de drukker',
      en: 'export the file as {standard}, with the profile of the printer',
    },
  },
  'inspect/intent-without-profile': {
    message: {
      nl: 'het profiel van de drukpers zit niet in het bestand',
      en: 'the profile of the press is not in the file',
    },
    hint: {
      nl: 'sluit het profiel in bij het uitvoeren (DestOutputProfile)',
      en: 'embed the profile when exporting (DestOutputProfile)',
    },
  },
  'inspect/intent-profile': {
    message: {
      nl: 'het profiel in het bestand is geen volledig ICC-profiel van een CMYK-drukpers dat {standard} kent',
      en: 'the profile in the file is no complete ICC profile of a CMYK press that {standard} knows',
    },
    hint: {
      nl: 'kies bij het uitvoeren het profiel dat de drukker opgeeft',
      en: 'choose the profile that the printer names when exporting',
    },
  },
  'inspect/no-condition': {
    message: {
      nl: 'de drukvoorwaarde heeft geen naam (OutputConditionIdentifier)',
      en: 'the printing condition has no name (OutputConditionIdentifier)',
    },
  },
  'inspect/other-condition': {
    message: {
      nl: 'het bestand is gemaakt voor {condition}; de drukker drukt {asked}',
      en: 'the file was made for {condition}; the printer prints {asked}',
    },
    hint: {
      nl: 'vraag de drukker of dat mag: kleuren en inkt vallen op ander papier anders uit',
      en: 'ask the printer whether that will do: colours and ink turn out differently on other paper',
    },
  },
  'inspect/no-identifier': {
    message: { nl: 'het bestand heeft geen kenmerk (ID)', en: 'the file has no identifier (ID)' },
  },
  'inspect/no-xmp': {
    message: { nl: 'het bestand heeft geen XMP-metadata', en: 'the file has no XMP metadata' },
    hint: { nl: 'voer het bestand uit als {standard}', en: 'export the file as {standard}' },
  },
  'inspect/no-standard': {
    message: {
      nl: 'het bestand noemt zich geen {standard} (GTS_PDFXVersion)',
      en: 'the file does not call itself {standard} (GTS_PDFXVersion)',
    },
    hint: { nl: 'voer het bestand uit als {standard}', en: 'export the file as {standard}' },
  },
  'inspect/other-standard': {
    message: {
      nl: 'het bestand noemt zich {found}; de drukker vraagt {standard}',
      en: 'the file calls itself {found}; the printer asks for {standard}',
    },
    hint: { nl: 'voer het bestand opnieuw uit als {standard}', en: 'export the file again as {standard}' },
  },
  'inspect/no-trapped': {
    message: {
      nl: 'het bestand zegt niet of het al overvuld is (Trapped)',
      en: 'the file does not say whether it is trapped (Trapped)',
    },
  },
  'inspect/xmp-lacks': {
    message: {
      nl: 'in de XMP-metadata ontbreekt {key}, dat {standard} vraagt',
      en: 'the XMP metadata lack {key}, which {standard} asks for',
    },
  },
  'inspect/javascript': {
    message: { nl: 'er zit JavaScript in het bestand', en: 'there is JavaScript in the file' },
    hint: {
      nl: 'haal het eruit, of voer het bestand opnieuw uit voor druk',
      en: 'take it out, or export the file for print',
    },
  },
  'inspect/action': {
    message: {
      nl: 'er zit een actie in het bestand ({kind})',
      en: 'there is an action in the file ({kind})',
    },
    hint: {
      nl: 'haal ze eruit, of voer het bestand opnieuw uit voor druk',
      en: 'take it out, or export the file for print',
    },
  },
  'inspect/page-count': {
    message: {
      nl: '{pages} bladzijden; de drukker vraagt een veelvoud van {multiple}: {fewer} minder of {more} meer',
      en: '{pages} pages; the printer asks for a multiple of {multiple}: {fewer} fewer or {more} more',
    },
  },
  'inspect/turned': {
    message: { nl: 'de bladzijde is {degrees}° gedraaid', en: 'the page is turned by {degrees}°' },
    hint: {
      nl: 'draai ze recht voor het uitvoeren: niet elk programma van een drukker volgt die draaiing',
      en: 'set it upright before exporting: not every program of a printer follows the turn',
    },
  },
  'inspect/user-unit': {
    message: {
      nl: 'de bladzijde rekent met een eigen maat van {unit} punt (UserUnit)',
      en: 'the page counts in a unit of its own of {unit} points (UserUnit)',
    },
    hint: { nl: 'voer het bestand uit op ware grootte', en: 'export the file at its true size' },
  },
  'inspect/no-trim': {
    message: {
      nl: 'er staat niet waar de bladzijde gesneden wordt (TrimBox)',
      en: 'nothing says where the page is cut (TrimBox)',
    },
    hint: {
      nl: 'voer het bestand uit voor druk, met afloop',
      en: 'export the file for print, with bleed',
    },
  },
  'inspect/art-and-trim': {
    message: {
      nl: 'de bladzijde heeft een ArtBox naast haar TrimBox: het mag er maar één zijn',
      en: 'the page has an ArtBox beside its TrimBox: only one of them is allowed',
    },
  },
  'inspect/box-outside': {
    message: { nl: 'de {inner} valt buiten de {outer}', en: 'the {inner} lies outside the {outer}' },
  },
  'inspect/bleed-box': {
    message: {
      nl: 'de bladzijde heeft {bleed} mm afloop; de drukker vraagt {least} mm',
      en: 'the page has {bleed} mm of bleed; the printer asks for {least} mm',
    },
    hint: {
      nl: 'voer het bestand uit met {least} mm afloop aan alle kanten',
      en: 'export the file with {least} mm of bleed on all sides',
    },
  },
  'inspect/other-size': {
    message: {
      nl: 'de bladzijde is {size} mm; de eerste is {other} mm',
      en: 'the page is {size} mm; the first is {other} mm',
    },
  },
  'inspect/annotation': {
    message: {
      nl: 'er staat een annotatie op de bladzijde ({kind})',
      en: 'there is an annotation on the page ({kind})',
    },
    hint: {
      nl: 'koppelingen, notities en formuliervelden zijn voor het scherm: voer het bestand uit zonder',
      en: 'links, notes and form fields are for screens: export the file without them',
    },
  },
} as const satisfies Entries;
