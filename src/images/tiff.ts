// Pixels with the profile that gives them their meaning, as a TIFF in memory (TIFF 6.0, sections 2 and 16): the one form in which
// sharp takes pixels of any colour space together with their profile. Nothing is compressed, so that it costs only a copy.

import type { Size } from '../model/units.ts';

/** Pixels row by row, a byte for each channel. */
export interface Raster {
  readonly pixels: Uint8Array;
  readonly size: Size;
  /** 1 grey, 3 RGB, 4 CMYK (255 is full ink). */
  readonly channels: 1 | 3 | 4;
  /** ICC profile of these numbers. Absent: sRGB, its grey, or the inks of the press. */
  readonly profile?: Uint8Array;
}

export function asTiff({ pixels, size, channels, profile = NONE }: Raster): Uint8Array {
  const strips = Math.ceil(size.height / ROWS);
  const stripBytes = ROWS * size.width * channels;
  const starts = Array.from({ length: strips }, (_, k) => k * stripBytes);
  const lengths = starts.map((start) => Math.min(stripBytes, pixels.length - start));
  const fields: readonly (readonly [tag: number, type: number, values: readonly number[] | Uint8Array])[] = [
    [256, LONG, [size.width]],
    [257, LONG, [size.height]],
    [258, SHORT, Array.from({ length: channels }, () => 8)],
    [259, SHORT, [1]],
    [262, SHORT, [PHOTOMETRIC[channels]]],
    [273, LONG, starts.map((start) => HEADER + start)],
    [277, SHORT, [channels]],
    [278, LONG, [ROWS]],
    [279, LONG, lengths],
    ...(profile.length > 0 ? [[34675, UNDEFINED, profile] as const] : []),
  ];
  const directoryAt = even(HEADER + pixels.length);
  const header = Buffer.alloc(HEADER);
  header.write('II*\0', 'latin1');
  header.writeUInt32LE(directoryAt, 4);
  const directory = Buffer.alloc(2 + 12 * fields.length + 4);
  directory.writeUInt16LE(fields.length);
  const aside: Uint8Array[] = [];
  let asideAt = directoryAt + directory.length;
  for (const [k, [tag, type, values]] of fields.entries()) {
    const entry = 2 + 12 * k;
    directory.writeUInt16LE(tag, entry);
    directory.writeUInt16LE(type, entry + 2);
    directory.writeUInt32LE(values.length, entry + 4);
    const bytes = bytesOf(type, values);
    if (bytes.length <= 4) directory.set(bytes, entry + 8);
    else {
      directory.writeUInt32LE(asideAt, entry + 8);
      aside.push(bytes, new Uint8Array(even(bytes.length) - bytes.length));
      asideAt += even(bytes.length);
    }
  }
  const gap = new Uint8Array(directoryAt - HEADER - pixels.length);
  return Buffer.concat([header, pixels, gap, directory, ...aside]);
}

const NONE = new Uint8Array();
const HEADER = 8;
/** Rows in a strip: a reader holds one at a time. */
const ROWS = 64;
const [SHORT, LONG, UNDEFINED] = [3, 4, 7];
/** Black is zero, RGB, separated. */
const PHOTOMETRIC = { 1: 1, 3: 2, 4: 5 } as const;

const even = (length: number): number => length + (length % 2);

function bytesOf(type: number, values: readonly number[] | Uint8Array): Uint8Array {
  if (values instanceof Uint8Array) return values;
  const numbers = type === SHORT ? Uint16Array.from(values) : Uint32Array.from(values);
  return new Uint8Array(numbers.buffer);
}
