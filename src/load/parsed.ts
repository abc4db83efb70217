// The shelf of YAML files that were sound the last time, by their text.

import { join } from 'node:path';
import { type OpenShelf, openShelf } from '../shelf/shelf.ts';
import type { YamlNode } from './yaml-tree.ts';

/** Raise when the same text would give another tree: with a new version of the parser, too. */
const EDITION = 'yaml 2';

/** Opens the shelf of a project. `root` is its absolute path. */
export const openParsed = (root: string): OpenShelf<YamlNode> =>
  openShelf<YamlNode>(join(root, '.cache', 'parsed.json'), EDITION);
