import { expect, test } from 'vitest';
import { Diagnostics } from '../../../src/diagnostics/diagnostics.ts';
import { merge } from '../../../src/load/merge.ts';
import { placeOf, sourceText } from '../../../src/load/places.ts';
import { parseYaml, type YamlMap } from '../../../src/load/yaml-file.ts';

const parse = (file: string, text: string): YamlMap => {
  const value = parseYaml(sourceText(file, text), new Diagnostics());
  if (!value) throw new Error(`${file} cannot be read`);
  return value;
};

test('mappings are merged at every depth, lists replaced, and every key keeps its file', () => {
  const base = parse('base.yml', 'styles: { body: { size: 9pt, ink: inkt } }\nlist: [a, b]\n');
  const over = parse('over.yml', '\nstyles: { body: { size: 10pt }, lead: { extends: body } }\nlist: [c]\n');
  const merged = merge(base, over);
  expect(merged).toEqual({ styles: { body: { size: '10pt', ink: 'inkt' }, lead: { extends: 'body' } }, list: ['c'] });
  const body = placeOf((merged.styles as YamlMap).body)?.origin;
  expect(body?.values.ink).toMatchObject({ file: 'base.yml', line: 1 });
  expect(body?.values.size).toMatchObject({ file: 'over.yml', line: 2 });
});
