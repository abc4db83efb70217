import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenLines } from '../../../src/charts/between-lines.ts';

const room = { extent: 20, white: 2, farthest: 16 };

describe('a label between grid lines', () => {
  it('stays where nothing runs through it', () => {
    expect(betweenLines(50, [30, 70], room)).toBe(50);
  });

  it('moves to the nearer side of a line', () => {
    expect(betweenLines(50, [55], room)).toBe(43);
    expect(betweenLines(50, [48], room)).toBe(60);
  });

  it('stays where lines are too dense, or too far from a free place', () => {
    expect(betweenLines(50, [40, 50, 60], room)).toBe(50);
    expect(betweenLines(50, [50], { ...room, farthest: 5 })).toBe(50);
  });

  it('is free of all lines whenever it moves, and never farther than allowed', () => {
    const lines = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), lines, (wish, heights) => {
        const middle = betweenLines(wish, heights, room);
        expect(Math.abs(middle - wish)).toBeLessThanOrEqual(room.farthest);
        if (middle !== wish) for (const y of heights) expect(Math.abs(y - middle)).toBeGreaterThanOrEqual(11.99);
      }),
      { seed: 12 },
    );
  });
});
