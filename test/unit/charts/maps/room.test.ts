import { describe, expect, it } from 'vitest';
import { holds, roomFor } from '../../../../src/charts/maps/room.ts';

const ring = (...points: readonly (readonly [number, number])[]): number[] => [...points, points[0] ?? [0, 0]].flat();
const SQUARE = ring([0, 0], [100, 0], [100, 100], [0, 100]);
const label = { width: 30, height: 12 };

const isInside = (rings: readonly (readonly number[])[]): boolean => {
  const middle = roomFor(rings, label);
  if (!middle) return false;
  const { width, height } = label;
  return holds(rings, { x: middle.x - width / 2, y: middle.y - height / 2, width, height });
};

describe('the room for a label', () => {
  it('is in the middle where it fits there', () => {
    expect(roomFor([SQUARE], label)).toEqual({ x: 50, y: 50 });
  });

  it('is the widest part of an area whose middle lies outside it', () => {
    const horseshoe = ring([0, 0], [100, 0], [100, 100], [60, 100], [60, 20], [10, 20], [10, 100], [0, 100]);
    expect(isInside([horseshoe])).toBe(true);
    expect(roomFor([horseshoe], label)?.x).toBeGreaterThan(60);
  });

  it('is beside a hole', () => {
    const hole = ring([30, 30], [30, 90], [70, 90], [70, 30]);
    expect(isInside([SQUARE, hole])).toBe(true);
  });

  it('is none where the label would cross a border, however large the area', () => {
    const star = ring([0, 0], [100, 5], [200, 0], [105, 6], [100, 200], [95, 6]);
    expect(roomFor([star], label)).toBeUndefined();
    expect(roomFor([SQUARE], { width: 101, height: 1 })).toBeUndefined();
  });
});
