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
} as const satisfies Entries;
