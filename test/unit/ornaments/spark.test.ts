import { expect, test } from 'vitest';
import { OrnamentProblem } from '../../../src/ornaments/ornaments.ts';
import { draw, shapesOf } from './drawing.ts';

const size = { width: 43, height: 13 };
const spark = (values: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) =>
  shapesOf(draw('spark', { values, ink: 'inkt', disc: 3, ...more }, size));

test('a spark fills its room, and its disc stands on the last value', () => {
  const [line, disc] = spark([4, 8, 6]);
  expect(line?.bounds).toEqual({ x: 1.5, y: 1.5, width: 40, height: 10 });
  expect(disc).toMatchObject({ fill: 'inkt', bounds: { x: 40, y: 5, width: 3, height: 3 } });
});

test('values that are equal run through the middle', () => {
  expect(spark([5, 5])[0]?.bounds).toMatchObject({ y: 6.5, height: 0 });
});

test('years stand at their distance in time', () => {
  const history = [
    { year: '2020', value: 1 },
    { year: '2022', value: 3 },
    { year: '2023', value: 2 },
  ];
  const path = JSON.stringify(
    draw('spark', { values: history, by: 'value', years: 'year', ink: 'a', disc: 0 }, { width: 30, height: 10 }),
  );
  expect(path).toContain('["L",20,0]');
});

test.each([
  ['one value', [1], {}],
  ['no numbers', ['veel', 'weinig'], {}],
])('a spark of %s is a problem of the design', (_, values, more) => {
  expect(() => spark(values, more)).toThrow(OrnamentProblem);
});
