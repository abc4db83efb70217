// Preparing pictures: the right pixels for each target, once, kept between builds.

import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Target } from '../../../src/images/develop.ts';
import { type PictureOptions, preparePictures } from '../../../src/images/images.ts';
import { probeImage } from '../../../src/images/probe.ts';
import { effectivePpi } from '../../../src/images/resolution.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { ImageRef, Page } from '../../../src/model/matter.ts';
import { type ImageItem, pictureOf } from '../../../src/model/pictures.ts';
import { mm } from '../../../src/model/units.ts';

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

const prepareAll = (targets: readonly Target[], items: readonly ImageItem[], more: Partial<PictureOptions> = {}) => {
  const reporter = { report: (d: Diagnostic) => diagnostics.push(d) };
  return preparePictures([pageOf(...items)], { targets, profile, cacheDir, madeWith: '1', reporter, ...more });
};
const prepare = async (target: Target, ...items: ImageItem[]) => (await prepareAll([target], items))[target];

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
        args: { name: 'a.png', ppi: 200, page: 7, now: '400 × 200', needed: '450 × 230', sharp: '45 × 22' },
      },
      {
        severity: 'error',
        code: 'images/too-small',
        args: {
          ...{ name: 'a.png', ppi: 100, page: 7, now: '400 × 200', needed: '900 × 450' },
          ...{ sharp: '45 × 22', most: '67 × 33', refuse: 150 },
        },
      },
    ]);
  });

  test('that is advised is enough, and a millimetre more is not', async () => {
    const image = await flag('a.png');
    await prepare('print', shown(image, 288, 144));
    const { most, sharp: sharpAt } = diagnostics[0]!.args as Record<string, string>;
    const told = async (size: string, more: number) => {
      diagnostics = [];
      const [width = 0] = size.split(' × ').map(Number);
      await prepare('print', shown(image, mm(width + more), mm((width + more) / 2)));
      return diagnostics.map(({ severity }) => severity);
    };
    expect([await told(most!, 0), await told(most!, 1)]).toEqual([['warning'], ['error']]);
    expect([await told(sharpAt!, 0), await told(sharpAt!, 1)]).toEqual([[], ['warning']]);
  });

  test('is what the printer asks', async () => {
    const item = shown(await flag('a.png'), 144, 72);
    const limits = { wanted: 150, warn: 200, refuse: 180 };
    const { print } = await prepareAll(['print'], [item], { limits });
    // Never less than screens need: both are made from the same pixels.
    expect(pictureOf(print, item).pixels).toEqual({ width: 330, height: 165 });
    expect(diagnostics).toEqual([]);
    await prepareAll(['print'], [item], { limits: { ...limits, warn: 201 } });
    await prepareAll(['print'], [item], { limits: { ...limits, warn: 300, refuse: 201 } });
    expect(diagnostics.map(({ code }) => code)).toEqual(['images/low-resolution', 'images/too-small']);
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

  test('of two parts of one picture are not taken for each other', async () => {
    const image = await flag('a.png');
    const [left, right] = [0, 0.5].map((x) => shown(image, 36, 36, { x, y: 0, width: 0.5, height: 1 }));
    const pictures = await prepare('screen', left!, right!);
    expect((await corner(pictureOf(pictures, left!).jpeg))[0]).toBeGreaterThan(245);
    expect((await corner(pictureOf(pictures, right!).jpeg))[0]).toBeLessThan(10);
  });

  test('that are not there are white', async () => {
    const half = shown(await flag('clear.png', (flat) => flat.removeAlpha().ensureAlpha(0.5)), 36, 18);
    const [red, green, blue] = await corner(pictureOf(await prepare('screen', half), half).jpeg);
    expect([red! > 250, Math.abs(green! - 128) < 5, Math.abs(blue! - 128) < 5]).toEqual([true, true, true]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('are cropped after EXIF rotation %i', async (orientation) => {
    // Red, green, blue and white, one in each quarter of what is stored.
    const quarters = Buffer.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255]);
    const stored = sharp(quarters, { raw: { width: 2, height: 2, channels: 3 } });
    const large = await stored.resize(1600, 800, { kernel: 'nearest', fit: 'fill' }).png().toBuffer();
    const file = path.join(folder, `turned-${orientation}.jpg`);
    const turned = await sharp(large).withMetadata({ orientation }).jpeg({ quality: 98 }).toBuffer();
    writeFileSync(file, turned);
    const image = await probeImage(file, 'turned.jpg');
    if ('problem' in image) throw new Error(image.problem.code);
    const upright = await sharp(turned).autoOrient().png().toBuffer();
    // A quarter to the lower right of the middle, so much reduced that the file is decoded at half its size.
    const crop = { x: 0.5, y: 0.5, width: 0.375, height: 0.375 };
    const item = shown(image, (image.pixels.width * 0.375) / 16, (image.pixels.height * 0.375) / 16, crop);
    const got = await corner(pictureOf(await prepare('screen', item), item).jpeg);
    const at = { left: image.pixels.width / 2 + 20, top: image.pixels.height / 2 + 20, width: 1, height: 1 };
    const wanted = [...(await sharp(upright).extract(at).raw().toBuffer())];
    expect(got.map((level) => level > 128)).toEqual(wanted.map((level) => level > 128));
  });

  test('stand where they stood when a picture is reduced before it is cropped', async () => {
    // An edge after 777 of 1600 pixels, seen through a crop that begins at 601.
    const wide = sharp({ create: { width: 1600, height: 100, channels: 3, background: '#fff' } });
    const dark = await sharp({ create: { width: 777, height: 100, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    const file = path.join(folder, 'edge.jpg');
    writeFileSync(
      file,
      await wide
        .composite([{ input: dark, left: 0, top: 0 }])
        .jpeg({ quality: 98 })
        .toBuffer(),
    );
    const image = await probeImage(file, 'edge.jpg');
    if ('problem' in image) throw new Error(image.problem.code);
    const item = shown(image, (400 * 72) / 300 / 4, 24 / 4, { x: 601 / 1600, y: 0, width: 400 / 1600, height: 1 });
    const { jpeg, pixels } = pictureOf(await prepare('print', item), item);
    expect(pixels).toEqual({ width: 100, height: 25 });
    const row = await sharp(jpeg).greyscale().extract({ left: 0, top: 12, width: 100, height: 1 }).raw().toBuffer();
    expect(row.findIndex((level) => level > 128)).toBeCloseTo((777 - 601) / 4, 0);
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
      flag('grey.png', (flat) => flat.toColourspace('b-w')),
      flag('cmyk.jpg', (flat) => flat.toColourspace('cmyk').jpeg()),
      flag('clear.png', (flat) => flat.ensureAlpha(0.5)),
    ]).then((images) => images.map((image) => shown(image, 36, 18)));
    const pictures = await prepare(target, ...items);
    const channels = items.map((item) => pictureOf(pictures, item).channels);
    expect(channels).toEqual(target === 'print' ? [1, 4, 4] : [1, 3, 3]);
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

  test('of another program or another press are not taken', async () => {
    const item = shown(await flag('a.png'), 72, 36);
    const count = async (more: Partial<PictureOptions>) => {
      await prepareAll(['print'], [item], more);
      return readdirSync(cacheDir).length;
    };
    expect([await count({}), await count({ madeWith: '2' })]).toEqual([1, 2]);
    const uncoated = profile.replace('FOGRA39', 'FOGRA29');
    expect([await count({ profile: uncoated }), await count({ profile: uncoated })]).toEqual([3, 3]);
  });

  test('are the same bytes for each target alone and for both together', async () => {
    // Stripes of middling tones, which are sharpened everywhere.
    const stripes = Uint8Array.from({ length: 400 * 200 }, (_, k) => ((k >> 3) % 2 === 0 ? 70 : 180));
    const striped = sharp(stripes, { raw: { width: 400, height: 200, channels: 1 } });
    const item = shown(await flag('stripes.png', () => striped.png()), 36, 18);
    const both = await prepareAll(['print', 'screen'], [item]);
    for (const target of ['screen', 'print'] as const) {
      cacheDir = mkdtempSync(path.join(folder, 'cache-'));
      const alone = await prepareAll([target], [item]);
      const bytes = [both, alone].map((pictures) => Buffer.from(pictureOf(pictures[target], item).jpeg));
      expect(bytes[0]!.equals(bytes[1]!)).toBe(true);
    }
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
