// Times the making of thirty photographs of 12 megapixels for screen and print: from nothing, and from what an earlier build kept.
// The pictures are made up, gradients and noise from a seed. Prints a table beside what we aim at; judges nothing.

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preparePictures } from '../images/images.ts';
import { probeImage } from '../images/probe.ts';
import { loadSharp } from '../images/sharp.ts';
import type { Page } from '../model/matter.ts';
import type { ImageItem } from '../model/pictures.ts';
import { mm } from '../model/units.ts';
import { world } from './world.ts';

const COUNT = 30;
const PIXELS = { width: 4000, height: 3000 };
/** Widths on the page that take turns: over the whole page into the bleed, over the text, over one column. Millimetres. */
const WIDTHS = [216, 170, 83];

/**
 * Without `folder` all is measured. Each step runs in a process of its own, which is given the folder to work in, so that memory
 * is its own: a process is told the peak of the one that started it as if it were its own.
 */
export async function benchPhotos(root: string, script: string, folder?: string, step?: string): Promise<void> {
  if (folder === undefined) await measure(script);
  else if (step === 'photograph') await photographAll(folder);
  else process.stdout.write(JSON.stringify(await prepare(root, folder)));
}

async function measure(script: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'igemo-photos-'));
  const inOwnProcess = (step: string): string =>
    execFileSync(process.execPath, [script, 'photos', folder, step], { encoding: 'utf8' });
  try {
    inOwnProcess('photograph');
    const cold = JSON.parse(inOwnProcess('prepare')) as Measured;
    const warm = JSON.parse(inOwnProcess('prepare')) as Measured;
    const rows = [
      [`${COUNT} photos, from nothing`, `${cold.wall} ms`, '<= 6000 ms'],
      ['  processor time, all threads', `${cold.processor} ms`, ''],
      ['  memory at its highest', `${cold.megabytes} MB`, '<= 400 MB'],
      ['a photo, kept from an earlier build', `${(warm.wall / COUNT).toFixed(1)} ms`, '<= 10 ms'],
      ['  memory at its highest', `${warm.megabytes} MB`, ''],
    ];
    for (const [name = '', value = '', aim = ''] of rows)
      process.stdout.write(`${name.padEnd(40)}${value.padStart(12)}${aim.padStart(14)}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds, and memory at its highest. */
interface Measured {
  readonly wall: number;
  readonly processor: number;
  readonly megabytes: number;
}

async function photographAll(folder: string): Promise<void> {
  for (let i = 0; i < COUNT; i++) await writeFile(fileOf(folder, i), await photograph(i + 1));
}

const fileOf = (folder: string, i: number): string => join(folder, `photo-${i + 1}.jpg`);

/** A build's share: the files are read and recognised, then made for both targets. */
async function prepare(root: string, folder: string): Promise<Measured> {
  const start = world.clock();
  const used = process.cpuUsage();
  const items: ImageItem[] = [];
  for (let i = 0; i < COUNT; i++) {
    const image = await probeImage(fileOf(folder, i), `photo-${i + 1}.jpg`);
    if ('problem' in image) throw new Error(image.problem.code);
    const width = mm(WIDTHS[i % WIDTHS.length] ?? 0);
    const size = { width, height: (width * PIXELS.height) / PIXELS.width };
    items.push({ kind: 'image', image, size, crop: { x: 0, y: 0, width: 1, height: 1 } });
  }
  await preparePictures([pageOf(items)], {
    targets: ['screen', 'print'],
    profile: join(root, 'templates/printers/FOGRA39-300.icc'),
    cacheDir: join(folder, 'cache'),
    madeWith: '',
    reporter: {
      report: ({ code }) => {
        throw new Error(code);
      },
    },
  });
  const { user, system } = process.cpuUsage(used);
  return {
    wall: Math.round(world.clock() - start),
    processor: Math.round((user + system) / 1000),
    // Kilobytes, as Node gives them on every system.
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const pageOf = (items: readonly ImageItem[]): Page => ({
  number: 1,
  folio: '1',
  side: 'recto',
  trim: { width: mm(210), height: mm(297) },
  bleed: mm(3),
  section: 'photos',
  box: { width: mm(210), height: mm(297), items: items.map((item) => ({ x: 0, y: 0, item })) },
});

/** Two gradients, waves and grain; as large a file as a camera makes of a landscape. */
async function photograph(seed: number): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const { width, height } = PIXELS;
  const pixels = new Uint8ClampedArray(width * height * 3);
  let state = seed;
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 3) {
      // Numerical Recipes, 7.1: a generator of one line.
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const grain = (state >>> 28) - 8;
      pixels[i] = (x * 255) / width + grain;
      pixels[i + 1] = (y * 255) / height + grain;
      pixels[i + 2] = 128 + 90 * Math.sin(x / (20 + seed)) * Math.cos(y / 37) + grain;
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}
