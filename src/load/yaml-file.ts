// A YAML file to plain values (mappings, lists, scalars) in which everything knows its place. Knows no keys: see schemas/.

import type { Reporter, Span } from '../model/diagnostic.ts';
import type { RawText } from '../model/draft.ts';
import type { Shelf } from '../model/shelf.ts';
import { type Place, rawText, type SourceText, setPlace, sourceText, spanOf } from './places.ts';

import { reportSyntaxErrors } from './syntax-errors.ts';
import { mendTraps, scalarTrap } from './traps.ts';
import { type AliasNode, type MapNode, parseDocumentOf, type ScalarNode, treeOf, type YamlNode } from './yaml-tree.ts';

export type YamlValue = string | number | boolean | null | YamlMap | YamlList;
export interface YamlMap {
  [key: string]: YamlValue;
}
export type YamlList = YamlValue[];

/** Aliases that may be followed in one file, nested ones counted each time: a bomb multiplies, an editor's shorthand does not. */
const MOST_ALIASES = 40;
/** Deepest nesting of mappings and lists. */
const DEEPEST = 100;

/**
 * Parses YAML 1.2 (core schema) to the mapping that a file must be; undefined if it cannot be read. Sound files are taken from
 * the shelf, and put there.
 * A number that was not typed as we would print it (`015`, `12,50`, `5.510`) stays text: the schema decides what it means.
 * Reports the codes of traps.ts and syntax-errors.ts, and load/empty-file, load/expected-mapping, load/odd-key,
 * load/too-many-aliases, load/unknown-alias, load/too-deep, load/braces, load/curly-quotes, load/apostrophe.
 */
export function parseYaml(original: SourceText, reporter: Reporter, shelf?: Shelf<YamlNode>): YamlMap | undefined {
  const whole = spanOf(original, 0, 0);
  const known = shelf?.find(original.text);
  const parsed = known ? { tree: known, source: original } : parseMended(original, reporter, whole, shelf);
  if (parsed === undefined) return undefined;
  const { tree, source } = parsed;
  if (tree === null || (tree.kind === 'scalar' && tree.value === null)) {
    reporter.report({ severity: 'error', code: 'load/empty-file', span: whole, args: {} });
    return undefined;
  }
  if (tree.kind !== 'map') {
    reporter.report({ severity: 'error', code: 'load/expected-mapping', span: whole, args: { key: original.file } });
    return undefined;
  }
  const reader = new NodeReader(source, reporter);
  const value = reader.read(tree, 0);
  return reader.gaveUp ? undefined : (value as YamlMap);
}

/** Parses; where known traps stand, tells them, mends them and parses again, so that all else is still checked. */
function parseMended(
  original: SourceText,
  reporter: Reporter,
  whole: Span,
  shelf: Shelf<YamlNode> | undefined,
): { tree: YamlNode | null; source: SourceText } | undefined {
  try {
    let document = parseDocumentOf(original.text);
    let source = original;
    if (document.errors.length > 0) {
      const mended = mendTraps(original, reporter);
      if (mended !== original.text) {
        source = sourceText(original.file, mended);
        document = parseDocumentOf(mended);
      }
    }
    // How deep a tab was meant is a guess: what stands below it would be blamed for it.
    if (source !== original && /^ *\t/m.test(original.text)) return undefined;
    reportSyntaxErrors(document, source, reporter);
    const isReadable = document.errors.every((error) => error.code === 'DUPLICATE_KEY' || error.code === 'BAD_ALIAS');
    if (!isReadable) return undefined;
    const { tree, hasAliases } = treeOf(document);
    const isSound = source === original && document.errors.length === 0 && document.warnings.length === 0;
    if (tree && isSound && !hasAliases) shelf?.put(original.text, tree);
    return { tree, source };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    reporter.report({ severity: 'error', code: 'load/too-deep', span: whole, args: {} });
    return undefined;
  }
}

class NodeReader {
  gaveUp = false;
  private aliases = 0;
  private readonly source: SourceText;
  private readonly reporter: Reporter;

  constructor(source: SourceText, reporter: Reporter) {
    this.source = source;
    this.reporter = reporter;
  }

  read(node: YamlNode | null, depth: number): YamlValue {
    if (this.gaveUp || node === null) return null;
    if (depth > DEEPEST) return this.giveUp('load/too-deep', node, {});
    switch (node.kind) {
      case 'alias':
        return this.readAlias(node, depth);
      case 'map':
        return this.readMap(node, depth);
      case 'list':
        return this.readList(node.items, this.spanOf(node), depth);
      case 'scalar':
        return this.readScalar(node);
    }
  }

  private readAlias(node: AliasNode, depth: number): YamlValue {
    this.aliases += 1;
    if (this.aliases > MOST_ALIASES) return this.giveUp('load/too-many-aliases', node, { limit: MOST_ALIASES });
    if (node.target !== undefined) return this.read(node.target, depth + 1);
    const isMarkdown = node.name.endsWith('*');
    if (isMarkdown) this.report('load/star-start', this.spanOf(node), { proposal: `"*${node.name}"` });
    else this.report('load/unknown-alias', this.spanOf(node), { name: node.name });
    return `*${node.name}`;
  }

  private readMap(node: MapNode, depth: number): YamlValue {
    const [start, end] = node.at ?? [0, 0];
    if (this.source.text.startsWith('{{', start)) {
      this.report('load/braces', spanOf(this.source, start, end), { value: this.source.text.slice(start, end) });
      return '';
    }
    const map: YamlMap = Object.create(null);
    const place = this.emptyPlace(this.spanOf(node));
    for (const [key, value] of node.pairs) {
      if (key?.kind !== 'scalar' || key.value === null) {
        this.report('load/odd-key', this.spanOf(key) ?? place.origin.span, {});
        continue;
      }
      const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
      if (Object.hasOwn(map, name)) continue;
      const keySpan = this.spanOf(key) ?? place.origin.span;
      if (value === null) place.bare.add(name);
      place.origin.keys[name] = keySpan;
      this.keep(place, map, name, value, depth, keySpan);
    }
    setPlace(map, place);
    return map;
  }

  private readList(items: readonly (YamlNode | null)[], span: Span | undefined, depth: number): YamlValue {
    const list: YamlList = [];
    const place = this.emptyPlace(span);
    items.forEach((item, index) => {
      const itemSpan = this.spanOf(item) ?? place.origin.span;
      place.origin.keys[index] = itemSpan;
      this.keep(place, list as unknown as YamlMap, String(index), item, depth, itemSpan);
    });
    setPlace(list, place);
    return list;
  }

  /** Reads a child and notes where it stands. */
  private keep(
    place: MutablePlace,
    into: YamlMap,
    name: string,
    node: YamlNode | null,
    depth: number,
    fallback: Span,
  ): void {
    const value = this.read(node, depth + 1);
    into[name] = value;
    place.origin.values[name] = value === null ? fallback : (this.spanOf(node) ?? fallback);
    const scalar = node?.kind === 'alias' ? node.target : node;
    if (scalar?.kind !== 'scalar' || value === null || typeof value === 'object') return;
    const [start, end] = scalar.at ?? [0, 0];
    place.texts.set(name, () => rawText(this.source, textOf(scalar, value), start, end));
  }

  private readScalar(scalar: ScalarNode): YamlValue {
    const trap = scalarTrap(scalar);
    if (trap) this.report(trap.code, this.spanOf(scalar), trap.args);
    const { value, source } = scalar;
    if (value === null) return null;
    if (typeof value === 'number') {
      return Number.isFinite(value) && String(value) === source && !isThousands(source) ? value : (source ?? '');
    }
    if (typeof value === 'boolean') return String(value) === source ? value : (source ?? '');
    return String(value);
  }

  private emptyPlace(span: Span | undefined): MutablePlace {
    return {
      origin: {
        span: span ?? { file: this.source.file, line: 1, column: 1 },
        keys: Object.create(null),
        values: Object.create(null),
      },
      texts: new Map(),
      bare: new Set(),
    };
  }

  private spanOf(node: YamlNode | null): Span | undefined {
    if (!node?.at) return undefined;
    const [start, end] = node.at;
    return spanOf(this.source, start, trimmedEnd(this.source.text, start, end));
  }

  private report(code: `load/${string}`, span: Span | undefined, args: Record<string, string | number>): void {
    this.reporter.report({ severity: 'error', code, span, args });
  }

  private giveUp(code: `load/${string}`, node: YamlNode, args: Record<string, string | number>): null {
    this.gaveUp = true;
    this.report(code, this.spanOf(node), args);
    return null;
  }
}

interface MutablePlace extends Place {
  readonly origin: { readonly span: Span; readonly keys: Record<string, Span>; readonly values: Record<string, Span> };
  readonly texts: Map<string, () => RawText>;
  readonly bare: Set<string>;
}

/** What the editor sees: the typed characters of a plain scalar, the contents of a quoted one. */
const textOf = (scalar: ScalarNode, value: string | number | boolean): string =>
  typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(value));

/** `5.510`: to an editor five thousand, to YAML five and a half. */
export const isThousands = (typed: string): boolean => /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(typed);

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}
