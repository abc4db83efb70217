// Colours of pictures in print, compared with what ArgyllCMS makes of the same numbers: another reader of ICC profiles than the one
// inside our image library.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { takeNegative } from '../../src/images/negative.ts';
import { readPress } from '../../src/images/press.ts';
import { separate } from '../../src/images/prints.ts';
import { ADOBE_RGB, P3, patch, rgbProfile } from '../icc-profile.ts';
import { itWith, run } from './tools.ts';

const PRESS = fileURLToPath(new URL('../../templates/printers/FOGRA39-300.icc', import.meta.url));
/** Levels of 255: four in a hundred of ink, measured 8.5. At the edge of what a press can show, the two round in their own way. */
const TOLERANCE = 10;
const LEVELS = [20, 90, 160, 230];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'colours-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Numbers at the end of every arrow of xicclu's answer. */
function lookUp(options: readonly string[], profile: string, colours: readonly (readonly number[])[]): number[][] {
  const asked = colours.map((colour) => colour.join(' ')).join('\n');
  const answer = run('xicclu', [...options, profile], undefined, `${asked}\n`);
  return answer
    .split('\n')
    .filter((line) => line.includes('->'))
    .map((line) => line.split('->').at(-1)!.trim().split(' ').slice(0, -1).map(Number));
}

async function inksOf(colour: readonly number[], profile: Uint8Array): Promise<number[]> {
  const size = { width: 8, height: 8 };
  const crop = { x: 0, y: 0, ...size };
  const negative = await takeNegative({ file: patch(colour, profile), crop, size });
  const jpeg = await separate(negative, crop, await readPress(PRESS));
  const inks = sharp(jpeg).pipelineColourspace('cmyk').toColourspace('cmyk');
  return [...(await inks.raw().toBuffer()).subarray(0, 4)];
}

describe('pictures in wide colours', () => {
  for (const [name, space] of [
    ['Adobe RGB', ADOBE_RGB],
    ['Display P3', P3],
  ] as const)
    itWith('xicclu', `in ${name} get the inks of another reader of profiles`, async () => {
      const profile = rgbProfile(space);
      const file = join(folder, 'wide.icc');
      writeFileSync(file, profile);
      const colours = LEVELS.flatMap((r) => LEVELS.flatMap((g) => LEVELS.map((b) => [r, g, b])));
      const seen = lookUp(['-ff', '-ip', '-pl', '-s255'], file, colours);
      const wanted = lookUp(['-fb', '-ip', '-pl', '-s255'], PRESS, seen);
      expect(wanted).toHaveLength(colours.length);
      const distances: number[] = [];
      for (const [k, colour] of colours.entries()) {
        const inks = await inksOf(colour, profile);
        distances.push(Math.max(...inks.map((ink, plate) => Math.abs(ink - wanted[k]![plate]!))));
      }
      distances.sort((a, b) => a - b);
      expect(distances.at(-1)).toBeLessThanOrEqual(TOLERANCE);
      expect(distances[distances.length >> 1]).toBeLessThanOrEqual(3);
    });
});
