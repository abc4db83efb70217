// Functions of a PDF (ISO 32000-2:2020, 7.10): what the tint of a plate is in other colours, and the colours along a shading.

import { bytesOf } from './filters.ts';
import { get, isArray, itemsOf, numberOf, numbersOf, type Obj } from './objects.ts';
import { postscriptOf } from './postscript.ts';

export type Fn = (input: readonly number[]) => readonly number[];

/** A function, or an array of functions with one result each; undefined for what is none. */
export function functionOf(object: Obj): Fn | undefined {
  if (isArray(object)) {
    const parts = itemsOf(object).map(functionOf);
    return parts.every((part) => part !== undefined)
      ? (input) => parts.flatMap((part) => part?.(input) ?? [])
      : undefined;
  }
  const bare = bareFunction(object);
  const domain = numbersOf(get(object, 'Domain')) ?? [0, 1];
  const range = numbersOf(get(object, 'Range'));
  return bare && ((input) => within(bare(within(input, domain)), range));
}

function bareFunction(object: Obj): Fn | undefined {
  switch (numberOf(get(object, 'FunctionType'))) {
    case 0:
      return sampled(object);
    case 2:
      return exponential(object);
    case 3:
      return stitched(object);
    case 4:
      return postscriptOf(Buffer.from(bytesOf(object)).toString('latin1'));
    default:
      return undefined;
  }
}

/** Numbers held to pairs of least and most. */
const within = (numbers: readonly number[], bounds: readonly number[] | undefined): readonly number[] =>
  bounds
    ? numbers.slice(0, bounds.length >> 1).map((one, i) => clamp(one, bounds[2 * i] ?? 0, bounds[2 * i + 1] ?? 1))
    : numbers;

export const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const between = (x: number, from: number, to: number, low: number, high: number): number =>
  to === from ? low : low + ((x - from) * (high - low)) / (to - from);

function exponential(object: Obj): Fn {
  const low = numbersOf(get(object, 'C0')) ?? [0];
  const high = numbersOf(get(object, 'C1')) ?? [1];
  const exponent = numberOf(get(object, 'N')) ?? 1;
  return ([x = 0]) => low.map((one, i) => one + x ** exponent * ((high[i] ?? 0) - one));
}

function stitched(object: Obj): Fn | undefined {
  const parts = itemsOf(get(object, 'Functions')).map(functionOf);
  const [start = 0, end = 1] = numbersOf(get(object, 'Domain')) ?? [];
  const bounds = [start, ...(numbersOf(get(object, 'Bounds')) ?? []), end];
  const encode = numbersOf(get(object, 'Encode')) ?? [];
  if (parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
  return ([x = 0]) => {
    const found = bounds.findIndex((_, i) => i > 0 && x < (bounds[i] ?? 0)) - 1;
    const k = found < 0 ? parts.length - 1 : Math.min(found, parts.length - 1);
    const at = between(x, bounds[k] ?? 0, bounds[k + 1] ?? 1, encode[2 * k] ?? 0, encode[2 * k + 1] ?? 1);
    return parts[k]?.([at]) ?? [];
  };
}

/** Samples, mixed along every input. */
function sampled(object: Obj): Fn | undefined {
  const size = numbersOf(get(object, 'Size'));
  const range = numbersOf(get(object, 'Range'));
  const domain = numbersOf(get(object, 'Domain')) ?? [0, 1];
  const bits = numberOf(get(object, 'BitsPerSample')) ?? 8;
  if (!size || !range) return undefined;
  const results = range.length >> 1;
  const encode = numbersOf(get(object, 'Encode')) ?? size.flatMap((one) => [0, one - 1]);
  const decode = numbersOf(get(object, 'Decode')) ?? range;
  const samples = bitReader(bytesOf(object), bits);
  const most = 2 ** bits - 1;
  return (input) => {
    const at = size.map((one, i) => {
      const [from = 0, to = 1] = domain.slice(2 * i, 2 * i + 2);
      return clamp(between(input[i] ?? 0, from, to, encode[2 * i] ?? 0, encode[2 * i + 1] ?? 0), 0, one - 1);
    });
    return Array.from({ length: results }, (_, r) => {
      const mix = (axis: number, index: number, stride: number): number => {
        const place = at[axis];
        if (place === undefined) return samples(index * results + r);
        const low = Math.floor(place);
        const next = stride * (size[axis] ?? 1);
        const first = mix(axis + 1, index + low * stride, next);
        return place === low
          ? first
          : first + (place - low) * (mix(axis + 1, index + (low + 1) * stride, next) - first);
      };
      return between(mix(0, 0, 1), 0, most, decode[2 * r] ?? 0, decode[2 * r + 1] ?? 1);
    });
  };
}

/** Whole numbers of so many bits, one after the other. */
export function bitReader(bytes: Uint8Array, bits: number): (index: number) => number {
  if (bits === 8) return (index) => bytes[index] ?? 0;
  if (bits > 8) {
    const width = bits >> 3;
    return (index) => {
      let value = 0;
      for (let i = 0; i < width; i++) value = value * 256 + (bytes[index * width + i] ?? 0);
      return value;
    };
  }
  const most = (1 << bits) - 1;
  return (index) => {
    const at = index * bits;
    return ((bytes[at >> 3] ?? 0) >> (8 - bits - (at & 7))) & most;
  };
}
