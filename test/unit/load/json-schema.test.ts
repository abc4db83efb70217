import { describe, expect, test } from 'vitest';
import { jsonSchemaOf, schemaKinds } from '../../../src/load/json-schema.ts';

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly $ref?: string;
}

describe.each(schemaKinds)('%s', (kind) => {
  const schema = jsonSchemaOf(kind) as Node;

  test('is draft-07 and refuses unknown keys', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      additionalProperties: false,
    });
    expect(schema.required).toContain('schema');
  });

  test('every reference leads somewhere', () => {
    const text = JSON.stringify(schema);
    const definitions = (schema as { $defs?: Record<string, unknown> }).$defs ?? {};
    for (const [, name = ''] of text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g))
      expect(Object.keys(definitions)).toContain(name);
  });
});

test('texts, numbers and choices carry Dutch descriptions', () => {
  const { properties } = jsonSchemaOf('report') as Node;
  for (const key of ['title', 'year', 'status', 'date', 'design'])
    expect(properties?.[key]?.description).toMatch(/[a-z]{3}/);
  const figures = JSON.stringify(jsonSchemaOf('figures'));
  expect(figures).toContain('zonder punt voor duizendtallen');
});

test('a page may hold each kind of block', () => {
  const text = JSON.stringify(jsonSchemaOf('page'));
  for (const kind of [
    'text',
    'quote',
    'box',
    'note',
    'figures',
    'chart',
    'photo',
    'table',
    'timeline',
    'matrix',
    'map',
    'icons',
    'scheme',
    'break',
    'space',
  ]) {
    expect(text).toMatch(new RegExp(`"properties":\\{"${kind}":`));
  }
});

test('what extends another of its kind needs no key of its own', () => {
  const { properties } = jsonSchemaOf('layout');
  const tables = properties?.tables as { additionalProperties: { properties: object; required?: string[] } };
  expect(tables.additionalProperties.properties).toHaveProperty('extends');
  expect(tables.additionalProperties.required).toBeUndefined();
  const charts = properties?.charts as { required?: string[] };
  expect(charts.required).toContain('series');
});
