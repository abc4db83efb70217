// Colour profiles made by the rules (ICC.1:2010, version 2): an RGB space from its primaries, a grey from its gamma. For pictures
// that come in other colours than sRGB.

import { asTiff, type Raster } from '../src/images/tiff.ts';

type Triple = readonly [number, number, number];

/** Columns red, green, blue in XYZ under D50, as the makers of the spaces publish them. */
interface Space {
  readonly primaries: readonly [Triple, Triple, Triple];
  readonly gamma: number;
}

/** Adobe RGB (1998), 4.3.5 and annex D. */
export const ADOBE_RGB: Space = {
  primaries: [
    [0.60974, 0.31111, 0.01947],
    [0.20528, 0.62567, 0.06087],
    [0.14919, 0.06322, 0.74457],
  ],
  gamma: 563 / 256,
};

/** Primaries of Display P3 with a plain gamma of 2.2 in place of the curve of sRGB. */
export const P3: Space = {
  primaries: [
    [0.51512, 0.2412, -0.00105],
    [0.29198, 0.69225, 0.04189],
    [0.1571, 0.06657, 0.78407],
  ],
  gamma: 2.2,
};

export const rgbProfile = ({ primaries, gamma }: Space): Uint8Array =>
  profile('RGB ', [
    ...(['r', 'g', 'b'] as const).flatMap((name, k) => [
      [`${name}XYZ`, xyz(primaries[k]!)] as const,
      [`${name}TRC`, curve(gamma)] as const,
    ]),
  ]);

export const greyProfile = (gamma: number): Uint8Array => profile('GRAY', [['kTRC', curve(gamma)]]);

/** A picture of one colour in its space, as a TIFF. */
export function patch(colour: readonly number[], iccProfile: Uint8Array | undefined, side = 8): Uint8Array {
  const pixels = Uint8Array.from({ length: side * side * colour.length }, (_, k) => colour[k % colour.length]!);
  const channels = colour.length as Raster['channels'];
  return asTiff({ pixels, size: { width: side, height: side }, channels, profile: iccProfile });
}

function profile(space: string, tags: readonly (readonly [string, Buffer])[]): Uint8Array {
  const all = [['desc', description()], ['wtpt', xyz(D50)], ['cprt', text('text', 'public domain')], ...tags] as const;
  const table = Buffer.alloc(4 + 12 * all.length);
  table.writeUInt32BE(all.length);
  let at = 128 + table.length;
  for (const [k, [name, data]] of all.entries()) {
    table.write(name, 4 + 12 * k, 'latin1');
    table.writeUInt32BE(at, 8 + 12 * k);
    table.writeUInt32BE(data.length, 12 + 12 * k);
    at += data.length;
  }
  const header = Buffer.alloc(128);
  header.writeUInt32BE(at);
  header.writeUInt32BE(0x02400000, 8);
  header.write(`mntr${space}XYZ `, 12, 'latin1');
  header.writeUInt16BE(2024, 24);
  header.writeUInt16BE(1, 26);
  header.writeUInt16BE(1, 28);
  header.write('acsp', 36, 'latin1');
  xyz(D50).copy(header, 68, 8);
  return Buffer.concat([header, table, ...all.map(([, data]) => data)]);
}

const D50: Triple = [0.9642, 1, 0.8249];

function xyz(values: Triple): Buffer {
  const data = Buffer.alloc(20);
  data.write('XYZ ', 'latin1');
  for (const [k, value] of values.entries()) data.writeInt32BE(Math.round(value * 65536), 8 + 4 * k);
  return data;
}

function curve(gamma: number): Buffer {
  const data = Buffer.alloc(16);
  data.write('curv', 'latin1');
  data.writeUInt32BE(1, 8);
  data.writeUInt16BE(Math.round(gamma * 256), 12);
  return data;
}

function text(type: string, words: string): Buffer {
  const data = Buffer.alloc(8 + 4 * Math.ceil((words.length + 1) / 4));
  data.write(type, 'latin1');
  data.write(words, 8, 'latin1');
  return data;
}

function description(): Buffer {
  const words = 'Made for a test';
  const data = Buffer.alloc(12 + words.length + 1 + 78 + 3);
  data.write('desc', 'latin1');
  data.writeUInt32BE(words.length + 1, 8);
  data.write(words, 12, 'latin1');
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}
