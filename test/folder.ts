// What a folder holds: its files by name, those in folders with `/`.

import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';

/** Names of all files below a folder, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length + 1).replaceAll(sep, '/'))
    .sort();
}
