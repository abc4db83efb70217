// Whatever stands in the files, loading ends with diagnostics: nothing is thrown, and a file that is broken is never silently right.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { diagnose, KINDS, type Kind, makeProject, removeProject } from '../../diagnostics/bad-input.ts';

let root = '';
beforeAll(async () => {
  root = await makeProject();
});
afterAll(() => removeProject(root));

const PIECES = [
  '\t',
  '  ',
  ':',
  ': ',
  '- ',
  '\n',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '#',
  '&a',
  '*a',
  '!',
  '|',
  '>',
  '%',
  '@',
  '{{ x }}',
  '“',
  '\uFFFD',
  '\0',
  '\r',
  '? ',
  '---\n',
  '5.510',
  '12,5',
  'null',
  '__proto__: 1\n',
  '<<: *a',
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 20 }),
  insert: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6, unit: 'grapheme' })),
});

const mutated = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((result, { at, remove, insert }) => {
    const start = Math.floor(at * result.length);
    return result.slice(0, start) + insert + result.slice(start + remove);
  }, text);

/** A place that exists in the file, or just after its end. */
function expectPlace({ span, code }: Diagnostic, file: string, content: string): void {
  if (span?.file !== file) return;
  const lines = content.split('\n');
  expect(span.line, code).toBeLessThanOrEqual(lines.length + 1);
  expect(span.line).toBeGreaterThan(0);
  expect(span.column).toBeGreaterThan(0);
}

test.each(Object.keys(KINDS) as Kind[])('%s', async (kind) => {
  const original = readFileSync(join(root, KINDS[kind]), 'utf8');
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const content = mutated(original, edits);
      for (const diagnostic of await diagnose(root, kind, content)) expectPlace(diagnostic, KINDS[kind], content);
    }),
    { seed: 2023, numRuns: 30 },
  );
});

test('bytes at random', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const reported = await diagnose(root, 'page', bytes);
      expect(reported.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    { seed: 2023, numRuns: 30 },
  );
});
