// Spreads: every bit of matter comes to stand on the page it belongs to, words across the gutter are read once.

import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/layout/bounds.ts';
import { pageOfSpread } from '../../../src/layout/spread.ts';
import type { GlyphRun, Path, Placed } from '../../../src/model/matter.ts';
import type { Typesetter } from '../../../src/model/text.ts';

const TRIM = { width: 100, height: 140 };
const BLEED = 5;
const outline: Path = [['M', 0, 0], ['L', 0.5, 0], ['L', 0.5, -0.7], ['Z']];
// Only the outlines of glyphs are asked of the typesetter here.
const typesetter = { outline: () => outline } as unknown as Typesetter;

const field = (x: number, width: number): Placed => ({
  x,
  y: 0,
  item: { kind: 'path', path: [['M', 0, 0], ['L', width, 0], ['L', width, 9], ['Z']], fill: { name: 'menie' } },
});
const run = (text: string): GlyphRun => ({
  face: 'a',
  size: 20,
  ink: { name: 'inkt' },
  ids: [...text].map((_, i) => i),
  advances: [...text].map(() => 10),
  clusters: [...text],
});
const word = (x: number, text: string): Placed => ({ x, y: 30, item: { kind: 'text', run: run(text) } });
const page = (matter: Placed[], side: 'verso' | 'recto') => pageOfSpread(matter, side, TRIM, BLEED, typesetter);

describe('pageOfSpread', () => {
  it('gives matter to its own page, in that page’s coordinates', () => {
    const matter = [field(10, 50), field(120, 30)];
    expect(page(matter, 'verso').map((placed) => placed.x)).toEqual([10]);
    expect(page(matter, 'recto').map((placed) => placed.x)).toEqual([20]);
  });

  it('keeps what only bleeds over the gutter away from the facing page', () => {
    const matter = [field(-5, 110), field(95, 110)];
    expect(page(matter, 'verso')).toHaveLength(1);
    expect(page(matter, 'recto').map((placed) => placed.x)).toEqual([-5]);
  });

  it('shows pictures and fields across the gutter on both pages', () => {
    expect(page([field(0, 200)], 'verso')).toHaveLength(1);
    expect(page([field(0, 200)], 'recto').map((placed) => placed.x)).toEqual([-100]);
  });

  it('divides a word: letters and the whole word on the verso, outlines on the recto', () => {
    const matter = [word(70, 'zijds')];
    const [left] = page(matter, 'verso');
    const right = page(matter, 'recto');
    expect(left?.item.kind === 'text' && left.item.run.clusters.join('')).toBe('zij');
    expect(left?.item.kind === 'text' && left.item.run.actualText).toBe('zijds');
    expect(right.map((placed) => [placed.item.kind, placed.x])).toEqual([
      ['path', 0],
      ['path', 10],
    ]);
    const first = right[0]?.item;
    expect(first?.kind === 'path' && first.path[2]).toEqual(['L', 10, -14]);
  });

  it('divides groups by their parts and keeps their tag on both', () => {
    const tag = { role: 'Figure' as const, kids: [] };
    const items = [field(0, 20), field(100, 20)];
    const group: Placed = { x: 20, y: 0, item: { kind: 'group', box: { width: 140, height: 9, items }, tag } };
    for (const side of ['verso', 'recto'] as const) {
      const [placed] = page([group], side);
      expect(placed?.item.kind === 'group' && placed.item.tag).toBe(tag);
      expect(placed?.item.kind === 'group' && placed.item.box.items).toHaveLength(1);
    }
  });
});

describe('boundsOf', () => {
  it('turns with a group', () => {
    const group: Placed = {
      x: 50,
      y: 60,
      item: { kind: 'group', turn: 90, box: { width: 0, height: 0, items: [field(0, 20)] } },
    };
    const { left, top, right, bottom } = boundsOf(group);
    expect([left, top, right, bottom].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([41, 60, 50, 80]);
  });
});
