// What `images/…` codes say, in Dutch and English.

import type { Entries } from './entry.ts';

export const imagesEntries = {} as const satisfies Entries;
