// Dumps that are held by a file of test/reference: a new one that differs is written beside it, to be read and taken over.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { difference } from './pages/difference.ts';

/** Where a dump differs from `test/reference/<name>.txt`; '' if nowhere. */
export function changeOf(name: string, dump: string): string {
  const file = join(import.meta.dirname, 'reference', `${name}.txt`);
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const changed = file.replace(/\.txt$/, '-changed.txt');
  if (dump === known) rmSync(changed, { force: true });
  else writeFileSync(changed, dump);
  return difference(known, dump);
}
