// The schemas that validate, as JSON Schema (draft-07) with Dutch descriptions, for completion and hover in an editor.

import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { brandSchema } from './schemas/brand.ts';
import { designValues } from './schemas/design-values.ts';
import { figuresSchema } from './schemas/figures.ts';
import { layoutSchema, NO_NAMES } from './schemas/layout.ts';
import { pageSchema } from './schemas/page.ts';
import { printerSchema } from './schemas/printer.ts';
import { reportSchema } from './schemas/report.ts';

export const schemaKinds = ['report', 'figures', 'page', 'brand', 'layout', 'printer'] as const;
export type SchemaKind = (typeof schemaKinds)[number];

/** The JSON Schema of one kind of file. Names of inks, styles and the like are left open: they differ by design. */
export function jsonSchemaOf(kind: SchemaKind): JsonSchema {
  const schema = toJsonSchema(valibotSchemaOf(kind) as v.GenericSchema, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
  });
  // A layout may be spread over files that include each other: no single one of them needs all keys.
  return {
    title: `igemo-report/${kind}@1`,
    ...withoutInherited(schema),
    ...(kind === 'layout' && { required: ['schema'] }),
  };
}

/** What may extend another of its kind needs no key of its own: it can come from there. */
function withoutInherited<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(withoutInherited) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties } = schema as JsonSchema;
  const entries = Object.entries(schema).filter(
    ([key]) => key !== 'required' || !Object.hasOwn(properties ?? {}, 'extends'),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutInherited(value)])) as T;
}

function valibotSchemaOf(kind: SchemaKind): unknown {
  switch (kind) {
    case 'report':
      return reportSchema;
    case 'figures':
      return figuresSchema;
    case 'page':
      return pageSchema;
    case 'brand':
      return brandSchema;
    case 'printer':
      return printerSchema;
    case 'layout':
      return layoutSchema(designValues(NO_NAMES));
  }
}
