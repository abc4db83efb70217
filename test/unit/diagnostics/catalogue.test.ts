import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue, entryOf } from '../../../src/diagnostics/catalogue.ts';

const src = join(import.meta.dirname, '../../../src');
const stages = [
  'build',
  'charts',
  'compose',
  'images',
  'inspect',
  'layout',
  'load',
  'ornaments',
  'paint',
  'preflight',
  'release',
  'resolve',
  'text',
];
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('diagnostics'))
  .map((file) => ({ file, text: withoutComments(readFileSync(join(src, file), 'utf8')) }));

/** Codes as string literals; a message of a schema may go on after a space. */
const CODE = new RegExp(`['"\`]((?:${stages.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*)(?=['"\` ])`, 'g');

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\*|\/\*|import |export .* from )/.test(line))
    .join('\n');
}

const used = new Map<string, string>();
for (const { file, text } of sources) for (const match of text.matchAll(CODE)) used.set(match[1] ?? '', file);

describe('the catalogue', () => {
  test('holds every code that the program can report', () => {
    const unknown = [...used].filter(([code]) => entryOf(code) === undefined);
    expect(unknown).toEqual([]);
  });

  test('holds no code that nothing reports', () => {
    expect(Object.keys(catalogue).filter((code) => !used.has(code))).toEqual([]);
  });

  test.each(Object.entries(catalogue))('%s says the same in both languages', (_, entry) => {
    const words = 'hint' in entry ? [entry.message, entry.hint] : [entry.message];
    for (const { nl, en } of words) {
      expect(nl.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(placeholders(nl)).toEqual(placeholders(en));
    }
    // One line, and no full stop: the place stands before it, the hint below.
    expect(entry.message.nl).not.toMatch(/\n|\.$/);
    expect(entry.message.en).not.toMatch(/\n|\.$/);
  });
});

const placeholders = (words: string): readonly string[] =>
  [...new Set([...words.matchAll(/(?<!\{)\{([a-zA-Z]+)\}/g)].map((match) => match[1] ?? ''))].sort();
