// The promise that no text is lost, shown to be kept only by what really stands whole, once and in order.

import { describe, expect, it } from 'vitest';
import { assertNothingLost } from '../../../src/layout/assert.ts';
import type { Piece, PouredStory } from '../../../src/layout/bands.ts';
import type { Filled } from '../../../src/layout/fill.ts';
import { pourStory } from '../../../src/layout/pour.ts';
import type { Story } from '../../../src/layout/story.ts';
import type { Vessel } from '../../../src/layout/vessel.ts';
import type { Box } from '../../../src/model/matter.ts';
import type { GalleyItem } from '../../../src/model/stages.ts';

const STEP = 10;
const box = (height: number): Box => ({ width: 100, height, items: [] });
const line = (notes: Box[] = []): GalleyItem => ({ kind: 'box', box: box(STEP), need: STEP, notes, words: 8 });
/** Two passages of three lines; the second begins with a footnote. */
const passages = [
  [line(), line(), line()],
  [line([box(STEP)]), line(), line()],
];
const story: Story = { step: STEP, passages: passages.map((items) => ({ set: () => items })) };
const vessel = (page: number, height: number): Vessel => ({
  ...{ left: 0, top: 0, height, width: 100, sheet: page, page, opening: page, holes: [] },
});
const vessels = [vessel(0, 30), vessel(1, 50)];

function poured(heights = vessels): PouredStory {
  const { frames, rest } = pourStory(story, heights);
  return {
    pieces: frames.map((filled, i): Piece => ({ vessel: heights[i] as Vessel, filled })),
    ...(rest && { rest }),
  };
}
const checked = (what: PouredStory) => () => assertNothingLost('klimaat', story, what, 100);
/** The same with one frame different. */
const changed = (index: number, change: (filled: Filled) => Filled): PouredStory => {
  const { pieces } = poured();
  return { pieces: pieces.map((piece, i) => (i === index ? { ...piece, filled: change(piece.filled) } : piece)) };
};

describe('a story that was poured', () => {
  it('passes as it stands, and as far as it goes', () => {
    expect(poured().pieces.map(({ filled }) => filled.boxes.length)).toEqual([3, 3]);
    expect(checked(poured())).not.toThrow();
    const short = poured([vessel(0, 30)]);
    expect(short.rest).toBeDefined();
    expect(checked(short)).not.toThrow();
  });

  it.each([
    ['a line is gone from a frame', changed(0, ({ boxes, ...rest }) => ({ ...rest, boxes: boxes.slice(1) }))],
    ['a line stands twice', changed(0, ({ boxes, ...rest }) => ({ ...rest, boxes: [...boxes, ...boxes.slice(2)] }))],
    ['two lines have changed places', changed(1, ({ boxes, ...rest }) => ({ ...rest, boxes: [...boxes].reverse() }))],
    ['a footnote is gone', changed(1, (filled) => ({ ...filled, notes: [] }))],
    ['a footnote has no mark', changed(0, (filled) => ({ ...filled, notes: [box(STEP)] }))],
    ['a frame is gone', { pieces: poured().pieces.slice(0, 1) }],
    ['the first frame is gone', { pieces: poured().pieces.slice(1) }],
    ['a frame stands twice', { pieces: [...poured().pieces, ...poured().pieces.slice(1)] }],
    ['frames have changed places', { pieces: [...poured().pieces].reverse() }],
    ['what is left begins too late', { ...poured([vessel(0, 30)]), rest: { passage: 1, item: 1, notes: [] } }],
    ['nothing is said to be left', { pieces: poured([vessel(0, 30)]).pieces }],
  ])('fails, with its section, where %s', (_, broken) => {
    expect(checked(broken)).toThrow(/^section "klimaat": /);
  });
});
