import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureUnits } from '../../../src/model/figures.ts';
import * as format from '../../../src/resolve/format.ts';

describe('formatNumber', () => {
  it.each([
    [351106, {}, '351.106'],
    [1892, {}, '1892'],
    [1892, { place: 'column' as const }, '1.892'],
    [12, {}, '12'],
    [0.42, { decimals: 2 }, '0,42'],
    [58.4, { decimals: 1 }, '58,4'],
    [4.5, { decimals: 2, trim: true }, '4,5'],
    [4, { decimals: 2, trim: true }, '4'],
    [1234.5, { decimals: 1 }, '1234,5'],
    [3240000, {}, '3.240.000'],
    [-3, {}, '−3'],
    [-0.2, {}, '0'],
    [510.23, {}, '510'],
    [1.005, { decimals: 2 }, '1,01'],
    [2.5, {}, '3'],
    [-2.5, {}, '−3'],
  ])('%s %o is %s', (value, options, text) => {
    expect(format.formatNumber(value, options)).toBe(text);
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(0, 1, 2), (scaled, decimals) => {
        const value = scaled / 10 ** decimals;
        for (const place of ['text', 'column'] as const)
          expect(format.parseNumber(format.formatNumber(value, { decimals, place }))).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe('money, percentages, units', () => {
  it.each([
    [0.42, '€\u00A00,42'],
    [24, '€\u00A024'],
    [15.5, '€\u00A015,50'],
    [1500, '€\u00A01500'],
    [-24, '−€\u00A024'],
  ])('formatEuro(%s) is %s', (value, text) => {
    expect(format.formatEuro(value, { decimals: 2 })).toBe(text);
  });

  it('rounds to whole euros where the figure has no decimals', () => {
    expect(format.formatEuro(23.6, { decimals: 0 })).toBe('€\u00A024');
  });

  it.each([
    [60, 'procent', '60%'],
    [510, 'km²', '510\u00A0km²'],
    [1, 'gemeenten', '1\u00A0gemeente'],
    [12, 'gemeenten', '12\u00A0gemeenten'],
    [3, undefined, '3'],
    [24, 'euro', '€\u00A024'],
  ])('formatWithUnit(%s, %s) is %s', (value, unit, text) => {
    expect(format.formatWithUnit(value, unit)).toBe(text);
  });
});

it('knows the singular of every unit that is a plural', () => {
  const plurals = figureUnits.filter((unit) => /(?:en|ers|iers)$/.test(unit));
  expect(plurals.length).toBeGreaterThan(10);
  for (const unit of plurals) expect(format.unitFor(1, unit)).not.toBe(unit);
  for (const unit of figureUnits) expect(format.unitFor(2, unit)).toBe(unit);
  expect(format.unitFor(1, 'jaar')).toBe('jaar');
});

describe('changes', () => {
  it.each([
    [0.0468, '+4,7%', '4,7% meer'],
    [-0.005, '−0,5%', '0,5% minder'],
    [0, '0%', 'evenveel'],
    [0.0001, '0%', 'evenveel'],
    [0.1, '+10%', '10% meer'],
  ])('%s is %s, in words %s', (ratio, sign, words) => {
    expect(format.formatChange(ratio)).toBe(sign);
    expect(format.formatChangeInWords(ratio)).toBe(words);
  });

  it('keeps the decimal in a column', () => {
    expect(format.formatChange(0.06, 'column')).toBe('+6,0%');
    expect(format.formatChange(0, 'column')).toBe('0,0%');
  });

  it('calls the difference of percentages points', () => {
    expect(format.formatPoints(2)).toBe('+2\u00A0procentpunt');
    expect(format.formatPoints(-1.25)).toBe('−1,3\u00A0procentpunt');
  });
});

describe('words, ordinals, dates', () => {
  it.each([
    [0, 'nul'],
    [1, 'een'],
    [12, 'twaalf'],
    [13, '13'],
    [2.5, '3'],
  ])('%s in words is %s', (value, words) => {
    expect(format.formatInWords(value)).toBe(words);
  });

  it.each([
    [1, '1ste'],
    [2, '2de'],
    [8, '8ste'],
    [12, '12de'],
    [19, '19de'],
    [20, '20ste'],
    [51, '51ste'],
    [101, '101ste'],
    [112, '112de'],
  ])('%s is %s', (value, ordinal) => {
    expect(format.formatOrdinal(value)).toBe(ordinal);
  });

  it('writes dates', () => {
    expect(format.formatDate('2023-06-02')).toBe('2\u00A0juni 2023');
    expect(format.formatDate('voorjaar')).toBe('voorjaar');
    expect([2, 3, 5].map(format.monthSign)).toEqual(['feb', 'mrt', 'mei']);
  });

  it('lists', () => {
    expect(format.formatList(['a', 'b', 'c'])).toBe('a, b en c');
    expect(format.formatList(['a'])).toBe('a');
    expect(format.formatList([])).toBe('');
  });
});

describe('parseNumber', () => {
  it.each([
    ['1.892', 1892],
    ['€ 0,42', 0.42],
    ['−1.200', -1200],
    ['-3', -3],
    ['+4,7%', 4.7],
    ['510 km²', 510],
    ['€ −5', -5],
    ['Bornem', undefined],
    ['2 juni 2023', undefined],
    ['22 november', undefined],
    ['1.5', undefined],
    ['', undefined],
  ])('%s is %s', (text, value) => {
    expect(format.parseNumber(text)).toBe(value);
  });
});
