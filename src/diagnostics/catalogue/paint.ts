// What `paint/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const paintEntries = {
  'paint/bad-profile': {
    message: {
      nl: 'het drukprofiel "{name}" is geen volledig ICC-profiel voor CMYK-druk',
      en: 'the press profile "{name}" is no complete ICC profile for CMYK printing',
    },
    hint: {
      nl: 'neem een ICC-profiel (.icc) voor CMYK van de drukker of van eci.org; een webpagina is geen profiel',
      en: 'use an ICC profile (.icc) for CMYK from the printer or from eci.org; a web page is no profile',
    },
  },
} as const satisfies Entries;
