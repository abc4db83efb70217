// What `preflight/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const preflightEntries = {} as const satisfies Entries;
