// Every file beside this test is wrong in one way; its comments say what must be reported, where, and nothing else.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagnose, expectedOf, KINDS, type Kind, makeProject, removeProject, summary } from './bad-input.ts';

let root = '';
beforeAll(async () => {
  root = await makeProject();
});
afterAll(() => removeProject(root));

test('the small project itself is right', async () => {
  const content = readFileSync(join(root, KINDS.page));
  expect(await diagnose(root, 'page', content)).toEqual([]);
});

describe.each(Object.keys(KINDS) as Kind[])('%s', (kind) => {
  const folder = join(import.meta.dirname, kind);
  test.each(readdirSync(folder))('%s', async (name) => {
    const content = readFileSync(join(folder, name), 'utf8');
    const reported = (await diagnose(root, kind, content)).map((diagnostic) => summary(diagnostic, kind));
    expect(expectedOf(content).length).toBeGreaterThan(0);
    expect(reported.toSorted()).toEqual([...expectedOf(content)].toSorted());
  });
});
