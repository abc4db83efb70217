// Parsed files that are kept: the same values and places as parsed anew, and nothing from files that are not sound.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Diagnostics } from '../../../src/diagnostics/diagnostics.ts';
import { placeOf, sourceText } from '../../../src/load/places.ts';
import { parseYaml } from '../../../src/load/yaml-file.ts';
import type { YamlNode } from '../../../src/load/yaml-tree.ts';
import type { Shelf } from '../../../src/model/shelf.ts';
import { openShelf } from '../../../src/shelf/shelf.ts';

const folder = mkdtempSync(join(tmpdir(), 'shelf-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'new', 'parsed.json');

const EDITION = 'first';
const SOUND = 'a: { b: [1, "twee", .inf, ~], c: 015 }\n"d e": |\n  regel\n  nog een\n';

function read(text: string, shelf: Shelf<YamlNode>) {
  const diagnostics = new Diagnostics();
  const value = parseYaml(sourceText('a.yaml', text), diagnostics, shelf);
  const b = (value?.a as { b?: unknown } | undefined)?.b;
  const texts = [...(placeOf(value)?.texts.entries() ?? [])].map(([key, make]) => [key, make()]);
  return { value, places: [placeOf(value)?.origin, placeOf(b)?.origin], texts, said: diagnostics.sorted() };
}

/** What a run that reads these texts leaves on the shelf. */
function run(...texts: string[]) {
  const shelf = openShelf<YamlNode>(file, EDITION);
  const results = texts.map((text) => read(text, shelf));
  shelf.close();
  return results;
}
const keptTrees = (): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8')).results;

describe('a shelf', () => {
  test('gives back values and places as they were parsed', () => {
    const [parsed] = run(SOUND);
    expect(Object.keys(keptTrees())).toHaveLength(1);
    const [kept] = run(SOUND);
    expect(kept).toEqual(parsed);
    expect(parsed?.value).toMatchObject({ a: { b: [1, 'twee', '.inf', null], c: '015' } });
  });

  test('is really read', () => {
    run(SOUND);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll('"twee"', '"drie"'));
    expect(run(SOUND)[0]?.value).toMatchObject({ a: { b: [1, 'drie', '.inf', null] } });
    rmSync(file);
  });

  test.each([
    ['has a trap that was mended', 'title: IGEMO: (t)huis\n'],
    ['has a key twice', 'a: 1\na: 2\n'],
    ['has aliases', 'a: &x [1]\nb: *x\n'],
    ['cannot be read', 'a: [1\n'],
  ])('takes no file that %s', (_, text) => {
    const [first] = run(text, SOUND);
    expect(Object.keys(keptTrees())).toHaveLength(1);
    expect(run(text)[0]).toEqual(first);
    rmSync(file);
  });

  test('keeps what was found on it when something else is new', () => {
    run(SOUND);
    run(SOUND, 'x: 1\n');
    expect(Object.keys(keptTrees())).toHaveLength(2);
    rmSync(file);
  });

  test('forgets what was not asked for', () => {
    run(SOUND);
    run('x: 1\n', 'y: 2\n');
    expect(Object.keys(keptTrees())).toHaveLength(2);
  });

  test.each(['', '{', '{"edition":"other","results":{"a":1}}'])('that holds %j is empty', (text) => {
    writeFileSync(file, text);
    expect(run(SOUND)[0]?.value).toBeDefined();
  });

  test('of another edition is empty', () => {
    run(SOUND);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"twee"', '"drie"'));
    const find = (edition: string) => JSON.stringify(openShelf(file, edition).find(SOUND) ?? null);
    expect(find(EDITION)).toContain('"drie"');
    expect(find('second')).toBe('null');
  });

  test('leaves nothing behind, and does without a folder', () => {
    expect(readdirSync(join(folder, 'new'))).toEqual(['parsed.json']);
    const shelf = openShelf<YamlNode>(join(file, 'below', 'parsed.json'), EDITION);
    expect(read(SOUND, shelf).value).toBeDefined();
    shelf.close();
  });
});
