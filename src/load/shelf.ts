// Trees of YAML files that were sound the last time, by the text they came from: reading one takes a tenth of parsing it anew.
// Knows no files of the report; what was not asked for in a run is not kept after it.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { YamlNode } from './yaml-tree.ts';

export interface Shelf {
  /** The tree of this very text, if it is there. */
  readonly find: (text: string) => YamlNode | undefined;
  readonly put: (text: string, tree: YamlNode) => void;
  /** Writes what was found or put. A folder that takes no file costs time in the next run, not this one. */
  readonly close: () => void;
}

/** Raise when the same text would give another tree: with a new version of the parser, too. */
const EDITION = 1;

/** Opens the shelf in a file; a missing or damaged one is empty. */
export function openShelf(file: string): Shelf {
  const before = readShelf(file);
  const asked: Record<string, YamlNode> = {};
  let isChanged = false;
  return {
    find: (text) => {
      const key = keyOf(text);
      const tree = before[key];
      if (tree) asked[key] = tree;
      return tree;
    },
    put: (text, tree) => {
      asked[keyOf(text)] = tree;
      isChanged = true;
    },
    close: () => {
      if (isChanged) writeShelf(file, asked);
    },
  };
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 27);

function readShelf(file: string): Readonly<Record<string, YamlNode>> {
  try {
    const { edition, trees } = JSON.parse(readFileSync(file, 'utf8'));
    return edition === EDITION ? trees : {};
  } catch {
    return {};
  }
}

/** Written aside first, under a name of its contents: two runs at a time may not mix. */
function writeShelf(file: string, trees: Readonly<Record<string, YamlNode>>): void {
  const text = JSON.stringify({ edition: EDITION, trees });
  const aside = `${file}.${keyOf(text)}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(aside, text);
    renameSync(aside, file);
  } catch {
    // The report does not depend on it.
  }
}
