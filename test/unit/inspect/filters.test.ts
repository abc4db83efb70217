import { deflateSync } from 'node:zlib';
import { PDFContext } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/inspect/filters.ts';

const context = PDFContext.create();
const decoded = (bytes: Uint8Array | string, dictionary: object): number[] => [
  ...decode(context.stream(bytes, dictionary as never)).bytes,
];

describe('filters', () => {
  it('undo one after the other', () => {
    const hex = `${Buffer.from(deflateSync(Uint8Array.of(1, 2, 3))).toString('hex')}>`;
    expect(decoded(hex, { Filter: ['ASCIIHexDecode', 'FlateDecode'] })).toEqual([1, 2, 3]);
  });

  it('give what there is of a stream that ends too early', () => {
    const whole = deflateSync(new Uint8Array(5000).map((_, i) => (i * i) % 251));
    expect(decoded(whole.subarray(0, whole.length / 2), { Filter: 'FlateDecode' }).length).toBeGreaterThan(100);
  });

  it('leave pictures coded', () => {
    const { coded, bytes } = decode(context.stream('jpeg', { Filter: 'DCTDecode' } as never));
    expect([coded, bytes.length]).toEqual(['DCTDecode', 4]);
  });

  it.each<[string, number, number[]]>([
    ['none', 10, [0, 10, 20, 30, 0, 11, 21, 31]],
    ['left', 11, [1, 10, 10, 10, 1, 11, 10, 10]],
    ['above', 12, [0, 10, 20, 30, 2, 1, 1, 1]],
    ['mean', 13, [0, 10, 20, 30, 3, 6, 6, 6]],
    ['Paeth', 14, [0, 10, 20, 30, 4, 1, 1, 1]],
  ])('undo the predictor of PNG: %s', (_, predictor, rows) => {
    const params = { Predictor: predictor, Colors: 1, BitsPerComponent: 8, Columns: 3 };
    const bytes = decoded(deflateSync(Uint8Array.from(rows)), { Filter: 'FlateDecode', DecodeParms: params });
    expect(bytes.slice(0, 3)).toEqual([10, 20, 30]);
    expect(bytes.slice(3)).toEqual([11, 21, 31]);
  });

  it('undo the predictor of TIFF', () => {
    const params = { Predictor: 2, Colors: 1, BitsPerComponent: 8, Columns: 3 };
    expect(
      decoded(deflateSync(Uint8Array.of(5, 1, 1, 7, 1, 1)), { Filter: 'FlateDecode', DecodeParms: params }),
    ).toEqual([5, 6, 7, 7, 8, 9]);
  });
});
