// What `charts/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const chartsEntries = {} as const satisfies Entries;
