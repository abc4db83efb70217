// Pouring: whatever falls into whatever frames, nothing is lost, doubled, reordered or hangs out of its frame.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pourBalanced as pourLevel } from '../../../src/layout/balance.ts';
import { type Poured, pourStory } from '../../../src/layout/pour.ts';
import { itemsFrom, type Story } from '../../../src/layout/story.ts';
import type { Vessel } from '../../../src/layout/vessel.ts';
import type { Box } from '../../../src/model/matter.ts';
import type { Enclosure, GalleyItem } from '../../../src/model/stages.ts';

const STEP = 10;
const box = (height: number): Box => ({ width: 100, height, items: [] });
const line = (need = STEP, notes: Box[] = []): GalleyItem => ({
  kind: 'box',
  box: box(STEP),
  need,
  notes,
  words: 8,
});
const lines = (count: number): GalleyItem[] => Array.from({ length: count }, () => line());
/** Every item a passage of its own, which knows one setting only. */
const storyOf = (items: readonly GalleyItem[]): Story => ({
  step: STEP,
  passages: items.map((item) => ({ set: () => [item] })),
});
const pour = (items: readonly GalleyItem[], vessels: readonly Vessel[]): Poured => pourStory(storyOf(items), vessels);
const pourBalanced = (items: readonly GalleyItem[], vessels: readonly Vessel[]): Poured =>
  pourLevel(storyOf(items), vessels);
const left = (items: readonly GalleyItem[], { rest }: Poured): GalleyItem[] =>
  rest ? [...itemsFrom(storyOf(items), rest, 100)] : [];

const vessel = (height: number, sheet: number, page: number): Vessel => ({
  left: 0,
  top: 0,
  height,
  width: 100,
  sheet,
  page,
  opening: page,
  holes: [],
});
const frames = (...heights: number[]): Vessel[] => heights.map((height, i) => vessel(height, i, i));
const counts = (poured: Poured): number[] => poured.frames.map((frame) => frame.boxes.length);

describe('pour', () => {
  it('fills frames in order and returns what is left', () => {
    const poured = pour(lines(7), frames(30, 20));
    expect(counts(poured)).toEqual([3, 2]);
    expect(left(lines(7), poured)).toHaveLength(2);
  });

  it('keeps a heading with the two lines after it', () => {
    const heading = line(3 * STEP);
    const poured = pour([...lines(3), heading, ...lines(3)], frames(50, 50));
    expect(counts(poured)).toEqual([3, 4]);
  });

  it('drops glue at the top of a frame and takes the larger of two', () => {
    const glue = (height: number): GalleyItem => ({ kind: 'glue', height });
    const poured = pour([glue(5), line(), glue(10), glue(20), line()], frames(100));
    expect(poured.frames[0]?.boxes.map(({ y }) => y)).toEqual([0, 30]);
  });

  it('keeps room at the foot for footnotes', () => {
    const noted = line(STEP, [box(15)]);
    const poured = pour([...lines(2), noted, line()], frames(50, 50));
    expect(counts(poured)).toEqual([2, 2]);
    expect(poured.frames[1]?.notes).toHaveLength(1);
  });

  it('leaves no line behind whose companion needs room for a footnote', () => {
    const poured = pour([...lines(3), line(2 * STEP), line(STEP, [box(15)]), line()], frames(50, 60));
    expect(counts(poured)).toEqual([3, 3]);
  });

  it('leaves out a head that would keep its row from standing', () => {
    const row = (height: number): GalleyItem => ({
      kind: 'box',
      box: box(height),
      need: 10,
      notes: [],
      words: 0,
      head: box(12),
    });
    const poured = pour([line(), row(25)], frames(10, 30));
    expect(poured.rest).toBeUndefined();
    expect(counts(poured)).toEqual([1, 1]);
  });

  it('pads an enclosure at both ends in every frame, and keeps room for it', () => {
    const enclosure: Enclosure = { top: 4, bottom: 6, width: 100 };
    const inside = (): GalleyItem => ({ kind: 'box', box: box(10), need: 10, notes: [], words: 0, enclosure });
    const glue: GalleyItem = { kind: 'glue', height: 5 };
    const poured = pour([line(), inside(), glue, inside(), inside(), glue, line()], frames(50, 50));
    expect(poured.frames.map(({ boxes }) => boxes.map(({ y }) => y))).toEqual([
      [0, 14, 29],
      [4, 25],
    ]);
    expect(poured.frames.map(({ enclosed }) => enclosed.map(({ y, height }) => [y, height]))).toEqual([
      [[10, 35]],
      [[0, 20]],
    ]);
  });

  it('repeats the head of a table that goes on in the next frame', () => {
    const head = box(12);
    const row = (): GalleyItem => ({ kind: 'box', box: box(10), need: 10, notes: [], words: 0, head });
    const poured = pour([row(), row(), row()], frames(32, 32));
    expect(poured.frames[1]?.boxes.map(({ y, item }) => [y, item === undefined])).toEqual([
      [0, true],
      [12, false],
    ]);
  });

  it('goes on to the next column and the next sheet at a break', () => {
    const two = [vessel(50, 0, 0), vessel(50, 0, 0), vessel(50, 1, 1)];
    const breaking = (what: 'column' | 'page'): GalleyItem[] => [line(), { kind: 'break', what }, line()];
    expect(counts(pour(breaking('column'), two))).toEqual([1, 1, 0]);
    expect(counts(pour(breaking('page'), two))).toEqual([1, 0, 1]);
  });

  it('makes no page for a break where the page is empty still, or after the last line', () => {
    const page: GalleyItem = { kind: 'break', what: 'page' };
    const poured = pour([page, ...lines(3), page, line(), page], frames(30, 30, 30));
    expect(counts(poured)).toEqual([3, 1, 0]);
    expect(pour([...lines(3), page], frames(30)).rest).toBeUndefined();
  });

  it('goes on to the recto of a spread at a page break', () => {
    const spread = [vessel(50, 0, 0), vessel(50, 0, 0), vessel(50, 0, 1)];
    expect(counts(pour([line(), { kind: 'break', what: 'page' }, line()], spread))).toEqual([1, 0, 1]);
  });

  it('stands on the grid again after a table, wherever that ends', () => {
    const glue: GalleyItem = { kind: 'glue', height: STEP, toGrid: true };
    const row: GalleyItem = { kind: 'box', box: box(13), need: 13, notes: [], words: 0 };
    const poured = pour([line(), row, glue, line()], frames(100));
    expect(poured.frames[0]?.boxes.map(({ y }) => y)).toEqual([0, 10, 40]);
  });

  const anyItem: fc.Arbitrary<GalleyItem> = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }).map((n) => line(n * STEP)) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }).map((height) => ({ kind: 'glue', height }) as const) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 90 }).map((height) => line(height, [box(height)])) },
    { weight: 1, arbitrary: fc.constantFrom('column', 'page').map((what) => ({ kind: 'break', what }) as const) },
  );
  const anyVessels = fc.array(fc.tuple(fc.integer({ min: 5, max: 120 }), fc.nat(3)), { maxLength: 8 }).map((all) =>
    // Pages 0 and 1 are a spread.
    all.map(([height, page]) => vessel(height, Math.max(0, page - 1), page)),
  );

  it('loses, doubles and reorders nothing, and stays in the frames', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 60 }), anyVessels, fc.boolean(), (items, vessels, balance) => {
        const sorted = vessels.toSorted((a, b) => a.page - b.page);
        const poured = balance ? pourBalanced(items, sorted) : pour(items, sorted);
        const placed = poured.frames.flatMap((frame) => frame.boxes.filter((one) => one.item).map((one) => one.box));
        const over = left(items, poured).flatMap((item) => (item.kind === 'box' ? [item.box] : []));
        const all = items.flatMap((item) => (item.kind === 'box' ? [item.box] : []));
        expect([...placed, ...over]).toEqual(all);
        poured.frames.forEach((frame, i) => {
          const notes = frame.notes.reduce((sum, note) => sum + note.height, 0);
          if (frame.boxes.length > 0) expect(frame.depth + notes).toBeLessThanOrEqual((sorted[i]?.height ?? 0) + 0.011);
        });
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});

describe('pourBalanced', () => {
  it('lets the columns of the last sheet end level', () => {
    const poured = pourBalanced(lines(9), [vessel(80, 0, 0), vessel(80, 0, 0)]);
    expect(counts(poured)).toEqual([5, 4]);
  });

  it('lets footnotes stand at the foot: they take nothing from level columns that end above them', () => {
    const columns = [vessel(80, 0, 0), vessel(80, 0, 0)];
    const poured = pourBalanced([line(STEP, [box(20)]), ...lines(7)], columns);
    expect(counts(poured)).toEqual([4, 4]);
  });

  it('leaves full sheets before the last one full', () => {
    const poured = pourBalanced(lines(9), [vessel(40, 0, 0), vessel(80, 1, 1), vessel(80, 1, 1)]);
    expect(counts(poured)).toEqual([4, 3, 2]);
  });
});
