// Arithmetic of inks: tints, mixes, and the colour that either comes to. Mixing is linear in each channel, on screen as in print.

import type { InkDefinition } from './design.ts';
import type { Ink } from './matter.ts';

type Inks = ReadonlyMap<string, InkDefinition>;

/** An ink printed at `share` (0..1) of its strength: mixed with the white of the paper. */
export const tinted = (ink: Ink, share: number): Ink => ({
  ...ink,
  tint: (ink.tint ?? 1) * share,
  ...(ink.mix ? { mix: { ...ink.mix, ink: tinted(ink.mix.ink, share) } } : {}),
});

/** One ink of which `share` (0..1) has made way for another. */
export function mixed(one: Ink, other: Ink, share: number): Ink {
  if (share <= 0 || inkKey(one) === inkKey(other)) return one;
  if (share >= 1) return other;
  if (!one.mix) return { ...one, mix: { ink: other, share } };
  // a (1 - p) + b p, then (1 - s) of that + c s: all that is not a, taken together.
  const rest = 1 - (1 - one.mix.share) * (1 - share);
  return { ...one, mix: { ink: mixed(one.mix.ink, other, share / rest), share: rest } };
}

/** Text that is the same for inks that look the same. */
export const inkKey = ({ name, tint = 1, mix }: Ink): string =>
  mix ? `${name} ${tint} / ${mix.share} ${inkKey(mix.ink)}` : `${name} ${tint}`;

/** sRGB, 0..255, not rounded. A tint on screen is the ink mixed with white paper. Throws for a name that the design lacks. */
export function rgbOf(inks: Inks, { name, tint = 1, mix }: Ink): readonly number[] {
  const own = inkNamed(inks, name).rgb.map((part) => 255 - (255 - part) * tint);
  return mix ? between(own, rgbOf(inks, mix.ink), mix.share) : own;
}

/** Percent of each process colour, not rounded. `large`: as it is built for large fields. Throws for a name that the design lacks. */
export function cmykOf(inks: Inks, { name, tint = 1, mix }: Ink, large = false): readonly number[] {
  const ink = inkNamed(inks, name);
  const own = ((large && ink.field) || ink.cmyk).map((part) => part * tint);
  return mix ? between(own, cmykOf(inks, mix.ink, large), mix.share) : own;
}

/** The loader has checked the names: a missing one is our own bug. */
export function inkNamed(inks: Inks, name: string): InkDefinition {
  const ink = inks.get(name);
  if (!ink) throw new Error(`The design has no ink "${name}".`);
  return ink;
}

const between = (from: readonly number[], to: readonly number[], share: number): readonly number[] =>
  from.map((part, i) => part * (1 - share) + (to[i] ?? 0) * share);
