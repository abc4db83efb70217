// `igemo-report schema [kind]`: the JSON Schemas of the files, for editors that complete and check while one types.

import { jsonSchemaOf, schemaKinds } from '../load/json-schema.ts';
import { EXIT } from './io.ts';
import type { Call } from './session.ts';
import { readChoice } from './usage.ts';

/** One schema, or an object of all by kind. Throws a UsageError for a kind that is not there. */
export async function runSchema(args: readonly unknown[], _options: unknown, { io, say }: Call): Promise<number> {
  const asked = args[0] === undefined ? undefined : readChoice('schema', String(args[0]), schemaKinds, say);
  const schema = asked
    ? jsonSchemaOf(asked)
    : Object.fromEntries(schemaKinds.map((kind) => [kind, jsonSchemaOf(kind)]));
  io.stdout.write(`${JSON.stringify(schema, undefined, 2)}\n`);
  return EXIT.built;
}
