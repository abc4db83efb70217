// Where Chart.js has put the bars of a chart.

import type { BarProps, Chart } from 'chart.js';
import type { Pt } from '../model/units.ts';

export interface Bar {
  /** Index of the dataset and of the value in it. */
  readonly series: number;
  readonly index: number;
  /** Upright: middle and end. Lying: end and middle. */
  readonly x: Pt;
  readonly y: Pt;
  /** Coordinate of the side where the bar starts. */
  readonly base: Pt;
  readonly width: Pt;
  readonly height: Pt;
}

/** Bars that have a value, dataset by dataset. */
export function barsOf(plot: Chart): readonly Bar[] {
  return plot.data.datasets.flatMap((dataset, series) =>
    plot.getDatasetMeta(series).data.flatMap((element, index): Bar[] => {
      if (dataset.data[index] === null || dataset.data[index] === undefined) return [];
      const props = element.getProps(['x', 'y', 'base', 'width', 'height'], true) as unknown as BarProps;
      const { x, y, base, width, height } = props;
      return x === null || y === null ? [] : [{ series, index, x, y, base, width, height }];
    }),
  );
}
