// A report of another organisation in another design: other format, faces, inks and templates. The engine knows neither.

import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildResult, buildReport } from '../../src/build/build.ts';
import { mm } from '../../src/model/units.ts';
import { brokenRules, itWith, PROFILES } from '../conformance/tools.ts';
import { type PdfRead, readPdf } from '../pdf-file.ts';
import { testWorld } from '../world.ts';

let root: string;
let result: BuildResult;
let screen: PdfRead;
let print: PdfRead;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'second-brand-'));
  await cp(import.meta.dirname, root, { recursive: true });
  const output = join(root, 'release');
  result = await buildReport({ root, year: 2031, targets: ['screen', 'print'], output, strict: true }, testWorld());
  screen = await readPdf(join(output, '2031', 'voorbeeldvereniging-jaarverslag-2031.pdf'));
  print = await readPdf(join(output, '2031', 'voorbeeldvereniging-jaarverslag-2031-druk.pdf'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a second brand', () => {
  it('builds without a word', () => {
    expect(result.diagnostics).toEqual([]);
    expect(result.pages).toBe(6);
  });
  it('is A5 landscape with a bleed of its own', () => {
    for (const page of screen.pages) expect([page.width, page.height]).toEqual([mm(210), mm(148)].map(closeTo));
    for (const page of print.pages) expect([page.width, page.height]).toEqual([mm(218), mm(156)].map(closeTo));
  });
  it('is for the press of its own printer', async () => {
    const file = await readFile(join(root, 'release/2031/voorbeeldvereniging-jaarverslag-2031-druk.pdf'));
    const { catalog } = await PDFDocument.load(file, { updateMetadata: false });
    const intent = catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);
    expect(String(intent.get(PDFName.of('OutputConditionIdentifier')))).toBe('(FOGRA29)');
  });
  it('is set in its own faces and no others', () => {
    const families = [...screen.fonts].map((name) => name.split('-')[0]).sort();
    expect([...new Set(families)]).toEqual(['Bitter', 'WorkSans']);
  });
  it('has the pages that its text asked for, and page numbers that point to them', () => {
    expect(screen.pages[2]?.text).toContain('Werken aan het water');
    expect(screen.pages[3]?.text).toContain('tweede bladzijde');
    expect(screen.pages[2]?.text).toMatch(/op bladzijde 5 staat/);
    expect(screen.pages[1]?.text).toMatch(/Werken aan het water\s*3/);
    expect(screen.pages[1]?.text).toMatch(/Cijfers\s*5/);
  });
  it('writes figures as every Dutch report does', () => expect(screen.pages[4]?.text).toContain('1.240'));
  itWith('verapdf', 'keeps every rule of PDF/UA-1 and PDF/A-2a, and says so', async () => {
    const file = join(root, 'release/2031/voorbeeldvereniging-jaarverslag-2031.pdf');
    for (const profile of PROFILES) expect(brokenRules(profile, file), profile).toEqual([]);
    const { files } = JSON.parse(await readFile(join(root, 'release/2031/release.json'), 'utf8'));
    const claims = files.map((one: { role: string; claims?: string[] }) => [one.role, one.claims]);
    expect(claims).toContainEqual(['screen', ['PDF/UA-1', 'PDF/A-2a']]);
    expect(claims).toContainEqual(['print', ['PDF/X-4']]);
  });
  it('prints the same words', () =>
    expect(print.pages.map((page) => page.text)).toEqual(screen.pages.map((page) => page.text)));
});

describe('the engine', () => {
  it('names no ink, face, template or place of the first design', async () => {
    const src = join(import.meta.dirname, '../../src');
    const names = /\b(menie|delft|rogge|dijk|Schibsted|Literata|Mechelen|Rivierenland)\b/gi;
    const found: string[] = [];
    for (const path of await readdir(src, { recursive: true })) {
      if (!path.endsWith('.ts')) continue;
      const code = withoutComments(await readFile(join(src, path), 'utf8'));
      found.push(...[...code.matchAll(names)].map(([name]) => `${path}: ${name}`));
    }
    expect(found).toEqual([]);
  });
});

const closeTo = (points: number): unknown => expect.closeTo(points, 1);

/** Comments and hints may give examples. */
const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$|met tint \([^)]*\)/gm, '');
