// Rough numbers with the word that says which way they were rounded: "ruim 351.000", "bijna 350.000", "ongeveer 351.000".

import { roundTo } from './format.ts';

export const ROUGH = ['ruim', 'bijna', 'ongeveer'] as const;
export type Rough = (typeof ROUGH)[number];

/**
 * The value in steps, as the word rounds it: ruim down, bijna up, ongeveer to the nearest. Undefined where the word would not be
 * true: what is exactly so much is neither "ruim" nor "bijna". Without a step three digits stay, of smaller numbers two.
 */
export function roughly(word: Rough, value: number, step = usualStep(value)): number | undefined {
  const steps = roundTo(value / step, 9);
  const rounded = { ruim: Math.floor(steps), bijna: Math.ceil(steps), ongeveer: Math.round(steps) }[word] * step;
  if (word !== 'ongeveer' && roundTo(rounded - value, 9) === 0) return undefined;
  return roundTo(rounded, 9);
}

function usualStep(value: number): number {
  const digits = Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1;
  return Math.max(1, 10 ** (digits - (digits > 4 ? 3 : 2)));
}
