// Lines, bars, segments and icons.

import { describe, expect, test } from 'vitest';
import { OrnamentProblem, ornamentNames } from '../../../src/ornaments/ornaments.ts';
import { draw, shapesOf } from './drawing.ts';

test('a line grows with its place in a list', () => {
  const line = { to: [0, 20], grow: [0, 15], ink: 'inkt' };
  expect(shapesOf(draw('line', line))[0]?.bounds.height).toBe(20);
  expect(shapesOf(draw('line', { ...line, by: 4 }))[0]?.bounds.height).toBe(80);
});

test('a tree joins every thing above with every thing below, and nothing with nothing', () => {
  const size = { width: 60, height: 20 };
  const lines = shapesOf(draw('tree', { above: 3, below: 2, ink: 'inkt' }, size)).map(({ bounds }) => bounds);
  expect(lines).toHaveLength(6);
  expect(lines[3]).toEqual({ x: 10, y: 10, width: 40, height: 0 });
  expect(shapesOf(draw('tree', { above: 3, below: 0, ink: 'inkt' }, size))).toHaveLength(0);
});

test('year-ticks stand on one scale with their marks', () => {
  const ticks = { first: 1973, last: 2023, marks: ['1973', '2023'], dot: 4, 'mark-ink': 'menie', ink: 'inkt' };
  const shapes = shapesOf(draw('year-ticks', ticks, { width: 100, height: 10 }));
  expect(shapes.filter(({ stroke }) => stroke === 'inkt')).toHaveLength(51);
  expect(shapes.filter(({ fill }) => fill === 'menie').map(({ bounds }) => bounds.x)).toEqual([-2, 98]);
});

test('year-ticks count back from the last year; every tenth from the first is long, the last has an ink of its own', () => {
  const ticks = { last: 2023, years: 50, 'long-from': 'first', short: 6, ink: 'a', 'long-ink': 'b', 'last-ink': 'c' };
  const shapes = shapesOf(draw('year-ticks', ticks, { width: 100, height: 10 }));
  const xs = (ink: string): number[] => shapes.filter(({ stroke }) => stroke === ink).map(({ bounds }) => bounds.x);
  expect(xs('b')).toEqual([0, 20, 40, 60, 80]);
  expect(xs('c')).toEqual([100]);
  expect(xs('a')).toHaveLength(45);
  expect(shapes.filter(({ stroke }) => stroke === 'a').every(({ bounds }) => bounds.height === 6)).toBe(true);
});

test('proportion divides the room, largest first, white between', () => {
  const strip = { values: [{ v: 10 }, { v: 30 }, { v: 20 }], by: 'v', gap: 2, inks: ['a', 'b'] };
  const shapes = shapesOf(draw('proportion', strip, { width: 64, height: 8 }));
  expect(shapes.map(({ bounds }) => [bounds.x, bounds.width])).toEqual([
    [0, 30],
    [32, 20],
    [54, 10],
  ]);
  expect(() => draw('proportion', { ...strip, gap: 40 }, { width: 64, height: 8 })).toThrow(OrnamentProblem);
});

test('a bar is as long as its value, a negative one is nothing', () => {
  const size = { width: 100, height: 10 };
  expect(shapesOf(draw('bar', { value: 30, full: 60, ink: 'dijk', height: 4 }, size))[0]?.bounds).toEqual({
    x: 0,
    y: 3,
    width: 50,
    height: 4,
  });
  expect(shapesOf(draw('bar', { value: -5, full: 60, ink: 'dijk' }, size))).toHaveLength(0);
  expect(() => draw('bar', { value: 5, full: 0, ink: 'dijk' }, size)).toThrow(OrnamentProblem);
});

test('segments begin at twelve o’clock and go round', () => {
  const shapes = shapesOf(draw('segments', { values: [1, 1, 2], inks: ['a', 'b', 'c'], radius: 10, inner: 5 }));
  expect(shapes[0]?.bounds.x).toBeCloseTo(10, 9);
  expect(shapes[0]?.bounds.y).toBeCloseTo(0, 9);
  expect(shapes[2]?.bounds.x).toBeCloseTo(0, 6);
});

describe('icon', () => {
  const icons = { kruis: 'M8 2 H16 V22 H8 Z', otherwise: 'M0 0 L24 24 Z' };

  test('scales path data into its room', () => {
    expect(shapesOf(draw('icon', { name: 'kruis', icons, ink: 'inkt', side: 12 }))[0]?.bounds).toEqual({
      x: 4,
      y: 1,
      width: 4,
      height: 10,
    });
  });

  test('takes the one called otherwise for a name it does not know', () => {
    expect(shapesOf(draw('icon', { name: 'draak', icons, ink: 'inkt', side: 24 }))[0]?.bounds.width).toBe(24);
  });

  test.each(['m1 1', 'M1', 'M1 1 Q2 2 3 3', 'M1 1 Z 4'])('refuses path data it cannot draw: %s', (data) => {
    expect(() => draw('icon', { name: 'x', icons: { x: data }, ink: 'inkt', side: 9 })).toThrow(OrnamentProblem);
  });
});

test('an unknown ornament is told with those that exist', () => {
  expect(() => draw('dragon', {})).toThrow(ornamentNames.join(', '));
});

test('text that is a number counts as one: lists of a layout hold text', () => {
  expect(shapesOf(draw('unit-count', { count: '3', pitch: '10', ink: 'inkt' }))).toHaveLength(3);
});
