import { expect, test } from 'vitest';
import type { ChartType } from '../../../src/model/content.ts';
import { chart, compose, read, series } from './setting.ts';

const YEARS = ['2020', '2021', '2022', '2023'];
const breaks = [{ category: '2022', note: 'anders geteld' }];

/** Upright rules of dots, by how far from the left they stand. */
const dotted = (type: ChartType, more: { breaks?: typeof breaks }) =>
  read(compose(chart(type, YEARS, [series('a', [3, 4, 8, 9])], more), { width: 300, height: 150 }))
    .paths.filter(({ width, height, weight, stroke }) => stroke && width <= weight + 0.01 && height > 60)
    .map(({ x }) => x);

test.each(['line', 'area', 'bar'] as const)(
  '%s: a rule stands between the last year of before and the first of after',
  (type) => {
    const rules = dotted(type, { breaks }).filter((x) => !dotted(type, {}).includes(x));
    expect(rules).toHaveLength(1);
    expect(rules[0]).toBeGreaterThan(110);
    expect(rules[0]).toBeLessThan(220);
  },
);

test('nothing is marked before the first year', () => {
  expect(dotted('line', { breaks: [{ category: '2020', note: '' }] })).toEqual(dotted('line', {}));
});
