import { describe, expect, it } from 'vitest';
import { frame, line, look, paragraph, text } from './pages.ts';

/** Ten lines of twenty letters: four words of four letters and a space. */
const words = 'nnnn nnnn nnnn nnnn ';
const lines = (count: number) => Array.from({ length: count }, (_, i) => line(20, 48 + 12 * i, words, { from: 5 + i }));

describe('a story', () => {
  it('has room for as many words as its free lines hold', () => {
    const { rooms, pages } = look([lines(5)], { frames: [frame({ depth: 60 })] });
    // Five lines as full as these, of 90 points; a word of 22.5 points with its space. A tenth and a word are kept back.
    expect(rooms).toMatchObject([{ section: 'proef', frame: 'body', lines: 10, wordsLeft: 17, span: { line: 5 } }]);
    expect(pages[0]?.wordsLeft).toBe(17);
  });
  it('loses the room of its footnotes', () => {
    const { rooms } = look([lines(5)], { frames: [frame({ depth: 60, foot: 24 })] });
    expect(rooms[0]?.wordsLeft).toBe(9);
  });
  it('counts words over as negative, and the page as overset', () => {
    const { rooms, pages } = look([lines(10)], { frames: [frame({ over: 17 })] });
    expect(rooms[0]?.wordsLeft).toBe(-17);
    expect(pages[0]?.findings).toEqual({ 'layout/overset-text': 1 });
  });
  it('is told once, at the page where it ends', () => {
    const frames = [frame(), frame({ page: 2, depth: 24 }), frame({ page: 3, depth: 0 })];
    expect(look([lines(10), lines(2), []], { frames }).rooms).toMatchObject([{ page: 2, lines: 30 }]);
  });
  it('without text says nothing', () => expect(look([[]], { frames: [frame({ depth: 0 })] }).rooms).toEqual([]));
});

describe('a fixed place', () => {
  const slot = (room: number) => text({ style: 'lead', measure: 100, room });
  it('has room for what its last line and its free lines still hold', () => {
    const of = slot(3);
    const set = [line(20, 100, words, { of, from: 8 }), line(20, 112, 'nnnn nnnn ', { of, from: 8, last: true })];
    // 45 points of the second line and 90 of the third; 22.5 a word.
    expect(look([set]).rooms).toEqual([
      { page: 1, section: 'proef', frame: 'lead', lines: 3, wordsLeft: 4, span: expect.objectContaining({ line: 8 }) },
    ]);
  });
  it('counts the words of the lines that it has no room for', () => {
    const of = slot(2);
    const set = [0, 12, 24].map((y) => line(20, 100 + y, words, { of }));
    expect(look([set])).toMatchObject({
      rooms: [{ wordsLeft: -4 }],
      pages: [{ findings: { 'layout/overset-text': 1 } }],
    });
  });
  it('without a limit is none', () => expect(look([paragraph(20, 100, [20, 20])]).rooms).toEqual([]));
});
