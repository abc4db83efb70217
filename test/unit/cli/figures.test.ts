import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMALL_REPORT, type } from './terminal.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'figures-'));
  await cp(SMALL_REPORT, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const run = (options = '') => type(`figures 2031 ${options}`, { cwd: root });

/** Last year's figures: one that is still there, one that went. */
async function lastYear(): Promise<void> {
  await mkdir(join(root, 'report-data/2030'), { recursive: true });
  const figures = `schema: igemo-report/figures@1
year: 2030
figures:
  oever.leden: { label: leden, unit: leden, value: 1105, status: confirmed, source: leden }
  oever.boten: { label: boten, value: 12, status: example }
sources: [ { id: leden, title: Ledenlijst, publisher: Voorbeeldvereniging } ]
`;
  await writeFile(join(root, 'report-data/2030/figures.yaml'), figures);
}

describe('figures', () => {
  it('lists every figure with its value, status and the pages that it stands on', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "cijfer                             2031         2030    verschil  stand      bron                bladzijden
      ───────────────────────────────────────────────────────────────────────────────────────────────────────────
      oever.leden                       1.240        1.105      +12,2%  voorbeeld                      3, 5, 6
      oever.dagen                         212          205       +3,4%  voorbeeld                      5, 6
      "
    `);
  });

  it("has what last year's own file says", async () => {
    await lastYear();
    expect((await run()).out).toMatch(/oever\.leden +1\.240 +1\.105 +\+12,2%/);
  });

  it('tells what changed, what is new and what went', async () => {
    await lastYear();
    const { code, out } = await run('--diff 2030');
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "1 cijfer veranderde
        oever.leden                1.105 → 1.240            +12,2%      leden

      1 cijfer is nieuw
        oever.dagen                212                                  dagen open

      1 cijfer verdween
        oever.boten                12                                   boten
      "
    `);
  });

  it('cannot compare with a year that has no figures', async () => {
    await lastYear();
    const { code, out, err } = await run('--diff 2029');
    expect(code).toBe(1);
    expect(err).toContain('fout[build/no-figures]: er zijn geen cijfers van 2029');
    expect(err).toContain('bekend: 2030');
    expect(out).not.toContain('oever.leden');
  });

  it('writes a CSV that Excel opens, and nothing else to standard output', async () => {
    const { code, out, err } = await run('--csv');
    expect(code).toBe(0);
    expect(err).toBe('');
    const [head, ...rows] = out.trimEnd().split('\r\n');
    expect(head).toBe(
      '\uFEFFcijfer;wat;waarde;eenheid;vorig jaar;verschil;stand;peildatum;beheerder;definitie;bron;bladzijden;plaatsen',
    );
    expect(rows.map((row) => row.split(';').length)).toEqual(rows.map(() => 13));
    expect(rows.find((row) => row.startsWith('oever.leden;'))).toMatch(/;1240;/);
  });

  it('writes JSON with numbers as in the store and places as spans', async () => {
    const { rows } = JSON.parse((await run('--json')).out);
    const members = rows.find(({ id }: { id: string }) => id === 'oever.leden');
    expect(members).toMatchObject({ value: 1240, text: '1.240' });
    expect(members.uses[0]).toMatchObject({ file: expect.stringMatching(/^report-data\/2031\/pages\//) });
  });

  it('says who keeps a figure and what it counts, and no change where that changed', async () => {
    await lastYear();
    const file = join(root, 'report-data/2031/figures.yaml');
    const added =
      'owner: Secretariaat, definition: Wie betaald heeft, break: { year: 2031, note: zonder ereleden }, value: 1240';
    await writeFile(file, (await readFile(file, 'utf8')).replace('value: 1240', added));
    const { rows } = JSON.parse((await run('--json')).out);
    const members = rows.find(({ id }: { id: string }) => id === 'oever.leden');
    expect(members).toMatchObject({
      owner: 'Secretariaat',
      definition: 'Wie betaald heeft',
      previous: 1105,
      change: '',
    });
    const row = (await run('--csv')).out.split('\r\n').find((line) => line.startsWith('oever.leden;'));
    expect(row).toContain(';Secretariaat;Wie betaald heeft;');
    expect((await run('--diff 2030')).out).toMatch(/oever\.leden +1\.105 → 1\.240 +leden/);
  });

  it.each(['--csv --json', '--csv --diff 2030', '--diff vorig'])('%s is wrong usage', async (options) => {
    expect((await run(options)).code).toBe(2);
  });
});
