// Tables on pages: rows stay whole, heads are repeated for the eye only, bars are to scale.

import { describe, expect, it } from 'vitest';
import { edgesOf, elementsOf, linesOf, piecesOf, read } from './matter.ts';
import { press } from './press.ts';

describe('a table that breaks', () => {
  it('shows its head above every part and has it read once', async () => {
    const { publication } = await press('table-breaks');
    const heads = linesOf(publication.pages).filter(({ text, runs }) => text === 'Rij' && runs[0]?.size === 7);
    expect(heads.map(({ artifact, tag }) => tag?.role ?? artifact)).toEqual(['TH', 'Pagination', 'Pagination']);
    expect(read(publication, 'THead')).toEqual(['RijGetal']);
  });

  it('has all its rows in order', async () => {
    const { publication } = await press('table-breaks');
    const rows = Array.from({ length: 9 }, (_, i) => `rij ${i + 1}${i + 1}`);
    expect(read(publication, 'TR')).toEqual(['RijGetal', ...rows]);
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

  it('keeps the head of a group with a row of it', async () => {
    const { publication } = await press('table-groups');
    const x = (word: string) => linesOf(publication.pages).find(({ text }) => text === word)?.x;
    expect([x('appels'), x('Groep'), x('peren')]).toEqual([20, 125, 125]);
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
