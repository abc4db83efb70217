// Numbers as things to count: the count is always exact, and the units stay inside their room.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, filledIn, shapesOf } from './drawing.ts';

const ROOM = { width: 212.6, height: 68 };

describe('unit-count', () => {
  test('draws exactly as many units as it is told, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (count) => {
        expect(filledIn(draw('unit-count', { count, ink: 'inkt' }, ROOM), 'inkt')).toHaveLength(count);
      }),
      { numRuns: 60 },
    );
  });

  test('fills its room and never leaves it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (count) => {
        for (const { bounds } of shapesOf(draw('unit-count', { count, ink: 'inkt' }, ROOM))) {
          expect(bounds.x).toBeGreaterThan(-1e-6);
          expect(bounds.x + bounds.width).toBeLessThan(ROOM.width + 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('294 of 300: the rest are open rings, and ten full rows of thirty', () => {
    const box = draw('unit-count', { count: 294, of: 300, ink: 'inkt' }, { width: 212.6, height: 72.3 });
    expect(filledIn(box, 'inkt')).toHaveLength(294);
    expect(shapesOf(box).filter((shape) => shape.stroke === 'inkt')).toHaveLength(6);
    expect(new Set(filledIn(box, 'inkt').map(({ bounds }) => bounds.x.toFixed(3))).size).toBe(30);
  });

  test('a row of twelve that is filled from the left', () => {
    const box = draw('unit-count', {
      count: 6,
      of: 12,
      rest: 'fill',
      other: 'licht',
      ink: 'vol',
      pitch: 10,
      side: 8,
      'per-row': 12,
    });
    const edges = (ink: string): number[] => filledIn(box, ink).map(({ bounds }) => Math.round(bounds.x));
    expect(edges('vol')).toEqual([0, 10, 20, 30, 40, 50]);
    expect(edges('licht')).toEqual([60, 70, 80, 90, 100, 110]);
  });

  test('per-row alone puts the last unit flush with the right edge', () => {
    const box = draw('unit-count', { count: 50, 'per-row': 25, ink: 'inkt' }, ROOM);
    expect(Math.max(...shapesOf(box).map(({ bounds }) => bounds.x + bounds.width))).toBeCloseTo(ROOM.width, 6);
  });

  test.each([
    [{ count: 2.5, ink: 'inkt' }, 'count'],
    [{ count: -1, ink: 'inkt' }, 'count'],
    [{ ink: 'inkt' }, 'count'],
    [{ count: 5 }, 'ink'],
    [{ count: 5, ink: 'inkt', 'per-row': 0 }, 'per-row'],
    [{ count: 5, ink: 'inkt', shape: 'star' }, 'shape'],
    [{ count: 5, ink: 'inkt', pich: 4 }, 'pich'],
  ])('refuses %o by the name of the parameter', (parameters, parameter) => {
    expect(() => draw('unit-count', parameters, ROOM)).toThrow(expect.objectContaining({ parameter }));
  });
});
