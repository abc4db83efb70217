// The same report in the other design: nothing of its content changes, and the design stands on its own feet.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildResult, buildReport } from '../../src/build/build.ts';
import { type Proof, readManuscript, setManuscript } from '../../src/build/proof.ts';
import { Run } from '../../src/build/run.ts';
import type { Block, Section } from '../../src/model/content.ts';
import type { RichText } from '../../src/model/text.ts';
import { mm } from '../../src/model/units.ts';
import { brokenRules, itWith, PROFILES } from '../conformance/tools.ts';
import { poorTexts } from '../contrast.ts';
import { wetTexts } from '../dry-words.ts';
import { elementsOf, wordsByElement } from '../pages/matter.ts';
import { type PdfRead, readPdf } from '../pdf-file.ts';
import { ROOT, YEAR } from '../real-report.ts';
import { testWorld } from '../world.ts';

const DESIGN = 'alles-vloeit';
const BASE = `igemo-activiteitenverslag-${YEAR}`;

let output: string;
let folder: string;
let result: BuildResult;
let screen: PdfRead;
let print: PdfRead;
let first: Proof;
let second: Proof;

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'second-design-'));
  folder = join(output, String(YEAR));
  const options = { root: ROOT, year: YEAR, targets: ['screen', 'print'], output, strict: false } as const;
  result = await buildReport({ ...options, design: DESIGN }, testWorld());
  screen = await readPdf(join(folder, `${BASE}.pdf`));
  print = await readPdf(join(folder, `${BASE}-druk.pdf`));
  [first, second] = [await proofOf(undefined), await proofOf(DESIGN)];
});
afterAll(() => rm(output, { recursive: true, force: true }));

async function proofOf(design: string | undefined): Promise<Proof> {
  const run = new Run({ strict: false }, testWorld());
  const manuscript = await readManuscript(run, { root: ROOT, year: YEAR, design, strict: false });
  if (!manuscript) throw new Error('the report cannot be read');
  return setManuscript(manuscript, run.reporter);
}

/** Everything that can be read, element by element; words that are divided are whole. */
function wordsOf({ publication }: Proof): string {
  const words = wordsByElement(publication.pages);
  return elementsOf(publication.structure)
    .map((element) => words.get(element) ?? '')
    .join('\n')
    .replaceAll('\u00ad', '')
    .replace(/[^\S\n]+/g, ' ');
}

const plain = ({ runs }: RichText): string =>
  runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Running texts as resolved, without those whose page numbers are filled in later. */
const textsOf = ({ lead, intro, blocks }: Section): string[] =>
  [lead, intro, ...blocks.flatMap(textsIn)]
    .flatMap((text) => (text && !text.runs.some((run) => run.pageOf) ? plain(text) : []))
    .filter((text) => text !== '');

function textsIn(block: Block): readonly RichText[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'box':
      return block.blocks.flatMap(textsIn);
    case 'table':
      return block.rows.flatMap((row) => row.cells);
    case 'chart':
      return [{ runs: [{ text: block.title }] }, block.subtitle];
    default:
      return [];
  }
}

describe('the report in another design', () => {
  it('has no errors, and as many pages as can be stapled', () => {
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(screen.pages.length % 4).toBe(0);
    expect(print.pages).toHaveLength(screen.pages.length);
  });
  it('stands in the same place under the same names: a release is in one design, and says in which', async () => {
    expect((await readdir(folder)).toSorted()).toEqual(
      [`${BASE}.pdf`, `${BASE}-druk.pdf`, 'grafieken', 'omslag.jpg', 'release.json'].toSorted(),
    );
    expect(JSON.parse(await readFile(join(folder, 'release.json'), 'utf8'))).toMatchObject({ design: DESIGN });
  });
  it('says every text that the first design says', () => {
    const [before, after] = [wordsOf(first), wordsOf(second)];
    const texts = first.edition.sections.flatMap(textsOf).filter((text) => before.includes(text));
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter((text) => !after.includes(text))).toEqual([]);
  });
  it('says the same words on screen and in print', () => {
    for (const [i, page] of screen.pages.entries()) expect(print.pages[i]?.text, `page ${i + 1}`).toBe(page.text);
  });
  it('is set in its own two families, all embedded', async () => {
    for (const { fonts } of [screen, print])
      for (const font of fonts) expect(font).toMatch(/^Source(Serif4(Display|Subhead)?|Sans3)-/);
    for (const name of [`${BASE}.pdf`, `${BASE}-druk.pdf`]) expect(await looseFonts(join(folder, name))).toEqual([]);
  });
  itWith('verapdf', 'can be read aloud and archived as the first design can', () => {
    for (const profile of PROFILES) expect(brokenRules(profile, join(folder, `${BASE}.pdf`)), profile).toEqual([]);
  });
  it('keeps the words of covers and openers out of the water, by 6 mm at least', () => {
    const { publication, edition } = second;
    const motif = edition.sections.filter(({ template }) => /cover|part-opener/.test(template)).map(({ id }) => id);
    expect(motif).toHaveLength(6);
    expect(wetTexts(publication, new Set(motif), mm(6))).toEqual([]);
    // They are not far from it either: the check sees the water.
    expect(wetTexts(publication, new Set(motif), mm(30)).length).toBeGreaterThan(10);
  });
  it('has enough contrast wherever words stand', () => {
    expect(poorTexts(second.publication, second.design)).toEqual([]);
    // Were the text as light as the sand that some of it stands on, it would be told.
    const [text, sand] = [second.design.inks.get('inkt'), second.design.inks.get('zand')];
    if (!text || !sand) throw new Error('inks of the design have other names');
    const faded = new Map([...second.design.inks, ['inkt', { ...text, rgb: sand.rgb }]]);
    expect(poorTexts(second.publication, { ...second.design, inks: faded }).length).toBeGreaterThan(1000);
  });
});

/** Names of fonts without a font file. */
async function looseFonts(file: string): Promise<string[]> {
  const document = await PDFDocument.load(await readFile(file), { updateMetadata: false });
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('FontDescriptor')) return [];
    return object.has(PDFName.of('FontFile2')) ? [] : [String(object.get(PDFName.of('FontName')))];
  });
}
