// What `load/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const loadEntries = {
  'load/unknown-key': {
    message: { nl: 'onbekende sleutel "{key}"', en: 'unknown key "{key}"' },
  },
} as const satisfies Entries;
