// Colour spaces of a PDF (ISO 32000-2:2020, 8.6): of what kind they are, and how much of each plate a colour takes.

import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { bytesOf } from './filters.ts';
import { clamp, functionOf } from './functions.ts';
import { get, isArray, itemsOf, nameOf, numberOf, numbersOf, type Obj } from './objects.ts';

/** Amounts 0..1 by the name of the plate; `All` stands for every plate. */
export type Inks = readonly (readonly [plate: string, amount: number])[];

export interface ColourSpace {
  /** As the file calls it: `DeviceCMYK`, `ICCBased`, `Separation` … */
  readonly kind: string;
  /** What the colours are made of; of Indexed and Pattern that of their base. */
  readonly family: 'gray' | 'rgb' | 'cmyk' | 'lab' | 'spot' | 'none';
  readonly components: number;
  readonly initial: readonly number[];
  /** Plates of Separation and DeviceN by name. */
  readonly colorants: readonly string[];
  /** What stands for the plates on devices that lack them. */
  readonly alternate?: ColourSpace;
  /** Of Indexed and of uncoloured patterns. */
  readonly base?: ColourSpace;
  /** Least and most of each component in an image that does not say them. */
  readonly decode: (bits: number) => readonly number[];
  readonly inks: (components: readonly number[]) => Inks;
}

export const PROCESS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;

const upTo1 = (components: number) => (): readonly number[] => Array.from({ length: components }, () => [0, 1]).flat();
const processInks = (amounts: readonly number[]): Inks =>
  PROCESS.map((plate, i) => [plate, clamp(amounts[i] ?? 0, 0, 1)] as const);

/** Black takes what the three have in common: a measure only, no separation. */
function inksOfRgb(rgb: readonly number[]): Inks {
  const [c = 0, m = 0, y = 0] = [0, 1, 2].map((i) => 1 - clamp(rgb[i] ?? 0, 0, 1));
  const black = Math.min(c, m, y);
  return processInks([c - black, m - black, y - black, black]);
}

const simple = (
  kind: string,
  family: ColourSpace['family'],
  components: number,
  inks: ColourSpace['inks'],
  initial: readonly number[] = Array.from({ length: components }, () => 0),
): ColourSpace => ({ kind, family, components, initial, colorants: [], decode: upTo1(components), inks });

const inksOfGray = ([gray = 0]: readonly number[]): Inks => processInks([0, 0, 0, 1 - gray]);

export const GRAY = simple('DeviceGray', 'gray', 1, inksOfGray);
export const RGB = simple('DeviceRGB', 'rgb', 3, inksOfRgb);
export const CMYK = simple('DeviceCMYK', 'cmyk', 4, processInks, [0, 0, 0, 1]);
const PATTERN = simple('Pattern', 'none', 0, () => []);

const DEVICE: Readonly<Record<string, ColourSpace>> = {
  DeviceGray: GRAY,
  G: GRAY,
  CalGray: simple('CalGray', 'gray', 1, inksOfGray),
  DeviceRGB: RGB,
  RGB,
  CalRGB: simple('CalRGB', 'rgb', 3, inksOfRgb),
  DeviceCMYK: CMYK,
  CMYK,
  Pattern: PATTERN,
};

/** Spaces that refer to each other end here. */
const DEEPEST = 8;

/** A space by its object or its name in `resources`; undefined for what is none. */
export function colourSpaceOf(object: Obj, resources: Obj, depth = 0): ColourSpace | undefined {
  if (depth > DEEPEST) return undefined;
  const name = nameOf(object);
  if (name !== undefined) {
    const named = get(resources, 'ColorSpace', name);
    return DEVICE[name] ?? (named && nameOf(named) !== name ? colourSpaceOf(named, resources, depth + 1) : undefined);
  }
  if (!isArray(object)) return undefined;
  const [first, second, third, fourth] = itemsOf(object);
  const inner = (one: Obj): ColourSpace | undefined => colourSpaceOf(one, resources, depth + 1);
  const kind = nameOf(first) ?? '';
  switch (kind) {
    case 'ICCBased':
      return iccBased(second);
    case 'Lab':
      return lab(second);
    case 'Separation':
      return tinted(kind, [nameOf(second) ?? ''], inner(third), fourth);
    case 'DeviceN':
      return tinted(
        kind,
        itemsOf(second).map((one) => nameOf(one) ?? ''),
        inner(third),
        fourth,
      );
    case 'Indexed':
    case 'I':
      return indexed(inner(second), numberOf(third) ?? 0, fourth);
    case 'Pattern':
      return second ? { ...PATTERN, base: inner(second) } : PATTERN;
    default:
      return DEVICE[kind];
  }
}

function iccBased(stream: Obj): ColourSpace | undefined {
  const base = { 1: GRAY, 3: RGB, 4: CMYK }[numberOf(get(stream, 'N')) ?? 0];
  return base && { ...base, kind: 'ICCBased' };
}

/** Lightness alone is taken for ink: a measure, no separation. */
function lab(object: Obj): ColourSpace {
  const [a = -100, A = 100, b = -100, B = 100] = numbersOf(get(object, 'Range'), 4) ?? [];
  const base = simple('Lab', 'lab', 3, ([l = 0]) => processInks([0, 0, 0, 1 - l / 100]));
  return { ...base, decode: () => [0, 100, a, A, b, B] };
}

function tinted(kind: string, colorants: readonly string[], alternate: ColourSpace | undefined, fn: Obj): ColourSpace {
  const transform = functionOf(fn);
  const base = simple(
    kind,
    colorants.every((one) => one === 'None') ? 'none' : 'spot',
    colorants.length,
    (tints) =>
      colorants.flatMap((plate, i) => (plate === 'None' ? [] : [[plate, clamp(tints[i] ?? 0, 0, 1)] as const])),
    colorants.map(() => 1),
  );
  if (!alternate) return { ...base, colorants };
  const inks = (tints: readonly number[]): Inks => alternate.inks(transform?.(tints) ?? alternate.initial);
  return { ...base, colorants, alternate: { ...alternate, inks } };
}

function indexed(base: ColourSpace | undefined, most: number, table: Obj): ColourSpace | undefined {
  if (!base) return undefined;
  const isText = table instanceof PDFString || table instanceof PDFHexString;
  const bytes = isText ? table.asBytes() : bytesOf(table);
  const bounds = base.decode(8);
  const colour = (index: number): readonly number[] =>
    Array.from({ length: base.components }, (_, i) => {
      const [from = 0, to = 1] = bounds.slice(2 * i, 2 * i + 2);
      return from + ((bytes[index * base.components + i] ?? 0) / 255) * (to - from);
    });
  const inks = ([index = 0]: readonly number[]): Inks => base.inks(colour(clamp(Math.round(index), 0, most)));
  const one = simple('Indexed', base.family, 1, inks);
  return { ...one, base, colorants: base.colorants, decode: (bits) => [0, 2 ** bits - 1] };
}

/** The space that colours are really given in: the base of Indexed and Pattern. */
export const underlying = (space: ColourSpace): ColourSpace => (space.base ? underlying(space.base) : space);

/** Sum of the plates, 1 = one full plate. */
export const sumOf = (inks: Inks): number => inks.reduce((sum, [, amount]) => sum + amount, 0);
