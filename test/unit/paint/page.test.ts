// Pages: boxes, paths, clips, turns and pictures stand where the layout put them.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImageRef, Path } from '../../../src/model/matter.ts';
import type { Picture, Pictures } from '../../../src/model/pictures.ts';
import { mm, round3 } from '../../../src/model/units.ts';
import { areaOf } from '../../../src/paint/area.ts';
import { field, group, paintTest, publication, rectangle, trim, words } from './publication.ts';
import { Painted } from './read-back.ts';

const BLEED = round3(mm(3));
const painted = async (items: Parameters<typeof publication>[0], target: 'screen' | 'print', pictures?: Pictures) =>
  Painted.open(await paintTest(publication(items), target, pictures));

describe('boxes', () => {
  test('print: trim inside bleed, the sheet ends at the bleed', async () => {
    const file = await painted([[]], 'print');
    const width = round3(trim.width + 2 * mm(3));
    const height = round3(trim.height + 2 * mm(3));
    for (const box of ['MediaBox', 'BleedBox', 'CropBox']) expect(file.onPage(0, box)).toEqual([0, 0, width, height]);
    const within = [BLEED, BLEED, round3(BLEED + trim.width), round3(BLEED + trim.height)];
    (file.onPage(0, 'TrimBox') as number[]).forEach((edge, k) => {
      expect(edge).toBeCloseTo(within[k]!, 2);
    });
  });

  test('screen: the trim is all there is', async () => {
    const file = await painted([[]], 'screen');
    expect(file.onPage(0, 'MediaBox')).toEqual([0, 0, round3(trim.width), round3(trim.height)]);
    expect(file.onPage(0, 'BleedBox')).toBeNull();
  });
});

describe('paths', () => {
  test('bleed lies beyond the trim', async () => {
    const file = await painted([[field(rectangle(-mm(3), -mm(3), 100, 100), 'menie')]], 'print');
    expect(file.operations(0)).toContainEqual({ operator: 'm', operands: ['0', '0'] });
  });

  test('strokes set only what differs', async () => {
    const line: Path = [
      ['M', 0, 0],
      ['L', 100, 0],
    ];
    const stroke = { ink: { name: 'inkt' }, width: 1.75, dash: [0, 4.8], cap: 'round' as const };
    const item = { kind: 'path' as const, path: line, stroke };
    const plain = { kind: 'path' as const, path: line, stroke: { ink: { name: 'inkt' }, width: 1.75 } };
    const file = await painted(
      [
        [
          { x: 10, y: 20, item },
          { x: 10, y: 40, item },
          { x: 0, y: 0, item: plain },
        ],
      ],
      'screen',
    );
    const used = file.operations(0).map(({ operator, operands }) => [...operands, operator].join(' '));
    expect(used.filter((line) => !/cm$|BDC$|EMC$/.test(line))).toEqual([
      ...[
        '0.118 0.09 0.157 RG',
        '1.75 w',
        '1 J',
        '[0 4.8] 0 d',
        '10 20 m',
        '110 20 l',
        'S',
        '10 40 m',
        '110 40 l',
        'S',
      ],
      ...['0 J', '[] 0 d', '0 0 m', '100 0 l', 'S'],
    ]);
  });

  test('even-odd fills and fills with a stroke', async () => {
    const how = { fill: { name: 'menie' }, stroke: { ink: { name: 'inkt' }, width: 1 }, evenOdd: true };
    const file = await painted(
      [[{ x: 0, y: 0, item: { kind: 'path', path: rectangle(0, 0, 9, 9), ...how } }]],
      'print',
    );
    expect(file.operations(0).at(-1)?.operator).toBe('B*');
  });

  test('a clip ends with its group and takes the colours set inside with it', async () => {
    const clipped = group(0, 0, [field(rectangle(0, 0, 9, 9), 'menie')], { clip: rectangle(0, 0, 5, 5) });
    const file = await painted([[clipped, field(rectangle(0, 0, 9, 9), 'menie')]], 'print');
    const used = file.operations(0).map(({ operator }) => operator);
    const outline = used.filter((operator) => !['m', 'l', 'h'].includes(operator)).join(' ');
    expect(outline).toBe('cm q W n k f Q k f');
  });

  test('inside an empty clip nothing shows', async () => {
    const clipped = group(0, 0, [field(rectangle(0, 0, 9, 9), 'menie')], { clip: [] });
    const file = await painted([[clipped]], 'print');
    expect(file.operations(0).map(({ operator }) => operator)).toEqual(['cm']);
  });

  test('a group is turned clockwise about its origin', async () => {
    const file = await painted([[group(100, 200, words('op'), { turn: 90 })]], 'screen');
    expect(file.operations(0)).toContainEqual({ operator: 'Tm', operands: ['0', '1', '1', '0', '100', '200'] });
  });

  test('turns add up within turned groups', async () => {
    const inner = group(10, 0, [field(rectangle(0, 0, 1, 1), 'menie')], { turn: -90 });
    const file = await painted([[group(100, 200, [inner], { turn: 90 })]], 'screen');
    expect(file.operations(0)).toContainEqual({ operator: 'm', operands: ['100', '210'] });
    expect(file.operations(0)).toContainEqual({ operator: 'l', operands: ['101', '210'] });
  });
});

describe('area', () => {
  const length = fc.double({ min: 0.1, max: 500, noNaN: true });

  test('of rectangles anywhere, in either direction', () => {
    fc.assert(
      fc.property(length, length, length, length, (x, y, width, height) => {
        const forth = rectangle(x, y, width, height);
        const back: Path = [
          ['M', x, y],
          ['L', x, y + height],
          ['L', x + width, y + height],
          ['L', x + width, y],
        ];
        expect(areaOf(forth)).toBeCloseTo(width * height, 5);
        expect(areaOf(back)).toBeCloseTo(width * height, 5);
      }),
    );
  });

  test('of a disc of four cubics', () => {
    const k = 0.5522847498;
    const disc: Path = [
      ['M', 1, 0],
      ['C', 1, k, k, 1, 0, 1],
      ['C', -k, 1, -1, k, -1, 0],
      ['C', -1, -k, -k, -1, 0, -1],
      ['C', k, -1, 1, -k, 1, 0],
      ['Z'],
    ];
    expect(areaOf(disc)).toBeCloseTo(Math.PI, 2);
  });
});

describe('pictures', () => {
  test.each([
    ['print', 3],
    ['screen', 4],
  ] as const)('for %s are never of %i channels', async (target, channels) => {
    await expect(
      painted([[{ x: 0, y: 0, item: shown }]], target, new Map([[shown, { ...picture, channels }]])),
    ).rejects.toThrow('channels');
  });

  const image: ImageRef = { file: '/nergens.jpg', name: 'nergens.jpg', pixels: { width: 40, height: 20 }, hash: 'a' };
  const picture: Picture = {
    jpeg: Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]),
    pixels: { width: 40, height: 20 },
    channels: 4,
  };
  const shown = {
    kind: 'image' as const,
    image,
    size: { width: 200, height: 100 },
    crop: { x: 0, y: 0, width: 1, height: 1 },
  };

  test('several windows on one picture embed it once', async () => {
    const windows = [0, 1, 2].map((k) =>
      group(0, 0, [{ x: 30, y: 40, item: shown }], { clip: rectangle(60 * k, 0, 50, 50) }),
    );
    const file = await painted([windows, windows], 'print', new Map([[shown, picture]]));
    expect(file.countStreams('Image')).toBe(1);
    expect(file.operations(0).filter(({ operator }) => operator === 'Do')).toHaveLength(3);
    const matrix = ['200', '0', '0', '-100', round3(30 + mm(3)), round3(140 + mm(3))].map(String);
    expect(file.operations(0)).toContainEqual({ operator: 'cm', operands: matrix });
    expect(file.onPage(0, 'Resources', 'XObject', 'Photo1', 'ColorSpace')).toBe('/DeviceCMYK');
    expect(file.onPage(0, 'Resources', 'XObject', 'Photo1', 'Decode')).toEqual([1, 0, 1, 0, 1, 0, 1, 0]);
  });
});

test.each(['screen', 'print'] as const)('the %s file is sound', async (target) => {
  const items = [field(rectangle(0, 0, 300, 300), 'menie'), ...words('Tekst'), field(rectangle(0, 0, 9, 9), 'goud')];
  const bytes = await paintTest(publication([items, items]), target);
  const folder = mkdtempSync(path.join(tmpdir(), 'paint-'));
  try {
    const file = path.join(folder, 'proef.pdf');
    writeFileSync(file, bytes);
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
  } finally {
    rmSync(folder, { recursive: true });
  }
});
