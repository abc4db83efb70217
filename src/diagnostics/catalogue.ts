// The closed list of everything the program can say about a user's files, by code. Texts only; see catalogue/<stage>.ts.

import { buildEntries } from './catalogue/build.ts';
import { chartsEntries } from './catalogue/charts.ts';
import { composeEntries } from './catalogue/compose.ts';
import type { Entry } from './catalogue/entry.ts';
import { imagesEntries } from './catalogue/images.ts';
import { inspectEntries } from './catalogue/inspect.ts';
import { layoutEntries } from './catalogue/layout.ts';
import { loadEntries } from './catalogue/load.ts';
import { ornamentsEntries } from './catalogue/ornaments.ts';
import { paintEntries } from './catalogue/paint.ts';
import { preflightEntries } from './catalogue/preflight.ts';
import { preflightConformanceEntries } from './catalogue/preflight-conformance.ts';
import { releaseEntries } from './catalogue/release.ts';
import { resolveEntries } from './catalogue/resolve.ts';
import { textEntries } from './catalogue/text.ts';

export const catalogue = {
  ...buildEntries,
  ...chartsEntries,
  ...composeEntries,
  ...imagesEntries,
  ...inspectEntries,
  ...layoutEntries,
  ...loadEntries,
  ...ornamentsEntries,
  ...paintEntries,
  ...preflightEntries,
  ...preflightConformanceEntries,
  ...releaseEntries,
  ...resolveEntries,
  ...textEntries,
} as const;

/** Every code that may be reported. */
export type Code = keyof typeof catalogue;

/** The entry of a code; undefined for a code that is not in the catalogue. */
export const entryOf = (code: string): Entry | undefined =>
  Object.hasOwn(catalogue, code) ? catalogue[code as Code] : undefined;
