// Images of a file to the ink of each pixel, plate by plate.

import { type Components, jpegComponents } from '../images/components.ts';
import { type ColourSpace, GRAY } from './colour-space.ts';
import { bitReader, clamp } from './functions.ts';
import type { Image } from './mark.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly plates: readonly string[];
  /** Row by row, the plates of a pixel side by side: 0 = no ink, 255 = full. */
  readonly amounts: Uint8Array;
  /** Of each place how opaque it is, at a resolution of its own. */
  readonly opacity?: Pixels;
}

/** Undefined where the coding cannot be read; of a stencil the amounts tell where it lets the paint through. */
export async function pixelsOf(image: Image): Promise<Pixels | undefined> {
  const { bytes, coded } = image.read();
  const space = image.isMask ? GRAY : image.space;
  if (!space || (coded !== undefined && coded !== 'DCTDecode')) return undefined;
  const stored = coded === 'DCTDecode' ? await jpegComponents(bytes) : unpacked(image, space, bytes);
  if (!stored || stored.channels !== space.components) return undefined;
  const opacity = image.softMask && (await pixelsOf(image.softMask));
  const bits = coded ? 8 : image.bits;
  const { width, height } = stored;
  return { width, height, ...inkOf(stored, space, image.decode, bits), ...(opacity && { opacity }) };
}

type Samples = Omit<Components, 'data'> & { readonly data: Uint8Array | Uint16Array };

/** Samples of any depth; rows begin at whole bytes. Missing ones are nothing. */
function unpacked({ width, height, bits }: Image, { components }: ColourSpace, bytes: Uint8Array): Samples {
  const size = { width, height, channels: components, isTurned: false };
  const row = width * components;
  if (bits === 8) {
    const data = new Uint8Array(row * height);
    data.set(bytes.subarray(0, data.length));
    return { ...size, data };
  }
  const stride = (row * bits + 7) >> 3;
  const data = new Uint16Array(row * height);
  for (let y = 0; y < height; y++) {
    const read = bitReader(bytes.subarray(y * stride, (y + 1) * stride), bits);
    for (let x = 0; x < row; x++) data[y * row + x] = read(x);
  }
  return { ...size, data };
}

/** Tables where every component is a plate of its own, or the only one; else colour by colour. */
function inkOf(
  { data, isTurned }: Samples,
  space: ColourSpace,
  decode: readonly number[] | undefined,
  bits: number,
): Pick<Pixels, 'plates' | 'amounts'> {
  const { components } = space;
  const most = 2 ** bits - 1;
  const bounds = decode?.length === 2 * components ? decode : space.decode(bits);
  const value = (component: number, stored: number): number => {
    const [from = 0, to = 1] = [bounds[2 * component], bounds[2 * component + 1]];
    return from + ((isTurned ? most - stored : stored) / most) * (to - from);
  };
  const plates = space.inks(space.initial).map(([plate]) => plate);
  const direct = plates.length === components && space.family !== 'rgb' && space.family !== 'lab';
  const isPlain =
    direct && data instanceof Uint8Array && bounds.every((one, i) => one === (isTurned ? 1 - (i % 2) : i % 2));
  if (isPlain) return { plates, amounts: data };
  const amounts = new Uint8Array((data.length / components) * plates.length);
  const put = (at: number, inks: ReturnType<ColourSpace['inks']>): void => {
    for (let i = 0; i < plates.length; i++) amounts[at + i] = Math.round(clamp(inks[i]?.[1] ?? 0, 0, 1) * 255);
  };
  if (components === 1) {
    const table = Array.from({ length: most + 1 }, (_, stored) => space.inks([value(0, stored)]));
    for (let i = 0; i < data.length; i++) put(i * plates.length, table[data[i] ?? 0] ?? []);
  } else if (direct) {
    const tables = Array.from({ length: components }, (_, c) =>
      Uint8Array.from({ length: most + 1 }, (__, stored) => Math.round(clamp(value(c, stored), 0, 1) * 255)),
    );
    for (const [c, table] of tables.entries())
      for (let i = c; i < data.length; i += components) amounts[i] = table[data[i] ?? 0] ?? 0;
  } else
    for (let i = 0, at = 0; i < data.length; i += components, at += plates.length)
      put(at, space.inks(Array.from({ length: components }, (_, c) => value(c, data[i + c] ?? 0))));
  return { plates, amounts };
}
