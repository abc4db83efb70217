// The parts of a Chart.js configuration that all kinds share: a bare plot in a computed frame, without anything of
// Chart.js's own taste. Lanes for labels are paddings, so that the plot is exactly what is left.

import type { ChartOptions, ScaleOptionsByType } from 'chart.js';
import { NONE } from './ink-colours.ts';

/** White around the plot, in points. */
export interface Lanes {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface GridLine {
  readonly value: number;
  readonly colour: string;
  readonly weight: number;
}

export interface AxisSetting {
  readonly min: number;
  readonly max: number;
  readonly grid?: readonly GridLine[];
  readonly reverse?: boolean;
  readonly stacked?: boolean;
}

/** Options without legend, title, tooltip or animation. */
export const plotOptions = (lanes: Lanes) =>
  ({
    layout: { padding: { ...lanes }, autoPadding: false },
    plugins: {
      legend: { display: false },
      title: { display: false },
      subtitle: { display: false },
      tooltip: { enabled: false },
      colors: { enabled: false },
      decimation: { enabled: false },
    },
  }) satisfies ChartOptions;

/** A linear axis that takes no room: grid lines only. Categories count 0, 1, 2 … on it. */
export function axis(setting: AxisSetting) {
  const { min, max, grid = [], reverse = false, stacked = false } = setting;
  const lineOf = (index: number) => grid[index];
  return {
    type: 'linear',
    min,
    // Nothing but zeros still stands at zero.
    max: max > min ? max : min + 1,
    reverse,
    stacked,
    bounds: 'data',
    offset: false,
    border: { display: false },
    ticks: { display: false },
    title: { display: false },
    grid: {
      display: grid.length > 0,
      offset: false,
      drawTicks: false,
      color: ({ index }: { index: number }) => lineOf(index)?.colour ?? NONE,
      lineWidth: ({ index }: { index: number }) => lineOf(index)?.weight ?? 0,
    },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = grid.map(({ value }) => ({ value }));
    },
    afterFit: (scale: { width: number; height: number; isHorizontal(): boolean }) => {
      if (scale.isHorizontal()) scale.height = 0;
      else scale.width = 0;
    },
  } as unknown as ScaleOptionsByType<'linear'>;
}

/** Axis of categories 0 to n-1 that starts and ends flush with the first and the last bar. `count` pitches are on it. */
export const categoryAxis = (bar: number, count: number, reverse = false, stacked = false) =>
  axis({ min: -bar / 2, max: count - bar / 2, reverse, stacked });

/** Bars of an exact thickness, from zero, without borders. */
export const barDataset = (
  values: readonly (number | readonly [number, number] | null)[],
  colours: readonly string[],
  thickness: number,
) => ({
  data: values.map((value) => (typeof value === 'object' && value !== null ? ([...value] as [number, number]) : value)),
  backgroundColor: [...colours],
  barThickness: thickness,
  borderWidth: 0,
  borderSkipped: false as const,
  inflateAmount: 0,
  clip: false as const,
});
