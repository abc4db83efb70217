import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatWithUnit, parseNumber, roundTo } from '../../../src/resolve/format.ts';
import { ROUGH, roughly } from '../../../src/resolve/rough.ts';
import { rankOf, wholePercentages } from '../../../src/resolve/shares.ts';

const RUNS = { seed: 1973, numRuns: 500 };
const parts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });

describe('percentages of a whole', () => {
  it('are rounded by the largest remainder', () => {
    expect(wholePercentages([1, 1, 1])).toEqual([34, 33, 33]);
    expect(wholePercentages([2, 1], 1)).toEqual([66.7, 33.3]);
    expect(wholePercentages([0, 0])).toEqual([0, 0]);
  });

  test('always add up to 100, and differ from rounding by less than a unit', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 2 }), (values, decimals) => {
        const sum = values.reduce((total, value) => total + value, 0);
        fc.pre(sum > 1);
        const shares = wholePercentages(values, decimals);
        expect(
          roundTo(
            shares.reduce((total, share) => total + share, 0),
            6,
          ),
        ).toBe(100);
        shares.forEach((share, i) => {
          expect(Math.abs(share - ((values[i] ?? 0) / sum) * 100)).toBeLessThan(10 ** -decimals + 1e-9);
        });
      }),
      RUNS,
    );
  });
});

describe('a rank', () => {
  it('counts from the largest; equals share it', () => {
    expect([5, 3, 3, 1].map((value) => rankOf(value, [5, 3, 3, 1]))).toEqual([
      { rank: 1, isShared: false },
      { rank: 2, isShared: true },
      { rank: 2, isShared: true },
      { rank: 4, isShared: false },
    ]);
  });
});

test('ranks of a split start at one, and each is the number of parts that are more, and one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 }), (values) => {
      const ranks = values.map((value) => rankOf(value, values));
      expect(Math.min(...ranks.map(({ rank }) => rank))).toBe(1);
      values.forEach((value, i) => {
        const equals = values.filter((other) => other === value).length;
        expect(ranks[i]?.isShared).toBe(equals > 1);
        // Places that equals share are not given to the next.
        const next = ranks.filter(({ rank }) => rank > (ranks[i]?.rank ?? 0)).map(({ rank }) => rank);
        if (next.length > 0) expect(Math.min(...next)).toBe((ranks[i]?.rank ?? 0) + equals);
      });
    }),
    RUNS,
  );
});

describe('a rough number', () => {
  it.each([
    ['ruim', 351106, undefined, 351000],
    ['bijna', 351106, undefined, 352000],
    ['ongeveer', 351106, 10000, 350000],
    ['ruim', 1240, undefined, 1200],
    ['ruim', 257, undefined, 250],
    ['bijna', 58.4, undefined, 59],
    ['ruim', 351000, undefined, undefined],
    ['bijna', 1200, 100, undefined],
    ['ongeveer', 1200, 100, 1200],
    ['ruim', 7.3, undefined, 7],
    ['ruim', 0.42, undefined, 0.4],
    ['bijna', 0.42, undefined, 0.5],
    ['ruim', -3.5, undefined, -3],
    ['bijna', -3.5, undefined, -4],
    ['ruim', 257, 1000, undefined],
    ['ongeveer', 0, undefined, undefined],
  ] as const)('%s %d in steps of %s is %s', (word, value, step, rough) => {
    expect(roughly(word, value, step)).toBe(rough);
  });

  test('is on the side that its word says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 1e9 }), fc.constantFrom(...ROUGH), (value, word) => {
        const rough = roughly(word, value);
        if (rough === undefined) return;
        if (word === 'ruim') expect(rough).toBeLessThan(value);
        if (word === 'bijna') expect(rough).toBeGreaterThan(value);
        expect(Math.abs(rough - value) / value).toBeLessThan(0.1);
      }),
      RUNS,
    );
  });
});

test('numbers are read as they are written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
      const number = value / 10 ** decimals;
      for (const place of ['text', 'column'] as const)
        for (const unit of [undefined, 'euro', 'procent', 'km²', 'adviezen'])
          expect(parseNumber(formatWithUnit(number, unit, { decimals, place }))).toBe(roundTo(number, decimals));
    }),
    RUNS,
  );
});
