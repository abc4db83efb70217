// Names in layouts: paths, values and texts that they lead to.

import { describe, expect, it } from 'vitest';
import { bindName, bindText, bindValue, follow, inner, isThere, type Scope } from '../../../src/compose/scope.ts';

const rich = {
  runs: [{ text: 'op ' }, { text: '2 juni', strong: true }],
  span: { file: 'a.yaml', line: 3, column: 1 },
};
const scope: Scope = {
  names: {
    section: { title: 'Klimaat', lead: rich, empty: { runs: [{ text: '' }] } },
    item: { part: 'anderzijds', units: 12, list: [] },
    blocks: [
      { kind: 'paragraph', text: { runs: [{ text: 'een' }] } },
      { kind: 'list', items: [{ runs: [{ text: 'twee' }] }] },
    ],
  },
};

it('a class gives the value of the step that a number has reached', () => {
  const size = (units: number) =>
    bindValue(
      { class: 'item.units', bounds: [10, 20], of: ['klein', 'middel', '{section.title}'] },
      {
        names: { item: { units }, section: { title: 'groot' } },
      },
    );
  expect([9, 10, 19, 20, 200].map(size)).toEqual(['klein', 'middel', 'middel', 'groot', 'groot']);
});

describe('follow', () => {
  it('walks into maps and lists, and gives nothing where the path ends too soon', () => {
    expect(follow(scope, 'section.title')).toBe('Klimaat');
    expect(follow(scope, 'blocks.0.kind')).toBe('paragraph');
    expect(follow(scope, 'section.title.letters')).toBeUndefined();
    expect(follow(scope, 'nowhere.at.all')).toBeUndefined();
  });

  it('finds the nearest name first', () => {
    expect(follow(inner(scope, { section: { title: 'Erfgoed' } }), 'section.title')).toBe('Erfgoed');
    expect(follow(inner(scope, { index: 1 }), 'section.title')).toBe('Klimaat');
  });
});

describe('isThere', () => {
  it('takes empty texts, lists and zero for nothing', () => {
    expect([rich, 'a', 1, ['x']].map(isThere)).toEqual([true, true, true, true]);
    expect([follow(scope, 'section.empty'), [], 0, '', undefined, null].map(isThere)).toEqual(Array(6).fill(false));
  });
});

describe('bindValue', () => {
  it('gives the value itself, or a string where words stand around it', () => {
    expect(bindValue('{item.units}', scope)).toBe(12);
    expect(bindValue('mailto:{section.title}', scope)).toBe('mailto:Klimaat');
    expect(bindValue({ count: '{item.units}', inks: ['{item.part}', 'zon'] }, scope)).toEqual({
      count: 12,
      inks: ['anderzijds', 'zon'],
    });
  });

  it('chooses by a path, with a way out', () => {
    const choice = { choose: 'item.part', anderzijds: 'delft', else: 'menie' };
    expect(bindValue(choice, scope)).toBe('delft');
    expect(bindValue({ ...choice, choose: 'item.unknown' }, scope)).toBe('menie');
  });

  it('makes names of whatever it finds', () => {
    expect(bindName('{item.units}', scope)).toBe('12');
    expect(bindName('{item.nothing}', scope)).toBe('');
  });
});

describe('bindText', () => {
  it('hands rich text on as it is', () => {
    expect(bindText('{section.lead}', scope)).toBe(rich);
  });

  it('marks the words of the layout and keeps the marks and the place of bound text', () => {
    expect(bindText('**{section.title}** viert {section.lead}', scope)).toEqual({
      runs: [{ text: 'Klimaat', strong: true }, { text: ' viert ' }, { text: 'op ' }, { text: '2 juni', strong: true }],
      span: rich.span,
    });
  });

  it('sets blocks of text under each other', () => {
    expect(bindText('{blocks}', scope).runs.map((run) => run.text)).toEqual(['een', '\n', 'twee']);
  });
});
