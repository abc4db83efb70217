// Holds src/ to the rules of ARCHITECTURE.md, and shows on made-up sources that every rule can be broken.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  brokenFolders,
  brokenForm,
  brokenImports,
  brokenPackages,
  forbiddenEffects,
  mappedFolders,
} from './architecture/rules.ts';
import { codeOf, importsOf, type SourceFile } from './architecture/source.ts';

const root = join(import.meta.dirname, '..');
const files: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, 'src', path), 'utf8') }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

describe('src', () => {
  it('is really read', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => importsOf(file.text)).length).toBeGreaterThan(300);
  });
  it('keeps stages apart and crafts below them', () => expect(files.flatMap(brokenImports)).toEqual([]));
  it('imports packages only where they belong', () => expect(files.flatMap(brokenPackages)).toEqual([]));
  it('touches clock, chance and environment only in the shell', () =>
    expect(files.flatMap(forbiddenEffects)).toEqual([]));
  it('keeps its form', () => expect(files.flatMap(brokenForm)).toEqual([]));
  it('has the folders that the rules know', () => expect(brokenFolders(files)).toEqual([]));
  it('is what the map in ARCHITECTURE.md shows', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(mappedFolders(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'))).toEqual(folders.sort());
  });
});

/** A source that opens as it should. */
const source = (path: string, code: string): SourceFile => ({ path, text: `// What it does.\n\n${code}\n` });

describe('the rules', () => {
  it.each([
    ['paint/page.ts', "import { a } from '../layout/layout.ts';", 'paint/page.ts: paint may not import layout'],
    ['paint/page.ts', "export { a } from '../build/build.ts';", 'paint/page.ts: paint may not import build'],
    ['text/text.ts', "import type { A } from '../charts/charts.ts';", 'text/text.ts: text may not import charts'],
    ['text/text.ts', "const a = await import('../load/load.ts');", 'text/text.ts: text may not import load'],
    ['model/matter.ts', "import '../text/text.ts';", 'model/matter.ts: model may not import text'],
    [
      'diagnostics/print.ts',
      "import {\n  a,\n} from '../load/a.ts';",
      'diagnostics/print.ts: diagnostics may not import load',
    ],
    ['commands/build.ts', "import { a } from '../paint/paint.ts';", 'commands/build.ts: commands may not import paint'],
    ['load/load.ts', "import { a } from './csv';", 'load/load.ts: "./csv" has no ending .ts'],
  ])('%s: %s', (path, code, broken) => expect(brokenImports(source(path, code))).toEqual([broken]));

  it('lets through what is allowed', () => {
    expect(brokenImports(source('compose/flow.ts', "import { a } from '../model/units.ts';"))).toEqual([]);
    expect(brokenImports(source('compose/flow.ts', "import { a } from '../ornaments/ornaments.ts';"))).toEqual([]);
    expect(brokenImports(source('build/build.ts', "import { a } from '../layout/layout.ts';"))).toEqual([]);
    expect(brokenImports(source('commands/schema.ts', "import { a } from '../load/load.ts';"))).toEqual([]);
    expect(brokenPackages(source('paint/file.ts', "import PDFDocument from 'pdfkit';"))).toEqual([]);
  });

  it.each([
    ['layout/layout.ts', "import PDFDocument from 'pdfkit';", 'layout/layout.ts: package "pdfkit" belongs to paint'],
    [
      'compose/a.ts',
      "type Sharp = typeof import('sharp');",
      'compose/a.ts: package "sharp" belongs to images, release',
    ],
    ['text/a.ts', "const chart = require('chart.js/auto');", 'text/a.ts: package "chart.js" belongs to charts'],
    ['load/a.ts', "import { x } from '@left/pad/x.js';", 'load/a.ts: package "@left/pad" has no owner'],
    [
      'layout/a.ts',
      "import { x } from 'node:fs/promises';",
      'layout/a.ts: layout may not touch files (node:fs/promises)',
    ],
  ])('%s: %s', (path, code, broken) => expect(brokenPackages(source(path, code))).toEqual([broken]));

  it.each([
    ['const a = Date.now();', 'Date.now'],
    ['const a = new Date();', 'new Date()'],
    ['const a = Math.random();', 'Math.random'],
    ["console.log('a');", 'console'],
    ['const a = process.env.HOME;', 'process'],
    ['const a = `$' + '{process.cwd()}`;', 'process'],
    ['const a = performance.now();', 'performance.now'],
  ])('%s', (code, name) => {
    expect(forbiddenEffects(source('layout/a.ts', code))).toEqual([`layout/a.ts: uses ${name}`]);
    expect(forbiddenEffects(source('commands/a.ts', code))).toEqual([]);
  });

  it('sees code, not comments, strings or regular expressions', () => {
    const harmless = [
      '// console.log',
      'const a = \'process.env\' + "Date.now" + `console.log`;',
      "const b = /['\"`]/.test(a) ? new Date(0) : 'new Date()';",
      '/* Math.random() */',
    ];
    expect(forbiddenEffects(source('layout/a.ts', harmless.join('\n')))).toEqual([]);
    expect(codeOf('const a = 4 / 2; const b = 1 / 2;')).toBe('const a = 4 / 2; const b = 1 / 2;');
  });

  it('measures form', () => {
    expect(brokenForm({ path: 'load/a.ts', text: 'export const a = 1;\n' })).toHaveLength(1);
    expect(brokenForm({ path: 'load/a.ts', text: '// 1\n// 2\n// 3\n// 4\n// 5\n' })).toHaveLength(1);
    expect(brokenForm(source('load/a.ts', 'export const a = 1;\n'.repeat(400)))).toHaveLength(1);
    expect(brokenForm(source('load/a.ts', 'export default 1;'))).toEqual(['load/a.ts: default export']);
    expect(brokenForm(source('load/a.ts', 'const a = 1;\nexport { a as default };'))).toEqual([
      'load/a.ts: default export',
    ]);
    expect(brokenForm(source('load/csvFile.ts', ''))).toEqual(['load/csvFile.ts: "csvFile" is not kebab-case']);
    expect(brokenForm(source('load/utils.ts', ''))).toEqual(['load/utils.ts: "utils" says nothing']);
    expect(brokenForm(source('load/csv-file.ts', 'export const a = 1;'))).toEqual([]);
  });

  it('knows the folders', () => {
    expect(brokenFolders([source('magic/magic.ts', '')])).toEqual(['magic: a folder that the rules do not know']);
    expect(brokenFolders([source('paint/page.ts', '')])).toEqual(['paint: no entry file paint.ts']);
    expect(mappedFolders('| `src/load/` | a |\n| `src/model/` | b |\n`src/paint/` elsewhere')).toEqual([
      'load',
      'model',
    ]);
  });
});
