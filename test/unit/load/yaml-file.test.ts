import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../../../src/diagnostics/diagnostics.ts';
import { placeOf, sourceText } from '../../../src/load/places.ts';
import { parseYaml, type YamlMap } from '../../../src/load/yaml-file.ts';
import { placeIn } from '../../../src/model/draft.ts';

function parse(text: string): { value: YamlMap | undefined; codes: readonly string[] } {
  const diagnostics = new Diagnostics();
  const value = parseYaml(sourceText('a.yaml', text), diagnostics);
  return { value, codes: diagnostics.sorted().map(({ code }) => code) };
}

describe('values', () => {
  test.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['true', true],
    ['~', null],
    // Typed otherwise than we would print it: stays as typed, the schema decides.
    ['5.510', '5.510'],
    ['015', '015'],
    ['12,5', '12,5'],
    ['20:30', '20:30'],
    ['49.70', '49.70'],
    ['1e3', '1e3'],
    ['.inf', '.inf'],
    ['True', 'True'],
    ['ja', 'ja'],
    ['2023-06-02', '2023-06-02'],
    ['"12"', '12'],
  ])('%s', (typed, value) => {
    expect(parse(`a: ${typed}\n`).value?.a).toBe(value);
  });

  test('keys of objects are only keys', () => {
    const { value, codes } = parse('__proto__: 1\nconstructor: { toString: 2 }\n');
    expect(codes).toEqual([]);
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor']);
  });
});

describe('places', () => {
  const text = 'a: 1\nb:\n  - een\n  - { c: "twee drie" }\n';

  test('of keys, values and items', () => {
    const { value } = parse(text);
    const origin = placeOf(value)?.origin;
    expect(origin?.keys.b).toEqual({ file: 'a.yaml', line: 2, column: 1, endLine: 2, endColumn: 2 });
    expect(origin?.values.a).toEqual({ file: 'a.yaml', line: 1, column: 4, endLine: 1, endColumn: 5 });
    expect(placeOf(value?.b)?.origin.values[0]).toEqual({
      file: 'a.yaml',
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 8,
    });
  });

  test.each([
    ['plain', 'a: een twee\n', 'twee', '1:8'],
    ['quoted', 'a: "een twee"\n', 'twee', '1:9'],
    ['literal', 'a: |\n  een\n\n  twee drie\n', 'drie', '4:8'],
    ['folded', 'a: >\n  een twee\n  drie vier\n', 'vier', '3:8'],
    ['plain on two lines', 'a: een\n  twee drie\n', 'drie', '2:8'],
    ['quoted with an escape', 'a: "een\\ntwee"\n', 'een', '1:5'],
    ['Windows line ends', 'a: |\r\n  een\r\n  twee drie\r\n', 'drie', '3:8'],
  ])('of a word in a %s text', (_, source, word, expected) => {
    const { value } = parse(source);
    const raw = placeOf(value)?.texts.get('a')?.();
    if (!raw) throw new Error('no text');
    const span = placeIn(raw, raw.text.indexOf(word), word.length);
    expect(`${span.line}:${span.column}`).toBe(expected);
    expect(span.endColumn).toBe(span.column + word.length);
  });
});

describe('limits', () => {
  test('an alias bomb is refused at once', () => {
    const bomb = `a: &a [x, x]\n${'bcdefghij'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]}, `.repeat(9)}]`)
      .join('\n')}\n`;
    expect(parse(bomb)).toEqual({ value: undefined, codes: ['load/too-many-aliases'] });
  });

  test('an alias that holds itself is refused', () => {
    expect(parse('a: &a [ *a ]\n').codes).toEqual(['load/too-many-aliases']);
  });

  test('a few aliases are an editor’s shorthand', () => {
    const { value, codes } = parse('a: &a { x: 1 }\nb: *a\nc: [*a, *a]\n');
    expect(codes).toEqual([]);
    expect(value?.b).toEqual({ x: 1 });
  });

  test.each([150, 100_000])('%d brackets deep', (depth) => {
    expect(parse(`a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`).codes).toEqual(['load/too-deep']);
  });
});

describe('syntax', () => {
  test('traps are told together, and the rest of the file is still read', () => {
    const { value, codes } = parse("a: 's Avonds\nb: IGEMO: (t)huis\nc: @x\nd: 4\n");
    expect(codes).toEqual(['load/apostrophe', 'load/colon-in-text', 'load/reserved-sign']);
    expect(value).toEqual({ a: "'s Avonds", b: 'IGEMO: (t)huis', c: '@x', d: 4 });
  });

  test('traps inside a block of text are text', () => {
    const { value, codes } = parse("a: |\n  's Avonds: om @acht\n  {{ year }}\nb: x: y\n");
    expect(codes).toEqual(['load/colon-in-text']);
    expect(value?.a).toBe("'s Avonds: om @acht\n{{ year }}\n");
  });

  test('curly quotes inside a text are text', () => {
    expect(parse('a: Hij zei ‘ja’ en ging\nb: "‘Samen’"\n').codes).toEqual([]);
  });

  test('what has no message of its own is told once', () => {
    expect(parse('a: "x" y\nb: "x" y\nc: "x" y\n').codes).toEqual(['load/yaml-syntax']);
  });

  test('a file full of mistakes is not told line by line', () => {
    expect(parse('a:\n'.repeat(500)).codes).toHaveLength(40);
    expect(parse('a: b: c\n'.repeat(500)).codes.filter((code) => code === 'load/colon-in-text')).toHaveLength(40);
  });

  test('a file that is no mapping', () => {
    expect(parse('').codes).toEqual(['load/empty-file']);
    expect(parse('zomaar\n').codes).toEqual(['load/expected-mapping']);
  });
});
