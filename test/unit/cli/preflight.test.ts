import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ranges } from '../../../src/commands/inspection-table.ts';
import { FAULTS } from '../../inspect/faults.ts';
import { pressFile } from '../../inspect/press-file.ts';
import { ROOT } from '../../real-report.ts';
import { type } from './terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preflight-'));
  const faultOf = (name: string) => FAULTS.find((fault) => fault.name === name)?.change;
  await writeFile(join(folder, 'goed.pdf'), await pressFile());
  await writeFile(join(folder, 'inkt.pdf'), await pressFile(faultOf('a field of all inks')));
  await writeFile(join(folder, 'dun.pdf'), await pressFile(faultOf('a hairline')));
  await writeFile(join(folder, 'slot.pdf'), await pressFile(faultOf('a password')));
  await writeFile(join(folder, 'pagina.pdf'), '<!doctype html><title>Niet gevonden</title>');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (words: string) => type(['preflight', ...words.split(' '), '--root', ROOT], { cwd: folder });

describe('preflight', () => {
  it('tells of every check that it ran, and of the ink', async () => {
    const { code, out, err } = await run('goed.pdf');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatchInlineSnapshot(`
      "goed.pdf: 4 bladzijden van 100 × 140 mm, nagekeken voor fogra39

        versleuteling      in orde
        standaard          in orde
        acties             in orde
        aantal bladzijden  in orde
        draaiing           in orde
        kaders en formaat  in orde
        afloop gevuld      in orde
        annotaties         in orde
        kleuren            in orde
        steunkleuren       in orde
        inkt               in orde
        beelden            in orde
        lettertypes        in orde
        kleine tekst       in orde
        afstand tot rand   in orde
        dunne lijnen       in orde
        zwarte tekst       in orde
        wit                in orde
        transparantie      in orde

        tot 187,1% inkt, blz. 1 (79,7 mm van links, 20,5 mm van boven)
        C M Y K: blz. 1-4

      Geen fouten.
      "
    `);
  });

  it('tells what is wrong, where, and quotes the rule of the printer', async () => {
    const { code, out } = await run('inkt.pdf');
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}inkt +fout: 1 fout$/m);
    expect(out).toContain(
      'templates/printers/fogra39.yml:7:15: fout[inspect/too-much-ink]: tot 360% inkt, op 899 mm² meer dan de drukker verdraagt; de grens is 300%',
    );
    expect(out).toContain('7 | ink: { limit: 300, tolerance: 5, area: 25mm }');
    expect(out).toMatch(/^ {2}blz\. 2 \(\d+(,\d)? mm van links, \d+(,\d)? mm van boven\)$/m);
    expect(out).toMatch(/Fouten bij 1 controle\.\n$/);
  });

  it('has no error where there are warnings only', async () => {
    const { code, out } = await run('dun.pdf');
    expect(code).toBe(0);
    expect(out).toContain('waarschuwing[inspect/hairline]: een lijn van 0,1 pt');
  });

  it('holds the file to another printer', async () =>
    expect((await run('goed.pdf --printer fogra29')).out).toContain('inspect/other-condition'));

  it('says nothing of what is right with --quiet', async () => {
    expect(await run('goed.pdf --quiet')).toEqual({ code: 0, out: '', err: '' });
    expect((await run('inkt.pdf --quiet')).out).toMatch(/^templates\/printers\/fogra39\.yml:7:15: fout/);
  });

  it('says what it could not look at', async () => {
    const { code, out } = await run('slot.pdf');
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}kleuren +niet nagekeken: de inhoud is alleen met een wachtwoord te lezen$/m);
    expect(out).toMatch(/Niet of niet helemaal nagekeken: 17 controles\.\n$/);
  });

  it('writes JSON, with the words beside the codes', async () => {
    const { code, out } = await run('inkt.pdf --json');
    expect(code).toBe(1);
    const data = JSON.parse(out);
    expect(data).toMatchObject({ file: 'inkt.pdf', printer: 'fogra39', pages: 4, size: { width: 100, height: 140 } });
    expect(data.checks).toContainEqual({ name: 'ink', outcome: 'failed' });
    expect(data.findings).toMatchObject([{ code: 'inspect/too-much-ink', span: { line: 7 }, places: [{ page: 2 }] }]);
    expect(data.findings[0].message).toMatch(/^tot 360% inkt/);
    expect(data.ink[1]).toMatchObject({ page: 2, maximum: 360, beyond: expect.closeTo(900, -1) });
  });

  it('draws where the ink is: red where there is too much', async () => {
    await run('inkt.pdf --heatmap beeld/inkt.png');
    const { data, info } = await sharp(await readFile(join(folder, 'beeld/inkt.png')))
      .raw()
      .toBuffer({ resolveWithObject: true });
    let red = 0;
    for (let i = 0; i < data.length; i += info.channels) if ((data[i] ?? 0) > 200 && (data[i + 1] ?? 0) < 50) red++;
    // 30 mm square at 36 ppi.
    expect(Math.abs(Math.sqrt(red) - (30 / 25.4) * 36)).toBeLessThan(2);
  });

  it('speaks English', async () => {
    const { out } = await run('inkt.pdf --lang en');
    expect(out).toMatch(/^ {2}ink +failed: 1 error$/m);
    expect(out).toContain('up to 360% of ink');
  });

  it('takes its own printers outside a project', async () =>
    expect((await type(['preflight', 'goed.pdf'], { cwd: folder })).code).toBe(0));

  it.each([
    ['er-niet.pdf', 'het bestand er-niet.pdf bestaat niet'],
    ['.', '. is een map, geen pdf'],
    ['pagina.pdf', 'pagina.pdf is geen pdf'],
    ['goed.pdf dun.pdf', 'te veel argumenten'],
    ['goed.pdf --printer fogra38', 'fogra38'],
  ])('%s is wrong usage', async (words, message) => {
    const { code, out, err } = await run(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('asks for a file', async () => {
    const { code, err } = await type('preflight');
    expect([code, err]).toEqual([2, expect.stringContaining('de pdf ontbreekt')]);
  });
});

describe('ranges', () => {
  it.each([
    [[3], '3'],
    [[1, 2, 3, 5, 7, 8], '1-3, 5, 7-8'],
  ])('%j: %s', (pages, text) => expect(ranges(pages)).toBe(text));
});
