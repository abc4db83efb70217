// layout.yml with what it extends and includes, to one mapping. Finds and merges files; what keys mean is the schema's.

import { dirname, posix } from 'node:path';
import type { Span } from '../model/diagnostic.ts';
import { concatenate, isMapping, merge } from './merge.ts';
import { placeOf } from './places.ts';
import { type Project, readSource } from './source.ts';
import { parseYaml, type YamlMap, type YamlValue } from './yaml-file.ts';

/** Maps in which two files of one design may not define the same name. */
const NAMED = ['styles', 'components', 'tables'];

/**
 * Order, later over earlier: what `extends` names, then the files of `include`, then the file itself.
 * Reports: load/extends-cycle, load/path-outside, load/duplicate-id and those of reading.
 */
export async function readLayout(
  project: Project,
  file: string,
  askedBy?: Span,
  chain: readonly string[] = [],
): Promise<YamlMap | undefined> {
  const report = (code: `load/${string}`, span: Span | undefined, args: Record<string, string>) =>
    project.reporter.report({ severity: 'error', code, span, args });
  if (chain.includes(file)) {
    report('load/extends-cycle', askedBy, { file, chain: [...chain, file].join(' → ') });
    return undefined;
  }
  const source = await readSource(project, file, askedBy);
  const own = source && parseYaml(source, project.reporter, project.shelf);
  if (!own) return undefined;
  const place = placeOf(own)?.origin;
  const beside = (typed: string) => posix.normalize(posix.join(dirname(file), typed));
  const readBeside = async (typed: unknown, span: Span | undefined): Promise<YamlMap | undefined> => {
    if (typeof typed !== 'string') return undefined;
    const path = beside(typed);
    if (path.startsWith('templates/') && /\.ya?ml$/.test(path))
      return readLayout(project, path, span, [...chain, file]);
    report('load/path-outside', span, { file: typed });
    return undefined;
  };

  let result: YamlMap = Object.create(null);
  if (typeof own.extends === 'string') {
    const base = await readBeside(own.extends, place?.values.extends);
    if (!base) return undefined;
    result = laidOver(result, base);
  }
  let included: YamlMap = Object.create(null);
  const names = Array.isArray(own.include) ? own.include : [];
  const spans = placeOf(names)?.origin.values;
  for (const [index, name] of names.entries()) {
    const part = await readBeside(name, spans?.[index]);
    if (!part) continue;
    reportTwice(project, included, part);
    included = laidOver(included, part);
  }
  reportTwice(project, included, own);
  return laidOver(laidOver(result, included), own);
}

/** Lists to which every file of a design adds: what a language knows, and what a design knows besides. */
const ADDED = ['no-break', 'hyphenation'];

function laidOver(base: YamlMap, over: YamlMap): YamlMap {
  const result = merge(base, over);
  const [before, after, both] = [base.typography, over.typography, result.typography];
  if (!isMapping(before) || !isMapping(after) || !isMapping(both)) return result;
  for (const key of ADDED) {
    const [first, second] = [before[key], after[key]];
    if (Array.isArray(first) && Array.isArray(second)) both[key] = concatenate(first, second);
  }
  return result;
}

function reportTwice(project: Project, first: YamlMap, second: YamlMap): void {
  for (const map of NAMED) reportTwiceIn(project, first[map], second[map]);
  // The arrangements of one template may stand in several files.
  const [before, after] = [first.templates, second.templates];
  if (!isMapping(before) || !isMapping(after)) return;
  for (const [name, template] of Object.entries(after))
    reportTwiceIn(project, arrangementsOf(before[name]), arrangementsOf(template));
}

const arrangementsOf = (template: YamlValue | undefined): YamlValue | undefined =>
  isMapping(template) ? template.arrangements : undefined;

function reportTwiceIn(project: Project, before: YamlValue | undefined, after: YamlValue | undefined): void {
  if (!isMapping(before) || !isMapping(after)) return;
  for (const name of Object.keys(after)) {
    const earlier = Object.hasOwn(before, name) ? placeOf(before)?.origin.keys[name] : undefined;
    if (!earlier) continue;
    const span = placeOf(after)?.origin.keys[name];
    project.reporter.report({
      severity: 'error',
      code: 'load/duplicate-id',
      span,
      args: { id: name },
      related: [earlier],
    });
  }
}
