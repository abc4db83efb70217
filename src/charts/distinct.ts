// Which of a chart's colours could be taken for each other, by eyes that tell colours less well or on a grey copy, and how many
// looks (textures, dashes, markers) it takes to tell them apart.

import { leastDifference, lightnessOf } from './vision.ts';

type Colour = readonly number[];

/**
 * Differences from which on two marks in one chart are two: of colour (CIEDE2000) for all eyes, and of lightness (L*) on a copy.
 * Our own choice: ten times what is just seen, as marks seldom touch and a key is read from afar.
 */
const COLOUR = 10;
const LIGHTNESS = 8;

export const isToldApart = (one: Colour, other: Colour): boolean =>
  leastDifference(one, other) >= COLOUR && Math.abs(lightnessOf(one) - lightnessOf(other)) >= LIGHTNESS;

/**
 * For each colour the number of its look: 0 = the plain one, because it differs from all before it that have that. One that does
 * not takes the first look that no colour like it has.
 */
export function looksFor(colours: readonly Colour[]): readonly number[] {
  const looks: number[] = [];
  colours.forEach((colour, i) => {
    const alike = colours.slice(0, i).flatMap((other, j) => (isToldApart(colour, other) ? [] : [looks[j] ?? 0]));
    let look = 0;
    while (alike.includes(look)) look += 1;
    looks.push(look);
  });
  return looks;
}
