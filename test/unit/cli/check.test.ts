import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMALL_REPORT, type } from './terminal.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'check-'));
  await cp(SMALL_REPORT, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Replaces words in one page. */
async function edit(page: string, from: string, to: string): Promise<void> {
  const file = join(root, 'report-data/2031/pages', page);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

describe('check', () => {
  it('says how many pages were checked, and makes no file but its own cache', async () => {
    const before = (await readdir(root)).filter((name) => name !== '.cache').sort();
    const { code, out, err } = await type('check 2031', { cwd: root });
    expect(code).toBe(0);
    expect(out).toMatch(/^Nagekeken: 6 bladzijden\.\n/);
    expect(err).toContain('geen fouten of waarschuwingen');
    expect((await readdir(root)).sort()).toEqual(['.cache', ...before]);
  });

  it('shows an error with its place and line, and ends with 1', async () => {
    await edit('030-water.yaml', '{{ oever.leden }}', '{{ oever.ledden }}');
    const { code, err } = await type('check 2031', { cwd: root });
    expect(code).toBe(1);
    expect(err).toMatch(/^report-data\/2031\/pages\/030-water\.yaml:\d+:\d+: fout\[resolve\/unknown-figure]/m);
    expect(err).toContain('bedoelde u "oever.leden"?');
    expect(err).toContain('1 fout, 0 waarschuwingen');
  });

  it('in English says it in English', async () => {
    await edit('030-water.yaml', '{{ oever.leden }}', '{{ oever.ledden }}');
    const { err } = await type('check 2031 --lang en', { cwd: root });
    expect(err).toContain('error[resolve/unknown-figure]');
    expect(err).toContain('did you mean "oever.leden"?');
  });

  it('finds what is wrong on pages as well: references and overset in one run', async () => {
    await edit('030-water.yaml', '{{ oever.leden }}', '{{ oever.ledden }}');
    await edit('010-titel.yaml', 'listed: false', 'listed: false\nbody: [ { text: Geen plaats. } ]');
    const { err } = await type('check 2031', { cwd: root });
    expect(err).toContain('resolve/unknown-figure');
    expect(err).toContain('layout/no-place');
  });

  it('a year that is not there is an error of the report', async () => {
    const { code, err } = await type('check 2030', { cwd: root });
    expect(code).toBe(1);
    expect(err).toContain('load/missing-year');
    expect(err).toContain('2031');
  });

  it('takes another design by its name, and says which name was meant', async () => {
    await cp(join(root, 'templates/oever'), join(root, 'templates/duin'), { recursive: true });
    const right = await type('check 2031 --design duin', { cwd: root });
    expect(right.code).toBe(0);
    expect(right.out).toContain('Nagekeken: 6 bladzijden.');
    const wrong = await type('check 2031 --design oevr', { cwd: root });
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('load/unknown-design');
    expect(wrong.err).toContain('bedoelde u "oever"?');
  });

  it('finds the project from a folder inside it', async () => {
    const cwd = join(root, 'report-data/2031/pages');
    expect((await type('check 2031', { cwd })).code).toBe(0);
    expect((await type(['check', '2031', '--root', root], { cwd: tmpdir() })).code).toBe(0);
  });
});

describe('the table of pages', () => {
  it('has a line for every page, in 80 columns, with what still fits', async () => {
    const { out } = await type('check 2031', { cwd: root });
    const rows = out.split('\n').slice(2);
    expect(rows.filter((row) => /^ *\d+ {2}/.test(row))).toHaveLength(6);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(80);
    expect(rows.find((row) => row.startsWith('   4  water'))).toMatch(/ chapter +\d+% +\+\d+$/);
  });

  it('of one section shows its places for text, with their lines in the files', async () => {
    const { code, out } = await type('check 2031 --only water', { cwd: root });
    expect(code).toBe(0);
    expect(out).not.toContain('overzicht');
    expect(out).toMatch(/^ +\d+ {2}body +\d+ {2}nog \d+ woorden +030-water\.yaml:\d+$/m);
    const english = await type('check 2031 --only water --lang en', { cwd: root });
    expect(english.out).toMatch(/ \d+ words left +030-water\.yaml:\d+$/m);
  });

  it('knows no section of another name', async () => {
    const { code, err } = await type('check 2031 --only watter', { cwd: root });
    expect(code).toBe(1);
    expect(err).toContain('bedoelde u "water"?');
  });
});

describe('--strict', () => {
  beforeEach(async () => {
    await writeFile(
      join(root, 'report-data/2031/pages/999-wees.yaml'),
      await readFile(join(root, 'report-data/2031/pages/010-titel.yaml')),
    );
  });
  it('makes warnings errors', async () => {
    const lax = await type('check 2031', { cwd: root });
    expect(lax.code).toBe(0);
    expect(lax.err).toContain('waarschuwing[load/unlisted-page]');
    const strict = await type('check 2031 --strict', { cwd: root });
    expect(strict.code).toBe(1);
    expect(strict.err).toContain('fout[load/unlisted-page]');
  });
});

describe('--json', () => {
  it('writes one object and nothing else', async () => {
    await edit('030-water.yaml', '{{ oever.leden }}', '{{ oever.ledden }}');
    const { code, out, err } = await type('check 2031 --json', { cwd: root });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const result = JSON.parse(out);
    expect(result).toMatchObject({ ok: false, root });
    expect(result.diagnostics).toHaveLength(1);
    expect(result.diagnostics[0]).toMatchObject({
      severity: 'error',
      code: 'resolve/unknown-figure',
      span: { file: 'report-data/2031/pages/030-water.yaml' },
      message: expect.stringContaining('oever.ledden'),
    });
    expect(result.timings.map((timing: { stage: string }) => timing.stage)).toEqual([
      'load',
      'resolve',
      'compose',
      'layout',
      'preflight',
    ]);
    expect(result.health.pages.map(({ page }: { page: number }) => page)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(result.health.rooms).toContainEqual(
      expect.objectContaining({ section: 'water', frame: 'body', wordsLeft: expect.any(Number) }),
    );
  });
});

describe('--quiet and --timings', () => {
  it('quiet says nothing where nothing is wrong', async () =>
    expect(await type('check 2031 --quiet', { cwd: root })).toEqual({ code: 0, out: '', err: '' }));
  it('timings has a row for each stage and their sum', async () => {
    const { out } = await type('check 2031 --timings', { cwd: root });
    expect(
      out
        .trim()
        .split('\n')
        .filter((row) => / ms$/.test(row))
        .map((row) => row.trim().replace(/\s+\d+ ms$/, '')),
    ).toEqual([
      'bestanden lezen',
      'cijfers en verwijzingen invullen',
      'zetten',
      'opmaken',
      'bladzijden nakijken',
      'samen',
    ]);
  });
});

describe('a bug of ours', () => {
  it('ends with 3, the stack, and a request to report it', async () => {
    const stdout = {
      write: () => {
        throw new Error('the terminal is on fire');
      },
    };
    const { code, err } = await type('check 2031', { cwd: root, stdout });
    expect(code).toBe(3);
    expect(err).toContain('Dit is een fout in igemo-report');
    expect(err).toContain('igemo-report check 2031');
    expect(err).toMatch(/the terminal is on fire\n\s+at /);
  });
});

describe('files that nobody may read', () => {
  it('a folder where a page should be is told', async () => {
    const page = join(root, 'report-data/2031/pages/010-titel.yaml');
    await rm(page);
    await mkdir(page);
    const { code, err } = await type('check 2031', { cwd: root });
    expect(code).toBe(1);
    expect(err).toContain('load/not-a-file');
  });
});
