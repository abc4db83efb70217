// Streams of a PDF to their bytes: filters in their order, predictors undone (ISO 32000-2:2020, 7.4). Pictures stay coded: the
// filter that codes them is given back with the bytes.

import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { get, itemsOf, nameOf, numberOf, type Obj } from './objects.ts';

/** Filters of pictures, which have decoders of their own. */
const PICTURE_FILTERS = ['DCTDecode', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode'] as const;
type PictureFilter = (typeof PICTURE_FILTERS)[number];

interface Decoded {
  readonly bytes: Uint8Array;
  /** What the bytes are still coded with. */
  readonly coded?: PictureFilter;
  readonly params?: Obj;
}

/** Names that inline images may use instead (ISO 32000-2:2020, table 92). */
const SHORT: Readonly<Record<string, string>> = {
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  LZW: 'LZWDecode',
  Fl: 'FlateDecode',
  RL: 'RunLengthDecode',
  CCF: 'CCITTFaxDecode',
  DCT: 'DCTDecode',
};

const listOf = (object: Obj): readonly Obj[] => (itemsOf(object).length > 0 ? itemsOf(object) : [object]);

/** Throws for a filter that there is none of. */
export function decode(stream: PDFRawStream): Decoded {
  const filters = listOf(get(stream, 'Filter') ?? get(stream, 'F')).map(nameOf);
  const params = listOf(get(stream, 'DecodeParms') ?? get(stream, 'DP'));
  let bytes = plainBytes(stream);
  for (const [i, short] of filters.entries()) {
    if (short === undefined) continue;
    const filter = SHORT[short] ?? short;
    const coded = PICTURE_FILTERS.find((one) => one === filter);
    if (coded) return { bytes, coded, params: params[i] };
    bytes = unpredict(decodeOne(bytes, filter, params[i], stream), params[i]);
  }
  return { bytes };
}

/** The bytes of a stream, or none where it is damaged or of another kind. */
export function bytesOf(object: Obj): Uint8Array {
  if (!(object instanceof PDFRawStream)) return new Uint8Array();
  return decode(object).bytes;
}

/** Without the file's encryption. */
function plainBytes(stream: PDFRawStream): Uint8Array {
  if (!stream.transform) return stream.contents;
  const bare = PDFDict.withContext(stream.dict.context);
  return decodePDFRawStream(PDFRawStream.of(bare, stream.contents, stream.transform)).decode();
}

function decodeOne(bytes: Uint8Array, filter: string, params: Obj, { dict }: PDFRawStream): Uint8Array {
  if (filter === 'FlateDecode') return inflate(bytes);
  const one = PDFDict.withContext(dict.context);
  one.set(PDFName.of('Filter'), PDFName.of(filter));
  if (params) one.set(PDFName.of('DecodeParms'), params as PDFObject);
  return decodePDFRawStream(PDFRawStream.of(one, bytes)).decode();
}

/** What ends too early gives what there is, as other readers do. */
function inflate(bytes: Uint8Array): Uint8Array {
  const lenient = { finishFlush: constants.Z_SYNC_FLUSH };
  try {
    return inflateSync(bytes, lenient);
  } catch {
    return inflateRawSync(bytes.subarray(2), lenient);
  }
}

function unpredict(bytes: Uint8Array, params: Obj): Uint8Array {
  const number = (key: string, otherwise: number): number => numberOf(get(params, key)) ?? otherwise;
  const predictor = number('Predictor', 1);
  if (predictor < 2) return bytes;
  const bits = number('Colors', 1) * number('BitsPerComponent', 8);
  const step = Math.max(1, bits >> 3);
  const row = (number('Columns', 1) * bits + 7) >> 3;
  return predictor === 2 ? unpredictTiff(bytes, row, step) : unpredictPng(bytes, row, step);
}

/** Of 8 bits a component, the only depth it is used with. */
function unpredictTiff(bytes: Uint8Array, row: number, step: number): Uint8Array {
  const out = Uint8Array.from(bytes);
  for (let i = 0; i < out.length; i++) if (i % row >= step) out[i] = (out[i] ?? 0) + (out[i - step] ?? 0);
  return out;
}

/** Filters of PNG, a byte before every row tells which (ISO/IEC 15948:2004, 9). */
function unpredictPng(bytes: Uint8Array, row: number, step: number): Uint8Array {
  const rows = Math.floor(bytes.length / (row + 1));
  const out = new Uint8Array(rows * row);
  for (let y = 0; y < rows; y++) {
    const kind = bytes[y * (row + 1)];
    const from = y * (row + 1) + 1;
    const to = y * row;
    for (let x = 0; x < row; x++) {
      const left = x >= step ? (out[to + x - step] ?? 0) : 0;
      const up = y > 0 ? (out[to + x - row] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (out[to + x - row - step] ?? 0) : 0;
      const guess =
        kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : kind === 4 ? paeth(left, up, corner) : 0;
      out[to + x] = (bytes[from + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
