// Colours through a press profile, one pixel at a time: the same plates as the photographs around them.

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { separated } from '../../../src/images/separate.ts';

const fogra = (paper: string) =>
  fileURLToPath(new URL(`../../../templates/printers/${paper}-300.icc`, import.meta.url));

test('white is paper, red is magenta and yellow', async () => {
  expect(await separated([255, 255, 255], fogra('FOGRA39'))).toEqual([0, 0, 0, 0]);
  const [cyan, magenta, yellow, black] = await separated([234, 78, 46], fogra('FOGRA39'));
  expect(Math.max(cyan, black)).toBeLessThan(5);
  expect(Math.min(magenta, yellow)).toBeGreaterThan(75);
});

test('another press prints another mix', async () => {
  const [coated, uncoated] = [
    await separated([34, 71, 155], fogra('FOGRA39')),
    await separated([34, 71, 155], fogra('FOGRA29')),
  ];
  expect(coated).not.toEqual(uncoated);
});
