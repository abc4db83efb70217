// Round values for an axis.

/** Steps that people count in, between 1 and 10. */
const STEPS = [1, 2, 5, 10];

export interface AxisValues {
  readonly min: number;
  readonly max: number;
  /** Values that get a grid line, rising. */
  readonly ticks: readonly number[];
  readonly step: number;
}

export interface AxisWishes {
  /** Bounds the editor asked for: the first and the last tick. Data beyond them stays on the chart. */
  readonly min?: number;
  readonly max?: number;
  /** Most steps between ticks. */
  readonly steps: number;
}

/** Axis that holds `low` to `high`. Ticks are whole multiples of the step, or start at the wished minimum. */
export function axisValues(low: number, high: number, wishes: AxisWishes): AxisValues {
  const bottom = wishes.min ?? low;
  const top = Math.max(wishes.max ?? high, bottom);
  const span = top - bottom || Math.abs(top) || 1;
  const step = niceStep(span / Math.max(1, wishes.steps));
  const first = wishes.min ?? Math.floor(low / step + 1e-9) * step;
  const last = wishes.max ?? first + Math.max(1, Math.ceil((high - first) / step - 1e-9)) * step;
  const count = Math.max(0, Math.floor((last - first) / step + 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => tidy(first + index * step));
  return { min: Math.min(first, low), max: Math.max(last, high), ticks, step };
}

/** Smallest step of 1, 2 or 5 times a power of ten that is not below `rough`. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return tidy(factor * power);
}

/** Cuts off the dust of binary fractions: 0.30000000000000004 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));
