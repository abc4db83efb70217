// What `ornaments/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const ornamentsEntries = {} as const satisfies Entries;
