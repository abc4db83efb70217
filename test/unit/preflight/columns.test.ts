import { describe, expect, it } from 'vitest';
import { BASELINE, frame, line, look, paragraph, tag, text } from './pages.ts';

/** First baseline of the frame. */
const TOP = 48;
const full = paragraph(20, TOP, Array(10).fill(20));

describe('the number of pages', () => {
  it('is told where the printer asks for a multiple of another', () => {
    const { codes, diagnostics } = look([full, full, full, full, full, full], { page: { multiple: 4 } });
    expect(codes).toEqual(['page-count']);
    expect(diagnostics[0]?.args).toEqual({ pages: 6, multiple: 4, fewer: 2, more: 2, empty: '–' });
    expect(look([full, full, full, full], { page: { multiple: 4 } }).codes).toEqual([]);
  });
});

describe('fill', () => {
  const health = { fill: 0.6, picturesAlone: false };
  it('is told below the minimum of the template', () => {
    const { codes, pages, diagnostics } = look([full], { frames: [frame({ depth: 60 })], health });
    expect(codes).toEqual(['under-filled']);
    expect(diagnostics[0]?.args).toMatchObject({ page: 1, section: 'proef', fill: 50, least: 60 });
    expect(pages[0]?.fill).toBe(0.5);
  });
  it.each([
    ['at the minimum', frame({ depth: 72 })],
    ['with its footnotes', frame({ depth: 48, foot: 36 })],
  ])('is right %s', (_, one) => expect(look([full], { frames: [one], health }).codes).toEqual([]));
  it('is that of all columns of the page', () => {
    const second = frame({ rect: { x: 125, y: 36, width: 95, height: 120 }, depth: 0 });
    expect(look([full], { frames: [frame(), second], health }).codes).toEqual(['under-filled']);
  });
  it('of a page that a few lines go on over is told with their words, where they were typed', () => {
    const over = [line(20, TOP, 'nog twee', { from: 30 }), line(20, TOP + 12, 'woorden te veel', { from: 30 })];
    const frames = [frame(), frame({ page: 2, depth: 24 })];
    const { codes, diagnostics } = look([full, over], { frames, health });
    expect(codes).toEqual(['spilled-text']);
    expect(diagnostics[0]).toMatchObject({
      severity: 'error',
      span: { line: 30 },
      args: { page: 2, words: 5, fill: 20 },
    });
  });
  it('is not asked of pages without columns, or by templates that name none', () => {
    expect(look([[]], { health }).codes).toEqual([]);
    expect(look([[]], { health }).pages[0]).not.toHaveProperty('fill');
    expect(look([full], { frames: [frame({ depth: 12 })] }).codes).toEqual([]);
  });
});

describe('headings', () => {
  const heading = (y: number, words = 'Kop') =>
    line(20, y, words, { role: 'H2', of: text({ style: 'head' }), from: 9 });
  const last = TOP + 9 * BASELINE;
  it.each([
    ['last in a frame', [heading(last)]],
    ['with one line of more below', [heading(last - BASELINE), line(20, last, 'nn')]],
    ['above another heading that is last', [heading(last - BASELINE), heading(last, 'Tweede')]],
  ])('%s', (_, matter) => {
    const { diagnostics } = look([matter], { frames: [frame()] });
    expect(diagnostics[0]).toMatchObject({
      code: 'preflight/stranded-heading',
      span: { line: 9 },
      args: { frame: 'body' },
    });
  });
  it.each([
    ['with two lines below', [heading(last - 2 * BASELINE), ...paragraph(20, last - BASELINE, [20, 20])]],
    ['with all there is to say in one line', [heading(last - BASELINE), line(20, last, 'nn', { last: true })]],
    ['above a drawing', [heading(TOP)]],
  ])('not %s', (_, matter) => expect(look([matter], { frames: [frame()] }).codes).toEqual([]));
  it('of two lines are one heading', () => {
    const of = text({ style: 'head' });
    const two = [0, 1].map((i) => line(20, last - i * BASELINE, 'Kop', { role: 'H2', of }));
    expect(look([two], { frames: [frame()] }).codes).toEqual(['stranded-heading']);
  });
});

describe('the end of a column', () => {
  const last = TOP + 9 * BASELINE;
  const ended = (hyphen: boolean) => [line(20, last, 'woord-', { hyphen, from: 4 })];
  it('with a hyphen is told, as a warning where the reader turns the page', () => {
    const [onRecto] = look([ended(true)], { frames: [frame()] }).diagnostics;
    expect(onRecto).toMatchObject({ code: 'preflight/hyphen-at-end', severity: 'warning', span: { line: 4 } });
    const second = frame({ rect: { x: 125, y: 36, width: 95, height: 120 } });
    expect(look([ended(true)], { frames: [frame(), second] }).diagnostics[0]).toMatchObject({ severity: 'note' });
    expect(look([[], ended(true)], { frames: [frame({ page: 2 })] }).diagnostics[0]).toMatchObject({
      severity: 'note',
    });
  });
  it('without is right, and a hyphen further up too', () => {
    expect(look([ended(false)], { frames: [frame()] }).codes).toEqual([]);
    const above = [line(20, last - BASELINE, 'woord-', { hyphen: true }), line(20, last, 'deel')];
    expect(look([above], { frames: [frame()] }).codes).toEqual([]);
  });
  it('is where its text ends, not its footnotes', () => {
    const inside = tag('P');
    const structure = { role: 'Document', kids: [{ role: 'Note', kids: [inside] }] } as const;
    const note = line(20, last, 'noot-', { hyphen: true });
    const noted = { ...note, item: { ...note.item, tag: inside } } as typeof note;
    const matter = [line(20, last - 3 * BASELINE, 'woord'), noted];
    expect(look([matter], { frames: [frame()], structure: structure as never }).codes).toEqual([]);
  });
});

describe('columns that should end level', () => {
  const columns = (one: number, other: number, changes = {}) => [
    frame({ depth: one, balance: true, ...changes }),
    frame({ depth: other, balance: true, rect: { x: 125, y: 36, width: 95, height: 120 }, ...changes }),
  ];
  it('and differ by more than a line', () => {
    const { codes, diagnostics } = look([full], { frames: columns(108, 84) });
    expect(codes).toEqual(['unequal-columns']);
    expect(diagnostics[0]?.args).toMatchObject({ lines: 2, frame: 'body' });
  });
  it.each([
    ['differ by a line', columns(108, 96)],
    ['end level', columns(96, 96)],
    ['need not', columns(108, 24, { balance: false })],
    ['go on over the page', [...columns(120, 84), frame({ page: 3, depth: 60 })]],
    [
      'are full',
      [frame({ balance: true, depth: 60, rect: { x: 20, y: 36, width: 95, height: 60 } }), ...columns(96, 96).slice(1)],
    ],
  ])('%s', (_, frames) => expect(look([full, [], []], { frames }).codes).toEqual([]));
});

describe('paragraphs', () => {
  it('that end with a scrap of a line', () => {
    const { codes, diagnostics } = look([paragraph(20, TOP, [20, 20, 3])], { frames: [frame()] });
    expect(codes).toEqual(['runt']);
    expect(diagnostics[0]).toMatchObject({ span: { line: 20 }, args: { words: 'nnn', share: 14 } });
  });
  it.each([
    ['with a fair last line', [20, 20, 4]],
    ['of one line', [2]],
  ])('not %s', (_, lengths) =>
    expect(look([paragraph(20, TOP, lengths)], { frames: [frame({ depth: 36 })] }).codes).toEqual([]),
  );
  it('nor where the paragraph goes on in the next column', () =>
    expect(look([paragraph(20, TOP, [20, 20, 3], { last: false })], { frames: [frame()] }).codes).toEqual([]));
});

describe('white that runs down', () => {
  /** Lines of two words, the space after so many letters. */
  const spaced = (...before: readonly number[]) => {
    const of = text();
    return before.map((letters, i) => line(20, TOP + i * BASELINE, `${'n'.repeat(letters)} nnnnn`, { of, from: 6 }));
  };
  it('through four lines is told', () => {
    const { diagnostics } = look([spaced(9, 9, 9, 9)], { frames: [frame()] });
    expect(diagnostics).toMatchObject([{ code: 'preflight/river', args: { lines: 4, page: 1 }, span: { line: 6 } }]);
  });
  it('through three is not, nor spaces that do not meet, nor those of two paragraphs', () => {
    expect(look([spaced(9, 9, 9, 4)], { frames: [frame()] }).codes).toEqual([]);
    expect(look([spaced(9, 7, 9, 7)], { frames: [frame()] }).codes).toEqual([]);
    const two = [...spaced(9, 9), ...spaced(9, 9).map((one) => ({ ...one, y: one.y + 2 * BASELINE }))];
    expect(look([two], { frames: [frame()] }).codes).toEqual([]);
  });
});
