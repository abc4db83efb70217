// Tables on pages: rows stay whole, heads are repeated for the eye only, bars are to scale.

import { describe, expect, it } from 'vitest';
import { edgesOf, elementsOf, linesOf, piecesOf, read } from './matter.ts';
import { press } from './press.ts';

describe('a table that breaks', () => {
  it('shows its head above every part, below a line that says so, and has it read once', async () => {
    const { publication } = await press('table-breaks');
    const small = linesOf(publication.pages).filter(({ runs }) => runs[0]?.size === 7);
    const heads = small.filter(({ text }) => text === 'Rij');
    expect(heads.map(({ artifact, tag }) => tag?.role ?? artifact)).toEqual(['TH', 'Pagination', 'Pagination']);
    const again = small.filter(({ text }) => text === 'Rijen (vervolg)');
    expect(again.map(({ artifact, page, x }) => [artifact, page, x])).toEqual([
      ['Pagination', 1, 125],
      ['Pagination', 2, 20],
    ]);
    expect(read(publication, 'THead')).toEqual(['RijGetal']);
  });

  it('has all its rows in order, in one element', async () => {
    const { publication } = await press('table-breaks');
    const rows = Array.from({ length: 13 }, (_, i) => `rij ${i + 1}${i + 1}`);
    expect(read(publication, 'TR')).toEqual(['RijGetal', ...rows, 'samen91']);
    const table = elementsOf(publication.structure).filter(({ role }) => role === 'Table');
    expect(table.map(({ kids }) => kids.map(({ role }) => role))).toEqual([['Caption', 'THead', 'TBody']]);
  });

  it('begins with title and caption, and ends with its source', async () => {
    const { publication } = await press('table-breaks');
    expect(read(publication, 'Caption')).toEqual(['RijenEen onderschrift dat twee regels nodig heeft.']);
    const source = linesOf(publication.pages).find(({ text }) => text === 'Bron: geteld');
    const last = linesOf(publication.pages).find(({ text }) => text === 'samen');
    expect([source?.page, source?.x]).toEqual([last?.page, last?.x]);
    expect(source?.y).toBeGreaterThan(last?.y ?? 0);
  });

  it('goes on whole where it has three rows', async () => {
    const { publication } = await press('table-together');
    const own = linesOf(publication.pages).filter(({ text }) => /^(Drie|rij|Bron)/.test(text));
    expect(own.map(({ x }) => x)).toEqual([125, 125, 125, 125, 125]);
  });

  it('leaves the text after it on the grid', async () => {
    const { publication } = await press('table-rows');
    const lines = linesOf(publication.pages);
    const omega = lines.find(({ text }) => text === 'omega');
    const result = lines.find(({ text }) => text === 'Over');
    expect(omega && omega.y % 12).toBe(0);
    expect(result && result.y % 12).not.toBe(0);
    expect(omega?.x).toBe(20);
  });

  it('keeps two rows with the head of a group, and with a sum', async () => {
    const { publication } = await press('table-groups');
    const x = (word: string) => linesOf(publication.pages).find(({ text }) => text === word)?.x;
    expect([x('Stenen'), x('pruimen'), x('kersen')]).toEqual([20, 20, 20]);
    expect([x('mirabellen'), x('Samen')]).toEqual([125, 125]);
  });
});

describe('cells', () => {
  it('of numbers stand with their commas under each other, units and marks outside', async () => {
    const { publication } = await press('table-decimal');
    const cells = linesOf(publication.pages).filter(({ tag }) => tag?.role === 'TD');
    /** Where the whole part of a cell ends. */
    const point = (text: string, whole: number): number => {
      const cell = cells.find((one) => one.text === text);
      const [run] = cell?.runs ?? [];
      return (cell?.x ?? 0) + (run?.advances.slice(0, whole).reduce((sum, advance) => sum + advance, 0) ?? 0);
    };
    const points = [point('12,5', 2), point('3b', 1), point('1.250,75', 5), point('−0,5 ton', 2)];
    for (const one of points) expect(one).toBeCloseTo(points[0] ?? 0, 6);
    expect(point('3%', 1)).toBeCloseTo(point('12,5%', 2), 6);
    expect(point('0,25%b', 1)).toBeCloseTo(point('12,5%', 2), 6);
    // A mark hangs outside the table.
    expect(cells.find(({ text }) => text === '0,25%b')?.right).toBeGreaterThan(220);
    expect(cells.find(({ text }) => text === 'onbekend')?.right).toBeCloseTo(220, 6);
  });

  it('take the lines that they need, and their rows whole lines of the grid', async () => {
    const { publication } = await press('table-cells');
    const lines = linesOf(publication.pages).filter(({ runs }) => runs[0]?.size === 9);
    for (const { y, text } of lines)
      expect((y - 24) % 12, text).toBeCloseTo(text === 'alfa' || text === 'omega' || text === 'Organen' ? 0 : 9, 6);
    expect(read(publication, 'TR')[1]?.replaceAll('\u00ad', '')).toBe(
      'raadkiest de verantwoordelijken van het samenwerkingsverband12',
    );
    // Divided only where that saves a line.
    expect(read(publication, 'TR')[4]).toBe('bureautwee woorden3');
  });
});

describe('heads', () => {
  it('over several columns span them; labels without one span both rows', async () => {
    const { publication } = await press('table-heads');
    const [upper, lower] = elementsOf(publication.structure).filter(({ role }) => role === 'TR');
    const spans = upper?.kids.map(({ scope, colSpan, rowSpan }) => [scope, colSpan, rowSpan]);
    expect(spans).toEqual([
      ['Column', undefined, 2],
      ['Column', 2, undefined],
      ['Column', undefined, 2],
      ['Column', undefined, undefined],
    ]);
    expect(lower?.kids).toHaveLength(3);
    expect(read(publication, 'TR')[1]).toBe('20222023man');
  });
});

describe('notes', () => {
  it('stand below the table in the order of their marks', async () => {
    const { publication } = await press('table-notes');
    expect(read(publication, 'Lbl')).toEqual(['a', 'b', 'c', 'd']);
    expect(read(publication, 'Note').map((text) => text.slice(0, 9))).toEqual([
      'aBij het ',
      'bBij de k',
      'cEen noot',
      'dEerste g',
    ]);
    const ids = elementsOf(publication.structure).flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(4);
    const lines = linesOf(publication.pages);
    const y = (start: string): number => lines.find(({ text }) => text.startsWith(start))?.y ?? 0;
    expect(y('Bij het onderschrift')).toBeGreaterThan(y('Samen'));
    expect(y('Bron')).toBeGreaterThan(y('Eerste getypte'));
  });

  it('stand at the foot of the column where the design wants them there, no two with one sign', async () => {
    const { publication } = await press('table-notes-foot');
    const signs = linesOf(publication.pages).filter(({ tag }) => tag?.role === 'Lbl');
    expect(signs.map(({ text, x }) => [text, x])).toEqual([
      ['*', 20],
      ['†', 20],
      ['‡', 125],
    ]);
    for (const { y } of signs) expect(y).toBeGreaterThan(225);
  });
});

describe('rows', () => {
  it('of a group run over all columns, the others have a cell for each', async () => {
    const { publication } = await press('table-rows');
    const rows = elementsOf(publication.structure).filter(({ role }) => role === 'TR');
    expect(rows.map(({ kids }) => kids.length)).toEqual([2, 1, 2, 2, 1, 2, 2, 2]);
    expect(rows[1]?.kids[0]).toMatchObject({ role: 'TH', scope: 'Row', colSpan: 2 });
  });

  it('end with their numbers under each other', async () => {
    const { publication } = await press('table-rows');
    const numbers = linesOf(publication.pages).filter(({ tag, runs }) => tag?.role === 'TD' && runs[0]?.size === 9);
    expect(numbers.map(({ text }) => text)).toEqual(['12', '1.240', '3', '1.255', '5']);
    for (const { right } of numbers) expect(right).toBeCloseTo(220, 6);
  });
});

describe('bars', () => {
  it('are as long as their values, on one scale, from one zero', async () => {
    const { publication } = await press('table-bars');
    const bars = piecesOf(publication.pages).filter(({ item }) => item.kind === 'path' && item.fill?.name === 'rood');
    const edges = bars.map(edgesOf);
    expect(edges).toHaveLength(2);
    const [full, half] = edges.map(({ left, right }) => right - left);
    expect((half ?? 0) / (full ?? 1)).toBeCloseTo(0.5, 9);
    expect(edges[0]?.left).toBe(edges[1]?.left);
    const ticks = piecesOf(publication.pages).filter(({ item }) => item.kind === 'path' && item.stroke?.width === 1.5);
    expect(ticks.map(({ x }) => ((x - (edges[0]?.left ?? 0)) / (full ?? 1)) * 100)).toEqual(
      [75, 120, 20].map((value) => expect.closeTo(value, 6)),
    );
  });
});
