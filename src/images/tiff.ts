// Samples to an uncompressed CMYK picture with a profile, for sharp to read: raw samples cannot carry one. TIFF 6.0, sections 2 and 16.

import type { Size } from '../model/units.ts';

/** `samples`: four bytes per pixel, 255 = full ink. */
export function cmykTiff({ width, height }: Size, samples: Uint8Array, profile: Uint8Array): Uint8Array {
  const entries: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    // Bits of the four samples: too long for the entry, they stand behind the directory.
    [258, SHORT, 4, 0],
    [259, SHORT, 1, UNCOMPRESSED],
    [262, SHORT, 1, SEPARATED],
    [273, LONG, 1, 0],
    [277, SHORT, 1, 4],
    [278, LONG, 1, height],
    [279, LONG, 1, samples.length],
    [34675, UNDEFINED, profile.length, 0],
  ];
  const bits = HEADER + 2 + entries.length * 12 + 4;
  const strip = bits + 8;
  const places: Readonly<Record<number, number>> = { 258: bits, 273: strip, 34675: strip + samples.length };
  const bytes = Buffer.alloc(strip + samples.length + profile.length);
  bytes.write('II*\0', 0, 'latin1');
  bytes.writeUInt32LE(HEADER, 4);
  bytes.writeUInt16LE(entries.length, HEADER);
  for (const [i, [tag, type, count, value]] of entries.entries()) {
    const at = HEADER + 2 + i * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(places[tag] ?? value, at + 8);
  }
  for (let i = 0; i < 4; i++) bytes.writeUInt16LE(8, bits + 2 * i);
  bytes.set(samples, strip);
  bytes.set(profile, strip + samples.length);
  return bytes;
}

const HEADER = 8;
const [SHORT, LONG, UNDEFINED] = [3, 4, 7];
const UNCOMPRESSED = 1;
const SEPARATED = 5;
