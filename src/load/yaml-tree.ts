// YAML text to a tree of plain data: what the reader needs of each node and nothing of the parser. Such a tree can be kept (see
// parsed.ts). Parses and converts; what is wrong with a file is told elsewhere.

import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';

interface Node {
  /** Offsets of its first character and behind its last; absent for what was not typed. */
  readonly at?: readonly [number, number];
}

export interface ScalarNode extends Node {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly source?: string | undefined;
  readonly style?: string | undefined;
  readonly tag?: string | undefined;
}

export interface ListNode extends Node {
  readonly kind: 'list';
  readonly items: (YamlNode | null)[];
}

export interface MapNode extends Node {
  readonly kind: 'map';
  readonly pairs: [key: YamlNode | null, value: YamlNode | null][];
}

export interface AliasNode extends Node {
  readonly kind: 'alias';
  readonly name: string;
  readonly target?: YamlNode | undefined;
}

export type YamlNode = ScalarNode | ListNode | MapNode | AliasNode;

/** JSON has no infinity: what is no plain number stays as typed. */
function plainValue({ value, source = '' }: Scalar): ScalarNode['value'] {
  if (typeof value === 'number') return Number.isFinite(value) ? value : source;
  return value === null || value === undefined ? null : (value as string | boolean);
}

export const parseDocumentOf = (text: string): Document =>
  parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: true,
    keepSourceTokens: false,
  });

/** The tree of a document's contents, and whether it may be kept: aliases point across it, which text cannot say. */
export function treeOf(document: Document): { readonly tree: YamlNode | null; readonly hasAliases: boolean } {
  /** Anchored nodes are complete before, or being made while, an alias names them. */
  const known = new Map<unknown, YamlNode>();
  let hasAliases = false;
  const convert = (node: unknown): YamlNode | null => {
    const range = (node as { range?: readonly number[] | null } | null)?.range;
    const at = range ? { at: [range[0] ?? 0, range[1] ?? 0] as const } : {};
    if (isScalar(node)) {
      const { source, type: style, tag } = node;
      return note(node, { kind: 'scalar', ...at, value: plainValue(node), source, style, tag });
    }
    if (isAlias(node)) {
      hasAliases = true;
      return { kind: 'alias', ...at, name: node.source, target: known.get(node.resolve(document)) };
    }
    if (isMap(node)) {
      const map: MapNode = { kind: 'map', ...at, pairs: [] };
      note(node, map);
      for (const { key, value } of node.items) map.pairs.push([convert(key), convert(value)]);
      return map;
    }
    if (!isSeq(node)) return null;
    const list: ListNode = { kind: 'list', ...at, items: [] };
    note(node, list);
    for (const item of node.items) list.items.push(convert(item));
    return list;
  };
  const note = <N extends YamlNode>(node: unknown, made: N): N => {
    known.set(node, made);
    return made;
  };
  return { tree: convert(document.contents), hasAliases };
}
