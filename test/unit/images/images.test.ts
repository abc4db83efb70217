// Preparing pictures: the right pixels for each target, once, kept between builds.

import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { preparePictures } from '../../../src/images/images.ts';
import { probeImage } from '../../../src/images/probe.ts';
import { effectivePpi } from '../../../src/images/resolution.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { ImageRef, Page } from '../../../src/model/matter.ts';
import { type ImageItem, pictureOf } from '../../../src/model/pictures.ts';

const profile = fileURLToPath(new URL('../../../templates/printers/FOGRA39-300.icc', import.meta.url));
const WHOLE = { x: 0, y: 0, width: 1, height: 1 };
let folder = '';
let cacheDir = '';
let diagnostics: Diagnostic[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
});
beforeEach(() => {
  cacheDir = mkdtempSync(path.join(folder, 'cache-'));
  diagnostics = [];
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Left half red, right half blue; 400 x 200. */
async function flag(name: string, change: (image: Sharp) => Sharp = (image) => image): Promise<ImageRef> {
  const blue = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#0000ff' } })
    .png()
    .toBuffer();
  const red = sharp({ create: { width: 400, height: 200, channels: 3, background: '#ff0000' } });
  const file = path.join(folder, name);
  writeFileSync(file, await change(red.composite([{ input: blue, left: 200, top: 0 }]).png()).toBuffer());
  const probed = await probeImage(file, name);
  if ('problem' in probed) throw new Error(probed.problem.code);
  return probed;
}

const shown = (image: ImageRef, width: number, height: number, crop = WHOLE): ImageItem => ({
  kind: 'image',
  image,
  size: { width, height },
  crop,
});

const pageOf = (...items: ImageItem[]): Page => ({
  number: 7,
  folio: '7',
  side: 'recto',
  trim: { width: 500, height: 500 },
  bleed: 0,
  section: 'proef',
  box: {
    width: 500,
    height: 500,
    items: items.map((item) => ({
      x: 0,
      y: 0,
      item: { kind: 'group', box: { width: 9, height: 9, items: [{ x: 0, y: 0, item }] } },
    })),
  },
});

const prepare = (target: 'screen' | 'print', ...items: ImageItem[]) =>
  preparePictures([pageOf(...items)], { target, profile, cacheDir, reporter: { report: (d) => diagnostics.push(d) } });

/** Colour of the first pixel, in sRGB. */
const corner = async (jpeg: Uint8Array): Promise<number[]> => [
  ...(
    await sharp(jpeg).extract({ left: 2, top: 2, width: 1, height: 1 }).toColourspace('srgb').raw().toBuffer()
  ).subarray(0, 3),
];

describe('resolution', () => {
  test('is 300 ppi in print and 165 on screen at placed size', async () => {
    const item = shown(await flag('a.png'), 72, 36);
    expect(pictureOf(await prepare('print', item), item)).toMatchObject({
      pixels: { width: 300, height: 150 },
      channels: 4,
    });
    expect(pictureOf(await prepare('screen', item), item)).toMatchObject({
      pixels: { width: 165, height: 83 },
      channels: 3,
    });
    expect(diagnostics).toEqual([]);
  });

  test('is never raised', async () => {
    const item = shown(await flag('a.png'), 400, 200);
    expect(pictureOf(await prepare('print', item), item).pixels).toEqual({ width: 400, height: 200 });
  });

  test('below 225 ppi is a warning, below 150 an error, with the pixels it must have', async () => {
    const image = await flag('a.png');
    expect(effectivePpi(shown(image, 144, 72))).toBe(200);
    await prepare('print', shown(image, 144, 72));
    await prepare('print', shown(image, 144, 72), shown(image, 288, 144), shown(image, 72, 36));
    expect(diagnostics.map(({ severity, code, args }) => ({ severity, code, args }))).toEqual([
      {
        severity: 'warning',
        code: 'images/low-resolution',
        args: { name: 'a.png', ppi: 200, page: 7, pixels: 450, now: 400 },
      },
      {
        severity: 'error',
        code: 'images/low-resolution',
        args: { name: 'a.png', ppi: 100, page: 7, pixels: 900, now: 400 },
      },
    ]);
  });

  test('on screen is nobody’s worry', async () => {
    await prepare('screen', shown(await flag('a.png'), 400, 200));
    expect(diagnostics).toEqual([]);
  });
});

describe('pixels', () => {
  test('are exactly the part that shows', async () => {
    const right = shown(await flag('a.png'), 36, 36, { x: 0.5, y: 0, width: 0.5, height: 1 });
    const { jpeg } = pictureOf(await prepare('screen', right), right);
    const [red, green, blue] = await corner(jpeg);
    expect([red! < 10, green! < 10, blue! > 245]).toEqual([true, true, true]);
  });

  test('are cropped after EXIF rotation', async () => {
    // Orientation 6: turn a quarter clockwise; red, on the left, comes to stand on top.
    const image = await flag('turned.jpg', (flat) => flat.withMetadata({ orientation: 6 }).jpeg({ quality: 100 }));
    const top = shown(image, 36, 36, { x: 0, y: 0, width: 1, height: 0.5 });
    const bottom = shown(image, 36, 36, { x: 0, y: 0.5, width: 1, height: 0.5 });
    const pictures = await prepare('screen', top, bottom);
    expect((await corner(pictureOf(pictures, top).jpeg))[0]).toBeGreaterThan(245);
    expect((await corner(pictureOf(pictures, bottom).jpeg))[2]).toBeGreaterThan(240);
  });

  test('of print carry no profile: the file’s output intent gives the numbers their meaning', async () => {
    const item = shown(await flag('a.png'), 72, 36);
    const { jpeg } = pictureOf(await prepare('print', item), item);
    expect(await sharp(jpeg).metadata()).toMatchObject({
      space: 'cmyk',
      hasProfile: false,
      chromaSubsampling: '4:4:4:4',
    });
    // sRGB red is much magenta and yellow, hardly any cyan or black. Read as stored: inverted.
    const [cyan, magenta, yellow, black] = await sharp(jpeg)
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk')
      .raw()
      .toBuffer();
    expect([cyan! < 40, magenta! > 220, yellow! > 220, black! < 30]).toEqual([true, true, true, true]);
  });

  test.each(['print', 'screen'] as const)('of grey, CMYK and transparent pictures suit %s', async (target) => {
    const items = await Promise.all([
      flag('grey.png', (flat) => flat.greyscale()),
      flag('cmyk.jpg', (flat) => flat.toColourspace('cmyk').jpeg()),
      flag('clear.png', (flat) => flat.ensureAlpha(0.5)),
    ]).then((images) => images.map((image) => shown(image, 36, 18)));
    const pictures = await prepare(target, ...items);
    const wanted = target === 'print' ? [4] : [1, 3];
    for (const item of items) expect(wanted).toContain(pictureOf(pictures, item).channels);
  });
});

describe('results', () => {
  test('are shared by items that show the same pixels', async () => {
    const image = await flag('a.png');
    const items = [shown(image, 72, 36), shown(image, 72, 36)] as const;
    const pictures = await prepare('print', ...items);
    expect(pictureOf(pictures, items[0])).toBe(pictureOf(pictures, items[1]));
    expect(readdirSync(cacheDir)).toHaveLength(1);
  });

  test('are kept, and mended when damaged', async () => {
    const item = shown(await flag('a.png'), 72, 36);
    const first = pictureOf(await prepare('print', item), item).jpeg;
    const kept = path.join(cacheDir, readdirSync(cacheDir)[0]!);
    utimesSync(kept, 1, 1);
    expect(pictureOf(await prepare('print', item), item).jpeg).toEqual(first);
    expect(statSync(kept).mtimeMs).toBe(1000);
    writeFileSync(kept, '');
    expect(Buffer.from(pictureOf(await prepare('print', item), item).jpeg).equals(first)).toBe(true);
    expect(statSync(kept).size).toBe(first.length);
  });

  test('that cannot be kept are used all the same', async () => {
    const item = shown(await flag('a.png'), 72, 36);
    const blocked = path.join(cacheDir, 'file');
    writeFileSync(blocked, '');
    cacheDir = path.join(blocked, 'below');
    expect(pictureOf(await prepare('screen', item), item).channels).toBe(3);
  });

  test('of a picture that ends half-way are an error, not a crash', async () => {
    const image = await flag('half.jpg', (flat) => flat.jpeg());
    writeFileSync(image.file, (await sharp(image.file).toBuffer()).subarray(0, 900));
    const item = shown(image, 72, 36);
    const pictures = await prepare('screen', item);
    expect(diagnostics.map(({ severity, code }) => [severity, code])).toEqual([['error', 'images/unreadable']]);
    expect(() => pictureOf(pictures, item)).toThrow('half.jpg');
  });
});
