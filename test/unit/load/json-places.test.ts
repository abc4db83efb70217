import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault, jsonPlaces, placeOn } from '../../../src/load/json-places.ts';

describe('where JSON stops being JSON', () => {
  it('is nowhere in what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFault(text)).toBe(text.length);
      }),
      { seed: 2023 },
    );
  });

  it.each([
    ['{"a": 1 "b": 2}', 8],
    ['[1, 2,]', 6],
    ['{"a": 01}', 6],
    ["{'a': 1}", 1],
    ['{"a" 1}', 5],
    ['[1}', 2],
    ['[1] x', 4],
    ['[tru]', 1],
    ['"a\nb"', 0],
    ['[1, [2, 3]', 10],
  ])('%s: at %i', (text, at) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text)).toBe(at);
  });
});

describe('places of values', () => {
  it('hold the text of the value on their path, whatever stands around it', () => {
    const text = ' {"a": [1e+3, {"b, ]": "x\\"}"}, [ ] ],\n"c": null }';
    const places = jsonPlaces(text, 3);
    const textOn = (...path: (string | number)[]) => {
      const { start, end } = placeOn(places, path);
      return text.slice(start, end);
    };
    expect(textOn('a', 0)).toBe('1e+3');
    expect(textOn('a', 1, 'b, ]')).toBe('"x\\"}"');
    expect(textOn('a', 2)).toBe('[ ]');
    expect(textOn('c')).toBe('null');
    expect(textOn('a', 1, 'none')).toBe('{"b, ]": "x\\"}"}');
  });

  it('are those of JSON.parse', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true })), (value) => {
        const text = JSON.stringify(value, undefined, 1);
        const places = jsonPlaces(text, 2);
        for (const [i, one] of value.entries())
          for (const [key, inner] of Object.entries(one)) {
            if (JSON.stringify(key) !== `"${key}"`) continue;
            const { start, end } = placeOn(places, [i, key]);
            expect(JSON.parse(text.slice(start, end))).toEqual(JSON.parse(JSON.stringify(inner)));
          }
      }),
      { seed: 2023 },
    );
  });
});
