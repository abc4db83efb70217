import { describe, expect, it } from 'vitest';
import { booklet, coverOf, spineWidth, textBlock } from '../../../src/impose/impose.ts';
import type { Page, Placed } from '../../../src/model/matter.ts';
import { extentOfPath } from '../../../src/model/paths.ts';

const TRIM = { width: 100, height: 150 };

const page = (number: number): Page => ({
  number,
  folio: String(number),
  side: number % 2 === 0 ? 'verso' : 'recto',
  trim: TRIM,
  bleed: 9,
  box: { ...TRIM, items: [] },
  section: 's',
});
const pagesOf = (count: number): readonly Page[] => Array.from({ length: count }, (_, i) => page(i + 1));

/** Numbers of the pages on a sheet with their left edges, and how far each may show: `3 at 100 [0, 100]`. */
const seen = (sheet: Page, pages: readonly Page[]): readonly string[] =>
  sheet.box.items.map(({ x, item }: Placed) => {
    if (item.kind !== 'group' || !item.clip) return `matter at ${x}`;
    const { box } = item;
    const extent = extentOfPath(item.clip);
    const number = pages.find((one) => one.box === box)?.number;
    return `${number} at ${x} [${extent?.x}, ${(extent?.x ?? 0) + (extent?.width ?? 0)}]`;
  });

describe('a booklet', () => {
  it('of eight pages is two sheets, printed on both sides', () => {
    const pages = pagesOf(8);
    const sheets = booklet(pages);
    expect(sheets.map(({ folio }) => folio)).toEqual(['8–1', '2–7', '6–3', '4–5']);
    expect(sheets[1]?.trim).toEqual({ width: 200, height: 150 });
    expect(seen(sheets[0] as Page, pages)).toEqual(['8 at 0 [0, 100]', '1 at 100 [0, 100]']);
    expect(seen(sheets[1] as Page, pages)).toEqual(['2 at 0 [0, 100]', '7 at 100 [0, 100]']);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 55, 56, 57])(
    'of %i pages shows each of them once, in its order when it is read',
    (count) => {
      const pages = pagesOf(count);
      const sheets = booklet(pages);
      expect(sheets.length % 2).toBe(0);
      // Leaf by leaf: the right half of a front, the left half of its back.
      const half = (sheet: Page | undefined, right: boolean) =>
        sheet?.box.items.filter(({ x }) => x === (right ? 100 : 0)).map(({ item }) => numberOf(item, pages)) ?? [];
      const fronts = sheets.filter((_, i) => i % 2 === 0);
      const backs = sheets.filter((_, i) => i % 2 === 1);
      const up = fronts.flatMap((front, i) => [half(front, true), half(backs[i], false)]);
      const down = fronts.flatMap((front, i) => [half(backs[i], true), half(front, false)].reverse()).reverse();
      const read = [...up, ...down].flat();
      expect(read).toEqual(pages.map(({ number }) => number));
      // The last page is the back of the cover.
      expect(seen(sheets[0] as Page, pages)[0]).toContain(`${count} at`);
    },
  );

  it('of no pages is none', () => expect(booklet([])).toEqual([]));
});

const numberOf = (item: Placed['item'], pages: readonly Page[]): number | undefined =>
  item.kind === 'group' ? pages.find((one) => one.box === item.box)?.number : undefined;

describe('the cover of a glued book', () => {
  const pages = pagesOf(24);
  const binding = { sheet: 0.5, glue: 6, bleed: 9 };

  it('goes around the leaves between its pages', () => {
    expect(spineWidth(24, binding)).toBe(5);
    expect(textBlock(pages).map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 3));
  });

  it('is the last page, the spine and the first one; inside, glue finds no ink', () => {
    const spine: Placed = { x: -2.5, y: 0, item: { kind: 'path', path: [] } };
    const [outside, inside] = coverOf(pages, binding, [spine]);
    expect(outside.trim).toEqual({ width: 205, height: 150 });
    expect(outside.bleed).toBe(9);
    expect(seen(outside, pages)).toEqual(['24 at 0 [-9, 100]', 'matter at 100', '1 at 105 [0, 109]']);
    expect(seen(inside, pages)).toEqual(['2 at 0 [-9, 94]', '23 at 105 [6, 109]']);
  });

  it('is not made for four pages', () => expect(() => coverOf(pagesOf(4), binding, [])).toThrow('around 4 pages'));
});
