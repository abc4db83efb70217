// What `build/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const buildEntries = {} as const satisfies Entries;
