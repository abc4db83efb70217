import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearCaptions } from '../../../src/charts/clear-captions.ts';
import { Lettering } from '../../../src/charts/lettering.ts';
import type { Caption } from '../../../src/charts/marks.ts';
import { squarify } from '../../../src/charts/squarify.ts';
import { overhang, overlaps, styles, typesetter } from './setting.ts';

describe('squarify', () => {
  test('the example of the paper', () => {
    const rects = squarify([6, 6, 4, 3, 2, 2, 1], { x: 0, y: 0, width: 6, height: 4 });
    expect(rects.slice(0, 2)).toEqual([
      { x: 0, y: 0, width: 3, height: 2 },
      { x: 0, y: 2, width: 3, height: 2 },
    ]);
    const third = rects[2] ?? { x: 0, y: 0, width: 0, height: 0 };
    expect([third.x, third.y]).toEqual([3, 0]);
    expect([third.width, third.height].map((length) => Number(length.toFixed(2)))).toEqual([1.71, 2.33]);
  });

  test('rectangles fill the frame, in proportion, and never overlap', () => {
    const frame = { x: 0, y: 0, width: 510, height: 255 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 40 }), (numbers) => {
        const values = numbers.toSorted((a, b) => b - a);
        const rects = squarify(values, frame);
        const total = values.reduce((sum, value) => sum + value, 0);
        for (const [index, rect] of rects.entries()) {
          expect(overhang(rect, frame)).toBeLessThan(0.001);
          expect((rect.width * rect.height) / (510 * 255)).toBeCloseTo((values[index] ?? 0) / total, 6);
          expect(rects.slice(index + 1).filter((other) => overlaps(rect, other))).toEqual([]);
        }
      }),
    );
  });
});

describe('captions without room', () => {
  const lettering = new Lettering(typesetter, styles);
  const caption = (text: string, x: number, y: number, label?: object): Caption => ({
    kind: 'caption',
    text,
    lettered: { style: 'label' },
    x,
    y,
    align: 'left',
    colour: '#000001',
    label,
  });
  const clear = (...captions: readonly Caption[]) => {
    const said = { times: 0 };
    const kept = clearCaptions(captions, { width: 100, height: 50 }, lettering, () => {
      said.times += 1;
    });
    return { kept: kept.map((mark) => (mark.kind === 'caption' ? mark.text : '')), told: said.times };
  };

  test('stay where they are clear of each other', () => {
    expect(clear(caption('een', 0, 10), caption('twee', 0, 20))).toEqual({ kept: ['een', 'twee'], told: 0 });
  });
  test('are left out, and told, where they meet or leave the frame', () => {
    expect(clear(caption('een', 0, 10), caption('twee', 5, 12))).toEqual({ kept: ['een'], told: 1 });
    expect(clear(caption('een', 95, 10), caption('twee', 0, 2))).toEqual({ kept: [], told: 1 });
  });
  test('go with all lines of their label', () => {
    const label = {};
    expect(clear(caption('een', 0, 10), caption('twee', 5, 12, label), caption('drie', 5, 30, label)).kept).toEqual([
      'een',
    ]);
  });
});
