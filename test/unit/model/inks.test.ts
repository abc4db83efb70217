// Tints and mixes come to the colour that they say, on screen and in print.

import { describe, expect, it } from 'vitest';
import type { InkDefinition } from '../../../src/model/design.ts';
import { cmykOf, inkKey, mixed, rgbOf, tinted } from '../../../src/model/inks.ts';

const inks = new Map<string, InkDefinition>([
  ['zwart', { name: 'zwart', rgb: [0, 0, 0], cmyk: [0, 0, 0, 100], field: [60, 40, 40, 100] }],
  ['rood', { name: 'rood', rgb: [200, 0, 100], cmyk: [0, 100, 40, 0] }],
  ['blauw', { name: 'blauw', rgb: [0, 100, 200], cmyk: [80, 20, 0, 0] }],
]);
const [rood, blauw, zwart] = [{ name: 'rood' }, { name: 'blauw' }, { name: 'zwart' }];

describe('mixed', () => {
  it('is the one, the other, or so much of each', () => {
    expect(mixed(rood, blauw, 0)).toBe(rood);
    expect(mixed(rood, blauw, 1)).toBe(blauw);
    expect(rgbOf(inks, mixed(rood, blauw, 0.25))).toEqual([150, 25, 125]);
    expect(cmykOf(inks, mixed(rood, blauw, 0.25))).toEqual([20, 80, 30, 0]);
  });

  it('mixes what is mixed already', () => {
    const three = mixed(mixed(rood, blauw, 0.5), zwart, 0.5);
    expect(rgbOf(inks, three).map(Math.round)).toEqual([50, 25, 75]);
  });

  it('tints all of a mix', () => {
    const light = tinted(mixed(rood, blauw, 0.5), 0.5);
    expect(cmykOf(inks, light)).toEqual([20, 30, 10, 0]);
    expect(rgbOf(inks, light)).toEqual([177.5, 152.5, 202.5]);
  });

  it('is built for large fields where its inks are', () => {
    expect(cmykOf(inks, mixed(zwart, blauw, 0.5), true)).toEqual([70, 30, 20, 50]);
  });
});

it('inks that look the same have one key, others have others', () => {
  const keys = [rood, tinted(rood, 0.5), mixed(rood, blauw, 0.5), mixed(rood, blauw, 0.6), mixed(rood, zwart, 0.5)];
  expect(new Set(keys.map(inkKey)).size).toBe(5);
  expect(inkKey(mixed(rood, blauw, 0.5))).toBe(inkKey(mixed(rood, blauw, 0.5)));
});

it('a name that the design lacks is our own bug', () => {
  expect(() => rgbOf(inks, { name: 'geel' })).toThrow('geel');
});
