// What `resolve/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const resolveEntries = {} as const satisfies Entries;
