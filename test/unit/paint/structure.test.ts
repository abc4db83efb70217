// The tagged file: structure in reading order, artifacts, links, destinations, bookmarks and page labels.

import { describe, expect, test } from 'vitest';
import type { Placed } from '../../../src/model/matter.ts';
import type { StructureElement } from '../../../src/model/structure.ts';
import { pageLabels } from '../../../src/paint/labels.ts';
import { element, field, group, paintTest, publication, rectangle, words } from './publication.ts';
import { Painted, readWithPdfJs } from './read-back.ts';

const line = (text: string, tag: StructureElement, y = 100): Placed => group(50, y, words(text), { tag });

/** Roles of the tree as pdf.js reads it: P stands for P[content], nested in brackets. */
function outlineOf(node: unknown): string {
  const { role, type, children = [] } = node as { role?: string; type?: string; children?: unknown[] };
  if (type) return type === 'content' ? '·' : `<${type}>`;
  return `${role}(${children.map(outlineOf).join(' ')})`;
}
const treeOf = async (bytes: Uint8Array, page = 0): Promise<string> =>
  outlineOf((await readWithPdfJs(bytes, page)).tree);

describe('reading order', () => {
  test('is the tree’s, not the painter’s', async () => {
    const [heading, text] = [element('H1'), element('P')];
    const root = element('Document', [element('Sect', [heading, text])]);
    const bytes = await paintTest(publication([[line('onder', text, 200), line('boven', heading)]], root), 'screen');
    expect(await treeOf(bytes)).toBe('Root(Document(Sect(H1(·) P(·))))');
  });

  test('a link stands between the words around it', async () => {
    const link = element('Link');
    const text = element('P', [link]);
    const inner = group(40, 0, words('hier'), { tag: link, link: { url: 'https://www.igemo.be' } });
    const items = [group(50, 50, [...words('lees '), inner, ...words(' verder')], { tag: text })];
    const bytes = await paintTest(publication([items], element('Document', [text])), 'screen');
    expect(await treeOf(bytes)).toBe('Root(Document(P(· Link(· <object>) ·)))');
  });

  test('matter on two pages is one element', async () => {
    const text = element('P');
    const bytes = await paintTest(
      publication([[line('begin', text)], [line('einde', text)]], element('Document', [text])),
      'screen',
    );
    const file = await Painted.open(bytes);
    const kids = ['StructTreeRoot', 'K', 0, 'K', 0, 'K'] as const;
    expect(file.at(...kids, 0)).toBe(0);
    expect(file.at(...kids, 1)).toMatchObject({ Type: '/MCR', MCID: 0 });
    expect(file.pageIndexOf((file.at(...kids, 1) as { Pg: string }).Pg)).toBe(1);
    expect(await treeOf(bytes, 1)).toBe('Root(Document(P(·)))');
  });

  test('lines of one element that follow each other are one stretch', async () => {
    const text = element('P');
    const bytes = await paintTest(
      publication([[line('een', text), line('twee', text, 112)]], element('Document', [text])),
      'screen',
    );
    expect((await Painted.open(bytes)).operations(0).filter(({ operator }) => operator === 'BDC')).toHaveLength(1);
  });

  test('elements without matter are left out, empty cells are not', async () => {
    const [head, empty] = [element('TH', [], { scope: 'Column' }), element('TD')];
    const table = element('Table', [element('TBody', [element('TR', [head, empty])])]);
    const root = element('Document', [element('Sect', [element('P')]), table]);
    const bytes = await paintTest(publication([[line('kop', head)]], root), 'screen');
    expect(await treeOf(bytes)).toBe('Root(Document(Table(TBody(TR(TH(·) TD())))))');
  });

  test('matter tagged with an element outside the tree is an error of ours', async () => {
    await expect(paintTest(publication([[line('los', element('P'))]]), 'screen')).rejects.toThrow(
      'not in the structure tree',
    );
  });
});

describe('attributes', () => {
  test('of figures, cells, lists, notes, titles and languages', async () => {
    const figure = element('Figure', [], { alt: 'Een beek' });
    const cell = element('TH', [], { scope: 'Row', colSpan: 2 });
    const list = element('L', [element('LI', [element('LBody')])], { listNumbering: 'Decimal' });
    const note = element('Note', [], { id: 'noot-1', lang: 'fr' });
    const root = element('Document', [figure, cell, list, note], { title: 'Ceci n’est pas' });
    const items = [
      group(20, 30, [field(rectangle(0, 0, 200, 100), 'menie')], { tag: figure }),
      line('kop', cell),
      line('punt', list.kids[0]!.kids[0]!),
      line('note', note),
    ];
    const file = await Painted.open(await paintTest(publication([items], root), 'screen'));
    const kid = (k: number, ...keys: string[]) => file.at('StructTreeRoot', 'K', 0, 'K', k, ...keys);
    expect(file.at('StructTreeRoot', 'K', 0, 'T')).toBe('Ceci n’est pas');
    expect(kid(0, 'Alt')).toBe('Een beek');
    expect(kid(0, 'A')).toEqual({ O: '/Layout', Placement: '/Block', BBox: [20, 711.89, 220, 811.89] });
    expect(kid(1, 'A')).toEqual({ O: '/Table', Scope: '/Row', ColSpan: 2 });
    expect(kid(2, 'A')).toEqual({ O: '/List', ListNumbering: '/Decimal' });
    expect(kid(3, 'ID')).toBe('noot-1');
    expect(kid(3, 'Lang')).toBe('fr');
    expect(file.at('StructTreeRoot', 'IDTree', 'Names', 0)).toBe('noot-1');
    expect(file.at('StructTreeRoot', 'IDTree', 'Names', 1, 'S')).toBe('/Note');
    expect(file.at('MarkInfo', 'Marked')).toBe(true);
    expect(file.onPage(0, 'Tabs')).toBe('/S');
  });
});

describe('artifacts', () => {
  test('are all that belongs to no element, of their own kind', async () => {
    const text = element('P');
    const items = [
      field(rectangle(0, 0, 9, 9), 'menie'),
      group(50, 20, words('kop'), { artifact: 'Pagination' }),
      group(50, 820, words('12'), { artifact: 'Pagination' }),
      group(0, 0, [field(rectangle(0, 0, 50, 50), 'menie')], { artifact: 'Background' }),
      group(
        0,
        300,
        [...words('inhoud'), group(0, 10, [field(rectangle(0, 0, 5, 5), 'inkt')], { artifact: 'Layout' })],
        { tag: text },
      ),
    ];
    const operations = (
      await Painted.open(await paintTest(publication([items], element('Document', [text])), 'screen'))
    ).operations(0);
    const marks = operations.filter(({ operator }) => operator === 'BDC').map(({ operands }) => operands.join(''));
    expect(marks).toEqual([
      '/Artifact<</Type/Layout>>',
      '/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>',
      '/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>',
      '/Artifact<</Type/Background/BBox[0 791.89 50 841.89]>>',
      '/P<</MCID 0>>',
      '/Artifact<</Type/Layout>>',
    ]);
  });

  test('marked content never crosses a text object, nor lies in another', async () => {
    const text = element('P');
    const items = Array.from({ length: 6 }, (_, k) =>
      k % 2 ? line('tekst', text, 100 + 12 * k) : group(50, 100 + 12 * k, words('3'), { artifact: 'Pagination' }),
    );
    let depth = 0;
    let opened = '';
    for (const { operator } of (
      await Painted.open(await paintTest(publication([items], element('Document', [text])), 'screen'))
    ).operations(0)) {
      if (operator === 'BDC') expect(++depth).toBe(1);
      if (operator === 'EMC') depth--;
      if (operator === 'BT' || operator === 'ET') expect(opened).toBe(operator === 'BT' ? '' : 'BT');
      if (operator === 'BDC' || operator === 'EMC') expect(opened).toBe('');
      if (operator === 'BT') opened = 'BT';
      if (operator === 'ET') opened = '';
    }
    expect(depth).toBe(0);
  });

  test('print has no tags', async () => {
    const text = element('P');
    const file = await Painted.open(
      await paintTest(publication([[line('tekst', text)]], element('Document', [text])), 'print'),
    );
    expect(file.operations(0).some(({ operator }) => operator === 'BDC')).toBe(false);
    expect(file.at('StructTreeRoot')).toBeNull();
  });
});

describe('links', () => {
  const linked = (target: { url: string } | { anchor: string }) => {
    const link = element('Link');
    const text = element('P', [link]);
    const part = (words_: string, y: number) => group(50, y, words(words_), { tag: link, link: target });
    const pages = [[group(0, 300, [], { anchor: 'wonen' })], [part('begin van ', 100), part('de link', 112)]];
    return paintTest(publication(pages, element('Document', [text])), 'screen');
  };

  test('over two lines: two annotations of one element, described by all its words', async () => {
    const file = await Painted.open(await linked({ url: 'https://www.igemo.be/ideeën' }));
    for (const k of [0, 1]) {
      expect(file.onPage(1, 'Annots', k, 'Contents')).toBe('begin van de link');
      expect(file.onPage(1, 'Annots', k, 'A')).toEqual({ S: '/URI', URI: 'https://www.igemo.be/idee%C3%ABn' });
      expect(file.onPage(1, 'Annots', k, 'F')).toBe(4);
      expect(file.onPage(1, 'Annots', k, 'StructParent')).toBe(2 + k);
    }
    expect(file.onPage(1, 'Annots', 0, 'Rect')).toEqual([50, 731.89, 150, 741.89]);
    const objects = file.at('StructTreeRoot', 'K', 0, 'K', 0, 'K', 0, 'K') as { Type?: string; Pg?: string }[];
    const annotations = objects.filter((kid) => kid.Type === '/OBJR');
    expect(annotations.map(({ Pg }) => file.pageIndexOf(Pg ?? ''))).toEqual([1, 1]);
  });

  test('inside the file lead to the anchor’s place by name', async () => {
    const file = await Painted.open(await linked({ anchor: 'wonen' }));
    expect(file.onPage(1, 'Annots', 0, 'A')).toEqual({ S: '/GoTo', D: 'wonen' });
    expect(file.at('Names', 'Dests', 'Names', 0)).toBe('wonen');
    expect((file.at('Names', 'Dests', 'Names', 1) as unknown[]).slice(1)).toEqual(['/XYZ', null, 541.89, null]);
  });

  test('to nowhere are only words', async () => {
    const file = await Painted.open(await linked({ anchor: 'werken' }));
    expect(file.onPage(1, 'Annots')).toBeNull();
    expect(file.at('StructTreeRoot', 'K', 0, 'K', 0, 'K', 0, 'S')).toBe('/Span');
  });

  test('around lines that are tagged themselves belong to the link inside', async () => {
    const link = element('Link');
    const items = [group(50, 50, [line('klik', link, 0)], { link: { url: 'https://igemo.be' } })];
    const bytes = await paintTest(publication([items], element('Document', [element('P', [link])])), 'screen');
    expect(await treeOf(bytes)).toBe('Root(Document(P(Link(· <object>))))');
  });

  test('print has none', async () => {
    const link = element('Link');
    const items = [group(50, 50, words('klik'), { tag: link, link: { url: 'https://igemo.be' } })];
    const file = await Painted.open(await paintTest(publication([items], element('Document', [link])), 'print'));
    expect(file.onPage(0, 'Annots')).toBeNull();
  });
});

test('bookmarks nest by level and jump to the first matter; names that were not painted are left out', async () => {
  const heading = (title: string, bookmark: number, kids: StructureElement[] = []) =>
    element('Sect', kids, { title, bookmark });
  const [first, second, third] = [element('P'), element('P'), element('P')];
  const root = element('Document', [
    heading('Deel één', 1, [heading('Klimaat', 2, [first]), heading('Wonen', 2, [second])]),
    heading('Deel twee', 1, [third]),
    heading('Weg', 1, [element('P')]),
  ]);
  const pages = [[line('a', first)], [line('b', second, 208)], [line('c', third)]];
  const file = await Painted.open(await paintTest(publication(pages, root), 'screen'));
  const top = ['Outlines', 'First'];
  expect(file.at('Outlines', 'Count')).toBe(4);
  expect(file.at(...top, 'Title')).toBe('Deel één');
  expect(file.at(...top, 'Count')).toBe(2);
  expect(file.at(...top, 'First', 'Title')).toBe('Klimaat');
  expect(file.at(...top, 'First', 'Next', 'Title')).toBe('Wonen');
  expect(file.at(...top, 'Next', 'Title')).toBe('Deel twee');
  expect(file.at(...top, 'Next', 'Next')).toBeNull();
  const [page, ...place] = file.at(...top, 'First', 'Next', 'Dest') as string[];
  expect(file.pageIndexOf(page ?? '')).toBe(1);
  expect(place).toEqual(['/XYZ', null, 641.89, null]);
  expect(file.at('PageMode')).toBe('/UseOutlines');
});

test('page labels follow the folios', () => {
  const labels = (folios: string[]) =>
    pageLabels(
      publication(
        folios.map(() => []),
        undefined,
        folios,
      ).pages,
    ).Nums;
  expect(labels(['', '', '3', '', '5'])).toEqual([0, { S: 'D', St: 1 }]);
  expect(labels(['', '', '1', '2'])).toMatchObject([0, { P: { length: 3 } }, 1, { P: {} }, 2, { S: 'D', St: 1 }]);
  expect(labels(['iv', '1', '', ''])).toMatchObject([0, { P: {} }, 1, { S: 'D', St: 1 }]);
  expect(labels([''])).toHaveLength(2);
});
