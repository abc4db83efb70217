// What `release/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const releaseEntries = {} as const satisfies Entries;
