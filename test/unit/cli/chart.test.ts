import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mm } from '../../../src/model/units.ts';
import { filesIn } from '../../folder.ts';
import { readPdf } from '../../pdf-file.ts';
import { SMALL_REPORT, type } from './terminal.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'chart-'));
  await cp(SMALL_REPORT, root, { recursive: true });
});
afterAll(() => rm(root, { recursive: true, force: true }));

const draw = (line: string) => type(`chart 2031 ${line}`, { cwd: root });

describe('chart', () => {
  it('writes a drawing under its own name, unless asked otherwise', async () => {
    const { code, out, err } = await draw('fig-leden');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^fig-leden\.svg {2}\d+ kB\n$/) });
    expect(err).toContain('geen fouten of waarschuwingen');
    const svg = await readFile(join(root, 'fig-leden.svg'), 'utf8');
    // This design says nothing of lone charts: the plot alone, 150 by 55 millimetres.
    expect(svg).toContain('viewBox="0 0 425.197 155.906"');
    expect(svg).toContain('<title id="fig-leden-title">De vereniging groeit elk jaar</title>');
  });

  it('takes the format from the name of the file, and makes the folder that it names', async () => {
    expect((await draw('fig-leden --output pers/krant.pdf')).code).toBe(0);
    const { pages, info } = await readPdf(join(root, 'pers/krant.pdf'));
    expect(pages).toHaveLength(1);
    expect(info).toMatchObject({ Title: 'De vereniging groeit elk jaar' });
    expect((await draw('fig-leden --output pers/web.dat --format png')).code).toBe(0);
    expect(await sharp(join(root, 'pers/web.dat')).metadata()).toMatchObject({ format: 'png', width: 1134 });
    expect(await filesIn(join(root, 'pers'))).toEqual(['krant.pdf', 'web.dat']);
  });

  it('draws it anew in another width, its height in proportion', async () => {
    expect((await draw('fig-leden --width 7,5cm --output smal.pdf')).code).toBe(0);
    const [page] = (await readPdf(join(root, 'smal.pdf'))).pages;
    expect([page?.width, page?.height]).toEqual([mm(75), mm(27.5)].map((length) => expect.closeTo(length, 1)));
    // Not the same picture made smaller: its letters keep their size.
    expect(await heights('smal.pdf')).toEqual(await heights('pers/krant.pdf'));
  });

  it('knows no chart of another name, and says which there are', async () => {
    const { code, out, err } = await draw('fig-lede');
    expect(code).toBe(1);
    expect(out).toBe('Niet getekend: zie de fouten hierboven.\n');
    expect(err).toContain('fout[build/unknown-chart]: het verslag heeft geen grafiek "fig-lede"');
    expect(err).toContain('bedoelde u "fig-leden"?');
    expect(err).toContain('mogelijk: fig-leden');
    expect((await draw('fig-lede --lang en')).err).toContain('error[build/unknown-chart]: the report has no chart');
  });

  it('that has no place on its page says so, and writes nothing', async () => {
    const file = join(root, 'report-data/2031/pages/030-water.yaml');
    const before = await readFile(file, 'utf8');
    const chart = '  - chart: { id: fig-los, type: bar, title: Los, series: [{ figure: oever.leden }] }\n';
    await writeFile(
      file,
      before.replace(/^body:\n/m, `body:\n${chart}`).replace('template: chapter', 'template: title-page'),
    );
    try {
      const { code, err } = await draw('fig-los');
      expect(code).toBe(1);
      expect(err).toContain('layout/no-place');
      expect(err).toContain('build/chart-not-placed');
    } finally {
      await writeFile(file, before);
    }
    expect(await filesIn(root)).not.toContain('fig-los.svg');
  });

  it('that cannot be written is told with the reason of the system', async () => {
    await writeFile(join(root, 'bestand'), '');
    const { code, err } = await draw('fig-leden --output bestand/a.svg');
    expect(code).toBe(1);
    expect(err).toMatch(/fout\[build\/cannot-write]: .*(ENOTDIR|EEXIST)/);
  });
});

/** Sizes of the letters in a file, each once. */
async function heights(name: string): Promise<readonly number[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(await readFile(join(root, name))), verbosity: 0 });
  const content = await (await (await task.promise).getPage(1)).getTextContent();
  const sizes = content.items.flatMap((item) => ('height' in item && item.height > 0 ? [item.height] : []));
  await task.destroy();
  return [...new Set(sizes)].sort();
}
