// What `paint/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const paintEntries = {} as const satisfies Entries;
