// What `build/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const buildEntries = {
  'build/unknown-page': {
    message: {
      nl: 'het verslag heeft geen bladzijde "{name}"',
      en: 'the report has no page "{name}"',
    },
    hint: {
      nl: '--only verwacht een `id:` uit een bestand in pages/',
      en: '--only expects an `id:` from a file in pages/',
    },
  },
  'build/no-figures': {
    message: {
      nl: 'er zijn geen cijfers van {year} om mee te vergelijken',
      en: 'there are no figures of {year} to compare with',
    },
    hint: {
      nl: 'bekend: {years}; elk jaar heeft een map in report-data/ met figures.yaml',
      en: 'known: {years}; every year has a folder in report-data/ with figures.yaml',
    },
  },
} as const satisfies Entries;
