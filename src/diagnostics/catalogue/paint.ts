// What `paint/…` codes say, in Dutch and English: press profiles that cannot be used.

import type { Entries } from './entry.ts';

export const paintEntries = {
  'paint/web-page-profile': {
    message: {
      nl: 'het drukprofiel "{name}" is een webpagina: het downloaden is mislukt',
      en: 'the press profile "{name}" is a web page: its download went wrong',
    },
    hint: {
      nl: 'haal het opnieuw op bij de drukker of op eci.org en open het .zip-bestand: het profiel eindigt op .icc',
      en: 'get it again from the printer or from eci.org and open the .zip file: the profile ends in .icc',
    },
  },
  'paint/no-profile': {
    message: {
      nl: 'het drukprofiel "{name}" is geen ICC-profiel',
      en: 'the press profile "{name}" is no ICC profile',
    },
    hint: {
      nl: 'vraag de drukker om het ICC-profiel van zijn pers en papier: een bestand dat op .icc of .icm eindigt',
      en: 'ask the printer for the ICC profile of his press and paper: a file that ends in .icc or .icm',
    },
  },
  'paint/truncated-profile': {
    message: {
      nl: 'het drukprofiel "{name}" is afgekapt: {bytes} van de {stated} bytes',
      en: 'the press profile "{name}" is cut off: {bytes} of its {stated} bytes',
    },
    hint: { nl: 'kopieer of download het opnieuw', en: 'copy or download it again' },
  },
  'paint/not-cmyk-profile': {
    message: {
      nl: 'het drukprofiel "{name}" is er een voor {space}, niet voor CMYK',
      en: 'the press profile "{name}" is one for {space}, not for CMYK',
    },
    hint: {
      nl: 'dit is een profiel van een scherm of camera; neem dat van de pers, bijvoorbeeld FOGRA39-300.icc',
      en: 'this is the profile of a screen or camera; take that of the press, for instance FOGRA39-300.icc',
    },
  },
  'paint/not-output-profile': {
    message: {
      nl: 'het drukprofiel "{name}" beschrijft geen pers',
      en: 'the press profile "{name}" describes no press',
    },
    hint: {
      nl: 'het is een koppel- of bewerkingsprofiel; vraag de drukker om het uitvoerprofiel van zijn pers',
      en: 'it is a link or editing profile; ask the printer for the output profile of his press',
    },
  },
  'paint/new-profile': {
    message: {
      nl: 'het drukprofiel "{name}" is van versie {version}; {standard} kent profielen tot versie {newest}',
      en: 'the press profile "{name}" is of version {version}; {standard} knows profiles up to version {newest}',
    },
    hint: {
      nl: 'vraag de drukker om een profiel van versie {newest}, of kies bij standard: PDF/X-4',
      en: 'ask the printer for a profile of version {newest}, or choose standard: PDF/X-4',
    },
  },
} as const satisfies Entries;
