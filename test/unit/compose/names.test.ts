// Names beyond a section's own: contents by part, municipalities with their shares, pictures once each.

import { beforeAll, describe, expect, it } from 'vitest';
import { contentsOf, namesOf } from '../../../src/compose/names.ts';
import type { Workshop } from '../../../src/compose/setting.ts';
import type { PhotoBlock, Section } from '../../../src/model/content.ts';
import type { Figure } from '../../../src/model/figures.ts';
import type { Pagination } from '../../../src/model/stages.ts';
import { type Pressed, press } from '../../pages/press.ts';

let pressed: Pressed;
beforeAll(async () => {
  pressed = await press('continuation');
});

const workshop = (changes: Partial<Pressed['edition']> = {}, pagination: Pagination = pressed.publication.pagination) =>
  ({
    edition: { ...pressed.edition, ...changes },
    pagination,
    asked: { pages: new Map(), headings: new Set() },
  }) as unknown as Workshop;

describe('contentsOf', () => {
  it('gives every part its pages, from its first section to the last page of its last', () => {
    expect(contentsOf(workshop()).map(({ id, number, first, last }) => ({ id, number, first, last }))).toEqual([
      { id: 'begin', number: 1, first: 1, last: 5 },
      { id: 'einde', number: 2, first: 6, last: 6 },
    ]);
  });

  it('says where the entries of a part begin in one list of all', () => {
    const parts = contentsOf(workshop());
    expect(parts.map(({ before }) => before)).toEqual([0, parts[0]?.entries.length]);
  });

  it('lists what is listed, but counts from what is not', () => {
    const sections = pressed.edition.sections.map((section) => ({ ...section, listed: section.id !== 'een' }));
    const [begin] = contentsOf(workshop({ sections }));
    expect(begin?.entries.map(({ anchor, page }) => [anchor, page])).toEqual([['continuation', 2]]);
    expect(begin?.first).toBe(1);
  });

  it('knows of no page before the first round', () => {
    const [begin] = contentsOf(workshop({}, { sections: {}, anchors: {}, headings: {} }));
    expect([begin?.first, begin?.last]).toEqual([0, 0]);
  });
});

describe('namesOf', () => {
  it('counts the pages of the report', () => {
    expect(namesOf(workshop()).report).toMatchObject({ title: 'Proefdruk', pages: 6 });
    expect(namesOf(workshop({}, { sections: {}, anchors: {}, headings: {} })).report).toMatchObject({ pages: 0 });
  });

  it('gives municipalities their share in every figure that is split by them', () => {
    const figure = (id: string, by: string) =>
      [id, { id, split: { by, values: { noord: 3, zuid: 4 } } } as unknown as Figure] as const;
    const figures = new Map([figure('a', 'municipality'), figure('b', 'age')]);
    const { municipalities } = namesOf(workshop({ figures }));
    expect(municipalities).toMatchObject([
      { id: 'noord', values: { a: 3 } },
      { id: 'zuid', values: { a: 4 } },
    ]);
    expect((municipalities as { values: object }[])[0]?.values).not.toHaveProperty('b');
  });

  it('names a picture once, however often it is shown', () => {
    const photo = (file: string) => ({ kind: 'photo', image: { file } }) as PhotoBlock;
    const [section] = pressed.edition.sections as [Section];
    const sections = [
      { ...section, blocks: [photo('a.jpg'), photo('b.jpg')] },
      { ...section, blocks: [photo('a.jpg')] },
    ];
    const photos = namesOf(workshop({ sections })).photos as PhotoBlock[];
    expect(photos.map(({ image }) => image.file)).toEqual(['a.jpg', 'b.jpg']);
  });
});
