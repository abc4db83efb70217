import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../src/diagnostics/diagnostics.ts';
import { openParsed } from '../../../src/load/parsed.ts';
import { loadPrinter } from '../../../src/load/printer.ts';
import { mm } from '../../../src/model/units.ts';

const project = join(import.meta.dirname, '../../..');
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'printers-'));
  await cp(join(project, 'templates/printers'), join(root, 'templates/printers'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

const load = async (name: string) => {
  const reporter = new Diagnostics();
  const printer = await loadPrinter({ root, reporter, shelf: openParsed(root) }, name);
  return { printer, told: reporter.sorted().map(({ code, span }) => `${span?.line}:${span?.column} ${code}`) };
};

/** The shipped printer with a line changed. */
async function changed(from: RegExp, to: string): Promise<string> {
  const text = await readFile(join(root, 'templates/printers/fogra39.yml'), 'utf8');
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  await writeFile(join(root, 'templates/printers/eigen.yml'), other);
  return 'eigen';
}

describe('a printer', () => {
  it.each(['fogra39', 'fogra29', 'proef'])('%s is shipped', async (name) => {
    const { printer, told } = await load(name);
    expect(told).toEqual([]);
    expect(printer).toMatchObject({ name, bleed: mm(3), standard: 'PDF/X-4' });
  });

  it('knows where each of its rules stands', async () => {
    const { printer } = await load('fogra39');
    expect(printer?.rules.get('ink.limit')).toMatchObject({
      file: 'templates/printers/fogra39.yml',
      line: 7,
      column: 15,
    });
    expect(printer?.rules.get('bleed')).toMatchObject({ line: 8 });
  });

  it.each([
    ['a web page', '5:10 paint/web-page-profile', '<!doctype html><title>Niet gevonden</title>'],
    ['no profile at all', '5:10 paint/no-profile', 'FOGRA39'],
    ['a piece of a profile', '5:10 paint/truncated-profile', 'truncated'],
    ['one of a screen', '5:10 paint/not-cmyk-profile', 'RGB '],
    ['one that links two others', '5:10 paint/not-output-profile', 'link'],
  ])('whose profile is %s is refused', async (_, told, bytes) => {
    const whole = await readFile(join(root, 'templates/printers/FOGRA39-300.icc'));
    const other = Buffer.from(whole);
    if (bytes === 'RGB ') other.write(bytes, 16);
    if (bytes === 'link') other.write(bytes, 12);
    const isWhole = bytes === 'RGB ' || bytes === 'link';
    const written = bytes === 'truncated' ? whole.subarray(0, 9000) : isWhole ? other : bytes;
    await writeFile(join(root, 'templates/printers/ander.icc'), written);
    const name = await changed(/FOGRA39-300\.icc/, 'ander.icc');
    expect(await load(name)).toEqual({ printer: undefined, told: [told] });
  });

  it.each([
    ['profile: FOGRA39-300.icc', 'profile: ../../package.json', '5:10 load/path-outside'],
    ['profile: FOGRA39-300.icc', 'profile: er-niet.icc', '5:10 load/missing-file'],
    ['standard: PDF/X-4', 'standard: PDF/X-3', '4:11 load/unknown-value'],
    ['limit: 300', 'limit: veel', '7:15 load/expected-number'],
    ['bleed: 3mm', 'bleed: 3', '8:8 load/length-without-unit'],
  ])('%s -> %s', async (from, to, told) => {
    const name = await changed(new RegExp(from), to);
    expect((await load(name)).told).toEqual([told]);
  });

  it('that is not there is told', async () =>
    expect((await load('fogra38')).told).toEqual(['undefined:undefined load/unknown-printer']));
});
