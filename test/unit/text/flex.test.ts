import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLEX, flexRatio, letterRatio, TOO_LONG } from '../../../src/text/flex.ts';

const give = { spaces: 20, letters: 6 };

describe('flex of a line', () => {
  test('letters give first, spaces beyond what is good', () => {
    expect(flexRatio(0, give)).toBe(0);
    expect(flexRatio(20 * FLEX.spaceStretch + 6, give)).toBeCloseTo(1, 9);
    expect(flexRatio(2 * 20 * FLEX.spaceStretch + 6, give)).toBeCloseTo(2, 9);
    expect(letterRatio(FLEX.lettersFirst)).toBe(1);
    expect(letterRatio(3)).toBe(1);
    expect(letterRatio(-0.3)).toBeCloseTo(-0.5, 9);
  });

  test('as tight as may be, and no tighter', () => {
    const most = 20 * FLEX.spaceShrink + 6;
    expect(flexRatio(-most, give)).toBeCloseTo(-1, 9);
    expect(flexRatio(-most - 0.01, give)).toBe(TOO_LONG);
    expect(flexRatio(-0.01, { spaces: 0, letters: 0 })).toBe(TOO_LONG);
  });

  test('letters never give more than 0.6 % of an em and 2 % of their width', () => {
    expect(FLEX.tracking).toBeLessThanOrEqual(0.006);
    expect(FLEX.scale).toBeLessThanOrEqual(0.02);
  });

  test('grows with the slack, without a jump', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 60, noNaN: true }), (slack) => {
        const [here, next] = [flexRatio(slack, give), flexRatio(slack + 0.01, give)];
        expect(next).toBeGreaterThanOrEqual(here);
        if (here !== TOO_LONG) expect(next - here).toBeLessThan(0.01);
      }),
    );
  });
});
