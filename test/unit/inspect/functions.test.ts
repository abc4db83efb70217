import { PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { functionOf } from '../../../src/inspect/functions.ts';
import { postscriptOf } from '../../../src/inspect/postscript.ts';

const context = PDFContext.create();
const object = (literal: object, bytes?: Uint8Array): PDFObject =>
  bytes ? context.stream(bytes, literal as never) : context.obj(literal as never);
const rounded = (numbers: readonly number[] | undefined): readonly number[] | undefined =>
  numbers?.map((one) => Math.round(one * 1000) / 1000);

describe('functions', () => {
  const rise = { FunctionType: 2, Domain: [0, 1], C0: [0], C1: [1], N: 2 };
  const fall = { FunctionType: 2, Domain: [0, 1], C0: [1], C1: [0], N: 1 };
  const joined = { FunctionType: 3, Domain: [0, 1], Functions: [rise, fall], Bounds: [0.5], Encode: [0, 1, 0, 1] };
  const table = { FunctionType: 0, Domain: [0, 1], Range: [0, 1], Size: [3], BitsPerSample: 8 };
  it.each<[string, PDFObject, number[], number[]]>([
    ['exponential', object(rise), [0.5], [0.25]],
    ['held to its domain', object(rise), [3], [1]],
    ['joined, first part', object(joined), [0.25], [0.25]],
    ['joined, second part', object(joined), [0.75], [0.5]],
    ['joined, at the end', object(joined), [1], [0]],
    ['sampled', object(table, Uint8Array.of(0, 255, 0)), [0.25], [0.5]],
    [
      'sampled in two directions',
      object({ ...table, Domain: [0, 1, 0, 1], Size: [2, 2] }, Uint8Array.of(0, 255, 255, 0)),
      [0.5, 0],
      [0.5],
    ],
    ['an array of functions', object([rise, fall]), [0.5], [0.25, 0.5]],
    [
      'written out',
      object({ FunctionType: 4, Domain: [0, 1], Range: [0, 1, 0, 1] }, Buffer.from('{ dup 0.5 mul exch 1 exch sub }')),
      [0.5],
      [0.25, 0.5],
    ],
  ])('%s', (_, fn, input, output) => expect(rounded(functionOf(fn)?.(input))).toEqual(output));

  it('are none where the object is none', () => expect(functionOf(object({ FunctionType: 9 }))).toBeUndefined());
});

describe('PostScript', () => {
  it.each<[string, number[], number[]]>([
    ['{ 2 copy add }', [1, 2], [1, 2, 3]],
    ['{ 3 1 roll }', [1, 2, 3], [3, 1, 2]],
    ['{ 3 -1 roll }', [1, 2, 3], [2, 3, 1]],
    ['{ 1 index }', [7, 8], [7, 8, 7]],
    ['{ dup 0.5 gt { pop 1 } { pop 0 } ifelse }', [0.7], [1]],
    ['{ dup 0.5 gt { pop 1 } if }', [0.3], [0.3]],
    ['{ 90 sin exch pop }', [1], [1]],
    ['{ 7 2 idiv exch pop } % what is left', [0], [3]],
  ])('%s', (program, input, output) => expect(rounded(postscriptOf(program)?.(input))).toEqual(output));
  it.each(['1 add', '{ 1 add', '{ shout }'])('%s is no program', (program) =>
    expect(postscriptOf(program)).toBeUndefined(),
  );
});
