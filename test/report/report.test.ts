// The real report: what it must hold, that both files say the same, and that building it twice gives the same bytes.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFigures } from '../../src/build/ledger.ts';
import { type Manuscript, readManuscript } from '../../src/build/proof.ts';
import { Run } from '../../src/build/run.ts';
import type { Block } from '../../src/model/content.ts';
import { mm } from '../../src/model/units.ts';
import { NUMBER_WORDS } from '../../src/resolve/format.ts';
import { filesIn } from '../folder.ts';
import { colourOperators, type PdfRead, readPdf } from '../pdf-file.ts';
import { brokenRules } from '../pdf-x.ts';
import { type BuiltReport, buildRealReport, ROOT, YEAR } from '../real-report.ts';
import { testWorld } from '../world.ts';

/** docs/formats.md lists them. */
const TEMPLATES = [
  ...[
    'cover',
    'inside-cover',
    'contents',
    'foreword',
    'key-figures',
    'timeline',
    'map',
    'story',
    'photo',
    'part-opener',
  ],
  ...['theme', 'theme-short', 'matrix', 'scheme', 'feature', 'achievements', 'governance', 'finance', 'sdg', 'sources'],
  ...['colophon', 'back-cover'],
];

let built: BuiltReport;
let manuscript: Manuscript;
let screen: PdfRead;
let print: PdfRead;

beforeAll(async () => {
  const read = await readManuscript(new Run({ strict: false }, testWorld()), { root: ROOT, year: YEAR, strict: false });
  if (!read) throw new Error('the report cannot be read');
  manuscript = read;
  built = await buildRealReport();
  screen = await readPdf(built.screen);
  print = await readPdf(built.print);
});
afterAll(() => built?.remove());

/** Boxes hold blocks of their own. */
const blocksOf = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === 'box' ? [block, ...blocksOf(block.blocks)] : [block]));
const blocks = (): Block[] => manuscript.edition.sections.flatMap((section) => blocksOf(section.blocks));
const ofKind = <K extends Block['kind']>(kind: K): Extract<Block, { kind: K }>[] =>
  blocks().filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

describe('the print file', () => {
  it('keeps PDF/X-4 to the last rule', async () =>
    expect(await brokenRules(await readFile(built.print), 'PDF/X-4')).toEqual({}));
});

describe('the report of 2023', () => {
  it('has no errors', () => {
    expect(built.result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(built.result.ok).toBe(true);
  });
  it('stands on the pages that the list of figures says, with every figure', async () => {
    const { rows = [] } = await listFigures({ root: ROOT, year: YEAR, strict: false }, testWorld());
    const pageOf = new Map(screen.pages.map((page, i) => [String(i + 1), page.text.replace(/\s+/g, ' ')]));
    const missing = rows.flatMap(({ id, text, value, unit, pages }) => {
      const forms = [text, text.replace(/^(\d)\.(\d{3})$/, '$1$2')].map((form) => form.replace(/\s+/g, ' '));
      // In words only before its unit: any page may have some twelve of its own.
      const spelled = `${NUMBER_WORDS[value] ?? text} ${unit}`;
      const isOn = (words: string) =>
        forms.some((form) => words.includes(form)) || words.toLowerCase().includes(spelled);
      return pages.filter((page) => !isOn(pageOf.get(page) ?? '')).map((page) => `${id} ${page}`);
    });
    // Drawn as so many dots of twelve, not written.
    expect(missing).toEqual(['regio.gemeenten 22', 'regio.gemeenten 25']);
    expect(rows.filter(({ pages }) => pages.length === 0).map(({ id }) => id)).toEqual([]);
  });
  it('has a number of pages that can be stapled: a multiple of 4, from 48 to 56', () => {
    expect(screen.pages.length % 4).toBe(0);
    expect(screen.pages.length).toBeGreaterThanOrEqual(48);
    expect(screen.pages.length).toBeLessThanOrEqual(56);
    expect(print.pages).toHaveLength(screen.pages.length);
  });
  it('has at least 14 charts of at least 6 kinds', () => {
    const charts = ofKind('chart');
    expect(charts.length).toBeGreaterThanOrEqual(14);
    expect(new Set(charts.map(({ type }) => type)).size).toBeGreaterThanOrEqual(6);
  });
  it('has at least 6 tables', () => expect(ofKind('table').length).toBeGreaterThanOrEqual(6));
  it('has at least 6,000 words', () => {
    const words = screen.pages.flatMap(({ text }) => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []);
    expect(words.length).toBeGreaterThanOrEqual(6000);
  });
  it('uses every template', () => {
    expect(TEMPLATES).toHaveLength(22);
    const used = new Set(manuscript.edition.sections.map(({ template }) => template));
    expect(TEMPLATES.filter((template) => !used.has(template))).toEqual([]);
  });
  it('shows all five photographs', async () => {
    const files = (await readdir(join(ROOT, 'report-data', String(YEAR), 'images'))).filter((file) =>
      file.endsWith('.jpg'),
    );
    const shown = new Set(ofKind('photo').map(({ image }) => image.name.split('/').at(-1)));
    expect(files).toHaveLength(5);
    expect(files.filter((file) => !shown.has(file))).toEqual([]);
  });
  it('has no figure that could not be found', () => {
    for (const [i, { text }] of screen.pages.entries()) expect(text, `page ${i + 1}`).not.toMatch(/\?\?\?|\{\{|\}\}/);
  });
});

describe('the two files', () => {
  it('say the same words on the same pages', () => {
    for (const [i, page] of screen.pages.entries()) expect(print.pages[i]?.text, `page ${i + 1}`).toBe(page.text);
  });
  it('are A4, the printed one with 3 mm of bleed around it', () => {
    for (const { width, height } of screen.pages) expect([width, height]).toEqual([closeTo(210), closeTo(297)]);
    for (const { width, height } of print.pages) expect([width, height]).toEqual([closeTo(216), closeTo(303)]);
  });
  it('use RGB on screen and never in print', async () => {
    expect(await colourOperators(built.screen)).toContain('rg');
    const inPrint = await colourOperators(built.print);
    expect(inPrint).toContain('k');
    for (const operator of ['rg', 'RG', 'sc', 'SC']) expect(inPrint).not.toContain(operator);
  });
  it('are set in the two families of the design', () => {
    for (const { fonts } of [screen, print])
      for (const font of fonts) expect(font).toMatch(/^(SchibstedGrotesk|Literata)\b/);
  });
  it('have the parts as bookmarks on screen', () =>
    expect(screen.outline).toEqual(expect.arrayContaining(['Enerzijds', 'Anderzijds', 'Maar ook'])));
});

const closeTo = (millimetres: number): unknown => expect.closeTo(mm(millimetres), 1);

describe('built twice', () => {
  it('every file has the same bytes', async () => {
    const again = await buildRealReport();
    try {
      for (const name of await filesIn(built.folder)) {
        const [one, other] = await Promise.all([built, again].map(({ folder }) => readFile(join(folder, name))));
        expect(one && other && one.equals(other), name).toBe(true);
      }
    } finally {
      await again.remove();
    }
  });
});
