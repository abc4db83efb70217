import { expect, test } from 'vitest';
import { isInside } from '../../../src/charts/inside.ts';
import type { Path } from '../../../src/model/matter.ts';

/** A half ring above, with round outside and inside. */
const RING: Path = [
  ['M', 0, 10],
  ['C', 0, -3.3, 20, -3.3, 20, 10],
  ['L', 15, 10],
  ['C', 15, 3.3, 5, 3.3, 5, 10],
  ['Z'],
];

test('a ring holds what lies in its band, not what lies in its hole or beside it', () => {
  const held = [
    [10, 2],
    [2, 8],
    [10, 8],
    [10, 12],
    [-1, 9],
    [19, 1],
  ].map(([x = 0, y = 0]) => isInside(RING, { x, y }));
  expect(held).toEqual([true, true, false, false, false, false]);
});
