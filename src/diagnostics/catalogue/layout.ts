// What `layout/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const layoutEntries = {} as const satisfies Entries;
