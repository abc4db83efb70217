import { describe, expect, test } from 'vitest';
import type { ChartType } from '../../../src/model/content.ts';
import { chart, compose, overlaps, read, series } from './setting.ts';

const YEARS = ['2018', '2019', '2020', '2021', '2022', '2023'];
const size = { width: 300, height: 160 };
const events = [
  { category: '2020', label: 'corona' },
  { category: '2021', label: 'nieuw decreet' },
];
const drawn = (type: ChartType, more: { events?: typeof events }) =>
  read(compose(chart(type, YEARS, [series('a', [3, 4, 8, 9, 7, 9])], more), size));

describe.each(['line', 'area', 'bar'] as const)('events of a %s', (type) => {
  const { texts, paths } = drawn(type, { events });

  test('stand above the plot, apart from all other words', () => {
    const own = texts.filter(({ text }) => events.some(({ label }) => label === text));
    expect(own).toHaveLength(2);
    const others = texts.filter((text) => !own.includes(text));
    for (const [i, one] of own.entries())
      for (const other of [...own.slice(i + 1), ...others])
        expect([one.text, other.text, overlaps(one, other)]).toEqual([one.text, other.text, false]);
  });

  test('have a rule where they happened', () => {
    const upright = (all: typeof paths) =>
      all
        .filter(({ width, height, weight, stroke }) => stroke && width <= weight + 0.01 && height > 80)
        .map(({ x }) => x);
    const before = upright(drawn(type, {}).paths);
    const rules = upright(paths).filter((x) => !before.some((other) => Math.abs(other - x) < 0.5));
    expect(rules).toHaveLength(2);
    expect(rules[0]).toBeLessThan(rules[1] ?? 0);
  });
});
