// Repairs: columns that would end badly, mended by the setting that costs least; what stands already stays.

import { describe, expect, it } from 'vitest';
import { pourBalanced } from '../../../src/layout/balance.ts';
import { type Poured, pourStory } from '../../../src/layout/pour.ts';
import type { Vessel } from '../../../src/layout/vessel.ts';
import type { Cast, GalleyItem, Passage } from '../../../src/model/stages.ts';

const STEP = 10;

interface Text {
  readonly lines: number;
  /** Lines, from 0, that end with a hyphen. */
  readonly hyphens?: readonly number[];
  /** What can be asked of it. */
  readonly gives?: readonly (1 | -1 | 'foot')[];
}

/** A paragraph that behaves as the text craft does: wishes are met as a whole or not at all. */
function text({ lines, hyphens = [], gives = [] }: Text): Passage {
  const known = new Map<string, readonly GalleyItem[]>();
  const make = ({ looseness = 0, foot }: Cast): readonly GalleyItem[] => {
    const more = looseness !== 0 && gives.includes(looseness as 1 | -1) ? looseness : 0;
    const mended = foot !== undefined && gives.includes('foot') ? foot : -1;
    const count = lines + more;
    return Array.from({ length: count }, (_, i): GalleyItem => {
      const together = i === 0 ? (count <= 3 ? count : 2) : count - i === 2 ? 2 : 1;
      return {
        kind: 'box',
        box: { width: 100, height: STEP, items: [] },
        need: together * STEP,
        hyphen: hyphens.includes(i) && i !== mended,
        notes: [],
        words: 5,
      };
    });
  };
  return {
    leading: STEP,
    set(cast) {
      const key = `${cast.looseness ?? 0} ${cast.foot ?? ''}`;
      const items = known.get(key) ?? make(cast);
      known.set(key, items);
      return items;
    },
  };
}

const columns = (count: number, lines: number): Vessel[] =>
  Array.from({ length: count }, (_, i) => ({
    left: 0,
    top: 0,
    height: lines * STEP,
    width: 100,
    sheet: 0,
    page: 1,
    opening: 0,
    holes: [],
    frame: i,
  }));

const story = (...texts: Text[]) => ({ step: STEP, passages: texts.map(text) });
const counts = ({ frames }: Poured): number[] => frames.map(({ boxes }) => boxes.length);
const feet = ({ frames }: Poured): (boolean | undefined)[] => frames.map(({ boxes }) => boxes.at(-1)?.item?.hyphen);

describe('a column that would end with a hyphen', () => {
  it('ends without, where the line can be set so', () => {
    const poured = pourStory(story({ lines: 12, hyphens: [5], gives: ['foot'] }), columns(2, 6));
    expect(counts(poured)).toEqual([6, 6]);
    expect(feet(poured)).toEqual([false, false]);
  });

  it('has a paragraph with a line more before it, else', () => {
    const poured = pourStory(story({ lines: 4, gives: [1] }, { lines: 8, hyphens: [3] }), columns(2, 8));
    expect(counts(poured)).toEqual([8, 5]);
    expect(feet(poured)[0]).toBe(false);
  });

  it('ends a line sooner, else', () => {
    const poured = pourStory(story({ lines: 11, hyphens: [5] }), columns(2, 6));
    expect(counts(poured)).toEqual([5, 6]);
  });

  it('keeps the hyphen where nothing helps', () => {
    const poured = pourStory(story({ lines: 12, hyphens: [5] }), columns(2, 6));
    expect(counts(poured)).toEqual([6, 6]);
    expect(feet(poured)[0]).toBe(true);
  });
});

describe('a column that would end a line short', () => {
  it('is filled by a paragraph with a line more', () => {
    // Three lines stand together: they would leave a hole of one line.
    const poured = pourStory(story({ lines: 7, gives: [1] }, { lines: 3 }), columns(2, 8));
    expect(counts(poured)).toEqual([8, 3]);
  });

  it('is left alone where the hole is that of a table', () => {
    const table: Passage = {
      set: () => [
        { kind: 'box', box: { width: 100, height: 8 * STEP, items: [] }, need: 8 * STEP, notes: [], words: 0 },
      ],
    };
    const poured = pourStory({ step: STEP, passages: [text({ lines: 2, gives: [1] }), table] }, columns(2, 8));
    expect(counts(poured)).toEqual([2, 1]);
  });
});

describe('a story that is over', () => {
  it('by a line fits when a paragraph gives one', () => {
    const poured = pourStory(story({ lines: 5, gives: [-1] }, { lines: 8 }), columns(2, 6));
    expect(poured.rest).toBeUndefined();
    expect(counts(poured)).toEqual([6, 6]);
  });

  it('all the same stands as it falls', () => {
    const poured = pourStory(story({ lines: 6 }, { lines: 7, hyphens: [2] }), columns(2, 6));
    expect(poured.rest).toMatchObject({ passage: 1 });
    expect(counts(poured)).toEqual([6, 5]);
  });
});

describe('level columns', () => {
  it('take a line more where they would differ by two', () => {
    // The heading goes to the second column with its lines: nine and six.
    const heading: Passage = {
      leading: STEP,
      set: () => [
        { kind: 'box', box: { width: 100, height: STEP, items: [] }, need: STEP, withNext: true, notes: [], words: 1 },
      ],
    };
    const passages = [text({ lines: 8 }), heading, text({ lines: 5, gives: [1] })];
    const poured = pourBalanced({ step: STEP, passages }, columns(2, 12));
    expect(counts(poured)).toEqual([8, 7]);
  });

  it('end level whatever their heights', () => {
    const [left, right] = columns(2, 12) as [Vessel, Vessel];
    const lower = { ...right, top: 3 * STEP, height: 9 * STEP };
    const poured = pourBalanced(story({ lines: 11 }), [left, lower]);
    expect(counts(poured)).toEqual([7, 4]);
  });
});

describe('the same story', () => {
  it('is always poured the same', () => {
    const make = () =>
      pourStory(
        story({ lines: 9, hyphens: [5], gives: [1] }, { lines: 14, hyphens: [2, 8], gives: [-1] }, { lines: 5 }),
        columns(5, 6),
      );
    const placed = ({ frames }: Poured) => frames.map(({ parts }) => parts);
    expect(placed(make())).toEqual(placed(make()));
  });
});
