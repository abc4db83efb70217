import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/model/matter.ts';
import type { StructureElement } from '../../../src/model/structure.ts';
import { excerpt } from '../../../src/release/excerpt.ts';

const element = (role: StructureElement['role'], ...kids: StructureElement[]): StructureElement => ({ role, kids });
const page = (number: number, section: string, ...tags: StructureElement[]): Page => ({
  number,
  folio: String(number),
  side: 'recto',
  trim: { width: 10, height: 10 },
  bleed: 0,
  section,
  box: {
    width: 10,
    height: 10,
    items: tags.map((tag) => ({ x: 0, y: 0, item: { kind: 'group', tag, box: { width: 0, height: 0, items: [] } } })),
  },
});

describe('excerpt', () => {
  const heading = element('H1');
  const other = element('P');
  const filled = element('TD');
  const row = element('TR', filled, element('TD'));
  const here = element('Sect', heading, element('Table', row));
  const there = element('Sect', other);
  const structure = element('Document', element('Part', here), element('Part', there));
  const pages = [page(1, 'a', other), page(2, 'b', heading), page(3, 'b', filled)];
  const cut = excerpt({ pages, frames: [], structure, pagination: { sections: {}, anchors: {}, headings: {} } }, 'b');

  it('keeps the pages of the section with their numbers', () =>
    expect(cut.pages.map(({ number }) => number)).toEqual([2, 3]));
  it('keeps the branches of the tree that show, identical', () => {
    expect(cut.structure.kids).toHaveLength(1);
    expect(cut.structure.kids[0]?.kids[0]).toBe(here);
    expect(here.kids[0]).toBe(heading);
  });
  it('keeps rows whole: an empty cell has its column', () => expect(row.kids).toHaveLength(2));
});
