// Pairs of characters that a style sets closer or wider than the face does.

import { expect, test } from 'vitest';
import type { TextStyle } from '../../../src/model/text.ts';
import { data, readOf, rich, setUp } from './setting.ts';

const kerned: TextStyle = { ...data, size: 100, kern: { '51': 0.02, '1.': -0.03 } };

test('pairs of a style move what follows them by so many em, and nothing else', async () => {
  const { typesetter } = await setUp();
  const advancesOf = (style: TextStyle) =>
    typesetter.lines(rich('351.106'), style, 2000)[0]?.runs.flatMap(({ run }) => run.advances) ?? [];
  const plain = advancesOf({ ...data, size: 100 });
  const moved = advancesOf(kerned).map((advance, i) => Math.round((advance - (plain[i] ?? 0)) * 1000) / 1000);
  expect(moved).toEqual([0, 2, -3, 0, 0, 0, 0]);
});

test('the words stay as they are, and their width is what is painted', async () => {
  const { typesetter } = await setUp();
  const [line] = typesetter.lines(rich('51'), kerned, 2000);
  if (!line) throw new Error('no line');
  expect(readOf(line)).toBe('51');
  const sum = line.runs.flatMap(({ run }) => run.advances).reduce((total, advance) => total + advance, 0);
  expect(line.width).toBeCloseTo(sum, 9);
});
