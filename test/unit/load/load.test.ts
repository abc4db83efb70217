import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Diagnostics } from '../../../src/diagnostics/diagnostics.ts';
import { loadDraft } from '../../../src/load/load.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { makeProject, removeProject } from '../../diagnostics/bad-input.ts';

let root = '';
beforeEach(async () => {
  root = await makeProject();
});
afterEach(() => removeProject(root));

async function load(year = 2023, design?: string): Promise<{ draft: Draft | undefined; reported: readonly string[] }> {
  const diagnostics = new Diagnostics();
  const draft = await loadDraft(root, year, diagnostics, { design });
  const reported = diagnostics
    .sorted()
    .map(({ code, span }) => `${span ? `${span.file}:${span.line}:${span.column} ` : ''}${code}`);
  return { draft, reported };
}

async function loadRight(): Promise<Draft> {
  const { draft, reported } = await load();
  expect(reported).toEqual([]);
  if (!draft) throw new Error('no draft');
  return draft;
}

const write = (file: string, content: string | Uint8Array): void => writeFileSync(join(root, file), content);

describe('a colour that only a screen knows', () => {
  const brand = 'templates/plain/brand.yml';
  const ask = async (options: Parameters<typeof loadDraft>[3]) => {
    const diagnostics = new Diagnostics();
    const draft = await loadDraft(root, 2023, diagnostics, options);
    return { inks: draft?.design.inks, reported: diagnostics.sorted() };
  };
  beforeEach(() => {
    const text = readFileSync(join(root, brand), 'utf8');
    write(brand, text.replace(/^ *menie: \{ cmyk.*\n/m, ''));
  });

  test('is separated for the printer, with the line that fixes it', async () => {
    cpSync(join(import.meta.dirname, '../../../templates/printers'), join(root, 'templates/printers'), {
      recursive: true,
    });
    for (const options of [{ press: 'must' as const }, {}]) {
      const { inks, reported } = await ask(options);
      const cmyk = inks?.get('menie')?.cmyk ?? [];
      expect(reported).toMatchObject([
        { severity: 'warning', code: 'load/ink-separated', span: { file: brand }, args: { cmyk: cmyk.join(', ') } },
      ]);
      expect(cmyk[1]).toBeGreaterThan(70);
    }
    const [coated, uncoated] = [await ask({ press: 'must' }), await ask({ press: 'must', printer: 'fogra29' })];
    expect(uncoated.inks?.get('menie')?.cmyk).not.toEqual(coated.inks?.get('menie')?.cmyk);
  });

  test('is an error where no printer is known', async () =>
    expect((await ask({})).reported).toMatchObject([{ severity: 'error', code: 'load/ink-without-cmyk' }]));
});

describe('content', () => {
  test('report, parts, municipalities', async () => {
    const { report } = await loadRight();
    expect(report).toMatchObject({
      year: 2023,
      title: { text: 'Proef: een verslag' },
      language: 'nl-BE',
      status: 'draft',
      organisation: { fullName: 'Voluit', city: '2800 Mechelen' },
    });
    expect(report.municipalities.map(({ id }) => id)).toEqual(['lier', 'putte']);
    expect(report.parts[0]?.origin.span).toMatchObject({ file: 'report-data/2023/report.yaml', line: 9, column: 5 });
  });

  test('figures of this year and of earlier years', async () => {
    const { figures, earlier } = await loadRight();
    expect(figures.figures.get('regio.inwoners')).toMatchObject({
      value: 351106,
      decimals: 0,
      asOf: '2022-01-01',
      history: { 2000: 305670, 2015: 335418 },
      expect: { change: 0.05, min: 0 },
      split: { by: 'municipality', values: { lier: 36646, putte: 17927 } },
    });
    expect(figures.figures.get('regio.km2')?.value).toBe(510.23);
    expect(figures.figures.get('regio.inwoners')?.split?.places.keys.putte).toMatchObject({ line: 15, column: 55 });
    expect(earlier.map(({ year }) => year)).toEqual([2022]);
  });

  test('pages keep their texts as typed, with places', async () => {
    const { pages } = await loadRight();
    const [block] = pages[0]?.body ?? [];
    expect(block).toMatchObject({ kind: 'text', text: { text: expect.stringContaining('{{ regio.inwoners }}') } });
    expect(block?.origin.span).toMatchObject({ line: 7, column: 5 });
  });

  test('a chart, its series and the CSV file', async () => {
    const { pages, series } = await loadRight();
    const [chart] = pages[1]?.body ?? [];
    expect(chart).toMatchObject({
      kind: 'chart',
      type: 'line',
      years: { from: 2019, to: 2023 },
      series: [{ emphasis: 'main' }],
    });
    expect(series.get('series/lijn.csv')).toMatchObject({ status: 'example', unit: { text: 'ton' } });
  });

  test('what a chart shares, and what its squares stand for, with their places', async () => {
    write(
      'report-data/2023/pages/010-proef.yaml',
      'schema: igemo-report/page@1\nid: proef\ntemplate: page\ntitle: Proef\nbody:\n  - chart:\n      id: fig-a\n      type: waffle\n      title: Titel\n      figures: [ regio.inwoners ]\n      per: 10\n      scale: s\n      same-scale-as: fig-b\n',
    );
    const { pages } = await loadRight();
    const [chart] = pages[0]?.body ?? [];
    expect(chart).toMatchObject({ type: 'waffle', per: 10, scale: { text: 's' }, sameScaleAs: { text: 'fig-b' } });
    expect(chart?.kind === 'chart' && chart.sameScaleAs?.span).toMatchObject({ line: 13, column: 22 });
    expect(chart?.origin.values.per).toMatchObject({ line: 11, column: 12 });
  });

  test('numbers that mean text are text as typed', async () => {
    write(
      'report-data/2023/pages/010-proef.yaml',
      'schema: igemo-report/page@1\nid: proef\ntemplate: page\ntitle: 2023\nlead: 015\ntexts: { hour: 20:30, yes: true }\nbody:\n  - table: { columns: [ { label: 5.510 } ], rows: [ [ 12,50 ], { total: [ 1.000 ] } ] }\n',
    );
    const { pages } = await loadRight();
    const [page] = pages;
    expect([page?.title.text, page?.lead?.text, page?.texts.hour?.text, page?.texts.yes?.text]).toEqual([
      '2023',
      '015',
      '20:30',
      'true',
    ]);
    expect(page?.body[0]).toMatchObject({
      columns: [{ label: { text: '5.510' }, align: 'left' }],
      rows: [
        { role: 'row', cells: [{ text: '12' }, { text: '50' }] },
        { role: 'total', cells: [{ text: '1.000' }] },
      ],
    });
  });
});

describe('design', () => {
  test('lengths are points, lines follow the grid, styles are complete', async () => {
    const { design } = await loadRight();
    expect(design.page.trim.width).toBeCloseTo(595.276, 3);
    expect(design.page).toMatchObject({ baseline: 12, facing: true });
    expect(design.styles.get('title')).toMatchObject({
      family: 'Literata',
      weight: 700,
      size: 24,
      leading: 24,
      tracking: -0.02,
      ink: 'inkt',
      align: 'left',
      hyphenate: false,
      features: [],
      strong: { weight: 700 },
      em: {},
    });
  });

  test('inks, aliases and faces', async () => {
    const { design } = await loadRight();
    expect(design.inks.get('menie')).toMatchObject({ rgb: [234, 78, 46], cmyk: [0, 82, 85, 0] });
    expect(design.partInks.get('deel')?.get('deel')).toBe('menie');
    expect(design.partInks.get('')?.get('deel')).toBe('inkt');
    expect(design.faces.map(({ key }) => key)).toEqual(['literata-400', 'literata-700']);
    expect(design.faces[0]?.bytes.length).toBeGreaterThan(10_000);
  });

  test('elements have one kind, defaults and a place', async () => {
    const { design } = await loadRight();
    const sheet = design.templates.get('page')?.arrangements.get('text')?.sheets[0];
    expect(sheet).toMatchObject({ spread: false, mirror: false });
    const [field, title, story, slot] = sheet?.elements ?? [];
    expect(field).toMatchObject({ kind: 'field', ink: 'deel', at: [0, 0], span: { line: 50 } });
    expect(title).toMatchObject({
      kind: 'text',
      style: 'title',
      role: 'H1',
      lines: 1,
      at: [expect.closeTo(42.52, 2), 48],
    });
    expect(story).toMatchObject({ kind: 'story', name: 'body', balance: false, frames: [{ y: 144, lines: 40 }, {}] });
    expect(slot).toMatchObject({ kind: 'slot', takes: 'photo', name: 'cover', required: false, otherwise: [] });
    expect(slot).toHaveProperty('elements.0.shape.diameter', expect.closeTo(56.693, 3));
  });

  test('free parameters: lengths become points, colours and bindings stay', async () => {
    write(
      'templates/proef/layout.yml',
      'schema: igemo-report/layout@1\nextends: ../plain/layout.yml\ncomponents:\n  dots:\n    - { ornament: disc-grid, with: { pitch: 3.4mm, scale: 4.883, gap: 0.50, ink: menie 40%, count: "{item.units}", list: [ 1ln, x ] } }\n',
    );
    const { draft, reported } = await load(2023, 'proef');
    expect(reported).toEqual([]);
    expect(draft?.design.components.get('dots')?.[0]).toMatchObject({
      kind: 'ornament',
      with: {
        pitch: expect.closeTo(9.638, 3),
        scale: 4.883,
        gap: 0.5,
        ink: 'menie 40%',
        count: '{item.units}',
        list: [12, 'x'],
      },
    });
    expect([...(draft?.design.components.keys() ?? [])]).toEqual(['quote', 'dots']);
  });

  test('included files add to a design; a name may be defined once', async () => {
    write(
      'templates/proef/layout.yml',
      'schema: igemo-report/layout@1\nextends: ../plain/layout.yml\ninclude: [ a.yml, b.yml ]\n',
    );
    write('templates/proef/a.yml', 'schema: igemo-report/layout@1\nstyles: { lead: { extends: body, size: 14pt } }\n');
    write('templates/proef/b.yml', 'schema: igemo-report/layout@1\nstyles:\n  lead: { extends: body }\n');
    const { draft, reported } = await load(2023, 'proef');
    expect(reported).toEqual(['templates/proef/b.yml:3:3 load/duplicate-id']);
    expect(draft?.design.styles.has('lead')).toBe(true);
  });

  test('what stays together and how words divide: every file adds to it', async () => {
    write(
      'templates/proef/layout.yml',
      'schema: igemo-report/layout@1\nextends: ../plain/layout.yml\ninclude: [ ../nl.yml ]\ntypography:\n  no-break: [ "\\\\d km" ]\n  hyphenation: [ ei-gen ]\n',
    );
    write(
      'templates/nl.yml',
      'schema: igemo-report/layout@1\ntypography:\n  no-break: [ "€ \\\\d", "p. \\\\d" ]\n  hyphenation: [ ge-deeld ]\n',
    );
    const { draft, reported } = await load(2023, 'proef');
    expect(reported).toEqual([]);
    expect(draft?.design.noBreak.slice(-3)).toEqual(['€ \\d', 'p. \\d', '\\d km']);
    expect(draft?.design.hyphenation.slice(-2)).toEqual(['ge-deeld', 'ei-gen']);
  });

  test('spare families must be families of the design', async () => {
    write(
      'templates/proef/layout.yml',
      'schema: igemo-report/layout@1\nextends: ../plain/layout.yml\ntypography:\n  fallback: [ Onbekend ]\n',
    );
    const { draft, reported } = await load(2023, 'proef');
    expect(reported).toEqual(['templates/proef/layout.yml:4:15 load/unknown-font']);
    expect(draft?.design.fallback ?? []).toEqual([]);
  });

  test('abbreviations of a style', async () => {
    write(
      'templates/proef/layout.yml',
      'schema: igemo-report/layout@1\nextends: ../plain/layout.yml\nstyles:\n  klein: { extends: body, abbreviations: { features: [ c2sc ], tracking: 0.02 } }\n',
    );
    const { draft, reported } = await load(2023, 'proef');
    expect(reported).toEqual([]);
    expect(draft?.design.styles.get('klein')?.abbreviations).toMatchObject({ features: ['c2sc'], tracking: 0.02 });
  });

  test('a wrong pattern is told where it stands, in whichever file', async () => {
    write(
      'templates/proef/layout.yml',
      'schema: igemo-report/layout@1\nextends: ../plain/layout.yml\ninclude: [ ../nl.yml ]\ntypography:\n  no-break:\n    - "("\n',
    );
    write('templates/nl.yml', 'schema: igemo-report/layout@1\ntypography:\n  no-break: [ "a b" ]\n');
    const { reported } = await load(2023, 'proef');
    expect(reported).toEqual(['templates/proef/layout.yml:6:7 load/bad-pattern']);
  });

  test('arrangements of one template may stand in several files, each once', async () => {
    const arrangement = (name: string) =>
      `templates:\n  page:\n    arrangements:\n      ${name}: { sheets: [ { page: [] } ] }\n`;
    write(
      'templates/proef/layout.yml',
      'schema: igemo-report/layout@1\nextends: ../plain/layout.yml\ninclude: [ a.yml, b.yml, c.yml ]\n',
    );
    write('templates/proef/a.yml', `schema: igemo-report/layout@1\n${arrangement('een')}`);
    write('templates/proef/b.yml', `schema: igemo-report/layout@1\n${arrangement('twee')}`);
    write('templates/proef/c.yml', `schema: igemo-report/layout@1\n${arrangement('een')}`);
    const { draft, reported } = await load(2023, 'proef');
    expect(reported).toEqual(['templates/proef/c.yml:5:7 load/duplicate-id']);
    expect([...(draft?.design.templates.get('page')?.arrangements.keys() ?? [])]).toEqual(['text', 'een', 'twee']);
  });

  test('a mark may take another face, size, spacing and features; its face must exist', async () => {
    const style = (weight: number) =>
      `schema: igemo-report/layout@1\nextends: ../plain/layout.yml\nstyles:\n  teller:\n    extends: body\n    strong: { family: Literata, weight: ${weight}, size: 0.42, tracking: 0.06, features: [smcp] }\n`;
    write('templates/proef/layout.yml', style(700));
    const { draft, reported } = await load(2023, 'proef');
    expect(reported).toEqual([]);
    const strong = { family: 'Literata', weight: 700, size: 0.42, tracking: 0.06, features: ['smcp'] };
    expect(draft?.design.styles.get('teller')?.strong).toEqual(strong);
    write('templates/proef/layout.yml', style(300));
    expect((await load(2023, 'proef')).reported).toEqual(['templates/proef/layout.yml:6:13 load/unknown-font']);
  });

  test('table styles extend each other; a circle and an unknown name are told', async () => {
    const tables = (lines: readonly string[]) =>
      `schema: igemo-report/layout@1\nextends: ../plain/layout.yml\ntables:\n${lines.map((line) => `  ${line}\n`).join('')}`;
    write(
      'templates/proef/layout.yml',
      tables(['klein: { extends: default, gap: 1pt }', 'fijn: { extends: klein, row: 3pt }']),
    );
    const { draft, reported } = await load(2023, 'proef');
    expect(reported).toEqual([]);
    const fine = draft?.design.tables.get('fijn');
    expect(fine).toEqual({ ...draft?.design.tables.get('default'), name: 'fijn', gap: 1, row: 3 });
    write(
      'templates/proef/layout.yml',
      tables(['klein: { extends: defalt }', 'een: { extends: twee }', 'twee: { extends: een }']),
    );
    expect(new Set((await load(2023, 'proef')).reported.filter((line) => !line.includes('missing-key')))).toEqual(
      new Set([
        'templates/proef/layout.yml:4:21 load/unknown-table-style',
        'templates/proef/layout.yml:5:19 load/extends-cycle',
        'templates/proef/layout.yml:6:20 load/extends-cycle',
      ]),
    );
  });
});

describe('files', () => {
  test('a year that is not there', async () => {
    expect(await load(2032)).toEqual({ draft: undefined, reported: ['load/missing-year'] });
  });

  test('missing files are told together', async () => {
    rmSync(join(root, 'report-data/2023/figures.yaml'));
    rmSync(join(root, 'templates/plain/layout.yml'));
    const { draft, reported } = await load();
    expect(draft).toBeUndefined();
    expect(reported).toEqual([
      'report-data/2023/figures.yaml:1:1 load/missing-file',
      'templates/plain/layout.yml:1:1 load/missing-file',
    ]);
  });

  test('4 MB of YAML are refused without being read', async () => {
    write('report-data/2023/figures.yaml', 'a: b\n'.repeat(800_000));
    const { reported } = await load();
    expect(reported).toEqual(['report-data/2023/figures.yaml:1:1 load/file-too-large']);
  });

  test('Latin-1 is refused with the place of the first wrong character', async () => {
    write(
      'report-data/2023/pages/010-proef.yaml',
      Buffer.from('schema: igemo-report/page@1\ntitle: gemeentén\n', 'latin1'),
    );
    const { reported } = await load();
    expect(reported).toEqual(['report-data/2023/pages/010-proef.yaml:2:15 load/not-utf8']);
  });

  test('a byte order mark is no error', async () => {
    write('report-data/2022/figures.yaml', '\uFEFFschema: igemo-report/figures@1\nyear: 2022\nfigures: {}\n');
    expect((await load()).reported).toEqual([]);
  });

  test('a folder where a file should be', async () => {
    rmSync(join(root, 'report-data/2023/series/lijn.csv'));
    mkdirSync(join(root, 'report-data/2023/series/lijn.csv'));
    expect((await load()).reported).toEqual(['report-data/2023/pages/020-grafiek.yaml:6:59 load/not-a-file']);
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission to read', async () => {
    chmodSync(join(root, 'report-data/2023/figures.yaml'), 0);
    expect((await load()).reported).toEqual(['report-data/2023/figures.yaml:1:1 load/no-permission']);
  });

  test('a CSV file that no page asks for is noted, and only when all pages were read', async () => {
    write('report-data/2023/series/los.csv', 'a;b\n1;2\n');
    expect((await load()).reported).toEqual(['report-data/2023/series/los.csv:1:1 load/unused-series']);
  });

  test('two pages of one id', async () => {
    write(
      'report-data/2023/pages/010-proef.yaml',
      'schema: igemo-report/page@1\nid: grafiek\ntemplate: page\ntitle: Proef\n',
    );
    expect((await load()).reported).toEqual(['report-data/2023/pages/020-grafiek.yaml:2:5 load/duplicate-id']);
  });

  test('a variable font is refused', async () => {
    const font = new Uint8Array(12 + 16);
    font.set([0, 1, 0, 0, 0, 1]);
    font.set(Buffer.from('fvar'), 12);
    write('templates/plain/variable.ttf', font);
    const brand = 'templates/plain/brand.yml';
    const { readFileSync } = await import('node:fs');
    const text = readFileSync(join(root, brand), 'utf8').replace(
      'fonts/literata/Literata_700Bold.ttf',
      'templates/plain/variable.ttf',
    );
    write(brand, text);
    expect((await load()).reported).toEqual([`${brand}:16:46 load/variable-font`]);
  });
});
