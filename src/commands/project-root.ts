// Where the report is: the folder that the user names, or the nearest one with report-data/ in it.

import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './usage.ts';
import type { Words } from './words.ts';

/** Absolute path. Throws a UsageError for a folder that is not there. */
export function findRoot(asked: string | undefined, cwd: string, { errors }: Words): string {
  if (asked === undefined) return nearestProject(cwd) ?? cwd;
  const root = resolve(cwd, asked);
  if (!isFolder(root)) throw new UsageError(errors.noSuchFolder(root));
  return root;
}

function nearestProject(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isFolder(join(folder, 'report-data'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
