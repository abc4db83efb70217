// Lowest and highest value that an axis has to hold.

import type { ChartBlock } from '../model/content.ts';

export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** Of bars and areas: zero is always on the axis, and `stacked` adds up what stands on each other. */
export function extentFromZero(chart: ChartBlock, stacked: boolean): Extent {
  const ends = stacked ? chart.categories.flatMap((_, index) => stackEnds(chart, index)) : plainValues(chart);
  const all = [0, ...ends, ...bounds(chart)];
  return { low: Math.min(...all), high: Math.max(...all) };
}

/** Of lines and points. */
export function extentOfValues(chart: ChartBlock): Extent {
  const all = [...plainValues(chart), ...(chart.reference ? [chart.reference.value] : [])];
  return { low: Math.min(...all), high: Math.max(...all) };
}

const plainValues = ({ series }: ChartBlock): readonly number[] =>
  series.flatMap(({ values }) => values.filter((value) => value !== null));

/** Ends of the positive and of the negative stack of a category. */
function stackEnds({ series }: ChartBlock, index: number): readonly [number, number] {
  const values = series.map(({ values }) => values[index] ?? 0);
  const sum = (sign: number) => values.reduce((total, value) => (value * sign > 0 ? total + value : total), 0);
  return [sum(1), sum(-1)];
}

const bounds = ({ min, max, reference }: ChartBlock): readonly number[] =>
  [min, max, reference?.value].filter((value) => value !== undefined);
