import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../src/diagnostics/diagnostics.ts';
import { isSettled, reportUnplaced, reportUnsettled } from '../../../src/layout/settled.ts';
import type { Asked, Galley, Pagination } from '../../../src/model/stages.ts';

const at = (line: number) => ({ file: 'a.yaml', line, column: 1 });
const paginated = (changes: Partial<Pagination> = {}): Pagination => ({
  sections: { een: { first: 1, pages: 2 }, twee: { first: 3, pages: 1 } },
  anchors: { fig: 3 },
  headings: { 1: { first: 'a', last: 'b' } },
  ...changes,
});
const asked = (pages: Asked['pages'] = new Map(), headings: readonly number[] = []): Asked => ({
  pages,
  headings: new Set(headings),
});
const galleys = ['een', 'twee'].map((section, i) => ({ section, span: at(i + 10) }) as Galley);
const told = (after: Pagination, what: Asked) => {
  const reporter = new Diagnostics();
  reportUnsettled(paginated(), after, what, galleys, 5, reporter);
  return reporter.sorted();
};

describe('a pagination', () => {
  it('is settled if what the text took from it is the same again', () => {
    expect(isSettled(paginated(), paginated(), asked(new Map([['fig', at(1)]]), [1]))).toBe(true);
    expect(isSettled(paginated(), paginated({ anchors: { fig: 4 } }), asked())).toBe(true);
    expect(isSettled(paginated(), paginated({ headings: {} }), asked())).toBe(true);
  });
  it.each([
    ['a section begins elsewhere', { sections: { ...paginated().sections, twee: { first: 4, pages: 1 } } }],
    ['a section has another length', { sections: { ...paginated().sections, een: { first: 1, pages: 3 } } }],
    ['an anchor that is printed moves', { anchors: { fig: 4 } }],
    ['a heading that is printed changes', { headings: { 1: { first: 'a', last: 'c' } } }],
  ])('is not where %s', (_, changes) =>
    expect(isSettled(paginated(), paginated(changes), asked(new Map([['fig', undefined]]), [1]))).toBe(false),
  );
});

describe('what never settles', () => {
  it('is told of the text that refers to it, with both pages', () => {
    const found = told(paginated({ anchors: { fig: 4 } }), asked(new Map([['fig', at(7)]])));
    expect(found).toMatchObject([
      { code: 'layout/unsettled', severity: 'error', span: at(7), args: { name: 'fig', one: 3, other: 4, rounds: 5 } },
    ]);
  });
  it('is told of the section that changes its length, not of those that it moves', () => {
    const sections = { een: { first: 1, pages: 3 }, twee: { first: 4, pages: 1 } };
    expect(told(paginated({ sections }), asked(new Map([['twee', undefined]])))).toMatchObject([
      { code: 'layout/unsettled-section', span: at(10), args: { section: 'een', one: 2, other: 3 } },
    ]);
  });
  it('is told of running heads where all else stands', () =>
    expect(told(paginated({ headings: {} }), asked(new Map(), [1]))).toMatchObject([
      { code: 'layout/unsettled-heading', args: { page: 1 } },
    ]));
});

it('a reference to what stands nowhere is told', () => {
  const reporter = new Diagnostics();
  const pages = new Map([
    ['fig', at(1)],
    ['twee', at(2)],
    ['weg', at(3)],
  ]);
  reportUnplaced(paginated(), asked(pages), reporter);
  expect(reporter.sorted()).toMatchObject([{ code: 'layout/unplaced-reference', span: at(3), args: { name: 'weg' } }]);
});
