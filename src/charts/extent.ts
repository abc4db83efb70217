// Lowest and highest value that an axis has to hold.

import type { ChartBlock, ChartSeries } from '../model/content.ts';
import { followsTime } from './category-groups.ts';

export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** Series that stand for themselves: neither background nor target. */
export const isVoice = ({ emphasis }: Pick<ChartSeries, 'emphasis'>): boolean =>
  emphasis === 'main' || emphasis === 'plain';

/** Of bars and areas: zero is always on the axis, and `stacked` adds up what stands on each other. */
export function extentFromZero(chart: ChartBlock, stacked: boolean): Extent {
  const ends = stacked ? chart.categories.flatMap((_, index) => stackEnds(chart, index)) : plainValues(chart);
  const all = [0, ...ends, ...bounds(chart)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  // Bars of nothing but zeros stand on an axis all the same.
  return { low, high: high > low ? high : low + 1 };
}

/** Of lines and points. */
export function extentOfValues(chart: ChartBlock): Extent {
  const all = [...plainValues(chart), ...(chart.reference ? [chart.reference.value] : [])];
  return { low: Math.min(...all), high: Math.max(...all) };
}

/** Of areas: those that are added up, and the lines over them. */
export function extentOfAreas(chart: ChartBlock): Extent {
  const voices = chart.series.filter(isVoice);
  const others = chart.series.filter((series) => !isVoice(series));
  const parts = [
    extentFromZero({ ...chart, series: voices }, voices.length > 1),
    extentFromZero({ ...chart, series: others }, false),
  ];
  return { low: Math.min(...parts.map(({ low }) => low)), high: Math.max(...parts.map(({ high }) => high)) };
}

/** What the axis of a chart has to hold by its kind; undefined for kinds without an axis that others could share. */
export function extentOfKind(chart: ChartBlock): Extent | undefined {
  switch (chart.type) {
    case 'line':
    case 'slope':
    case 'heat':
    case 'tile-map':
    case 'choropleth':
      return extentOfValues(chart);
    case 'multiples':
      return followsTime(chart) ? extentOfValues(chart) : extentFromZero(chart, false);
    case 'area':
      return extentOfAreas(chart);
    case 'bar-stacked':
      return extentFromZero(chart, true);
    case 'bar':
    case 'bar-horizontal':
    case 'bar-grouped':
    case 'bar-line':
    case 'bullet':
      return extentFromZero(chart, false);
    default:
      return undefined;
  }
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
