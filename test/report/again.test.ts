// The built program, run again: what earlier runs have kept gives the same files, and a changed text is seen.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesIn } from '../folder.ts';

const project = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'again-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The files of a release, by name. */
async function build(cleared = false): Promise<Readonly<Record<string, string>>> {
  if (cleared) rmSync(join(root, '.cache'), { recursive: true });
  execFileSync(process.execPath, [join(project, 'bin/igemo-report.js'), 'build', '2031', '--quiet'], { cwd: root });
  const folder = join(root, 'release/2031');
  const files = await filesIn(folder);
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

test('a build with what the last one kept gives the same bytes; a changed sentence those of a build from nothing', async () => {
  cpSync(join(project, 'test/second-brand'), root, { recursive: true });
  const first = await build();
  const kept = readdirSync(join(root, '.cache'));
  expect(kept.filter((name) => /^(paragraphs|charts|drawings)-2031-/.test(name))).toHaveLength(3);
  expect(await build()).toEqual(first);
  const page = join(root, 'report-data/2031/pages', readdirSync(join(root, 'report-data/2031/pages')).sort()[2] ?? '');
  const text = readFileSync(page, 'utf8');
  const changed = text.replace(/title: (.*)$/m, 'title: $1 en nog iets');
  expect(changed).not.toBe(text);
  writeFileSync(page, changed);
  const second = await build();
  expect(second).not.toEqual(first);
  expect(second).toEqual(await build(true));
  // A chart that stands on another ground is drawn anew, though nothing of its own has changed.
  const layout = join(root, 'templates/oever/layout.yml');
  writeFileSync(layout, readFileSync(layout, 'utf8').replaceAll(/size: \[(12|4)mm, 148mm\]/g, 'size: [210mm, 148mm]'));
  const third = await build();
  expect(third['grafieken/fig-leden.svg']).not.toBe(second['grafieken/fig-leden.svg']);
  expect(third).toEqual(await build(true));
});

test('another program takes nothing that the last one kept', async () => {
  const other = mkdtempSync(join(tmpdir(), 'other-'));
  for (const part of ['bin', 'dist', 'templates', 'package.json'])
    cpSync(join(project, part), join(other, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(other, 'node_modules'));
  const shelf = join(
    root,
    '.cache',
    readdirSync(join(root, '.cache')).find((name) => name.startsWith('charts-2031')) ?? '',
  );
  const editionAfter = (program: string): string => {
    execFileSync(process.execPath, [join(program, 'bin/igemo-report.js'), 'build', '2031', '--quiet'], { cwd: root });
    return JSON.parse(readFileSync(shelf, 'utf8')).edition;
  };
  const own = editionAfter(project);
  expect(editionAfter(other)).toBe(own);
  // Any of its files that is another makes it another program, wherever that is imported.
  const [charts = ''] = readdirSync(join(other, 'dist')).filter((name) => name.startsWith('charts-'));
  cpSync(join(other, 'dist', charts), join(other, 'dist', charts.replace(/.{8}\.js$/, 'changed0.js')));
  expect(editionAfter(other)).not.toBe(own);
  rmSync(other, { recursive: true });
});
