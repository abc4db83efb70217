import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../../src/charts/apportion.ts';
import { groupsOf, shortCategories } from '../../../src/charts/category-groups.ts';
import { decimalsOf, formatNumber } from '../../../src/charts/numbers.ts';
import { axisValues, niceStep } from '../../../src/charts/scale.ts';
import { spread } from '../../../src/charts/spread.ts';
import { wrapText } from '../../../src/charts/wrap.ts';

describe('numbers in nl-BE', () => {
  test.each([
    [351106, 0, '', '351.106'],
    [1234.5, 1, '', '1.234,5'],
    [-180, 0, '', '\u2212180'],
    [-0.2, 0, '', '0'],
    [60, 0, 'procent', '60%'],
    [-12.5, 1, 'euro', '\u2212€\u00a012,5'],
    [3, 0, 'ton', '3'],
  ])('%d with %d decimals in %s is %s', (value, decimals, unit, text) => {
    expect(formatNumber(value, decimals, unit)).toBe(text);
  });

  test.each([
    [20, 0],
    [0.5, 1],
    [0.25, 2],
    [1e-7, 0],
  ])('a step of %d needs %d decimals', (step, decimals) => {
    expect(decimalsOf(step)).toBe(decimals);
  });
});

describe('axes', () => {
  test('steps are 1, 2 or 5 times a power of ten', () => {
    expect([0.3, 1, 1.1, 2.5, 6, 83].map(niceStep)).toEqual([0.5, 1, 2, 5, 10, 100]);
  });

  test('bounds of the editor are the first and last tick; data beyond them stays on the axis', () => {
    const axis = axisValues(61, 100.9, { min: 50, max: 100, steps: 6 });
    expect(axis).toEqual({ min: 50, max: 100.9, ticks: [50, 60, 70, 80, 90, 100], step: 10 });
  });

  test('an axis holds its data and starts and ends at ticks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 8 }),
        (low, span, steps) => {
          const { min, max, ticks } = axisValues(low, low + span, { steps });
          expect(min).toBeLessThanOrEqual(low);
          expect(max).toBeGreaterThanOrEqual(low + span);
          expect(ticks.length).toBeLessThanOrEqual(steps + 2);
          expect([ticks[0], ticks.at(-1)]).toEqual([min, max]);
        },
      ),
    );
  });
});

describe('labels moved apart', () => {
  const labels = fc.array(
    fc.record({
      wish: fc.double({ min: -50, max: 250, noNaN: true }),
      extent: fc.double({ min: 0.5, max: 30, noNaN: true }),
    }),
    { maxLength: 14 },
  );

  test('they stay inside, do not overlap and keep their order', () => {
    fc.assert(
      fc.property(labels, (given) => {
        const { middles, fits } = spread(given, 0, 200);
        const squeeze = fits ? 1 : 200 / given.reduce((sum, { extent }) => sum + extent, 0);
        const placed = given
          .map(({ wish, extent }, index) => ({ wish, extent: extent * squeeze, middle: middles[index] ?? Number.NaN }))
          .sort((a, b) => a.middle - b.middle);
        for (const [index, { middle, extent, wish }] of placed.entries()) {
          expect(middle - extent / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(middle + extent / 2).toBeLessThanOrEqual(200 + 1e-6);
          const next = placed[index + 1];
          if (!next) continue;
          expect(next.middle - next.extent / 2).toBeGreaterThanOrEqual(middle + extent / 2 - 1e-6);
          expect(next.wish).toBeGreaterThanOrEqual(wish);
        }
      }),
    );
  });

  test('labels with room stand where they want', () => {
    expect(
      spread(
        [
          { wish: 80, extent: 10 },
          { wish: 20, extent: 10 },
        ],
        0,
        100,
      ),
    ).toEqual({ middles: [80, 20], fits: true });
  });

  test('two that want the same place share the shift', () => {
    expect(
      spread(
        [
          { wish: 50, extent: 10 },
          { wish: 50, extent: 10 },
        ],
        0,
        100,
      ).middles,
    ).toEqual([45, 55]);
  });
});

describe('equal units over parts', () => {
  test('add up to the whole and are off by less than one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 60 }),
        (values, units) => {
          const total = values.reduce((sum, value) => sum + value, 0);
          const parts = apportion(values, units);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total === 0 ? 0 : units);
          for (const [index, value] of values.entries()) {
            if (total > 0) expect(Math.abs((parts[index] ?? 0) - (value / total) * units)).toBeLessThan(1);
          }
        },
      ),
    );
  });

  test('64 colleagues in twelfths', () => {
    expect(apportion([37, 16, 11], 12)).toEqual([7, 3, 2]);
  });
});

describe('categories by year', () => {
  test('neighbours of one year form a group, their labels lose the year', () => {
    const categories = ['2022 K3', '2022 K4', '2023 K1'];
    expect(groupsOf(categories)).toEqual([
      { name: '2022', first: 0, last: 1 },
      { name: '2023', first: 2, last: 2 },
    ]);
    expect(shortCategories(categories)).toEqual(['K3', 'K4', 'K1']);
  });

  test('plain years and mixed categories form none', () => {
    expect(groupsOf(['2021', '2022'])).toBeUndefined();
    expect(groupsOf(['2021 K1', 'later'])).toBeUndefined();
    expect(groupsOf(['2021 K1', '2022 K1'])).toBeUndefined();
  });
});

describe('wrapping labels', () => {
  const tools = {
    width: (line: string) => line.length,
    hyphenate: (word: string) => {
      const half = Math.ceil(word.length / 2);
      return word.length < 4
        ? [{ text: word, hyphen: false }]
        : [
            { text: `${word.slice(0, half)}-`, hyphen: true },
            { text: word.slice(half), hyphen: false },
          ];
    },
  };

  test('breaks at spaces and after hyphens between letters', () => {
    expect(wrapText('Sint-Katelijne-Waver', 11, tools)).toEqual(['Sint-', 'Katelijne-', 'Waver']);
    expect(wrapText('van 10-12 tot nu', 9, tools)).toEqual(['van 10-12', 'tot nu']);
  });

  test('hyphenates a word that is too long by itself', () => {
    expect(wrapText('Willebroek', 7, tools)).toEqual(['Wille-', 'broek']);
  });

  test('keeps line breaks of the editor', () => {
    expect(wrapText('fiets\nen bus', 99, tools)).toEqual(['fiets', 'en bus']);
  });

  test('loses nothing and stays within the measure', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(words, fc.integer({ min: 6, max: 30 }), (list, measure) => {
        const lines = wrapText(list.join(' '), measure, tools);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(measure);
      }),
    );
  });
});
