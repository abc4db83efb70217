import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuildOptions, buildReport, checkReport } from '../../../src/build/build.ts';
import { filesIn } from '../../folder.ts';
import { readPdf } from '../../pdf-file.ts';
import { testWorld } from '../../world.ts';
import { SMALL_REPORT, type } from '../cli/terminal.ts';

const NAME = 'voorbeeldvereniging-jaarverslag-2031';
let root: string;
let output: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-'));
  output = join(root, 'release');
  await cp(SMALL_REPORT, root, { recursive: true });
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(() => rm(output, { recursive: true, force: true }));

const build = (options: Partial<BuildOptions> = {}, world = testWorld()) =>
  buildReport({ root, year: 2031, targets: ['screen', 'print'], output, strict: false, ...options }, world);

/** Runs `work` while a page is different. */
async function withPage(page: string, change: (text: string) => string, work: () => Promise<void>): Promise<void> {
  const file = join(root, 'report-data/2031/pages', page);
  const before = await readFile(file, 'utf8');
  await writeFile(file, change(before));
  try {
    await work();
  } finally {
    await writeFile(file, before);
  }
}
const breakReference = (text: string): string => text.replace('{{ oever.leden }}', '{{ oever.ledden }}');

describe('buildReport', () => {
  it('goes through the stages in their order', async () => {
    const world = testWorld();
    const result = await build({}, world);
    expect(world.stages).toEqual(['load', 'resolve', 'compose', 'preflight', 'images', 'paint', 'inspect', 'release']);
    // Layout goes on within composing, round by round: timed apart, not told apart.
    expect(result.timings.map(({ stage }) => stage).filter((stage) => stage !== 'layout')).toEqual(world.stages);
    expect(result.timings.map(({ stage }) => stage)).toContain('layout');
    expect(result).toMatchObject({ ok: true, pages: 6, diagnostics: [] });
  });

  it('releases both PDFs, the cover, the charts and a record that fits them', async () => {
    const { release } = await build();
    expect(release?.folder).toBe(join(output, '2031'));
    const charts = ['csv', 'png', 'svg'].map((ending) => `grafieken/fig-leden.${ending}`);
    const names = [...charts, 'omslag.jpg', 'release.json', `${NAME}-druk.pdf`, `${NAME}.pdf`];
    expect(await filesIn(join(output, '2031'))).toEqual(names);
    const record = JSON.parse(await readFile(join(output, '2031', 'release.json'), 'utf8'));
    expect(record).toMatchObject({
      year: 2031,
      status: 'draft',
      date: '2032-03-01',
      program: { name: 'igemo-report' },
    });
    expect(record.packages).toHaveProperty('pdfkit');
    expect(record.files.map(({ name }: { name: string }) => name).sort()).toEqual(
      names.filter((name) => name !== 'release.json'),
    );
    for (const { name, bytes } of record.files)
      expect((await readFile(join(output, '2031', name))).byteLength, name).toBe(bytes);
  });

  it('gives the same bytes twice', async () => {
    const read = async () => {
      await build();
      const names = await filesIn(join(output, '2031'));
      return Promise.all(names.map((name) => readFile(join(output, '2031', name), 'base64')));
    };
    expect(await read()).toEqual(await read());
  });

  it('makes only the target that was asked for', async () => {
    const { release } = await build({ targets: ['screen'] });
    expect(release?.files.map(({ role }) => role)).toEqual(['screen', 'cover', 'chart', 'chart', 'data']);
    const record = JSON.parse(await readFile(join(output, '2031', 'release.json'), 'utf8'));
    expect(record.checks.notRun.map(({ name }: { name: string }) => name)).toContain('picture-resolution');
  });

  it('makes the pages of one section apart, with the folios of the whole', async () => {
    await build({ targets: ['screen'] });
    const { release, pages } = await build({ targets: ['screen'], only: 'cijfers' });
    expect(pages).toBe(2);
    expect(release?.folder).toBe(join(output, '2031-cijfers'));
    const { pages: read } = await readPdf(join(output, '2031-cijfers', `${NAME}-cijfers.pdf`));
    expect(read[0]?.text).toContain('Cijfers');
    expect(read[0]?.text).toMatch(/^Cijfers 5 /);
    expect(release?.files.map(({ role }) => role)).toEqual(['screen']);
    expect(await readdir(output)).toEqual(['2031', '2031-cijfers']);
  });

  it('knows no page of another name, and says which it may be', async () => {
    const { ok, diagnostics, release } = await build({ only: 'cijfer' });
    expect(ok).toBe(false);
    expect(release).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'build/unknown-page', args: { name: 'cijfer', near: 'cijfers' } }]);
  });
});

describe('a report with errors', () => {
  it('leaves the former release as it was', async () => {
    await build();
    const before = await readFile(join(output, '2031', 'release.json'), 'utf8');
    await withPage('030-water.yaml', breakReference, async () => {
      const { ok, release, diagnostics } = await build();
      expect({ ok, release }).toEqual({ ok: false, release: undefined });
      expect(diagnostics.map(({ code }) => code)).toEqual(['resolve/unknown-figure']);
    });
    expect(await readFile(join(output, '2031', 'release.json'), 'utf8')).toBe(before);
    expect(await readdir(output)).toEqual(['2031']);
  });

  it('leaves no folder where nothing was', async () => {
    await withPage('030-water.yaml', breakReference, async () => {
      await build();
    });
    await expect(readdir(output)).rejects.toThrow('ENOENT');
  });

  it('and without a press profile makes no print file, but one for the screen', async () => {
    const profile = join(root, 'templates/printers/FOGRA29-300.icc');
    const bytes = await readFile(profile);
    try {
      await writeFile(profile, `<html>${' '.repeat(200)}`);
      expect((await build()).diagnostics).toMatchObject([{ code: 'paint/web-page-profile' }]);
      await rm(profile);
      expect((await build()).diagnostics).toMatchObject([{ code: 'load/missing-file' }]);
      expect((await build({ targets: ['screen'] })).ok).toBe(true);
    } finally {
      await writeFile(profile, bytes);
    }
  });
});

describe('the printer', () => {
  const file = (name: string): string => join(root, `templates/printers/${name}.yml`);
  const withPrinter = async (name: string, work: () => Promise<void>): Promise<void> => {
    await cp(file('oeverdruk'), file(name));
    await work().finally(() => rm(file(name)));
  };

  it('is the one that report.yaml names, unless another is asked for', async () => {
    const printerOf = async (options: Partial<BuildOptions>) => {
      await build(options);
      return JSON.parse(await readFile(join(output, '2031', 'release.json'), 'utf8')).printer;
    };
    expect(await printerOf({})).toBe('oeverdruk');
    expect(await printerOf({ targets: ['screen'] })).toBeUndefined();
    await withPrinter('ander', async () => expect(await printerOf({ printer: 'ander' })).toBe('ander'));
  });

  it('is fogra39 where nobody says', async () => {
    const report = join(root, 'report-data/2031/report.yaml');
    const text = await readFile(report, 'utf8');
    try {
      await writeFile(report, text.replace(/^printer: .*\n/m, ''));
      expect((await build()).diagnostics).toMatchObject([{ code: 'load/unknown-printer', args: { value: 'fogra39' } }]);
      await withPrinter('fogra39', async () => expect((await build()).ok).toBe(true));
    } finally {
      await writeFile(report, text);
    }
  });

  it('that is not there is told at its place, for print and for check, and to nobody else', async () => {
    const report = join(root, 'report-data/2031/report.yaml');
    const text = await readFile(report, 'utf8');
    const told = [{ code: 'load/unknown-printer', span: { line: 9 }, args: { near: 'oeverdruk' } }];
    try {
      await writeFile(report, text.replace('oeverdruk', 'oeverdruck'));
      expect((await build()).diagnostics).toMatchObject(told);
      expect((await checkReport({ root, year: 2031, strict: true }, testWorld())).diagnostics).toMatchObject(told);
      expect((await build({ targets: ['screen'] })).diagnostics).toEqual([]);
    } finally {
      await writeFile(report, text);
    }
  });
});

describe('stopping', () => {
  it.each(['resolve', 'compose', 'paint', 'release'])(
    'before %s leaves the former release and no rest',
    async (last) => {
      await build({ targets: ['screen'] });
      const before = await readFile(join(output, '2031', 'release.json'), 'utf8');
      const stop = new AbortController();
      const progress = (stage: string): void => {
        if (stage === last) stop.abort();
      };
      await expect(build({}, testWorld({ signal: stop.signal, progress }))).rejects.toThrow(/abort/i);
      expect(await readFile(join(output, '2031', 'release.json'), 'utf8')).toBe(before);
      expect(await readdir(output)).toEqual(['2031']);
    },
  );

  it('by Ctrl-C ends with 130 and says so', async () => {
    let running: ReturnType<typeof type> | undefined;
    const interrupt = await new Promise<() => void>((listening) => {
      const onInterrupt = (callback: () => void) => {
        listening(callback);
        return () => undefined;
      };
      running = type(['build', '2031', '--root', root], { onInterrupt });
    });
    interrupt();
    const { code, out, err } = (await running) ?? {};
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err).toContain('Afgebroken. De vorige uitgave is niet gewijzigd.');
  });
});

describe('the build command', () => {
  it('says where the files are and how large', async () => {
    const { code, out } = await type(['build', '2031', '--root', root, '--output', output], { cwd: root });
    expect(code).toBe(0);
    expect(out).toContain('Klaar: 6 bladzijden in release/2031');
    expect(out).toMatch(new RegExp(`${NAME}\\.pdf +\\d+ kB`));
  });
  it('as JSON lists the files', async () => {
    const { out } = await type(['build', '2031', '--root', root, '--target', 'screen', '--json'], { cwd: root });
    expect(JSON.parse(out).release.files.map((file: { name: string }) => file.name)).toEqual([
      `${NAME}.pdf`,
      'omslag.jpg',
      ...['svg', 'png', 'csv'].map((ending) => `grafieken/fig-leden.${ending}`),
    ]);
  });
});

describe('checkReport', () => {
  it('settles page references before it judges', async () => {
    await withPage(
      '030-water.yaml',
      (text) => text.replace('{{ page of cijfers }}', '{{ page of cijfers }}, {{ page of water }}'),
      async () => {
        const result = await checkReport({ root, year: 2031, strict: true }, testWorld());
        expect(result).toMatchObject({ ok: true, pages: 6 });
      },
    );
  });
});
