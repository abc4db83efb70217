// Every page file beside this test, pressed: what its comments announce is reported and nothing else, and its pages are
// exactly those of test/reference/pages.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectedOf } from '../diagnostics/bad-input.ts';
import { changeOf } from '../reference.ts';
import { dumpOf } from './dump.ts';
import { press } from './press.ts';

const here = import.meta.dirname;
const names = readdirSync(here)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''));

test('every reference has its page', () => {
  const dumps = readdirSync(join(here, '../reference/pages')).filter((file) => !file.endsWith('-changed.txt'));
  expect(dumps.map((file) => file.replace('.txt', '')).toSorted()).toEqual(names.toSorted());
});

describe.each(names)('%s', (name) => {
  test('says what it should and stands as it stood', async () => {
    const pressed = await press(name);
    expect(pressed.reported.toSorted()).toEqual(
      [...expectedOf(readFileSync(join(here, `${name}.yaml`), 'utf8'))].toSorted(),
    );
    expect(changeOf(`pages/${name}`, dumpOf(pressed.publication))).toBe('');
  });
});
