// Colours that some eyes, or a grey copy, do not tell apart, and what charts do about them.

import { describe, expect, test } from 'vitest';
import { isToldApart, looksFor } from '../../../src/charts/distinct.ts';
import { leastDifference, lightnessOf } from '../../../src/charts/vision.ts';
import type { ChartType } from '../../../src/model/content.ts';
import type { Placed } from '../../../src/model/matter.ts';
import { chart, compose, read, series } from './setting.ts';

const RED = [200, 40, 40];
const GREEN = [70, 105, 40];
const BLUE = [20, 60, 160];
const WHITE = [255, 255, 255];

describe('eyes', () => {
  test('lightness runs from black to white, and is that of CIELAB', () => {
    expect([lightnessOf([0, 0, 0]), lightnessOf(WHITE)].map(Math.round)).toEqual([0, 100]);
    // CIE L* of sRGB mid grey (119).
    expect(lightnessOf([119, 119, 119])).toBeCloseTo(50.03, 1);
  });

  test('red and green of one lightness are one colour to some', () => {
    const plain = Math.hypot(RED[0]! - GREEN[0]!, RED[1]! - GREEN[1]!);
    expect(plain).toBeGreaterThan(100);
    expect(leastDifference(RED, GREEN)).toBeLessThan(25);
    expect(leastDifference(RED, BLUE)).toBeGreaterThan(40);
    expect(leastDifference(RED, RED)).toBe(0);
  });

  test('two colours are told apart by hue and by lightness, not by one of them', () => {
    expect(isToldApart([30, 30, 30], [200, 200, 200])).toBe(true);
    expect(isToldApart([30, 30, 30], [36, 36, 36])).toBe(false);
    // Blue and red as dark as each other: a copy shows one grey.
    expect(isToldApart([0, 90, 200], [190, 60, 40])).toBe(false);
  });

  test('each colour takes the first look that no colour like it has', () => {
    const [dark, darker, light, lighter] = [
      [40, 40, 40],
      [44, 44, 44],
      [220, 220, 220],
      [224, 224, 224],
    ];
    expect(looksFor([dark!, light!])).toEqual([0, 0]);
    expect(looksFor([dark!, darker!, light!, lighter!, dark!])).toEqual([0, 1, 0, 1, 2]);
    expect(looksFor([])).toEqual([]);
  });
});

/** Groups that cut: textures are drawn in them. */
const textured = (items: readonly Placed[]): readonly Placed[] =>
  items.flatMap((placed) => {
    const { item } = placed;
    if (item.kind !== 'group') return [];
    const isTexture = item.clip && item.box.items.every(({ item: kid }) => kid.kind === 'path' && kid.stroke);
    return isTexture ? [placed] : textured(item.box.items);
  });

const size = { width: 300, height: 160 };
const grouped = (type: ChartType) =>
  chart(type, ['Lier', 'Duffel'], [series('een', [40, 30]), series('twee', [20, 25]), series('drie', [12, 20])]);

describe('fields of a chart', () => {
  test.each(['bar-stacked', 'bar-100', 'bar-grouped', 'share'] as const)(
    '%s: those that look alike get textures',
    (type) => {
      const near = compose(grouped(type), size, { with: { series: ['menie', 'menie 97%', 'menie 94%'] } });
      expect(textured(near.items).length).toBeGreaterThanOrEqual(2);
      const far = compose(grouped(type), size, { with: { series: ['vol', 'menie-midden', 'papier'] } });
      expect(textured(far.items)).toEqual([]);
    },
  );

  test('values stand on a plate of the bare ink', () => {
    const near = compose(grouped('bar-stacked'), size, { with: { series: ['menie', 'menie 97%', 'menie 94%'] } });
    const { paths, texts } = read(near);
    const value = texts.find(({ text }) => text === '20');
    const plates = paths.filter(
      ({ x, y, width, height, fill }) =>
        fill !== undefined &&
        value !== undefined &&
        x <= value.x &&
        y <= value.y &&
        x + width >= value.x + value.width &&
        width < value.width + 5 &&
        height < 20,
    );
    expect(plates.length).toBeGreaterThan(0);
  });

  test('a field that hardly stands out from its ground has an outline', () => {
    const faint = compose(grouped('bar-stacked'), size, { with: { series: ['vol', 'menie-midden', 'papier'] } });
    const outlined = read(faint).paths.filter(({ stroke, fill, weight }) => stroke && !fill && weight === 0.5);
    expect(outlined.length).toBeGreaterThan(2);
  });
});

describe('lines of a chart', () => {
  const lines = (series_: readonly string[]) =>
    compose(chart('line', ['2021', '2022', '2023'], [series('een', [1, 2, 3]), series('twee', [3, 2, 2])]), size, {
      with: { series: series_ },
    });
  const dashes = (box: ReturnType<typeof lines>): number => JSON.stringify(box).split('"dash"').length - 1;

  test('that look alike are dashed', () => {
    expect(dashes(lines(['vol', 'menie-midden']))).toBe(dashes(lines(['vol', 'papier'])));
    expect(dashes(lines(['menie', 'menie 97%']))).toBeGreaterThan(0);
  });

  test('that are context are drawn in the palest tint that shows', () => {
    const block = chart('line', ['2021', '2022'], [series('een', [1, 2]), series('twee', [2, 1], 'context')]);
    const drawn = (context: string) =>
      read(compose(block, size, { with: { context } })).paths.find(({ weight }) => weight === 0.6)?.stroke;
    expect(drawn('draad')).toEqual({ name: 'draad' });
    expect(drawn('raster')).toEqual({ name: 'menie', tint: 0.5 });
  });

  test('have dashes in the key of a radar too', () => {
    const block = chart('radar', ['a', 'b', 'c'], [series('een', [1, 2, 3]), series('twee', [3, 2, 1])]);
    const strokes = (ink: string) =>
      JSON.stringify(compose(block, size, { with: { series: [ink, 'vol'] } })).split('"dash"').length - 1;
    expect([strokes('draad'), strokes('menie')]).toEqual([0, 2]);
  });
});

test('words are set in the ink of a series where they can be read, else in that of text', () => {
  const block = chart('bar-stacked', ['Lier'], [series('een', [4]), series('twee', [5])]);
  const inkOf = (ink: string) =>
    read(compose(block, size, { with: { series: ['vol', ink] } })).texts.find(({ text }) => text === 'twee')?.ink.name;
  expect([inkOf('menie'), inkOf('raster'), inkOf('deel-licht')]).toEqual(['menie', 'inkt', 'menie-diep']);
});
