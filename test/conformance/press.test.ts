// A print file with every mark, in both standards, as programs read it that know nothing of ours: the small report of the other
// brand, for a printer whose file is changed by a line.

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/build/build.ts';
import { brokenRules } from '../pdf-x.ts';
import { testWorld } from '../world.ts';
import { itWith, run } from './tools.ts';

const STANDARDS = ['PDF/X-4', 'PDF/X-1a'] as const;
let root: string;
const files = new Map<string, string>();

async function printFile(standard: (typeof STANDARDS)[number]): Promise<string> {
  const output = await mkdtemp(join(root, 'release-'));
  const printer = standard === 'PDF/X-4' ? 'proef' : 'oud';
  const { release, diagnostics } = await buildReport(
    { root, year: 2031, targets: ['print'], printer, output, strict: false },
    testWorld(),
  );
  if (!release) throw new Error(JSON.stringify(diagnostics));
  return join(release.folder, 'voorbeeldvereniging-jaarverslag-2031-druk.pdf');
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'press-'));
  await cp(join(import.meta.dirname, '../second-brand'), root, { recursive: true });
  const printers = join(root, 'templates/printers');
  await cp(join(import.meta.dirname, '../../templates/printers'), printers, { recursive: true });
  const proof = await readFile(join(printers, 'proef.yml'), 'utf8');
  await writeFile(join(printers, 'oud.yml'), proof.replace('standard: PDF/X-4', 'standard: PDF/X-1a'));
  for (const standard of STANDARDS) files.set(standard, await printFile(standard));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe.each(STANDARDS)('%s with marks', (standard) => {
  const file = (): string => files.get(standard) ?? '';

  it('keeps every rule', async () => expect(await brokenRules(await readFile(file()), standard)).toEqual({}));

  it('has the same bytes again', async () =>
    expect((await readFile(await printFile(standard))).equals(await readFile(file()))).toBe(true));

  itWith('qpdf', 'has no fault', () =>
    expect(run('qpdf', ['--check', file()])).toContain('No syntax or stream encoding errors found'),
  );

  itWith('pdfinfo', 'says what it is', () => {
    expect(run('pdfinfo', [file()])).toMatch(standard === 'PDF/X-4' ? /PDF version: +1\.6/ : /PDF version: +1\.4/);
    const boxes = run('pdfinfo', ['-box', '-f', '1', '-l', '1', file()]);
    const box = (name: string) => new RegExp(`${name}: +([\\d. ]+)`).exec(boxes)?.[1]?.trim().split(/ +/).map(Number);
    const [left = 0, bottom = 0] = box('TrimBox') ?? [];
    const [bleedLeft = 0] = box('BleedBox') ?? [];
    expect(left - bleedLeft).toBeCloseTo((3 * 72) / 25.4, 1);
    expect(left).toBeCloseTo((10 * 72) / 25.4, 1);
    expect(bottom).toBe(left);
  });

  itWith('gs', 'has register marks on every plate, and no plate but those of the press', async () => {
    const folder = await mkdtemp(join(root, 'plates-'));
    const options = ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=tiffsep', '-r72', '-dLastPage=1'];
    run('gs', [...options, '-o', 'page%d.tif', file()], folder);
    const plates = (await readdir(folder)).filter((name) => name.includes('('));
    expect(plates.map((name) => /\((.+)\)/.exec(name)?.[1]).sort()).toEqual(['Black', 'Cyan', 'Magenta', 'Yellow']);
    for (const plate of plates) {
      const { width = 0 } = await sharp(join(folder, plate)).metadata();
      // The slug above the middle of the trim: white but for the mark.
      const slug = sharp(join(folder, plate)).extract({
        left: Math.round(width / 2) - 10,
        top: 0,
        width: 20,
        height: 19,
      });
      const { channels } = await sharp(await slug.png().toBuffer()).stats();
      expect(channels[0]?.min, plate).toBeLessThan(230);
      expect(channels[0]?.max, plate).toBe(255);
    }
  });
});
