// What `compose/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const composeEntries = {} as const satisfies Entries;
