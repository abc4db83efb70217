// Classes of values between round bounds, each with a tint of one ink on which text can be read, and their key.

import type { Drawing } from './drawing.ts';
import { extentOfValues } from './extent.ts';
import { composeKey, type Key } from './key.ts';
import { decimalsOf, formatNumber } from './numbers.ts';
import { axisValues } from './scale.ts';
import { legibleInkOn, READABLE } from './series-inks.ts';

/** Most classes, and the tint of the lowest of them. */
const MOST_CLASSES = 7;
const PALEST = 0.12;

export interface ValueClass {
  readonly to: number;
  readonly name: string;
  readonly tint: number;
}

/** Classes between round values, from the lowest to the highest, each with the tint that it is drawn in. */
export function classesOf(drawing: Drawing, ink: string): readonly ValueClass[] {
  const { chart } = drawing;
  const { low, high } = extentOfValues(chart);
  const { ticks, step } = axisValues(chart.min ?? low, chart.max ?? high, { steps: MOST_CLASSES });
  const decimals = Math.max(decimalsOf(step), ...ticks.map(decimalsOf));
  const say = (value: number) => formatNumber(value, decimals, chart.unit);
  const tints = readableTints(drawing, ink);
  return ticks.slice(1).map((to, index, all) => ({
    to,
    // Between minus signs a dash is not seen.
    name: `${say(ticks[index] ?? to)} ${low < 0 ? drawing.style.phrases.until : '–'} ${say(to)}`,
    tint: tints[Math.round(((tints.length - 1) * index) / Math.max(1, all.length - 1))] ?? 1,
  }));
}

/** Rising tints on which some ink of the style can be read: between those for dark and those for light text there may be a gap. */
function readableTints(drawing: Drawing, ink: string): readonly number[] {
  const steps = Math.round((1 - PALEST) * 100);
  const tints = Array.from({ length: steps + 1 }, (_, index) => PALEST + index / 100);
  const readable = tints.filter((tint) => drawing.contrast(legibleInkOn(drawing, ink, tint), ink, tint) >= READABLE);
  return readable.length >= MOST_CLASSES ? readable : tints;
}

/** Of the class that a value falls in. */
export const tintOf = (classes: readonly ValueClass[], value: number): number =>
  (classes.find(({ to }) => value <= to) ?? classes.at(-1))?.tint ?? 1;

/** Tint of `plain` for what has no value. */
const UNKNOWN = 0.4;

export interface Fill {
  readonly ink: string;
  readonly tint: number;
}

/** What a value is filled with: its class, or what stands for no value. */
export const fillOf = ({ style }: Drawing, ink: string, classes: readonly ValueClass[], value: number | null): Fill =>
  value === null ? { ink: style.plain, tint: UNKNOWN } : { ink, tint: tintOf(classes, value) };

/** The classes with their tints, and what has no value if there is such. */
export function keyOfClasses(drawing: Drawing, ink: string, classes: readonly ValueClass[]): Key {
  const { chart, style } = drawing;
  const values = chart.series[0]?.values ?? [];
  const isGappy = chart.categories.some((_, i) => (values[i] ?? null) === null);
  return composeKey(drawing, [
    ...classes.map(({ name, tint }) => ({ name, ink, tint })),
    ...(isGappy ? [{ name: style.phrases.noData, ...fillOf(drawing, ink, classes, null) }] : []),
  ]);
}
