// Strips that show where one is.

import { describe, expect, test } from 'vitest';
import { draw, filledIn, shapesOf } from './drawing.ts';

describe('register', () => {
  const own = { length: 120, width: 6, dot: 1, 'dot-ink': 'lijn', ink: 'menie' };
  const stepOf = (where: Record<string, unknown>): number | undefined => {
    const tab = filledIn(draw('register', { ...own, ...where }), 'menie')[0];
    return tab && tab.bounds.y / 10 + 1;
  };

  test('shows every step but the current one as a dot', () => {
    const box = draw('register', { ...own, step: 3 });
    expect(filledIn(box, 'lijn')).toHaveLength(11);
    expect(filledIn(box, 'menie')[0]?.bounds).toEqual({ x: 0, y: 20, width: 6, height: 10 });
  });

  test.each([
    [1, 3],
    [4, 5],
    [10, 9],
  ])('theme %i of ten over seven steps from the third stands on step %i', (index, step) => {
    expect(stepOf({ first: 3, span: 7, index, count: 10 })).toBe(step);
  });

  test.each([
    [1, -3, 13],
    [12, 110, 13],
  ])('tab %i reaches the edge of the page, and runs over it', (step, y, height) => {
    const tab = filledIn(draw('register', { ...own, step, bleed: 3 }), 'menie')[0];
    expect(tab?.bounds).toMatchObject({ y, height });
  });

  test('on the right the tab runs from within the page out into the bleed', () => {
    const tab = filledIn(draw('register', { ...own, step: 2, side: 'right', bleed: 3 }), 'menie')[0];
    expect(tab?.bounds).toEqual({ x: -6, y: 10, width: 9, height: 10 });
  });

  test('leaves out the dots that would lie on a picture', () => {
    expect(filledIn(draw('register', { ...own, step: 1, clear: 60 }), 'lijn')).toHaveLength(6);
  });

  test('has no tab without a step', () => {
    expect(stepOf({})).toBeUndefined();
  });
});

describe('page-squares', () => {
  const own = {
    count: 8,
    span: 80,
    gap: 0.2,
    height: 9,
    firsts: [{ page: 2 }, { page: 5 }],
    by: 'page',
    inks: ['groen', 'rood'],
  };

  test('changes ink where a part begins; pages before the first part take its ink', () => {
    const inks = shapesOf(draw('page-squares', own)).map(({ fill }) => fill);
    expect(inks).toEqual(['groen', 'groen', 'groen', 'groen', 'rood', 'rood', 'rood', 'rood']);
  });

  test('counts exceptions from the end when negative, and fills its span', () => {
    const shapes = shapesOf(draw('page-squares', { ...own, exceptions: { '1': 'zon', '-1': 'zon' } }));
    expect([shapes[0]?.fill, shapes[7]?.fill]).toEqual(['zon', 'zon']);
    expect(shapes[7]?.bounds).toEqual({ x: 70, y: 0, width: 8, height: 9 });
  });
});

test('stripes share the room, and an empty one stays empty', () => {
  const shapes = shapesOf(draw('stripes', { inks: ['a', 'none', 'b'] }, { width: 30, height: 9 }));
  expect(shapes.map(({ bounds }) => bounds.x)).toEqual([0, 20]);
});
