// The built program, run again: what earlier runs have kept gives the same files, and a changed text is seen.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'again-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The files of a release, by name. */
function build(cleared = false): Readonly<Record<string, string>> {
  if (cleared) rmSync(join(root, '.cache'), { recursive: true });
  execFileSync(process.execPath, [join(project, 'bin/igemo-report.js'), 'build', '2031', '--quiet'], { cwd: root });
  const folder = join(root, 'release/2031');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

test('a build with what the last one kept gives the same bytes; a changed sentence those of a build from nothing', () => {
  cpSync(join(project, 'test/second-brand'), root, { recursive: true });
  cpSync(join(project, 'templates/printers'), join(root, 'templates/printers'), { recursive: true });
  const first = build();
  const kept = readdirSync(join(root, '.cache'));
  expect(kept.filter((name) => /^(paragraphs|charts)-2031-/.test(name))).toHaveLength(2);
  expect(build()).toEqual(first);
  const page = join(root, 'report-data/2031/pages', readdirSync(join(root, 'report-data/2031/pages')).sort()[2] ?? '');
  const text = readFileSync(page, 'utf8');
  const changed = text.replace(/title: (.*)$/m, 'title: $1 en nog iets');
  expect(changed).not.toBe(text);
  writeFileSync(page, changed);
  const second = build();
  expect(second).not.toEqual(first);
  expect(second).toEqual(build(true));
});
