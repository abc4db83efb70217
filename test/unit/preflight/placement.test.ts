import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../src/model/matter.ts';
import { depthOf } from '../../../src/preflight/placement.ts';
import { line, look, picture, text } from './pages.ts';

describe('text near the edges', () => {
  it.each([
    ['left, a verso', [[], [line(7, 100, 'woord')]], 'near-trim'],
    ['at the top', [[line(60, 12, 'woord')]], 'near-trim'],
    ['at the foot', [[line(60, 295, 'woord')]], 'near-trim'],
    ['right, a recto', [[line(213, 100, 'woord')]], 'near-trim'],
    ['beyond the right edge', [[line(225, 100, 'woord')]], 'outside-page'],
    ['turned out of the page', [[line(60, 4, 'woord', { turn: -90 })]], 'outside-page'],
  ])('%s', (_, pages, code) => expect(look(pages).codes).toEqual([code]));

  it('is no matter inside the safe area, and spaces are not seen', () => {
    expect(look([[line(20, 100, 'woord'), line(60, 280, 'nn'), line(200, 150, 'woord       ')]]).codes).toEqual([]);
    expect(look([[line(60, 100, 'woord', { turn: -90 })]]).codes).toEqual([]);
  });

  it('is judged by the template where it says so', () => {
    const pages = [[], [line(7, 100, 'woord')]];
    expect(look(pages, { health: { picturesAlone: false, safe: 5 } }).codes).toEqual([]);
    expect(look(pages, { page: { safe: 5 } }).codes).toEqual([]);
  });

  it('names words, distance in millimetres, and the line that they come from', () => {
    const [{ args, span, severity } = {}] = look([[line(225, 100, 'een woord', { from: 7 })]]).diagnostics;
    expect(args).toMatchObject({ page: 1, words: 'een woord', distance: 9 });
    expect({ severity, line: span?.line }).toEqual({ severity: 'error', line: 7 });
  });
});

describe('text near the fold', () => {
  const page = { spine: 20 };
  const near = line(10, 100, 'woord');
  it('is told where the design asks for a distance', () => {
    expect(look([[near]], { page }).codes).toEqual(['near-spine']);
    expect(look([[line(21, 100, 'woord')]], { page }).codes).toEqual([]);
    expect(look([[near]]).codes).toEqual([]);
  });
  it('is measured to the right edge of a verso', () =>
    expect(look([[], [line(205, 100, 'woord')]], { page }).codes).toEqual(['near-spine']));
  it('is the trim where pages do not face each other', () =>
    expect(look([[line(3, 100, 'woord')]], { page: { facing: false } }).codes).toEqual(['near-trim']));
  it('may run over it where it was meant to', () => {
    const across = (of = text()) => [[], [line(220, 100, 'woord', { of })]];
    expect(look(across(), { page }).codes).toEqual(['over-spine']);
    expect(look(across()).diagnostics).toMatchObject([{ args: { distance: 0.9, words: 'woord' } }]);
    expect(look(across(text({ crosses: true })), { page }).codes).toEqual([]);
  });
});

describe('covered text', () => {
  const field = (y: number, fill = true, clip = false): Placed => {
    const path = [['M', 0, 0], ['L', 100, 0], ['L', 100, 20], ['L', 0, 20], ['Z']] as const;
    const disc = [['M', 0, 0], ['L', 50, 20], ['L', 100, 0], ['Z']] as const;
    const item = { kind: 'path', path, ...(fill && { fill: { name: 'rood' } }) } as const;
    const box = { width: 100, height: 20, items: [{ x: 0, y: 0, item }] };
    return { x: 10, y, item: { kind: 'group', box, ...(clip && { clip: disc }) } };
  };
  const words = line(20, 100, 'woord', { from: 4 });

  it('lies under a field or picture that is painted after it', () => {
    const [{ code, severity, span } = {}] = look([[words, field(90)]]).diagnostics;
    expect({ code, severity, line: span?.line }).toEqual({
      code: 'preflight/covered-text',
      severity: 'error',
      line: 4,
    });
    const accept = look([[words, picture(10, 90, 100, 20)]], { health: { picturesAlone: true } });
    expect(accept.codes).toContain('covered-text');
  });

  it.each([
    ['on a field', [field(90), words]],
    ['beside a field', [words, field(101)]],
    ['in a frame', [words, field(90, false)]],
    ['under a part that is cut out', [words, field(90, true, true)]],
  ])('is not what stands %s', (_, items) => expect(look([items]).codes).toEqual([]));
});

describe('text over text', () => {
  const one = line(20, 100, 'het ene', { from: 3 });
  it.each([
    ['on one line', line(40, 100, 'het andere', { from: 8 })],
    ['two points lower', line(20, 102, 'het andere', { from: 8 })],
    ['turned across it', line(30, 120, 'het andere', { from: 8, turn: -90 })],
    ['aslant', line(20, 90, 'het andere', { from: 8, turn: 30 })],
  ])('%s', (_, other) => {
    const { codes, diagnostics } = look([[one, other]]);
    expect(codes).toEqual(['text-over-text']);
    expect([diagnostics[0]?.span?.line, diagnostics[0]?.related?.[0]?.line].sort()).toEqual([3, 8]);
  });
  it.each([
    ['the next line', line(20, 109, 'het andere')],
    ['beside it', line(52, 100, 'het andere')],
    ['turned beside it', line(60, 120, 'het andere', { turn: -90 })],
    ['aslant below it', line(20, 106, 'het andere', { turn: 30 })],
  ])('not %s', (_, other) => expect(look([[one, other]]).codes).toEqual([]));
  it('measures how deep', () => {
    const square = (x: number, y: number) => [
      { x, y },
      { x: x + 10, y },
      { x: x + 10, y: y + 10 },
      { x, y: y + 10 },
    ];
    expect(depthOf(square(0, 0), square(6, 2))).toBeCloseTo(4);
    expect(depthOf(square(0, 0), square(13, 2))).toBeCloseTo(-3);
    const tip = [
      { x: 10, y: 0 },
      { x: 20, y: 10 },
      { x: 10, y: 20 },
      { x: 0, y: 10 },
    ];
    // The boxes around them meet, they themselves do not.
    expect(depthOf(tip, square(-8, -8))).toBeLessThan(0);
  });
});
