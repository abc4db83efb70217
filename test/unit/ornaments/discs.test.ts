// Discs stand for municipalities by place and for numbers by area.

import { describe, expect, test } from 'vitest';
import type { Path } from '../../../src/model/matter.ts';
import { OrnamentProblem } from '../../../src/ornaments/ornaments.ts';
import { draw, filledIn, shapesOf } from './drawing.ts';

const PLACES = [
  { id: 'bornem', column: 0, row: 0, inhabitants: 100 },
  { id: 'willebroek', column: 0, row: 1, inhabitants: 25 },
  { id: 'duffel', column: 1, row: 0, inhabitants: 4 },
];

describe('disc', () => {
  test('has an area in proportion to its value', () => {
    const [shape] = shapesOf(draw('disc', { diameter: 100, value: 25, full: 100, ink: 'zon' }));
    expect(shape?.bounds.width).toBeCloseTo(50, 9);
  });

  test('stands in the middle of its room, its ring inside its diameter', () => {
    const box = draw('disc', { diameter: 10, ring: 2, 'ring-ink': 'menie', ink: 'licht' }, { width: 30, height: 40 });
    const [fill, ring] = shapesOf(box);
    expect(fill?.bounds).toEqual({ x: 10, y: 15, width: 10, height: 10 });
    expect(ring?.bounds.width).toBe(8);
  });

  test('of nothing out of nothing is a problem, not a drawing', () => {
    expect(() => draw('disc', { diameter: 10, value: 0, full: 0, ink: 'zon' })).toThrow(OrnamentProblem);
  });
});

describe('disc-grid', () => {
  test('shows who takes part by place', () => {
    const box = draw('disc-grid', {
      places: PLACES,
      members: ['willebroek'],
      pitch: 10,
      diameter: 8,
      ink: 'vol',
      other: 'licht',
    });
    expect(filledIn(box, 'vol').map(({ bounds }) => [bounds.x, bounds.y])).toEqual([[0, 10]]);
    expect(filledIn(box, 'licht')).toHaveLength(2);
    expect([box.width, box.height]).toEqual([18, 18]);
  });

  test('takes everyone for "all", and refuses a stranger', () => {
    const own = { places: PLACES, pitch: 10, ink: 'vol', other: 'licht' };
    expect(filledIn(draw('disc-grid', { ...own, members: 'all' }), 'vol')).toHaveLength(3);
    expect(() => draw('disc-grid', { ...own, members: ['antwerpen'] })).toThrow(/antwerpen/);
  });

  test('is four by three, column by column, when no places are given; "none" leaves a place empty', () => {
    const box = draw('disc-grid', { pitch: 10, inks: ['a', 'none', 'b'] });
    expect(filledIn(box, 'a').map(({ bounds }) => [bounds.x, bounds.y])).toEqual([
      [0, 0],
      [10, 0],
      [20, 0],
      [30, 0],
    ]);
    expect(shapesOf(box)).toHaveLength(8);
  });

  test('gives areas by a field of the places, the largest filling its pitch', () => {
    const box = draw('disc-grid', {
      places: PLACES,
      pitch: 20,
      diameter: 20,
      values: PLACES,
      by: 'inhabitants',
      ink: 'inkt',
    });
    expect(shapesOf(box).map(({ bounds }) => Math.round(bounds.width))).toEqual([20, 10, 4]);
  });
});

test('ring-of-discs puts the first on top and keeps the radius', () => {
  const shapes = shapesOf(
    draw('ring-of-discs', { count: 12, radius: 85, diameter: 37, ink: 'inkt' }, { width: 207, height: 207 }),
  );
  expect(shapes).toHaveLength(12);
  expect(shapes[0]?.bounds.x).toBeCloseTo(85, 6);
  expect(shapes[0]?.bounds.y).toBeCloseTo(0, 6);
  for (const { bounds } of shapes)
    expect(Math.hypot(bounds.x + 18.5 - 103.5, bounds.y + 18.5 - 103.5)).toBeCloseTo(85, 6);
});

test('state-disc draws the sign of the state and refuses an unknown one', () => {
  const states = { yes: { diameter: 10, ink: 'menie' }, no: { diameter: 1, ink: 'lijn' } };
  expect(shapesOf(draw('state-disc', { state: 'no', states }))[0]?.bounds.width).toBeCloseTo(1, 9);
  expect(() => draw('state-disc', { state: 'maybe', states })).toThrow(/maybe/);
});

test('area-map puts squares on their base line and discs in their middle', () => {
  const places = [{ municipality: { column: 1, row: 0 }, area: 4, inhabitants: 100 }];
  const box = draw('area-map', {
    ...{ places, square: 'area', disc: 'inhabitants', 'square-unit': 10, 'disc-unit': 1, pitch: [50, 60], base: 40 },
    ...{ 'square-ink': 'dijk', 'disc-ink': 'zon' },
  });
  const [square, disc] = shapesOf(box);
  expect(square?.bounds).toEqual({ x: 65, y: 20, width: 20, height: 20 });
  expect(disc?.bounds).toEqual({ x: 70, y: 25, width: 10, height: 10 });
});

describe('lens-grid', () => {
  test('has a lens between every two neighbours, tip to tip on both circles', () => {
    const box = draw('lens-grid', { columns: 4, rows: 3, pitch: 70, diameter: 86, ink: 'midden', lens: 'zon' });
    expect(filledIn(box, 'midden')).toHaveLength(12);
    expect(filledIn(box, 'zon')).toHaveLength(17);
    const [first] = filledIn(box, 'zon');
    expect(first?.bounds.x).toBeCloseTo(35, 9);
    expect(first?.bounds.height).toBeCloseTo(2 * Math.sqrt(43 ** 2 - 35 ** 2), 9);
    expect(bellies(first?.path ?? []).map((x) => Math.round(x * 100) / 100)).toEqual([43, 27]);
  });

  test('refuses discs that do not overlap, and those of which four would meet', () => {
    expect(() => draw('lens-grid', { pitch: 70, diameter: 70, ink: 'a', lens: 'b' })).toThrow(OrnamentProblem);
    expect(() => draw('lens-grid', { pitch: 70, diameter: 100, ink: 'a', lens: 'b' })).toThrow(OrnamentProblem);
  });
});

/** x half way along each cubic of a path. */
function bellies(path: Path): readonly number[] {
  let from = 0;
  return path.flatMap((command) => {
    if (command[0] !== 'C') {
      if (command[0] !== 'Z') from = command[1];
      return [];
    }
    const x = (from + 3 * command[1] + 3 * command[3] + command[5]) / 8;
    from = command[5];
    return [x];
  });
}
