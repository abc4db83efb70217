// Rough numbers with the word that says which way they were rounded: "ruim 351.000", "bijna 350.000", "ongeveer 351.000".

import { roundTo } from './format.ts';

export const ROUGH = ['ruim', 'bijna', 'ongeveer'] as const;
export type Rough = (typeof ROUGH)[number];

/**
 * The value in steps, as the word rounds it: ruim towards zero, bijna away from it, ongeveer to the nearest. Undefined where the
 * word would not be true: what is exactly so much is neither "ruim" nor "bijna", and nothing is no rough number. Without a step
 * three digits stay, of smaller numbers two, of those below 1 one.
 */
export function roughly(word: Rough, value: number, step = usualStep(Math.abs(value))): number | undefined {
  const steps = roundTo(Math.abs(value) / step, 9);
  const rounded = { ruim: Math.floor(steps), bijna: Math.ceil(steps), ongeveer: Math.round(steps) }[word] * step;
  if (rounded === 0 || (word !== 'ongeveer' && roundTo(rounded - Math.abs(value), 9) === 0)) return undefined;
  return roundTo(Math.sign(value) * rounded, 9);
}

function usualStep(value: number): number {
  if (value === 0) return 1;
  const digits = Math.floor(Math.log10(value)) + 1;
  return value < 1 ? 10 ** (digits - 1) : Math.max(1, 10 ** (digits - (digits > 4 ? 3 : 2)));
}
