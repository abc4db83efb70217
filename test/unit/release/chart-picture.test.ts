import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page, Path } from '../../../src/model/matter.ts';
import { chartDrawing, chartPixels } from '../../../src/release/chart-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'chart-picture-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const square: Path = [['M', 0, 0], ['L', 1, 0], ['L', 1, -1], ['L', 0, -1], ['Z']];
const sources = {
  inks: new Map([['rood', { name: 'rood', rgb: [255, 0, 0], cmyk: [0, 100, 100, 0] }] as const]),
  outline: (_: string, glyph: number): Path => (glyph === 0 ? [] : square),
};
const words = { id: 'fig', title: 'Lente & zomer', description: 'Meer < minder', lang: 'nl-BE' };
const run = { face: 'f', size: 12, ink: { name: 'rood' }, ids: [1, 0, 1, 2], advances: [12, 6, 12, 12] };
/** 60 by 30 points, with letters at the top left. */
const page: Page = {
  number: 1,
  folio: '',
  side: 'recto',
  trim: { width: 60, height: 30 },
  bleed: 0,
  section: 's',
  box: {
    width: 60,
    height: 30,
    items: [{ x: 0, y: 12, item: { kind: 'text', run: { ...run, clusters: ['a', ' ', 'a', 'b'] } } }],
  },
};

describe('the drawing of a chart', () => {
  const svg = chartDrawing(page, sources, words);
  it('is as large on a screen as in print: 96 pixels to the inch', () =>
    expect(svg).toMatch(/^<svg [^>]*width="80" height="40" viewBox="0 0 60 30"/));
  it('says its title and what can be seen to who cannot see it', () => {
    expect(svg).toContain('role="img" lang="nl-BE" aria-labelledby="fig-title" aria-describedby="fig-desc"');
    expect(svg).toContain('<title id="fig-title">Lente &amp; zomer</title><desc id="fig-desc">Meer &lt; minder</desc>');
  });
  it('needs no font: every letter is an outline, kept once, under names of this chart alone', () => {
    expect(svg).not.toContain('<text');
    expect(svg.match(/<path id="fig-g/g)).toHaveLength(2);
    expect(svg.match(/<use href="#fig-g/g)).toHaveLength(3);
  });
});

describe('its pixels', () => {
  const svg = chartDrawing(page, sources, words);
  it('are twice as many, and say how large they are meant', async () => {
    const png = await chartPixels(svg, folder);
    const { width, height, density, format, channels } = await sharp(png).metadata();
    expect({ width, height, density, format, channels }).toEqual({
      width: 160,
      height: 80,
      density: 192,
      format: 'png',
      channels: 3,
    });
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    expect([at(16, 16), at(40, 16), at(16, 60)]).toEqual([
      [255, 0, 0],
      [255, 255, 255],
      [255, 255, 255],
    ]);
  });
  it('are kept, and made anew when damaged', async () => {
    const first = await chartPixels(svg, folder);
    const [name = ''] = readdirSync(folder);
    expect(name).toMatch(/\.png$/);
    const marked = Buffer.concat([first.subarray(0, -12), Buffer.from([0]), first.subarray(-12)]);
    writeFileSync(join(folder, name), marked);
    expect(Buffer.from(await chartPixels(svg, folder)).equals(marked), 'read from the folder').toBe(true);
    writeFileSync(join(folder, name), first.subarray(0, -20));
    expect(Buffer.from(await chartPixels(svg, folder)).equals(first), 'cut off').toBe(true);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
