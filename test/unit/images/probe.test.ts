// Probing: what files really are, whatever they are called.

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { probeImage } from '../../../src/images/probe.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'probe-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#8a9' } });

async function probe(name: string, bytes: Uint8Array | string) {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return probeImage(file, `images/${name}`);
}

const code = (result: Awaited<ReturnType<typeof probeImage>>): string | undefined =>
  'problem' in result ? result.problem.code : undefined;

describe('pictures', () => {
  test('of the report', async () => {
    const file = fileURLToPath(new URL('../../../report-data/2023/images/beek.jpg', import.meta.url));
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(await probeImage(file, 'images/beek.jpg')).toEqual({
      file,
      name: 'images/beek.jpg',
      pixels: { width: 3088, height: 2056 },
      hash,
    });
  });

  test.each([1, 3, 6, 8])('with EXIF orientation %i have the size that one sees', async (orientation) => {
    const bytes = await blank(60, 40).withMetadata({ orientation }).jpeg().toBuffer();
    const seen = orientation > 4 ? { width: 40, height: 60 } : { width: 60, height: 40 };
    expect(await probe(`turned-${orientation}.jpg`, bytes)).toMatchObject({ pixels: seen });
  });

  test('in CMYK, of 16 bits, or with a wrong extension are fine', async () => {
    const cmyk = await blank(20, 10).toColourspace('cmyk').jpeg().toBuffer();
    const deep = await blank(20, 10).toColourspace('rgb16').png().toBuffer();
    const turned = await blank(20, 10).withMetadata({ orientation: 6 }).tiff().toBuffer();
    expect(await probe('cmyk.jpg', cmyk)).toMatchObject({ pixels: { width: 20, height: 10 } });
    expect(await probe('deep.jpg', deep)).toMatchObject({ pixels: { width: 20, height: 10 } });
    expect(await probe('turned.tif', turned)).toMatchObject({ pixels: { width: 10, height: 20 } });
  });

  test('20,000 pixels across are fine, 268 million together are the most', async () => {
    expect(await probe('wide.png', await blank(20_000, 4).png().toBuffer())).toMatchObject({
      pixels: { width: 20_000 },
    });
    // Only the header is changed: probing must not decode.
    const bytes = await blank(8, 8).jpeg().toBuffer();
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    bytes.writeUInt16BE(20_000, frame + 5);
    bytes.writeUInt16BE(13_422, frame + 7);
    expect(await probe('huge.jpg', bytes)).toEqual({
      problem: { code: 'images/too-large', args: { name: 'images/huge.jpg', width: 13_422, height: 20_000 } },
    });
  });
});

describe('problems', () => {
  test('missing, empty, text, cut off, vector', async () => {
    expect(code(await probeImage(path.join(folder, 'nergens.jpg'), 'nergens.jpg'))).toBe('images/missing');
    expect(code(await probe('empty.jpg', ''))).toBe('images/empty');
    expect(code(await probe('page.jpg', '<!doctype html><html>Not found</html>'))).toBe('images/unreadable');
    expect(code(await probe('cut.jpg', (await blank(90, 90).jpeg().toBuffer()).subarray(0, 30)))).toBe(
      'images/unreadable',
    );
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    expect(code(await probe('logo.svg', svg))).toBe('images/unsupported');
  });
});
