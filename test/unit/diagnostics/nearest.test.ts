import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/diagnostics/nearest.ts';

describe('nearest', () => {
  test.each([
    ['titel', ['title', 'template'], 'title'],
    ['tonnen', ['ton', 'uur'], 'ton'],
    ['heist op den berg', ['heist-op-den-berg', 'berlaar'], 'heist-op-den-berg'],
    ['Menie', ['menie', 'menie-diep'], 'menie'],
    ['knoop', ['title', 'body'], undefined],
    ['id', ['in', 'body'], 'in'],
    ['lead', [], undefined],
  ])('%s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  test('a name that is there is always nearest to itself', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1 });
    fc.assert(
      fc.property(names, (known) => known.every((name) => nearest(name, known) === name)),
      { seed: 2023 },
    );
  });
});

describe('editDistance', () => {
  test('counts a swap of neighbours as one', () => {
    expect(editDistance('klmiaat', 'klimaat')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });

  test('is symmetric, zero only for equals, never above the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
      }),
      { seed: 2023 },
    );
  });
});
