// What the pages about running text are about, said as rules: their dumps show where, these say why.

import { describe, expect, it } from 'vitest';
import { elementsOf, type Line, linesOf, piecesOf, read } from './matter.ts';
import { type Pressed, press } from './press.ts';

/** First baselines and left edges of the design's columns. */
const TOP = 48;
const [LEFT, RIGHT] = [20, 125];

const lines = ({ publication }: Pressed): Line[] =>
  linesOf(publication.pages).filter(({ tag }) => tag && tag.role !== 'H1');
const column = (x: number) => (line: Line) => Math.abs(line.x - x) <= 10;
const texts = (all: readonly Line[]): string[] => all.map(({ text }) => text);
const at = (all: readonly Line[], text: string): Line => all.find((line) => line.text === text) as Line;
const wordsOf = (all: readonly string[]): number => all.flatMap((text) => text.split(/\s+/).filter(Boolean)).length;

describe('overset text', () => {
  it('is counted in words: what was typed, less what stands', async () => {
    const pressed = await press('overset');
    const typed = 2 * (12 + 11);
    expect(pressed.diagnostics[0]?.args.words).toBe(typed - wordsOf(texts(lines(pressed))));
  });

  it('is told of a box that no column can hold, and the pages end', async () => {
    const pressed = await press('unbreakable');
    expect(pressed.diagnostics[0]?.args.words).toBe(2 * 10);
    expect(pressed.publication.pages).toHaveLength(2);
  });
});

describe('lines that stand together', () => {
  it.each(['widow', 'orphan', 'footnote-next-column'])(
    '%s: no line of a paragraph is alone in a column',
    async (name) => {
      const all = lines(await press(name));
      for (const paragraph of ['alfa', 'bravo'])
        for (const x of [LEFT, RIGHT]) {
          const own = all.filter(column(x)).filter(({ text }) => text.startsWith(paragraph));
          expect(own.length, `${paragraph} at ${x}`).not.toBe(1);
        }
      expect(all.filter(column(RIGHT)).length).toBeGreaterThan(0);
    },
  );

  it('a heading goes on with the text that it heads', async () => {
    const all = lines(await press('heading-kept'));
    expect(texts(all.filter(column(LEFT)))).toEqual(['alfa 1', 'alfa 2', 'alfa 3', 'alfa 4']);
    expect(texts(all.filter(column(RIGHT)))).toEqual(['Kop', 'bravo 1', 'bravo 2', 'bravo 3', 'bravo 4']);
  });
});

describe('headings in a row', () => {
  it('go on together with two lines of the text', async () => {
    const all = lines(await press('heading-chain'));
    expect(texts(all.filter(column(LEFT)))).toEqual(['alfa 1']);
    expect(texts(all.filter(column(RIGHT))).slice(0, 4)).toEqual(['Kop', 'Tussenkop', 'bravo 1', 'bravo 2']);
  });
});

describe('columns', () => {
  it('that are balanced end level, but for the line that is over', async () => {
    const all = lines(await press('balanced-columns'));
    const [left, right] = [LEFT, RIGHT].map((x) => all.filter(column(x)).length);
    expect([left, right]).toEqual([7, 6]);
  });

  it('that are balanced end level whatever stands at their foot', async () => {
    const pressed = await press('footnote-balanced');
    const body = lines(pressed).filter(({ runs }) => runs[0]?.size === 9);
    expect([LEFT, RIGHT].map((x) => body.filter(column(x)).length)).toEqual([7, 6]);
  });

  it('of two widths have their lines set for each', async () => {
    const all = lines(await press('unequal-columns'));
    const widest = (x: number): number => Math.max(...all.filter(column(x)).map(({ right }) => right - x));
    expect(widest(LEFT)).toBeGreaterThan(85);
    expect(widest(LEFT)).toBeLessThanOrEqual(95);
    expect(widest(RIGHT)).toBeLessThanOrEqual(80);
    expect(read((await press('unequal-columns')).publication, 'P')[0]).toMatch(/^De gemeenten .* leeft\.$/);
  });

  it('leave clear what the design keeps clear', async () => {
    const all = lines(await press('clear'));
    const beside = all.filter(({ y }) => y > 60 && y <= 96);
    expect(beside).toHaveLength(3);
    for (const { right } of beside) expect(right).toBeLessThanOrEqual(110);
    // Where too little is left beside it, text goes on below.
    expect(all.filter(({ y, tag }) => y > 132 && y <= 156 && tag?.role !== 'BlockQuote')).toEqual([]);
  });

  it('end where the editor ends them', async () => {
    const all = lines(await press('column-break'));
    const at = (text: string) => all.filter((line) => line.text === text).map(({ page, x, y }) => [page, x, y])[0];
    expect(at('bravo 1')).toEqual([1, RIGHT, TOP]);
    expect(at('charlie 1')).toEqual([2, LEFT, TOP]);
    expect(at('delta 1')).toEqual([2, LEFT, TOP + 4 * 12]);
  });

  it('of a page that is full need no end of their own', async () => {
    const { publication } = await press('page-break-full');
    expect(publication.pages).toHaveLength(2);
  });

  it('go on on the recto after a page break on a spread', async () => {
    const all = lines(await press('page-break-spread'));
    expect(all.filter(({ text }) => text.startsWith('bravo')).map(({ page }) => page)).toEqual([3, 3]);
  });
});

describe('what stands over all columns', () => {
  it('has level columns above it, and columns that begin anew below it', async () => {
    const all = lines(await press('across')).filter(({ page }) => page === 1);
    const wide = at(all, 'Over de hele breedte');
    expect(all.filter(({ y, text }) => y < wide.y && /^(alfa|bravo)/.test(text))).toHaveLength(11);
    const below = all.filter(({ y, text }) => y > wide.y && text.startsWith('charlie'));
    expect(below.map(({ x, text }) => [x, text])).toEqual([
      [LEFT, 'charlie 1'],
      [LEFT, 'charlie 2'],
      [RIGHT, 'charlie 3'],
      [RIGHT, 'charlie 4'],
    ]);
    // The note of a mark above it stands at the foot of the frame all the same.
    expect(at(all, '1 Een noot.')).toMatchObject({ x: RIGHT, y: 228 });
  });

  it('goes to the next page with what follows it', async () => {
    const all = lines(await press('across-next-page'));
    expect(at(all, 'Over de hele breedte').page).toBe(2);
    expect(at(all, 'charlie 1').page).toBe(2);
  });

  it('goes to the head, to the foot or to a page of its own, while the text goes on', async () => {
    const all = lines(await press('floats'));
    const text = all.filter(({ text }) => /^(alfa|bravo|charlie)/.test(text)).map(({ y }) => y);
    expect(at(all, 'Boven').y).toBeLessThan(Math.min(...text));
    expect(at(all, 'Onder').y).toBeGreaterThan(Math.max(...text));
    const pages = lines(await press('float-page'));
    expect(pages.filter(({ page }) => page === 2).map(({ text }) => text)).toEqual(['Alleen']);
    expect(at(pages, 'bravo 14').page).toBe(1);
    expect(at(pages, 'bravo 15').page).toBe(3);
  });
});

describe('a picture over two pages', () => {
  const picturesOn = ({ publication: { pages } }: Pressed) =>
    pages.map((page) => piecesOf([page]).filter(({ item }) => item.kind === 'image'));

  it('stands at the head of the next opening, on both of its pages, with its caption on one', async () => {
    const pressed = await press('float-spread');
    const pictures = picturesOn(pressed).map((all) => all.map(({ x, y }) => [x, y]));
    expect(pictures).toEqual([[], [[20, 36]], [[20 - 240, 36]]]);
    const all = lines(pressed);
    expect(at(all, 'Over de vouw')).toMatchObject({ page: 2, x: LEFT });
    const below = all.filter(({ page, text }) => page > 1 && text !== 'Over de vouw').map(({ y }) => y);
    expect(Math.min(...below)).toBe(120);
    expect(below.filter((y) => y === 120)).toHaveLength(4);
  });

  it('gets the pages of an opening where the story has none', async () => {
    const pictures = picturesOn(await press('float-spread-end'));
    expect(pictures.map((all) => all.length)).toEqual([0, 1, 1]);
  });
});

describe('side notes', () => {
  it('stand beside their line, apart from each other and in their margin', async () => {
    const all = lines(await press('asides'));
    const y = (text: string): number => all.find((line) => line.text.startsWith(text))?.y ?? 0;
    const margin = all.filter(({ x }) => x === 160).map((line) => line.y);
    expect(y('Een noot')).toBeGreaterThan(y('alfa 3'));
    expect(y('Een noot')).toBeLessThanOrEqual(y('bravo 1'));
    expect(margin).toEqual(margin.toSorted((a, b) => a - b));
    expect(y('De tweede')).toBeGreaterThan(y('bravo 2'));
    expect(Math.max(...margin)).toBeLessThanOrEqual(TOP + 15 * 12);
    expect(y('De derde')).toBeLessThan(y('delta 1'));
  });
});

describe('vertical justification', () => {
  it('opens white until the column is full, and leaves the last one alone', async () => {
    const all = lines(await press('vertical'));
    const foot = (x: number): number => Math.max(...all.filter(column(x)).map(({ y }) => y));
    expect(foot(LEFT)).toBe(TOP + 7 * 12);
    expect(foot(RIGHT)).toBe(TOP + 2 * 12);
  });
});

describe('a story that goes on', () => {
  it('runs through all pages in order, and what follows knows', async () => {
    const pressed = await press('continuation');
    const { pages, pagination } = pressed.publication;
    expect(pages.map(({ section }) => section)).toEqual(['een', ...Array(4).fill('continuation'), 'twee']);
    expect(pagination.sections.twee).toEqual({ first: 6, pages: 1 });
    const typed = [
      ['alfa', 7],
      ['bravo', 8],
      ['charlie', 16],
      ['delta', 9],
    ] as const;
    const expected = typed.flatMap(([word, count]) => Array.from({ length: count }, (_, i) => `${word} ${i + 1}`));
    expect(texts(lines(pressed).filter(({ page }) => page > 1 && page < 6))).toEqual(expected);
  });
});

describe('footnotes', () => {
  it('stand once each, in the order of their marks, and are read outside headings', async () => {
    const { publication } = await press('footnote');
    expect(read(publication, 'Note')).toEqual([
      '1 De eerste noot.',
      '2 De noot bij een kop.',
      '3 De noot bij een punt.',
    ]);
    expect(read(publication, 'H2')).toEqual(['Kop met noot2']);
    const ids = elementsOf(publication.structure).flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toHaveLength(3);
  });

  it('stand in the column of their mark', async () => {
    const all = lines(await press('footnote-next-column'));
    const [mark, note] = ['bravo 21', '1 Een noot.'].map((text) => all.find((line) => line.text === text));
    expect(column(RIGHT)(mark as Line)).toBe(true);
    expect(column(RIGHT)(note as Line)).toBe(true);
    // The foot of the column: its last line.
    expect(note?.y).toBeLessThanOrEqual(TOP + 5 * 12);
    expect(note?.y).toBeGreaterThan(mark?.y ?? 0);
  });
});

describe('a footnote longer than its column', () => {
  it('goes on in the next, with its first lines below their mark', async () => {
    const all = lines(await press('footnote-long'));
    const note = all.filter(({ runs }) => runs.every(({ size }) => size === 7));
    expect(note.filter(column(LEFT)).length).toBeGreaterThan(1);
    expect(note.filter(column(RIGHT)).length).toBeGreaterThan(1);
    expect(read((await press('footnote-long')).publication, 'Note')[0]).toMatch(/^1 Een noot .* laatste woord\.$/);
  });
});

describe('lists', () => {
  it('have an element for the sign and for the words of every item', async () => {
    const { publication } = await press('list');
    expect(read(publication, 'Lbl')).toEqual(['–', '–', '1.', '2.']);
    expect(read(publication, 'LBody').map((text) => text.split(' ')[0])).toEqual(['eerste', 'tweede', 'een', 'twee']);
    const numbering = elementsOf(publication.structure).flatMap(({ listNumbering }) => listNumbering ?? []);
    expect(numbering).toEqual(['Disc', 'Decimal']);
  });
});

describe('passages in another language', () => {
  it('are elements with that language, over as many lines as they run', async () => {
    const { publication, diagnostics } = await press('passages');
    expect(diagnostics).toEqual([]);
    const spans = elementsOf(publication.structure).filter(({ role }) => role === 'Span');
    expect(spans.map(({ lang }) => lang)).toEqual(['fr', 'fr', 'en']);
    const words = read(publication, 'Span').map((text) => text.replaceAll('\u00ad', ''));
    expect(words).toEqual(['développement « durable » qui', 'continue', 'a neighbourhood']);
  });
});

describe('links', () => {
  it('are one element each, whatever marks are in them and over however many lines they run', async () => {
    const { publication } = await press('links');
    expect(read(publication, 'Link')).toEqual(['link met vette woorden', 'over twee regels van de kolom']);
  });

  it('say the page on which their target came to stand', async () => {
    const { publication } = await press('page-reference');
    const page = publication.pagination.sections.twee?.first;
    expect(page).toBe(4);
    expect(read(publication, 'Link')).toEqual(['Twee', String(page), 'elders']);
  });
});
