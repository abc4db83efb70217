// The same report from a printer who glues, with a proof for the screen and a booklet for an office printer.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildResult, buildReport } from '../../src/build/build.ts';
import { mm } from '../../src/model/units.ts';
import { type PdfRead, readPdf } from '../pdf-file.ts';
import { testWorld } from '../world.ts';

let root: string;
let result: BuildResult;
const NAME = 'voorbeeldvereniging-jaarverslag-2031';
const read = (suffix: string): Promise<PdfRead> => readPdf(join(root, 'release/2031', `${NAME}${suffix}.pdf`));
const bytesOf = (suffix: string): Promise<string> =>
  readFile(join(root, 'release/2031', `${NAME}${suffix}.pdf`), 'latin1');

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'bound-'));
  await cp(import.meta.dirname, root, { recursive: true });
  const printer = join(root, 'templates/printers/oeverdruk.yml');
  // Board rather than paper, so that a report of six pages has a spine.
  const glued = (await readFile(printer, 'utf8'))
    .replace('binding: none', 'binding: perfect')
    .replace('sheet: 0.2mm, glue: 0', 'sheet: 6mm, glue: 5mm');
  await writeFile(printer, glued);
  const layout = join(root, 'templates/oever/layout.yml');
  const typed = await readFile(layout, 'utf8');
  const style = /\n {2}([\w-]+): \{ family/.exec(typed)?.[1];
  await writeFile(
    layout,
    `${typed}\nspine: { component: rug, least: 4mm }\n`.replace(
      /\ncomponents:\n/,
      `\ncomponents:\n  rug:\n    - { text: "Rug van {report.organisation.name}", at: [10mm, 1mm], style: ${style} }\n`,
    ),
  );
  const output = join(root, 'release');
  result = await buildReport(
    { root, year: 2031, targets: ['screen', 'print'], output, strict: true, proof: true, imposition: 'booklet' },
    testWorld(),
  );
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a print file that the printer would refuse', () => {
  it('is not released, and its errors stand at the rules that they break', async () => {
    const strict = join(root, 'templates/printers/streng.yml');
    const own = await readFile(join(root, 'templates/printers/oeverdruk.yml'), 'utf8');
    await writeFile(strict, own.replace('ink: { limit: 300, tolerance: 5', 'ink: { limit: 40, tolerance: 1'));
    const output = join(root, 'refused');
    const refused = await buildReport(
      { root, year: 2031, targets: ['screen', 'print'], output, strict: false, printer: 'streng' },
      testWorld(),
    );
    expect(refused.release).toBeUndefined();
    const errors = refused.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(expect.arrayContaining(['build/print-refused']));
    expect(errors.find(({ code }) => code.startsWith('inspect/'))?.span).toMatchObject({
      file: 'templates/printers/streng.yml',
    });
  });
});

describe('a glued report', () => {
  it('is two files for the printer, with a proof of each', () => {
    expect(result.diagnostics).toEqual([]);
    const files = result.release?.files.filter(({ name }) => name.endsWith('.pdf')) ?? [];
    expect(files.map(({ name, role, pages }) => [name.replace(NAME, ''), role, pages])).toEqual([
      ['.pdf', 'screen', 6],
      ['-druk.pdf', 'print', 2],
      ['-druk-omslag.pdf', 'print-cover', 2],
      ['-druk-proef.pdf', 'proof', 2],
      ['-druk-omslag-proef.pdf', 'proof', 2],
      ['-boekje.pdf', 'booklet', 4],
    ]);
  });

  it('has a cover that goes around the block: back, spine and front in one piece', async () => {
    const cover = await read('-druk-omslag');
    // Two pages, and the one leaf between them.
    for (const page of cover.pages)
      expect([page.width, page.height]).toEqual(
        [mm(2 * 210 + 6 + 8), mm(148 + 8)].map((side) => expect.closeTo(side, 1)),
      );
    const screen = await read('');
    const words = (text = '') => text.replace(/\s+/g, ' ').trim();
    expect(words(cover.pages[0]?.text)).toBe(
      words(`${screen.pages[5]?.text} Rug van Voorbeeldvereniging ${screen.pages[0]?.text}`),
    );
    const block = await read('-druk');
    expect(block.pages.map(({ text }) => text)).toEqual(screen.pages.slice(2, 4).map(({ text }) => text));
  });

  it('was looked at as a printer would, both files of it', async () => {
    const record = JSON.parse(await readFile(join(root, 'release/2031/release.json'), 'utf8'));
    expect(record.checks.ran).toContain('print-file');
    const found = record.checks.found.map(({ file, outcomes }: { file: string; outcomes: object }) => [
      file.replace(NAME, ''),
      Object.values(outcomes).filter((outcome) => outcome === 'failed' || outcome === 'not-run'),
    ]);
    expect(found).toEqual([
      ['-druk.pdf', []],
      ['-druk-omslag.pdf', []],
    ]);
  });

  it('is proofed in colours of a screen, and claims no standard of the press', async () => {
    expect(await bytesOf('-druk')).toContain('GTS_PDFX');
    expect(await bytesOf('-druk-proef')).not.toMatch(/GTS_PDFX|DeviceCMYK|Separation/);
    const [proof, print] = [await read('-druk-proef'), await read('-druk')];
    expect(proof.pages.map(({ text }) => text)).toEqual(print.pages.map(({ text }) => text));
  });

  it('says of every file which standards it keeps: of sheets to look at or to fold none', async () => {
    const { files } = JSON.parse(await readFile(join(root, 'release/2031/release.json'), 'utf8'));
    const pdfs = files.filter(({ name }: { name: string }) => name.endsWith('.pdf'));
    expect(pdfs.map(({ role, claims }: { role: string; claims?: string[] }) => [role, claims])).toEqual([
      ['screen', ['PDF/UA-1', 'PDF/A-2a']],
      ['print', ['PDF/X-4']],
      ['print-cover', ['PDF/X-4']],
      ['proof', undefined],
      ['proof', undefined],
      ['booklet', undefined],
    ]);
    expect(await bytesOf('')).toMatch(/pdfuaid:part/);
    for (const suffix of ['-druk', '-druk-omslag', '-druk-proef', '-boekje'])
      expect(await bytesOf(suffix), suffix).not.toMatch(/pdfuaid|pdfaid/);
  });

  it('is folded by an office printer: six pages on two sheets', async () => {
    const booklet = await read('-boekje');
    expect(booklet.pages.map(({ width }) => width)).toEqual(Array(4).fill(expect.closeTo(mm(420), 1)));
    const screen = await read('');
    for (const { text } of screen.pages) {
      const found = booklet.pages.filter((sheet) => sheet.text.includes(text.trim()));
      expect(found.length).toBeGreaterThan(0);
    }
  });
});
