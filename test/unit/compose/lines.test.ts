// Matter of lines: what answers a click, what is counted, what is shown once more.

import { describe, expect, it } from 'vitest';
import { asArtifact, linkGroup, wordsOn } from '../../../src/compose/lines.ts';
import type { Box, GlyphRun, Placed } from '../../../src/model/matter.ts';
import type { StructureElement } from '../../../src/model/structure.ts';

const run = (text: string, size = 10, says?: string): GlyphRun => ({
  face: 'a',
  size,
  ink: { name: 'zwart' },
  ids: [...text].map((_, i) => i),
  advances: [...text].map(() => 5),
  clusters: [...text],
  ...(says !== undefined && { actualText: says }),
});
const word = (x: number, text: string, says?: string): Placed => ({
  x,
  y: 0,
  item: { kind: 'text', run: run(text, 10, says) },
});
const line = (y: number, ...items: Placed[]): Placed => ({
  x: 0,
  y,
  item: { kind: 'group', box: { width: 0, height: 0, items }, tag: { role: 'P', kids: [] } },
});

describe('linkGroup', () => {
  it('answers from above the ascenders to below the descenders, over all its runs', () => {
    const link = linkGroup([word(20, 'een'), word(35, ' twee')], { url: 'https://example.org' }, undefined);
    expect([link.x, link.y]).toEqual([20, -8.5]);
    expect(link.item).toMatchObject({ link: { url: 'https://example.org' }, box: { width: 40, height: 11 } });
  });

  it('leaves its matter where it stood', () => {
    const link = linkGroup([word(20, 'een')], { anchor: 'b' }, undefined);
    const [inside] = link.item.kind === 'group' ? link.item.box.items : [];
    expect([link.x + (inside?.x ?? 0), link.y + (inside?.y ?? 0)]).toEqual([20, 0]);
  });
});

describe('wordsOn', () => {
  it('counts what is read: lines apart, runs of a line together', () => {
    expect(wordsOn([line(0, word(0, 'een tw'), word(30, 'ee')), line(12, word(0, 'drie'))])).toBe(3);
  });

  it('counts a divided word once', () => {
    expect(wordsOn([line(0, word(0, 'gemeente'), word(40, '-', '\u00ad')), line(12, word(0, 'bestuur twee'))])).toBe(2);
  });

  it('counts nothing on drawings', () => {
    expect(wordsOn([{ x: 0, y: 0, item: { kind: 'path', path: [['M', 0, 0]] } }])).toBe(0);
  });
});

describe('asArtifact', () => {
  it('keeps what is seen and nothing that is read, followed or pointed to', () => {
    const tag: StructureElement = { role: 'TH', kids: [] };
    const link = linkGroup([word(0, 'kop')], { url: 'https://example.org' }, tag);
    const box: Box = { width: 90, height: 20, items: [link, line(12, word(0, 'voet'))] };
    const shown = asArtifact(box, 'Pagination');
    const words: string[] = [];
    const visit = ({ item }: Placed): void => {
      if (item.kind === 'text') words.push(item.run.clusters.join(''));
      if (item.kind !== 'group') return;
      expect(item).not.toHaveProperty('tag');
      expect(item).not.toHaveProperty('link');
      expect(item.artifact).toBe('Pagination');
      item.box.items.forEach(visit);
    };
    shown.items.forEach(visit);
    expect(words).toEqual(['kop', 'voet']);
    expect(shown.items.map(({ x, y }) => [x, y])).toEqual(box.items.map(({ x, y }) => [x, y]));
  });
});
