// Table styles as typed to table styles that stand alone: what `extends` names is laid below. Checks no values.

import { suggestion } from './issues.ts';
import { isMapping, merge } from './merge.ts';
import { placeOf, setPlace } from './places.ts';
import type { Project } from './source.ts';
import type { YamlMap, YamlValue } from './yaml-file.ts';

/** Reports: load/extends-cycle, load/unknown-table-style. Tables without a usable base stay as they are typed. */
export function flattenTables(project: Project, typed: YamlValue | undefined): YamlValue | undefined {
  if (!isMapping(typed)) return typed;
  const tables: YamlMap = Object.create(null);
  for (const name of Object.keys(typed)) tables[name] = withBase(project, typed, name, []);
  const place = placeOf(typed);
  if (place) setPlace(tables, place);
  return tables;
}

function withBase(project: Project, tables: YamlMap, name: string, chain: readonly string[]): YamlValue {
  const own = tables[name];
  if (!isMapping(own) || typeof own.extends !== 'string') return own ?? null;
  const base = own.extends;
  const alone = merge(Object.create(null), own);
  delete alone.extends;
  const place = placeOf(own)?.origin;
  const report = (code: `load/${string}`, args: Record<string, string>): void =>
    project.reporter.report({ severity: 'error', code, span: place?.values.extends ?? place?.span, args });
  const below = Object.hasOwn(tables, base) ? base : undefined;
  if (below === undefined)
    report('load/unknown-table-style', { key: 'extends', value: base, ...suggestion(base, Object.keys(tables)) });
  else if (chain.includes(name)) report('load/extends-cycle', { file: name, chain: [...chain, name].join(' → ') });
  const under =
    below === undefined || chain.includes(name) ? undefined : withBase(project, tables, below, [...chain, name]);
  return isMapping(under) ? merge(under, alone) : alone;
}
