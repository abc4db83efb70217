// Print files: what the printer's standard asks of them, their boxes, and the marks around the bleed.

import { readFileSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Printer } from '../../../src/model/printer.ts';
import { mm, round3 } from '../../../src/model/units.ts';
import { brokenRules, ruleNames } from '../../pdf-x.ts';
import { field, paintTest, printer, publication, rectangle, trim, words } from './publication.ts';
import { Painted } from './read-back.ts';

const everything = publication([
  [
    field(rectangle(-mm(3), -mm(3), 300, 300), 'menie'),
    field(rectangle(0, 0, 30, 30), 'goud', 0.5),
    ...words('Een regel'),
    { x: 0, y: 9, item: { kind: 'path', path: rectangle(0, 0, 9, 9), stroke: { ink: { name: 'inkt' }, width: 1 } } },
  ],
]);

const ALL = { crop: true, registration: true, bars: true, information: true, offset: mm(2) };
const marked: Printer = { ...printer, marks: ALL };

describe.each(['PDF/X-4', 'PDF/X-1a'] as const)('%s', (standard) => {
  test.each([false, true])('is kept to the last rule, with marks: %s', async (marks) => {
    const file = await paintTest(everything, { ...(marks ? marked : printer), standard });
    expect(await brokenRules(file, standard)).toEqual({});
  });
});

test('the table of docs/print.md names every rule', () => {
  const table = readFileSync(new URL('../../../docs/print.md', import.meta.url), 'utf8');
  const named = [...table.matchAll(/^\|.*\| `([a-z-]+)` \|$/gm)].map(([, name]) => name ?? '');
  expect([...new Set(named)].sort()).toEqual([...ruleNames].sort());
});

describe('what is no PDF/X', () => {
  test('is found out for a file of the screen', async () => {
    const broken = Object.keys(await brokenRules(await paintTest(everything, 'screen'), 'PDF/X-4'));
    expect(broken).toEqual(expect.arrayContaining(['header', 'claim', 'output-intent', 'boxes', 'colours']));
  });

  /** One fault each, put into a file that has none. */
  const FAULTS: Readonly<Record<string, (document: PDFDocument) => void>> = {
    claim: ({ catalog }) => changeXmp(catalog, />PDF\/X-4</, '>PDF/X-5<'),
    'metadata-stream': ({ catalog }) => changeXmp(catalog, '<dc:title>', '<dc:titel>'),
    'metadata-identity': ({ catalog }) => changeXmp(catalog, /<xmpMM:VersionID>1/, '<xmpMM:VersionID>'),
    'metadata-dates': ({ catalog }) => changeXmp(catalog, '2024-05-15', '2024-05-16'),
    'metadata-information': (file) => infoOf(file).set(PDFName.of('Title'), PDFHexString.fromText('Iets anders')),
    trapped: (file) => infoOf(file).set(PDFName.of('Trapped'), PDFName.of('Unknown')),
    'output-intent': ({ catalog }) => catalog.delete(PDFName.of('OutputIntents')),
    boxes: (file) => file.getPage(0).setArtBox(0, 0, 9, 9),
    'viewer-preferences': ({ catalog, context }) =>
      catalog.set(PDFName.of('ViewerPreferences'), context.obj({ PrintClip: 'TrimBox' })),
    annotations: (file) => file.getPage(0).node.set(PDFName.of('Annots'), file.context.obj([{ Subtype: 'Link' }])),
    actions: ({ catalog, context }) => catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'JavaScript' })),
    outside: ({ catalog, context }) => catalog.set(PDFName.of('OCProperties'), context.obj({})),
    fonts: (file) => dictWith(file, 'FontFile2').delete(PDFName.of('FontFile2')),
    colours: (file) =>
      file.getPage(0).node.set(PDFName.of('Contents'), file.context.register(file.context.stream('1 0 0 rg'))),
    separations: (file) => {
      const spaces = file.getPage(0).node.Resources()?.lookup(PDFName.of('ColorSpace'), PDFDict);
      const other = ['Separation', 'PANTONE 871 C', 'DeviceCMYK', { FunctionType: 2, N: 2, Domain: [0, 1] }];
      spaces?.set(PDFName.of('Other'), file.context.obj(other));
    },
    transparency: (file) => dictWith(file, 'OPM').set(PDFName.of('ca'), file.context.obj(0.5)),
    'graphics-state': (file) => dictWith(file, 'OPM').set(PDFName.of('TR'), PDFName.of('Identity')),
    overprint: (file) => dictWith(file, 'OPM').set(PDFName.of('OPM'), file.context.obj(0)),
    filters: (file) => dictWith(file, 'FontFile2').set(PDFName.of('Filter'), PDFName.of('LZWDecode')),
    operators: (file) =>
      file.getPage(0).node.set(PDFName.of('Contents'), file.context.register(file.context.stream('1 ps'))),
  };

  test.each(Object.entries(FAULTS))('is found out for its %s', async (rule, spoil) => {
    const document = await PDFDocument.load(await paintTest(everything, 'print'), { updateMetadata: false });
    spoil(document);
    const spoilt = await document.save({
      useObjectStreams: false,
      addDefaultPage: false,
      updateFieldAppearances: false,
    });
    expect(Object.keys(await brokenRules(spoilt, 'PDF/X-4'))).toContain(rule);
  });

  test('is found out for every rule', async () => {
    const bytes = Buffer.from(await paintTest(everything, 'print')).toString('latin1');
    const broken = async (from: RegExp, to: string, standard: 'PDF/X-4' | 'PDF/X-1a' = 'PDF/X-4') =>
      Object.keys(await brokenRules(Buffer.from(bytes.replace(from, to), 'latin1'), standard));
    expect(await broken(/%PDF-1\.6/, '%PDF-1.7')).toEqual(['header']);
    expect(await broken(/\/ID \[.*\]/, '/Ix []')).toEqual(['identifier']);
    const document = await PDFDocument.load(Buffer.from(bytes, 'latin1'), { updateMetadata: false });
    const packed = await document.save({ useObjectStreams: true, addDefaultPage: false });
    expect(Object.keys(await brokenRules(packed, 'PDF/X-1a'))).toContain('file-structure');
    const tested = [...Object.keys(FAULTS), 'header', 'identifier', 'file-structure'];
    // pdf-lib opens no encrypted file at all.
    expect(ruleNames.filter((name) => !tested.includes(name))).toEqual(['encryption']);
  });
});

function changeXmp(catalog: PDFDocument['catalog'], from: string | RegExp, to: string): void {
  const stream = catalog.lookup(PDFName.of('Metadata'), PDFStream);
  if (!(stream instanceof PDFRawStream)) throw new Error('no metadata');
  const packet = Buffer.from(stream.contents).toString('utf8');
  expect(packet.replace(from, to)).not.toBe(packet);
  const changed = PDFRawStream.of(stream.dict, Buffer.from(packet.replace(from, to), 'utf8'));
  catalog.set(PDFName.of('Metadata'), catalog.context.register(changed));
}

const infoOf = ({ context }: PDFDocument): PDFDict => context.lookup(context.trailerInfo.Info, PDFDict);

function dictWith({ context }: PDFDocument, key: string): PDFDict {
  const found = context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find(
      (object) =>
        object instanceof PDFDict && object.has(PDFName.of(key)) && String(object.get(PDFName.of(key))) !== '0',
    );
  return found as PDFDict;
}

describe('the file', () => {
  test('says where it stands in the life of its report', async () => {
    const file = await Painted.open(await paintTest(everything, 'print'));
    const packet = Buffer.from(file.stream('Metadata')).toString('utf8');
    expect(packet).toContain('<xmpMM:RenditionClass>default</xmpMM:RenditionClass>');
    expect(file.at('OutputIntents', 0, 'OutputCondition')).toBe(printer.title);
  });

  test('has an identifier of its own, which changes with its pages', async () => {
    const id = async (what: typeof everything, target: 'screen' | 'print') =>
      /\/ID \[<(\w+)>/.exec(Buffer.from(await paintTest(what, target)).toString('latin1'))?.[1];
    const first = await id(everything, 'print');
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(await id(everything, 'print')).toBe(first);
    expect(await id(everything, 'screen')).not.toBe(first);
    expect(await id(publication([words('Een andere regel')]), 'print')).not.toBe(first);
  });
});

const boxesOf = async (press: Printer) => {
  const file = await Painted.open(await paintTest(everything, press));
  return Object.fromEntries(
    ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox'].map((name) => [name, file.onPage(0, name) as number[]]),
  );
};

describe('boxes', () => {
  test('follow the printer where he asks for less bleed than the design has; the rest is cut away', async () => {
    const less = { ...printer, bleed: mm(2) };
    const { MediaBox, BleedBox, TrimBox } = await boxesOf(less);
    expect(MediaBox?.slice(2)).toEqual([round3(trim.width + mm(4)), round3(trim.height + mm(4))]);
    expect(BleedBox).toEqual(MediaBox);
    expect(TrimBox?.[0]).toBeCloseTo(mm(2), 2);
    const operations = (await Painted.open(await paintTest(everything, less))).operations(0);
    expect(operations.slice(1, 8).map(({ operator }) => operator)).toEqual(['q', 'm', 'l', 'l', 'l', 'h', 'W']);
    expect(operations.map(({ operator }) => operator)).toContain('Q');
  });

  test('stay true where marks make the sheet larger', async () => {
    const plain = await boxesOf(printer);
    const { MediaBox, CropBox, BleedBox, TrimBox } = await boxesOf(marked);
    expect(CropBox).toEqual(MediaBox);
    const out = mm(3 + 7);
    const within = [out, out, out + trim.width, out + trim.height];
    for (const [k, edge] of (TrimBox ?? []).entries()) expect(edge).toBeCloseTo(within[k] ?? 0, 2);
    expect((BleedBox?.[2] ?? 0) - (BleedBox?.[0] ?? 0)).toBeCloseTo(
      (plain.MediaBox?.[2] ?? 0) - (plain.MediaBox?.[0] ?? 0),
      2,
    );
  });
});

describe('marks', () => {
  const drawn = async (press: Printer) => {
    const file = await Painted.open(await paintTest(everything, press));
    const operations = file.operations(0);
    // What the page itself holds stands between q and Q.
    return { file, own: operations.slice(operations.findLastIndex(({ operator }) => operator === 'Q') + 1) };
  };

  test('are off unless asked for', async () => {
    const file = await Painted.open(await paintTest(everything, 'print'));
    expect(file.onPage(0, 'Resources', 'ColorSpace', 'Registration')).toBeNull();
    expect(file.operations(0).map(({ operator }) => operator)).not.toContain('W');
  });

  test('stand outside the bleed, though the printer asked for less distance', async () => {
    const { file, own } = await drawn(marked);
    const [left = 0, bottom = 0, right = 0, top = 0] = file.onPage(0, 'BleedBox') as number[];
    const [, , width = 0, height = 0] = file.onPage(0, 'MediaBox') as number[];
    let paths = 0;
    const points: [number, number][] = [];
    for (const { operator, operands } of own) {
      const numbers = operands.map(Number);
      if (/^[mlc]$/.test(operator)) points.push([numbers.at(-2) ?? 0, height - (numbers.at(-1) ?? 0)]);
      if (!/^[Sf]$/.test(operator)) continue;
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const isOutside =
        Math.max(...xs) <= left + 0.01 ||
        Math.min(...xs) >= right - 0.01 ||
        Math.max(...ys) <= bottom + 0.01 ||
        Math.min(...ys) >= top - 0.01;
      expect(isOutside, `${xs} ${ys}`).toBe(true);
      expect(Math.min(...xs, ...ys)).toBeGreaterThan(0);
      expect(Math.max(...xs)).toBeLessThan(width);
      points.length = 0;
      paths++;
    }
    // Eight crop marks, four register marks of three paths, two patches of each of five plates.
    expect(paths).toBe(8 + 12 + 10);
  });

  test.each([
    ['crop', 8],
    ['registration', 12],
    ['bars', 10],
  ] as const)('of one kind alone: %s', async (kind, paths) => {
    const { own } = await drawn({ ...printer, marks: { ...printer.marks, [kind]: true } });
    expect(own.filter(({ operator }) => operator === 'S' || operator === 'f')).toHaveLength(paths);
  });

  test('are drawn in the registration colour, and nothing else is', async () => {
    const { file, own } = await drawn(marked);
    expect(file.onPage(0, 'Resources', 'ColorSpace', 'Registration')).toMatchObject([
      '/Separation',
      '/All',
      '/DeviceCMYK',
      { C1: [1, 1, 1, 1] },
    ]);
    const inks = file
      .operations(0)
      .filter(({ operator, operands }) => /^(cs|CS)$/.test(operator) && operands[0] === '/Registration');
    expect(inks).toHaveLength(own.filter(({ operands }) => operands[0] === '/Registration').length);
  });

  test('say which page of which file this is, within their side of narrow pages too', async () => {
    const set = (text: string, size: number) =>
      words(text, { size }).flatMap(({ item }) => (item.kind === 'text' ? [item.run] : []));
    const lettering = (_: unknown, size: number) => set('verslag-druk.pdf · 1 / 56 · 2024-05-15', size);
    const painted = await Painted.open(await paintTest(everything, marked, undefined, lettering));
    expect(painted.operations(0).filter(({ operator }) => operator === 'TJ')).toHaveLength(2);
    const long = (_: unknown, size: number) => set('n'.repeat(300), size);
    const narrow = await Painted.open(await paintTest(everything, marked, undefined, long));
    const sizes = narrow
      .operations(0)
      .filter(({ operator }) => operator === 'Tf')
      .map(({ operands }) => Number(operands[1]));
    expect(sizes.at(-1)).toBeLessThan(2);
  });
});
