// What `text/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const textEntries = {} as const satisfies Entries;
