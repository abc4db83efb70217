import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/model/diagnostic.ts';
import type { GlyphRun, Item, Placed } from '../../../src/model/matter.ts';
import type { Publication } from '../../../src/model/stages.ts';
import type { Role, StructureElement } from '../../../src/model/structure.ts';
import { conformanceFaults } from '../../../src/preflight/conformance.ts';

type Group = Extract<Item, { kind: 'group' }>;

const element = (
  role: Role,
  kids: StructureElement[] = [],
  extra: Partial<StructureElement> = {},
): StructureElement => ({
  role,
  kids,
  ...extra,
});
const text = (words: string, changes: Partial<GlyphRun> = {}): Placed => {
  const clusters = [...words];
  const run = { face: 'proef', size: 9, ink: { name: 'zwart' }, clusters, ids: clusters.map(() => 5) };
  return { x: 0, y: 0, item: { kind: 'text', run: { ...run, advances: clusters.map(() => 4), ...changes } } };
};
const group = (items: readonly Placed[], extra: Partial<Group> = {}): Placed => ({
  x: 0,
  y: 0,
  item: { kind: 'group', box: { width: 10, height: 10, items }, ...extra },
});
const at = (line: number, file = 'p.yaml'): Span => ({ file, line, column: 1 });

/** A page that holds these things, of a document with these elements. */
const publication = (
  items: readonly Placed[],
  kids: StructureElement[] = [],
  { lang = 'nl-BE', title = 'Verslag', trim = { width: 200, height: 300 } } = {},
): Publication => ({
  pages: [{ number: 1, folio: '1', side: 'recto', trim, bleed: 0, section: 's', box: { ...trim, items } }],
  frames: [],
  structure: element('Document', kids, { lang, title }),
  pagination: { sections: {}, anchors: {}, headings: {} },
});

/** Codes without their stage, the last one left out where there are any. */
const codes = (what: Publication): readonly string[] =>
  conformanceFaults(what)
    .map(({ code }) => code.replace('preflight/', ''))
    .filter((code) => code !== 'no-claim');

/** Elements of these roles in each other, with a word in the innermost. */
function nested(...roles: readonly (Role | StructureElement)[]): Publication {
  const elements = roles.map((role) => (typeof role === 'string' ? element(role) : role));
  for (const [k, one] of elements.entries()) if (k > 0) elements[k - 1]?.kids.push(one);
  return publication([group([text('woord')], { tag: elements.at(-1)! })], elements.slice(0, 1));
}

describe('pages that are right', () => {
  it.each([
    ['nothing at all', publication([])],
    ['a paragraph', nested('P')],
    ['decoration and running heads', publication([group([text('12')], { artifact: 'Pagination' })])],
    ['spaces that belong to nothing', publication([text('  ')])],
    ['a list in a list', nested('L', 'LI', 'LBody', 'L', 'LI', 'LBody')],
    ['a table', nested('Table', 'TBody', 'TR', element('TH', [], { scope: 'Row' }))],
    ['a figure without matter, which is not written', publication([], [element('Figure')])],
    [
      'a dropped sign that is said',
      publication([group([text('\uE001', { actualText: 'en' })], { artifact: 'Layout' })]),
    ],
  ])('%s', (_, what) => expect(conformanceFaults(what)).toEqual([]));
});

describe('matter', () => {
  const tag = element('P');
  const paragraph = (item: Placed): Publication => publication([group([item], { tag })], [tag]);
  it.each([
    ['words of no element', publication([text('woord')]), 'unread-text'],
    ['words in a group of no element', publication([group([text('woord')])]), 'unread-text'],
    ['a glyph that the face lacks', paragraph(text('ab', { ids: [5, 0] })), 'unreadable-glyph'],
    ['glyphs of no character', paragraph(text('', { ids: [5], clusters: [''] })), 'unreadable-glyph'],
    ['a byte order mark', paragraph(text('a\uFEFF')), 'unreadable-glyph'],
    ['a sign of one face', paragraph(text('\uE001')), 'unreadable-glyph'],
    ['a page too large', publication([], [], { trim: { width: 200, height: 14_500 } }), 'beyond-limits'],
    ['too many windows', publication([windows(29)]), 'beyond-limits'],
    ['no title', publication([], [], { title: ' ' }), 'nameless-document'],
    ['no language', publication([], [], { lang: '' }), 'nameless-document'],
  ])('%s', (_, what, code) => expect(codes(what)).toEqual([code]));

  it('may lie in as many windows as an archive allows', () => expect(codes(publication([windows(28)]))).toEqual([]));
});

function windows(depth: number): Placed {
  const clip = [['M', 0, 0], ['L', 9, 0], ['L', 9, 9], ['Z']] as const;
  const field: Placed = { x: 0, y: 0, item: { kind: 'path', path: clip, fill: { name: 'zwart' } } };
  return depth === 0 ? field : group([windows(depth - 1)], { clip });
}

describe('structure', () => {
  it.each([
    ['a figure without words', nested('Figure'), 'no-alternative'],
    ['a figure of blanks', nested(element('Figure', [], { alt: ' ' })), 'no-alternative'],
    ['a first heading of level 2', nested('H2'), 'skipped-heading'],
    ['a heading two levels down', nested('H1', 'H3'), 'skipped-heading'],
    ['a point without its list', nested('Sect', 'LI'), 'misplaced-role'],
    ['a paragraph in a row', nested('Table', 'TR', 'P'), 'misplaced-role'],
    ['a document in a document', nested('Document'), 'misplaced-role'],
    ['a header for no cells', nested('Table', 'TR', 'TH'), 'header-without-scope'],
    ['a note without a name', nested('Note'), 'unnamed-note'],
  ])('%s', (_, what, code) => expect(codes(what)).toEqual([code]));

  const table = (...rows: readonly (readonly Partial<StructureElement>[])[]): readonly string[] => {
    const cells = rows.map((row) => row.map((extra) => element('TD', [], extra)));
    const words = cells.flat().map((cell) => group([text('woord')], { tag: cell }));
    const body = cells.map((row) => element('TR', row));
    return codes(publication(words, [element('Table', [element('TBody', body)])]));
  };
  it('has as many columns in every row, with cells that span some', () => {
    expect(table([{}, {}], [{ colSpan: 2 }])).toEqual([]);
    expect(table([{ rowSpan: 2 }, {}], [{}])).toEqual([]);
    expect(table([{}, {}], [{}])).toEqual(['uneven-table']);
    expect(table([{ rowSpan: 2 }, {}], [{}, {}])).toEqual(['uneven-table']);
    expect(table([{ rowSpan: 2 }])).toEqual(['uneven-table']);
  });
  it('names two notes apart', () => {
    const notes = ['een', 'een'].map((id) => element('Note', [], { id }));
    const words = notes.map((tag) => group([text('woord')], { tag }));
    expect(codes(publication(words, notes))).toEqual(['unnamed-note']);
  });
});

describe('what is told', () => {
  const drawnBy = at(3, 'covers.yml');
  it('leads to the report for words and to the design for roles, and ends with what it means', () => {
    const [figure, heading] = [element('Figure'), element('H2')];
    const items = [figure, heading].map((tag, k) => group([text('woord')], { tag, span: at(k + 1), drawnBy }));
    expect(conformanceFaults(publication(items, [figure, heading]))).toMatchObject([
      { code: 'preflight/no-alternative', span: at(1), args: { page: 1 } },
      { code: 'preflight/skipped-heading', span: drawnBy, args: { role: 'H2', level: 1 } },
      { code: 'preflight/no-claim', severity: 'warning', args: { faults: 2 } },
    ]);
  });
  it('is told once per place', () => {
    const lines = [1, 2, 3].map(() => group([text('woord')], { span: at(1) }));
    expect(codes(publication([...lines, group([text('woord')], { span: at(2) })]))).toEqual([
      'unread-text',
      'unread-text',
    ]);
  });
});
