// Colours of pictures: what the file says its numbers mean is what is printed.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { takeNegative } from '../../../src/images/negative.ts';
import { readPress } from '../../../src/images/press.ts';
import { printForScreen, separate } from '../../../src/images/prints.ts';
import { ADOBE_RGB, greyProfile, P3, patch, rgbProfile } from '../../icc-profile.ts';

const printer = (file: string) => fileURLToPath(new URL(`../../../templates/printers/${file}`, import.meta.url));
const press = await readPress(printer('FOGRA39-300.icc'));
const uncoated = readFileSync(printer('FOGRA29-300.icc'));

const SIDE = 8;
const size = { width: SIDE, height: SIDE };
const crop = { x: 0, y: 0, ...size };

/** Levels of one pixel of a print; of CMYK, 255 is full ink. */
async function printed(file: Uint8Array): Promise<number[]> {
  const jpeg = await separate(await takeNegative({ file, crop, size }), crop, press);
  const { channels } = await sharp(jpeg).metadata();
  const read =
    channels === 4 ? sharp(jpeg).pipelineColourspace('cmyk').toColourspace('cmyk') : sharp(jpeg).toColourspace('b-w');
  return [...(await read.raw().toBuffer()).subarray(0, channels)];
}

async function onScreen(file: Uint8Array): Promise<number[]> {
  const jpeg = await printForScreen(await takeNegative({ file, crop, size }), size, press);
  const { channels } = await sharp(jpeg).metadata();
  return [...(await sharp(jpeg).raw().toBuffer()).subarray(0, channels)];
}

function expectNear(got: readonly number[], wanted: readonly number[], tolerance = 3): void {
  const distance = Math.max(...wanted.map((level, k) => Math.abs(level - (got[k] ?? 999))));
  expect(distance, `${got} is not ${wanted}`).toBeLessThanOrEqual(tolerance);
}

const adobe = rgbProfile(ADOBE_RGB);
const p3 = rgbProfile(P3);

// By ImageMagick 6.9.11 with LittleCMS 2: convert patch.tif -intent Perceptual -profile FOGRA39-300.icc -depth 8 CMYK:-
describe('with a profile of their own are separated straight from it', () => {
  test.each([
    ['Adobe RGB', adobe, [0, 160, 180], [243, 0, 78, 6]],
    ['Adobe RGB', adobe, [40, 200, 60], [224, 0, 255, 0]],
    ['Adobe RGB', adobe, [200, 60, 40], [0, 227, 239, 6]],
    ['Display P3', p3, [230, 40, 30], [0, 238, 253, 0]],
    ['Display P3', p3, [30, 190, 80], [213, 0, 251, 0]],
    ['inks on uncoated paper', uncoated, [10, 200, 150, 20], [0, 161, 114, 41]],
  ])('%s %#', async (_, profile, colour, inks) => expectNear(await printed(patch(colour, profile)), inks));

  test('a green-blue that no monitor shows keeps its cyan', async () => {
    const [cyan] = await printed(patch([0, 160, 180], adobe));
    const [throughMonitor] = await printed(patch([0, 160, 180], undefined));
    expect(cyan! - throughMonitor!).toBeGreaterThan(40);
  });
});

describe('without a profile', () => {
  test('are sRGB, 8 bits or 16', async () => {
    const flat = sharp({ create: { ...size, channels: 3, background: '#c03060' } });
    const shallow = await printed(await flat.clone().png().toBuffer());
    expect(await printed(await flat.clone().toColourspace('rgb16').png().toBuffer())).toEqual(shallow);
    expectNear(shallow, [0, 239, 69, 59]);
  });

  test('keep their inks, as do those for this very press', async () => {
    const inks = [10, 200, 150, 20];
    expectNear(await printed(patch(inks, undefined)), inks, 1);
    expectNear(await printed(patch(inks, press.bytes)), inks, 1);
  });

  test('show on screen what this press would print', async () => {
    const inks = [10, 200, 150, 20];
    const seen = await onScreen(patch(inks, press.bytes));
    expect(await onScreen(patch(inks, undefined))).toEqual(seen);
    expect(await onScreen(patch(inks, Buffer.from(uncoated.subarray(0, 900))))).toEqual(seen);
  });

  test.each([
    ['damaged', Buffer.from(adobe.subarray(0, 200))],
    ['of inks', uncoated],
    ['of grey', greyProfile(2.2)],
  ])('or with one that is %s, numbers are sRGB', async (_, profile) => {
    const colour = [180, 90, 40];
    expect(await printed(patch(colour, profile))).toEqual(await printed(patch(colour, undefined)));
  });
});

describe('in grey', () => {
  test('print with black alone', async () => {
    for (const file of [patch([128], undefined), patch([128], greyProfile(2.2))])
      expect(await printed(file)).toHaveLength(1);
    const deep = await sharp({ create: { ...size, channels: 3, background: '#808080' } })
      .toColourspace('grey16')
      .png()
      .toBuffer();
    expect(await printed(deep)).toEqual(await printed(patch([128], undefined)));
  });

  test('are as light as black ink can make them: white is paper, black is full', async () => {
    const greys = [0, 32, 64, 96, 128, 160, 192, 224, 255];
    const tints: number[] = [];
    for (const grey of greys) tints.push((await printed(patch([grey], greyProfile(2.2))))[0]!);
    expect(tints.every((tint, k) => k === 0 || tint > tints[k - 1]!)).toBe(true);
    expect([tints[0], tints.at(-1)]).toEqual([0, 255]);
    // Dot gain: less ink is printed than grey is asked for.
    expect(tints[4]!).toBeLessThan(128);
    expectNear(tints, TINTS, 2);
  });

  test('of another gamma look as they should', async () => {
    // 128 by a gamma of 1.8 is as light as 147 by one of 2.2.
    expectNear(await printed(patch([128], greyProfile(1.8))), await printed(patch([145], greyProfile(2.2))), 2);
  });

  test('of 16 bits have their profile read too', async () => {
    const file = patch([128], greyProfile(1.8));
    const deep = await sharp(file).keepIccProfile().toColourspace('grey16').png().toBuffer();
    expect(await sharp(deep).metadata()).toMatchObject({ space: 'grey16', hasProfile: true });
    expectNear(await printed(deep), await printed(file), 1);
  });

  test('stay grey on screen', async () => expect(await onScreen(patch([128], undefined))).toEqual([128]));
});

/**
 * For the greys above, by ArgyllCMS 2.3.1: `xicclu -ff -ip -px -s255 FOGRA39-300.icc` of every tint of black, and of these the one
 * whose Y is nearest to that of the grey, from Y 0.0239 under full black to 1 on paper.
 */
const TINTS = [0, 9, 33, 64, 98, 134, 173, 214, 255];
