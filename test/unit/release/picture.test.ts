import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import type { InkDefinition } from '../../../src/model/design.ts';
import type { Item, Page, Path, Placed } from '../../../src/model/matter.ts';
import type { ImageItem } from '../../../src/model/pictures.ts';
import { COVER_HEIGHT, renderCover } from '../../../src/release/cover.ts';
import { drawPage, type PictureSources } from '../../../src/release/picture.ts';

const ink = (name: string, rgb: InkDefinition['rgb']): [string, InkDefinition] => [
  name,
  { name, rgb, cmyk: [0, 0, 0, 0] },
];
const square = (side: number): Path => [['M', 0, 0], ['L', side, 0], ['L', side, side], ['L', 0, side], ['Z']];
const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#00f' } })
  .jpeg()
  .toBuffer();
const sources: PictureSources = {
  inks: new Map([ink('rood', [255, 0, 0]), ink('groen', [0, 128, 0])]),
  pictures: new Map(),
  // Glyph 1 is a square of one em on the baseline, glyph 0 a space.
  outline: (_, glyph) =>
    glyph === 0 ? [] : (square(1).map(([c, ...n]) => (n.length ? [c, n[0], (n[1] ?? 0) - 1] : [c])) as Path),
};

const pageOf = (...items: Placed[]): Page => ({
  number: 1,
  folio: '',
  side: 'recto',
  trim: { width: 100, height: 200 },
  bleed: 9,
  box: { width: 100, height: 200, items },
  section: 'omslag',
});
const at = (x: number, y: number, item: Item): Placed => ({ x, y, item });

/** Colours at points of the page, of a picture twice the trim. */
async function look(page: Page, points: [number, number][], from = sources): Promise<string[]> {
  const svg = Buffer.from(drawPage(page, 400, from));
  const { data, info } = await sharp(svg).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return points.map(([x, y]) => {
    const start = (y * 2 * info.width + x * 2) * info.channels;
    return `#${data.subarray(start, start + 3).toString('hex')}`;
  });
}

const RED = '#ff0000';
const GREEN = '#008000';
const WHITE = '#ffffff';

describe('drawPage', () => {
  it('shows the trim and not the bleed, on white', async () => {
    const page = pageOf(at(-9, -9, { kind: 'path', path: square(19), fill: { name: 'rood' } }));
    expect(
      await look(page, [
        [0, 0],
        [9, 9],
        [11, 11],
      ]),
    ).toEqual([RED, RED, WHITE]);
  });
  it('mixes tints with white', async () => {
    const page = pageOf(at(0, 0, { kind: 'path', path: square(50), fill: { name: 'rood', tint: 0.4 } }));
    expect(await look(page, [[20, 20]])).toEqual(['#ff9999']);
  });
  it('strokes lines in their width', async () => {
    const stroke = { ink: { name: 'groen' }, width: 6 };
    const path: Path = [
      ['M', 0, 0],
      ['L', 80, 0],
    ];
    expect(
      await look(pageOf(at(10, 50, { kind: 'path', path, stroke })), [
        [50, 48],
        [50, 51],
        [50, 56],
      ]),
    ).toEqual([GREEN, GREEN, WHITE]);
  });
  it('leaves holes where the rule is even-odd', async () => {
    const hole: Path = square(20).map(([c, ...n]) =>
      n.length ? [c, (n[0] ?? 0) + 10, (n[1] ?? 0) + 10] : [c],
    ) as Path;
    const path: Path = [...square(40), ...hole];
    const page = (evenOdd: boolean): Page => pageOf(at(0, 0, { kind: 'path', path, fill: { name: 'rood' }, evenOdd }));
    expect(
      await look(page(true), [
        [20, 20],
        [5, 5],
      ]),
    ).toEqual([WHITE, RED]);
    expect(await look(page(false), [[20, 20]])).toEqual([RED]);
  });
  it('turns groups clockwise about their origin and clips them in their own coordinates', async () => {
    const box = { width: 0, height: 0, items: [at(0, 0, { kind: 'path', path: square(40), fill: { name: 'rood' } })] };
    const turned = pageOf(at(50, 50, { kind: 'group', box, turn: 90 }));
    expect(
      await look(turned, [
        [30, 70],
        [70, 70],
      ]),
    ).toEqual([RED, WHITE]);
    const clipped = pageOf(at(50, 50, { kind: 'group', box, turn: 90, clip: square(20) }));
    expect(
      await look(clipped, [
        [40, 60],
        [25, 60],
        [40, 80],
      ]),
    ).toEqual([RED, WHITE, WHITE]);
  });
  it('sets each glyph after the advances before it, scaled and raised', async () => {
    const run = {
      face: 'f',
      size: 10,
      ink: { name: 'groen' },
      ids: [1, 0, 1],
      advances: [12, 20, 12],
      clusters: ['a', ' ', 'a'],
    };
    const plain = pageOf(at(10, 50, { kind: 'text', run }));
    expect(
      await look(plain, [
        [15, 45],
        [25, 45],
        [47, 45],
        [15, 55],
      ]),
    ).toEqual([GREEN, WHITE, GREEN, WHITE]);
    const raised = pageOf(at(10, 50, { kind: 'text', run: { ...run, rise: 20, scale: 0.5 } }));
    expect(
      await look(raised, [
        [12, 25],
        [18, 25],
        [12, 45],
      ]),
    ).toEqual([GREEN, WHITE, WHITE]);
  });
  it('puts photographs in their place', async () => {
    const image = { file: '/a.jpg', name: 'a.jpg', pixels: { width: 8, height: 8 }, hash: '' };
    const crop = { x: 0, y: 0, width: 1, height: 1 };
    const item: ImageItem = { kind: 'image', image, size: { width: 40, height: 80 }, crop };
    const pictures = new Map([[item, { jpeg, pixels: { width: 8, height: 8 }, channels: 3 as const }]]);
    const shown = look(
      pageOf(at(20, 20, item)),
      [
        [50, 90],
        [50, 110],
      ],
      { ...sources, pictures },
    );
    const [inside = '', below = ''] = await shown;
    expect(inside).toMatch(/^#0[0-2]0[0-2]f[d-f]$/);
    expect(below).toBe(WHITE);
  });
  it('fails for an ink that is not there: a stage before has slept', () => {
    const page = pageOf(at(0, 0, { kind: 'path', path: square(1), fill: { name: 'paars' } }));
    expect(() => drawPage(page, 400, sources)).toThrow('paars');
  });
});

describe('renderCover', () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'cover-'));
  afterAll(() => rmSync(cacheDir, { recursive: true }));
  const pageIn = (name: string): Page => pageOf(at(0, 0, { kind: 'path', path: square(50), fill: { name } }));

  it('gives a JPEG of the same shape as the page, the same each time', async () => {
    const bytes = await renderCover(pageIn('rood'), sources, join(cacheDir, 'nowhere'));
    const { format, width, height, space } = await sharp(bytes).metadata();
    expect({ format, width, height, space }).toEqual({
      format: 'jpeg',
      width: 800,
      height: COVER_HEIGHT,
      space: 'srgb',
    });
    expect(await renderCover(pageIn('rood'), sources, cacheDir)).toEqual(bytes);
  });
  it('is kept by what it shows', async () => {
    const [red, again, green] = [
      await renderCover(pageIn('rood'), sources, cacheDir),
      await renderCover(pageIn('rood'), sources, cacheDir),
      await renderCover(pageIn('groen'), sources, cacheDir),
    ];
    expect(readdirSync(cacheDir)).toHaveLength(2);
    expect(Buffer.from(again).equals(red)).toBe(true);
    expect(Buffer.from(green).equals(red)).toBe(false);
  });
});
