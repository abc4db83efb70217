// Series as lines: ink, weight and end of each by its emphasis, its name set to stand beside its end.

import type { Chart, ChartDataset } from 'chart.js';
import type { ChartSeries } from '../model/content.ts';
import type { Pt } from '../model/units.ts';
import { betweenLines } from './between-lines.ts';
import type { CategoryLine } from './category-line.ts';
import type { Drawing } from './drawing.ts';
import type { EndLabel } from './end-labels.ts';
import { isVoice } from './extent.ts';
import { type LineLook, lineLooks } from './line-looks.ts';
import { seriesInks, shownInk, wordsInk } from './series-inks.ts';
import { setBlock, type TextBlock } from './text-block.ts';

/** Most of the chart's width that names at the end of lines may take. */
const WIDEST_NAME = 0.3;

/** What lies on top: Chart.js draws the first dataset last. */
const ORDER: readonly ChartSeries['emphasis'][] = ['main', 'target', 'plain', 'context'];

/** A series with its look and its name. */
export interface Line {
  readonly series: ChartSeries;
  readonly ink: string;
  /** What tells it from lines like it. */
  readonly look?: LineLook;
  /** Index of the last value; -1 without any. */
  readonly last: number;
  readonly block: TextBlock | undefined;
}

/** Lines that are told apart. */
export function linesOf(drawing: Drawing): readonly Line[] {
  const lines = namedLines(drawing);
  const looks = lineLooks(
    drawing,
    lines.map(({ series, ink }) => ({ emphasis: series.emphasis, ink })),
  );
  return lines.map((line, index) => ({ ...line, look: looks[index] }));
}

/** A lone plain series is the main one. Context stays unnamed: it is there for its sum. */
export function namedLines(drawing: Drawing): readonly Line[] {
  const { chart, style, lettering, size } = drawing;
  const inks = seriesInks(chart, style);
  const voices = chart.series.filter(isVoice);
  const lines = chart.series.map((given, index): Line => {
    const emphasis = given.emphasis === 'plain' && voices.length === 1 ? 'main' : given.emphasis;
    const series = { ...given, emphasis };
    const last = given.values.findLastIndex((value) => value !== null);
    const ink = {
      main: style.accent,
      plain: shownInk(drawing, inks[index] ?? style.accent),
      target: style.target.ink,
      context: style.context,
    };
    const value = given.values[last];
    const parts = [
      { text: given.name, lettered: { style: style.name } },
      { text: given.detail ?? drawing.format(value ?? 0), lettered: { style: style.detail } },
    ];
    const isNamed = emphasis !== 'context' && last >= 0;
    const block = isNamed ? setBlock(lettering, parts, size.width * WIDEST_NAME) : undefined;
    return { series, ink: ink[emphasis], last, block };
  });
  return lines.sort((a, b) => ORDER.indexOf(a.series.emphasis) - ORDER.indexOf(b.series.emphasis));
}

const endRadius = ({ style }: Drawing): number => style.end.disc / 2;

export function lineDataset(drawing: Drawing, { series, ink, look, last }: Line): ChartDataset<'line'> {
  const { style } = drawing;
  const { emphasis, values } = series;
  const colour = drawing.colour(ink);
  const isTarget = emphasis === 'target';
  const weight = isTarget ? style.target.dot : emphasis === 'context' ? style.thinLine : style.line;
  const ring = isTarget ? style.end.ring : 0;
  const isLonely = (index: number) => (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
  const radiusAt = (index: number) => {
    if (index === last && emphasis !== 'context') return endRadius(drawing) - ring / 2;
    if (look?.isMarked && values[index] !== null) return endRadius(drawing) / 2;
    return isLonely(index) && !isTarget ? weight / 2 : 0;
  };
  return {
    data: [...values],
    borderColor: colour,
    borderWidth: weight,
    borderDash: isTarget ? [0, style.target.pitch] : [...(look?.dash ?? [])],
    borderCapStyle: 'round',
    borderJoinStyle: 'round',
    spanGaps: isTarget,
    tension: 0,
    fill: false,
    clip: false,
    pointStyle: look?.marker ?? 'circle',
    pointRadius: values.map((_, index) => radiusAt(index)),
    pointBorderColor: colour,
    pointBorderWidth: ring,
    pointBackgroundColor: isTarget ? drawing.open : colour,
  };
}

/** What stands right of the last value of each line: room for the axis of categories to keep. */
export const endWidths = (drawing: Drawing, lines: readonly Line[]): readonly { last: number; width: Pt }[] =>
  lines.map(({ last, block }) => ({
    last,
    width: block ? endRadius(drawing) + drawing.style.end.gap + block.width : 0,
  }));

/** Names at the ends of the lines as Chart.js has drawn them, clear of the grid (heights of its lines on the page). */
export function lineLabels(
  drawing: Drawing,
  plot: Chart,
  lines: readonly Line[],
  row: Pick<CategoryLine, 'positions'>,
  grid: readonly Pt[],
): readonly EndLabel[] {
  const { x, y } = plot.scales;
  if (!x || !y) throw new Error('charts: lines without scales');
  return lines.flatMap(({ series, block, ink, last }): EndLabel[] => {
    const value = series.values[last];
    if (!block || value === null || value === undefined) return [];
    const end = x.getPixelForValue(row.positions[last] ?? 0) + endRadius(drawing);
    const colour = drawing.colour(wordsInk(drawing, ink));
    const extent = block.height + block.depth;
    const room = { extent, white: drawing.style.lift, farthest: extent / 2 + endRadius(drawing) };
    const middle = betweenLines(y.getPixelForValue(value), grid, room);
    return [{ block, x: end + drawing.style.end.gap, y: middle, align: 'left', colour }];
  });
}
