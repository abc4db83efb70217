// How far apart two colours are for eyes that tell colours less well, and in grey. Numbers only.

import { colourDifference, type Lab } from './colour-difference.ts';

type Colour = readonly number[];

/** What is left of a colour, in linear sRGB. Source: Machado, Oliveira and Fernandes, IEEE TVCG 15 (2009), table 1, severity 1. */
const DEFICIENCIES: readonly (readonly (readonly [number, number, number])[])[] = [
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

/** Least difference (CIEDE2000) of two colours, sRGB 0..255, for all kinds of eyes. */
export function leastDifference(one: Colour, other: Colour): number {
  const [a, b] = [linear(one), linear(other)];
  const seen = [[a, b] as const, ...DEFICIENCIES.map((matrix) => [through(matrix, a), through(matrix, b)] as const)];
  return Math.min(...seen.map(([p, q]) => colourDifference(labOf(p), labOf(q))));
}

/** Lightness L* of a colour, 0 (black) to 100 (white): what a grey copy shows. */
export const lightnessOf = (colour: Colour): number => labOf(linear(colour))[0];

const linear = (colour: Colour): Colour =>
  colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

const through = (matrix: readonly Colour[], colour: Colour): Colour =>
  matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, i) => sum + part * (colour[i] ?? 0), 0),
      ),
    ),
  );

/** sRGB to CIE XYZ, D65 (IEC 61966-2-1), each over the white's. */
const TO_XYZ: readonly Colour[] = [
  [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
];

/** CIE 15:2004, 8.2.1. */
function labOf(colour: Colour): Lab {
  const [x = 0, y = 0, z = 0] = TO_XYZ.map((row) => {
    const value = row.reduce((sum, part, i) => sum + part * (colour[i] ?? 0), 0);
    return value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
