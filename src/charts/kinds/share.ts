// Whole bars of 100 %, one per category and to one scale: big figures and words inside the parts, a rule at the reference.

import type { Chart, ChartConfiguration } from 'chart.js';
import type { Pt } from '../../model/units.ts';
import { type Bar, barsOf } from '../bar-geometry.ts';
import type { Drawing, Kind } from '../drawing.ts';
import type { Mark } from '../marks.ts';
import { formatNumber } from '../numbers.ts';
import { axis, barDataset, plotOptions } from '../plot.ts';
import { seriesInks, textInkOn } from '../series-inks.ts';
import { placeBlock, setBlock, type TextBlock } from '../text-block.ts';

export const composeShare: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const heads = chart.categories.map((text) =>
    setBlock(lettering, [{ text, lettered: { style: style.label, strong: true } }], size.width),
  );
  const headLane = Math.max(0, ...heads.map(({ height }) => height)) + style.gap * 2;
  const foot = style.drop + lettering.descent({ style: style.label });
  const inks = shareInks(drawing);
  const lanes = { top: headLane, right: 0, bottom: foot, left: 0 };
  const count = Math.max(1, chart.categories.length);
  // Bars and the lanes of their heads share the height; the first head stands in the top lane.
  const headGap = headLane + style.pad;
  const thickness = (size.height - headLane - foot - (count - 1) * headGap) / count;
  const pitch = thickness + headGap;
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: {
      labels: chart.categories.map((_, index) => index),
      datasets: chart.series.map((_, index) =>
        barDataset(
          sharesOf(drawing, index),
          (inks[index] ?? []).map((ink) => drawing.colour(ink)),
          thickness,
        ),
      ),
    },
    options: {
      ...plotOptions(lanes),
      indexAxis: 'y',
      scales: {
        x: axis({ min: 0, max: 100, stacked: true }),
        y: axis({ min: -thickness / 2 / pitch, max: count - 1 + thickness / 2 / pitch, reverse: true, stacked: true }),
      },
    },
  };
  const marks = (plot: Chart): readonly Mark[] => {
    const { x, y } = plot.scales;
    if (!x || !y) throw new Error('charts: a share chart without scales');
    return [
      ...heads.flatMap((block, index) =>
        placeBlock(block, {
          x: 0,
          top: y.getPixelForValue(index) - thickness / 2 - style.gap * 2 - block.height,
          align: 'left',
          colour: drawing.colour(style.text),
        }),
      ),
      ...barsOf(plot).flatMap((bar) => partMarks(drawing, bar, inks)),
      ...footMarks(drawing, plot, (value) => x.getPixelForValue(value)),
    ];
  };
  return { configuration, marks };
};

/** Percentages of one part in every bar. */
function sharesOf({ chart }: Drawing, part: number): readonly (number | null)[] {
  return chart.categories.map((_, index) => {
    const total = chart.series.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0);
    const value = chart.series[part]?.values[index] ?? null;
    return value === null || total === 0 ? null : (Math.max(0, value) / total) * 100;
  });
}

/** The main part wears the first ink in the highlighted bar (or in every bar) and the second ink in the others. */
function shareInks({ chart, style }: Drawing): readonly (readonly string[])[] {
  const inks = seriesInks(chart, style);
  const [strong = style.accent, weaker = strong] = style.series;
  return chart.series.map((_, part) =>
    chart.categories.map((category) => {
      const ink = inks[part] ?? style.plain;
      const isMuted = chart.highlight !== undefined && category !== chart.highlight && ink === strong;
      return isMuted ? weaker : ink;
    }),
  );
}

/** Figure and words inside a part, on one baseline. Narrow parts get the figure small, or the words below the figure. */
function partMarks(drawing: Drawing, bar: Bar, inks: readonly (readonly string[])[]): readonly Mark[] {
  const { chart, style } = drawing;
  const series = chart.series[bar.series];
  const value = series?.values[bar.index];
  if (!series || value === null || value === undefined || value === 0) return [];
  const colour = drawing.colour(textInkOn(drawing, inks[bar.series]?.[bar.index] ?? ''));
  const left = Math.min(bar.x, bar.base);
  const width = Math.abs(bar.x - bar.base) - 2 * style.pad;
  const text = drawing.format(value);
  const words = series.words?.[bar.index] ?? series.name;
  const layout = [style.numeral, style.heading, style.value]
    .map((name) => fitPart(drawing, { text, words, style: name }, { width, height: bar.height }))
    .find((candidate) => candidate !== undefined);
  if (!layout) {
    drawing.crowded();
    return [];
  }
  const x = left + style.pad;
  const baseline = bar.y + layout.cap / 2;
  return [
    { kind: 'caption', text, lettered: { style: layout.style }, x, y: baseline, align: 'left', colour },
    ...placeBlock(layout.block, {
      x: x + layout.indent,
      top: baseline - layout.block.height,
      align: 'left',
      colour,
    }),
  ];
}

interface PartLayout {
  readonly style: string;
  readonly cap: Pt;
  readonly block: TextBlock;
  /** From the figure's left to the words. */
  readonly indent: Pt;
}

/** Undefined if figure and words do not both fit beside each other. */
function fitPart(
  { style, lettering }: Drawing,
  part: { readonly text: string; readonly words: string; readonly style: string },
  room: { readonly width: Pt; readonly height: Pt },
): PartLayout | undefined {
  const cap = lettering.capHeight({ style: part.style });
  const figure = lettering.width(part.text, { style: part.style });
  const indent = figure + style.gap * 2;
  const detail = { style: style.detail };
  const measure = room.width - indent;
  const longest = Math.max(0, ...part.words.split(/\s+/).map((word) => lettering.width(word, detail)));
  if (figure > room.width || cap > room.height || longest > measure) return undefined;
  const block = setBlock(lettering, [{ text: part.words, lettered: detail }], measure);
  return block.height > room.height / 2 + cap / 2 ? undefined : { style: part.style, cap, block, indent };
}

/** "0%", the words of the reference, "100%" on one line below the bars; the rule crosses all bars. */
function footMarks(drawing: Drawing, plot: Chart, place: (value: number) => Pt): readonly Mark[] {
  const { chart, style, lettering, size } = drawing;
  const { top, bottom } = plot.chartArea;
  const label = { style: style.label };
  const y = bottom + style.drop;
  const colour = drawing.colour(style.text);
  const caption = (text: string, x: Pt, align: 'left' | 'center' | 'right'): Mark => ({
    kind: 'caption',
    text,
    lettered: label,
    x,
    y,
    align,
    colour,
  });
  const percent = (value: number) => formatNumber(value, 0, 'procent');
  const ends = [caption(percent(0), 0, 'left'), caption(percent(100), size.width, 'right')];
  const { reference } = chart;
  if (!reference) return ends;
  const x = place(reference.value);
  const half = lettering.width(reference.label, label) / 2;
  const [zero, full] = [percent(0), percent(100)].map((text) => lettering.width(text, label) + style.gap);
  return [
    {
      kind: 'rule',
      from: { x, y: top - style.tick },
      to: { x, y: bottom + Math.min(style.pad, style.drop / 2) },
      weight: style.grid.weight,
      colour: drawing.colour(style.axis.ink),
    },
    ...ends.filter((_, index) => (index === 0 ? x - half >= (zero ?? 0) : x + half <= size.width - (full ?? 0))),
    caption(reference.label, Math.min(Math.max(x, half), size.width - half), 'center'),
  ];
}
