// The same report in a design that gives a title a role which it cannot have there: it is built, and says nothing of standards.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildOptions, buildReport, checkReport } from '../../src/build/build.ts';
import { drawChart } from '../../src/build/draw-chart.ts';
import { mm } from '../../src/model/units.ts';
import { testWorld } from '../world.ts';

let root: string;
let line: number;
const options = (changes: Partial<BuildOptions> = {}): BuildOptions => ({
  ...{ root, year: 2031, targets: ['screen'], output: join(root, 'release'), strict: false },
  ...changes,
});

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'claims-'));
  await cp(import.meta.dirname, root, { recursive: true });
  const layout = join(root, 'templates/oever/layout.yml');
  const typed = await readFile(layout, 'utf8');
  const title = '{ text: "{section.title}", style: title, at: [40mm, 25mm], width: 150mm, role: H1 }';
  line = typed.slice(0, typed.indexOf(title)).split('\n').length;
  await writeFile(layout, typed.replace(title, title.replace('H1', 'LI')));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a design with a role out of place', () => {
  it('is told where it says so, and what comes of it', async () => {
    const { diagnostics } = await checkReport(options(), testWorld());
    const told = diagnostics.map(({ code, severity, span }) => [code, severity, span?.file, span?.line]);
    expect(told).toContainEqual(['preflight/misplaced-role', 'warning', 'templates/oever/layout.yml', line]);
    expect(told).toContainEqual(['preflight/no-claim', 'warning', undefined, undefined]);
  });

  it('makes a file that claims nothing, in its metadata and in the record', async () => {
    const { release } = await buildReport(options(), testWorld());
    const file = release?.files.find(({ role }) => role === 'screen');
    const bytes = await readFile(join(release?.folder ?? '', file?.name ?? ''), 'latin1');
    expect(bytes).toContain('<xmp:CreateDate>');
    expect(bytes).not.toMatch(/pdfuaid|pdfaid/);
    const { files, checks } = JSON.parse(await readFile(join(release?.folder ?? '', 'release.json'), 'utf8'));
    expect(files.filter(({ claims }: { claims?: unknown }) => claims !== undefined)).toEqual([]);
    expect(checks.ran).toContain('accessibility');
    expect(checks.notRun.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['pdf-ua', 'pdf-a']),
    );
  });

  it('makes none where warnings count as errors', async () =>
    expect((await buildReport(options({ strict: true }), testWorld())).release).toBeUndefined());

  it('claims for a section in which it does not stand', async () => {
    const { release, diagnostics } = await buildReport(options({ only: 'water' }), testWorld());
    const { files } = JSON.parse(await readFile(join(release?.folder ?? '', 'release.json'), 'utf8'));
    expect(files).toMatchObject([{ role: 'screen', claims: ['PDF/UA-1', 'PDF/A-2a'] }]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('preflight/no-claim');
  });
});

describe('a chart alone', () => {
  const draw = (output: string, width?: number) =>
    drawChart({ ...options(), id: 'fig-leden', format: 'pdf', output, ...(width && { width }) }, testWorld());

  it('claims as the report does', async () => {
    const { file, diagnostics } = await draw(join(root, 'fig.pdf'));
    expect(diagnostics).toEqual([]);
    expect(await readFile(file?.path ?? '', 'latin1')).toContain('<pdfuaid:part>1<');
  });

  it('claims nothing where an archive would refuse it, and is told so at the chart', async () => {
    const { file, diagnostics } = await draw(join(root, 'fig-6m.pdf'), mm(6000));
    expect(diagnostics.map(({ code, span }) => [code, span?.file])).toEqual([
      ['preflight/beyond-limits', 'report-data/2031/pages/040-cijfers.yaml'],
      ['preflight/no-claim', 'report-data/2031/pages/040-cijfers.yaml'],
    ]);
    expect(await readFile(file?.path ?? '', 'latin1')).not.toMatch(/pdfuaid|pdfaid/);
  });
});
