// What the pages about places are about: bleed, spreads, mirrored sheets, slots, and the elements that arrange others.

import { describe, expect, it } from 'vitest';
import { edgesOf, elementsOf, linesOf, type Piece, piecesOf, read } from './matter.ts';
import { type Pressed, press } from './press.ts';

const [WIDTH, BLEED] = [240, 9];
const pieces = ({ publication }: Pressed): Piece[] => piecesOf(publication.pages);
const linesFrom = ({ publication }: Pressed) => linesOf(publication.pages);

describe('bleed', () => {
  it('is added where an edge lies on the trim, and nowhere else', async () => {
    const pressed = await press('bleed-photo');
    const [photo, disc, field] = pieces(pressed).map(edgesOf);
    expect(photo).toEqual({ left: -BLEED, top: -BLEED, right: WIDTH + BLEED, bottom: 200 });
    expect(disc).toEqual({ left: 20, top: 210, right: 80, bottom: 270 });
    expect(field).toEqual({ left: 100, top: 290, right: WIDTH + BLEED, bottom: 300 + BLEED });
  });

  it('shows the side of the picture that must be seen', async () => {
    const [photo] = pieces(await press('bleed-photo'));
    const crop = photo?.item.kind === 'image' ? photo.item.crop : undefined;
    expect((crop?.x ?? 0) + (crop?.width ?? 0)).toBeCloseTo(1, 9);
    expect(crop?.width).toBeCloseTo(258 / 209 / (400 / 300), 9);
  });

  it('lets only the picture with a text be read', async () => {
    const { publication } = await press('bleed-photo');
    expect(elementsOf(publication.structure).flatMap(({ alt }) => alt ?? [])).toEqual(['Een groen vlak']);
  });
});

describe('a title across the gutter', () => {
  it('has its gutter between two letters', async () => {
    const title = linesFrom(await press('spread-title')).find(({ text }) => text === 'Enerzijds');
    const clusters = title?.runs.flatMap((run) => run.clusters).join('');
    expect(clusters).toBe('Enerzi');
    expect(title?.right).toBeCloseTo(WIDTH, 6);
  });

  it('is read once and shown on both pages', async () => {
    const pressed = await press('spread-title');
    expect(read(pressed.publication, 'H1')).toEqual(['Een', 'Enerzijds']);
    const outlines = pieces(pressed).filter(
      ({ page, tag, item }) => page === 3 && tag?.role === 'H1' && item.kind === 'path',
    );
    expect(outlines).toHaveLength('jds'.length);
  });

  it('leaves the field of the verso on the verso', async () => {
    const fields = pieces(await press('spread-title')).filter(
      ({ item }) => item.kind === 'path' && item.fill?.tint === 0.2,
    );
    expect(fields.map(({ page }) => page)).toEqual([2]);
  });
});

describe('a mirrored sheet', () => {
  it('has the same matter on a verso as on a recto', async () => {
    const pressed = await press('mirror');
    const words = (page: number) =>
      linesFrom(pressed)
        .filter((line) => line.page === page)
        .map(({ text, artifact }) => (artifact === 'Pagination' ? 'folio' : text))
        .toSorted();
    expect(words(2)).toEqual(words(3));
  });

  it('reflects what is drawn about the middle of the page', async () => {
    const drawn = pieces(await press('mirror')).filter(({ item }) => item.kind === 'path');
    const edges = (page: number) => drawn.filter((piece) => piece.page === page).map(edgesOf);
    expect(edges(2)).toHaveLength(4);
    expect(edges(2)).toEqual(
      edges(3).map(({ left, right, top, bottom }) => ({ left: WIDTH - right, right: WIDTH - left, top, bottom })),
    );
  });

  it('lets short texts hang from the inner edge on both sides', async () => {
    const titles = linesFrom(await press('mirror')).filter(({ tag }) => tag?.role === 'H1');
    expect(titles[1]?.right).toBeCloseTo(WIDTH - 20, 6);
    expect(titles[2]?.x).toBe(20);
  });

  it('reads its columns from left to right', async () => {
    const first = linesFrom(await press('mirror')).filter(({ page, text }) => page === 2 && text === 'alfa 1')[0];
    const second = linesFrom(await press('mirror')).filter(({ page, text }) => page === 2 && text === 'bravo 2')[0];
    expect(first?.x).toBeLessThan(second?.x ?? 0);
  });
});

describe('places', () => {
  it('are given to the block that asks for them, then in order; the rest flows', async () => {
    const lines = linesFrom(await press('slot-place'));
    const at = (text: string) => lines.filter((line) => line.text === text).map(({ x, y }) => [x, y]);
    expect(at('tweede noot')).toEqual([[20, 60]]);
    expect(at('eerste noot')).toEqual([[125, 60]]);
    expect(at('derde noot')[0]?.[1]).toBeGreaterThan(100);
    expect(at('derde noot')).toHaveLength(1);
  });

  it('are read where their blocks stand in the file, not where they stand on the page', async () => {
    const { publication } = await press('slot-place');
    expect(read(publication, 'P')).toEqual(['eerste noot', 'tweede noot', 'derde noot']);
  });

  it('that are not drawn lose nothing: the block flows', async () => {
    const { publication } = await press('slot-unseen');
    expect(read(publication, 'BlockQuote')).toEqual(['Een citaat zonder foto.']);
  });

  it('draw what the designer wants where no block came', async () => {
    expect(linesFrom(await press('empty-slot')).map(({ text }) => text)).toEqual(['Leeg', 'leeg']);
  });

  it('say which text they leave out', async () => {
    const pressed = await press('box-list-lost');
    expect(pressed.diagnostics.map(({ code }) => code)).toEqual(['compose/unset-text', 'compose/unset-text']);
    expect(linesFrom(pressed).map(({ text }) => text)).not.toContain('eerste punt');
  });
});

describe('pages', () => {
  it('stay blank where a section must start on the other side', async () => {
    const { publication } = await press('blank-page');
    expect(publication.pages[1]?.box.items).toEqual([]);
    expect(publication.pages.map(({ side }) => side)).toEqual(['recto', 'verso', 'recto']);
  });

  it('stand in the contents with their numbers, which are links', async () => {
    const { publication } = await press('contents');
    expect(read(publication, 'TOCI')).toEqual(['Een2', 'Twee3']);
    const links = piecesOf(publication.pages).flatMap(({ link }) => link ?? []);
    expect(links).toEqual([{ anchor: 'een' }, { anchor: 'twee' }]);
  });
});

describe('elements that arrange others', () => {
  it('repeat: in rows, with inks in turn, every item an item of the list', async () => {
    const pressed = await press('repeat');
    const fields = pieces(pressed).filter(({ item }) => item.kind === 'path');
    expect(fields.map(({ x, y }) => [x, y])).toEqual([
      [20, 48],
      [80, 48],
      [20, 88],
    ]);
    expect(fields.map(({ item }) => item.kind === 'path' && item.fill?.name)).toEqual(['rood', 'blauw', 'zwart']);
    expect(read(pressed.publication, 'LI')).toEqual(['1. appels', '2. peren', '3. pruimen']);
  });

  it('repeat: on a map, every item where its id stands; a mixed ink says what it is mixed of', async () => {
    const pressed = await press('places');
    const [field, ...hexagons] = pieces(pressed).filter(({ item }) => item.kind === 'path');
    expect(hexagons.map(({ x, y }) => [x, y])).toEqual([
      [100, 90],
      [40, 60],
    ]);
    expect([field, ...hexagons].map((piece) => piece?.item.kind === 'path' && piece.item.fill)).toEqual([
      { name: 'rood', mix: { ink: { name: 'zwart' }, share: 0.75 } },
      { name: 'blauw' },
      { name: 'rood', tint: 0.5 },
    ]);
    expect(read(pressed.publication, 'LI')).toEqual(['appels', 'peren']);
  });

  it('repeat: from an item on, so many', async () => {
    const lines = linesFrom(await press('repeat')).filter(({ artifact }) => artifact === 'Layout');
    expect(lines.map(({ text }) => text)).toEqual(['1 1.240', '2 3']);
  });

  it('stack: what is absent takes no room', async () => {
    const lines = linesFrom(await press('stack'));
    // Title at 36, the rule 6 below its baseline, the text a line below the rule.
    expect(lines.map(({ y }) => y)).toEqual([36, 54, 66]);
  });

  it('use: a component sees what it is given', async () => {
    const { publication } = await press('figures-in-flow');
    expect(read(publication, 'LI')).toEqual(['12appels', '1.240peren']);
  });
});

describe('text elements', () => {
  it('fit: large text becomes as wide as its place, small text stays', async () => {
    const [title, short] = linesFrom(await press('text-fit'));
    expect((title?.right ?? 0) - (title?.x ?? 0)).toBeCloseTo(200, 3);
    expect(title?.runs[0]?.size).toBeLessThan(60);
    expect(short?.runs[0]?.size).toBe(18);
  });

  it('otherwise: what does not fit one line gives way, and what follows stands below it', async () => {
    const pressed = await press('text-gives-way');
    const [title, numeral] = linesFrom(pressed);
    expect([title?.runs[0]?.size, title?.y]).toEqual([18, 72]);
    expect([numeral?.text, numeral?.y]).toEqual(['12 12', 108]);
    expect(pressed.diagnostics).toEqual([]);
    expect(pieces(pressed).filter(({ item }) => item.kind === 'path')).toEqual([]);
  });

  it('strong: a mark may change size, spacing and features', async () => {
    const unit = linesFrom(await press('text-gives-way')).find(({ text }) => text === '12 12');
    expect(unit?.runs.map(({ size }) => size)).toEqual([18, 9, 9]);
  });

  it('upward: the last line stands at the point', async () => {
    const lead = linesFrom(await press('text-gives-way')).slice(-3);
    expect(lead.map(({ y }) => y)).toEqual([216, 228, 240]);
  });

  it('say how many words do not go into their lines', async () => {
    const { diagnostics } = await press('text-fit');
    // 17 words; eight of them fit on two lines of 100 points.
    expect(diagnostics[0]?.args.words).toBe(9);
  });

  it('turn: about their first baseline, still read and linked', async () => {
    const turned = pieces(await press('turned-text')).filter(({ turn }) => turn !== undefined);
    expect(turned.map(({ turn, tag, link }) => [turn, tag?.role, link])).toEqual([
      [-90, 'P', undefined],
      [90, undefined, { url: 'https://example.org' }],
    ]);
  });
});
