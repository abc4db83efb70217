// Results of earlier runs in a file, by all that they depend on: reading one takes a tenth of making it anew. What was not
// asked for in a run is not kept after it. Knows nothing of what it holds.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Shelf } from '../model/shelf.ts';

export interface OpenShelf<T> extends Shelf<T> {
  /** Writes what was found or put. A folder that takes no file costs time in the next run, not this one. */
  readonly close: () => void;
}

/** Opens the shelf in a file. A missing or damaged one is empty, and one of another `edition`: what all its results depend on. */
export function openShelf<T>(file: string, edition: string): OpenShelf<T> {
  const before = readShelf<T>(file, edition);
  const asked: Record<string, T | { toJSON(): T }> = {};
  let isChanged = false;
  return {
    find: (key) => {
      const short = digest(key);
      const result = before[short];
      if (result !== undefined) asked[short] = result;
      return result;
    },
    put: (key, result) => {
      asked[digest(key)] = result;
      isChanged = true;
    },
    close: () => {
      if (isChanged) writeShelf(file, edition, asked);
    },
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 27);

function readShelf<T>(file: string, edition: string): Readonly<Record<string, T>> {
  try {
    const shelf = JSON.parse(readFileSync(file, 'utf8'));
    return shelf.edition === edition ? shelf.results : {};
  } catch {
    return {};
  }
}

/** Written aside first, under a name of its contents: two runs at a time may not mix. */
function writeShelf(file: string, edition: string, results: Readonly<Record<string, unknown>>): void {
  const text = JSON.stringify({ edition, results });
  const aside = `${file}.${digest(text)}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(aside, text);
    renameSync(aside, file);
  } catch {
    // The report does not depend on it.
  }
}
