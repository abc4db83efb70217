// Boxes on pages: ground and padding go on with the text, no title and no line of text stands alone, lists are read as lists.

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/content.ts';
import type { Design, StoryFrame } from '../../src/model/design.ts';
import type { RichText } from '../../src/model/text.ts';
import { lay, span, storyOf } from './lay.ts';
import { edgesOf, elementsOf, linesOf, piecesOf, read } from './matter.ts';
import { type Pressed, press } from './press.ts';

let pressed: Pressed;
beforeAll(async () => {
  pressed = await press('list');
});

type Pages = Pressed['publication']['pages'];

/** Rectangles of ground, by page. */
const groundsOf = (pages: Pages) =>
  piecesOf(pages)
    .filter(({ item }) => item.kind === 'path' && item.fill?.name === 'rood')
    .map((piece) => ({ page: piece.page, ...edgesOf(piece) }));

/** Texts of the lines that stand on each ground, from the top. */
const linesOn = (pages: Pages): readonly (readonly string[])[] =>
  groundsOf(pages).map(({ page, left, right, top, bottom }) =>
    linesOf(pages)
      .filter((line) => line.page === page && line.x > left && line.x < right && line.y > top && line.y < bottom)
      .map(({ text }) => text),
  );

describe('a box that breaks', () => {
  it('has its ground in every column, padded at both ends', async () => {
    const { pages } = (await press('box-in-flow-breaks')).publication;
    const grounds = groundsOf(pages);
    expect(grounds.map(({ page, left }) => [page, left])).toEqual([
      [1, 20],
      [1, 125],
      [2, 20],
      [2, 125],
    ]);
    const lines = linesOf(pages);
    for (const { page, left, right, top, bottom } of grounds) {
      const own = lines.filter(
        (line) => line.page === page && line.x > left && line.x < right && line.y > top && line.y < bottom,
      );
      expect(Math.max(...own.map(({ y }) => y))).toBeCloseTo(bottom - 6, 6);
      expect(Math.min(...own.map(({ y }) => y))).toBeCloseTo(top + 3 + 12, 6);
    }
  });

  it('is drawn its rule above its beginning only', async () => {
    const { pages } = (await press('box-in-flow-breaks')).publication;
    const rules = piecesOf(pages).filter(({ item }) => item.kind === 'path' && item.stroke?.width === 1);
    expect(rules.map(({ page, x }) => [page, x])).toEqual([[1, 20]]);
  });

  it('is read in order: title, paragraphs, points, heading, figure', async () => {
    const { structure } = (await press('box-in-flow-breaks')).publication;
    const section = elementsOf(structure).find(({ role }) => role === 'Sect');
    const roles = section?.kids.map(({ role }) => role);
    expect(roles?.slice(4)).toEqual(['H2', 'P', 'L', 'P', 'H3', 'P', 'P', 'P', 'P']);
  });
});

describe('a list in a box', () => {
  it('has its points and their signs, in the flow and in a place of its own', async () => {
    for (const name of ['box-in-flow-breaks', 'box-list']) {
      const { publication } = await press(name);
      expect(read(publication, 'Lbl')).toEqual(['–', '–']);
      expect(read(publication, 'LBody')[1]).toBe('tweede punt');
    }
  });
});

const word = (i: number): string => (i % 4 === 0 ? 'gemeentebestuur' : `w${'aeiou'[i % 5]}n`);
const anyBox = fc.record({
  before: fc.nat(14),
  paragraphs: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
  points: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
  lines: fc.integer({ min: 8, max: 16 }),
  width: fc.integer({ min: 95, max: 200 }),
});
type Plan = typeof anyBox extends fc.Arbitrary<infer T> ? T : never;

function blocksOf({ before, paragraphs, points }: Plan): readonly Block[] {
  const text = (words: number, name: string): RichText => ({
    runs: [{ text: [name, ...Array.from({ length: words - 1 }, (_, i) => word(i))].join(' ') }],
    span,
  });
  const inside: Block[] = paragraphs.map((words, i) => ({ kind: 'paragraph', text: text(words, `alinea${i}`), span }));
  if (points.length > 0)
    inside.push({ kind: 'list', ordered: false, items: points.map((words, i) => text(words, `punt${i}`)), span });
  const outside = Array.from({ length: before }, (): Block => ({ kind: 'paragraph', text: text(1, 'alfa'), span }));
  return [...outside, { kind: 'box', title: 'Titel', blocks: inside, span }];
}

function designOf({ lines, width }: Plan): Design {
  const frames = [10, 20 + width].map((x): StoryFrame => ({ x, y: 36, width, lines }));
  const story = { kind: 'story' as const, name: 'body', at: [0, 0] as const, frames, balance: false, span };
  const sheet = { spread: false, mirror: false, elements: [story] };
  const arrangement = { start: 'any' as const, sheets: [sheet], continuation: sheet };
  return {
    ...pressed.design,
    page: { ...pressed.design.page, trim: { width: 700, height: 320 } },
    templates: new Map([['random', { name: 'random', arrangements: new Map([['text', arrangement]]), span }]]),
  };
}

describe('a random box', () => {
  it('loses and doubles nothing, and leaves no line and no title alone', () => {
    fc.assert(
      fc.property(anyBox, (plan) => {
        const blocks = blocksOf(plan);
        const { publication, said, settled } = lay(pressed, blocks, designOf(plan));
        expect(said).toEqual([]);
        expect(settled).toBe(true);
        const texts = blocks.flatMap((block) => {
          if (block.kind === 'paragraph') return [block.text];
          if (block.kind !== 'box') return [];
          const title: RichText = { runs: [{ text: block.title }] };
          return [
            title,
            ...block.blocks.flatMap((one) =>
              one.kind === 'paragraph' ? [one.text] : one.kind === 'list' ? one.items : [],
            ),
          ];
        });
        const typed = texts.map(({ runs }) => runs.map((run) => run.text).join('')).join('');
        expect(storyOf(publication)).toBe(typed.replaceAll(' ', ''));
        const parts = linesOn(publication.pages).map((lines) => lines.filter((line) => line !== '–'));
        const all = parts.flat().filter((line) => line !== 'Titel').length;
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0);
          const lines = part.filter((line) => line !== 'Titel').length;
          expect(lines).toBeGreaterThanOrEqual(Math.min(2, all));
        }
      }),
      { seed: 1450, numRuns: 80 },
    );
  });
});
