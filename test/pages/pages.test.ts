// Every page file beside this test, pressed: what its comments announce is reported and nothing else, and its pages are
// exactly those of test/reference/pages. A new dump that differs is written beside the reference, to be read and taken over.

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectedOf } from '../diagnostics/bad-input.ts';
import { difference } from './difference.ts';
import { dumpOf } from './dump.ts';
import { press } from './press.ts';

const here = import.meta.dirname;
const names = readdirSync(here)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''));
const reference = (name: string): string => join(here, '../reference/pages', `${name}.txt`);

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
    const dump = dumpOf(pressed.publication);
    const known = existsSync(reference(name)) ? readFileSync(reference(name), 'utf8') : '';
    const changed = reference(`${name}-changed`);
    if (dump === known) rmSync(changed, { force: true });
    else writeFileSync(changed, dump);
    expect(difference(known, dump)).toBe('');
  });
});
