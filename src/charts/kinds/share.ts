// Whole bars of 100 %, one per category and to one scale: big figures and words inside the parts, a rule at the reference.

import type { Chart, ChartConfiguration } from 'chart.js';
import type { Pt, Size } from '../../model/units.ts';
import { type Bar, barsOf } from '../bar-geometry.ts';
import type { Drawing, Kind } from '../drawing.ts';
import type { Mark } from '../marks.ts';
import { formatNumber } from '../numbers.ts';
import { sharesOf } from '../percentages.ts';
import { axis, barDataset, plotOptions } from '../plot.ts';
import { seriesInks, textInkOn } from '../series-inks.ts';
import { spread } from '../spread.ts';
import { placeBlock, setBlock, type TextBlock } from '../text-block.ts';

export const composeShare: Kind = (drawing) => {
  const { chart, style, size, lettering } = drawing;
  const heads = chart.categories.map((text) =>
    setBlock(lettering, [{ text, lettered: { style: style.label, strong: true } }], size.width),
  );
  const headLane = Math.max(0, ...heads.map(({ height }) => height)) + style.gap * 2;
  const foot = style.drop + lettering.descent({ style: style.label });
  const inks = shareInks(drawing);
  const count = Math.max(1, chart.categories.length);
  // Bars and the lanes of their heads share the height; the first head stands in the top lane.
  const headGap = headLane + style.pad;
  const outside = outsideLane(drawing);
  const room = size.height - headLane - foot - outside;
  const { thickness, pitch, isRoomy } = barsIn(room, count, outside + headGap, style.bar);
  if (!isRoomy) drawing.crowded();
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: {
      labels: chart.categories.map((_, index) => index),
      datasets: chart.series.map((_, index) =>
        barDataset(
          sharesOf(chart, index),
          (inks[index] ?? []).map((ink) => drawing.colour(ink)),
          thickness,
        ),
      ),
    },
    options: {
      ...plotOptions({ top: headLane, right: 0, bottom: foot + outside, left: 0 }),
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
    const bars = barsOf(plot);
    const inside = bars.map((bar) => partMarks(drawing, bar, inks));
    return [
      ...(isRoomy ? heads : []).flatMap((block, index) =>
        placeBlock(block, {
          x: 0,
          top: y.getPixelForValue(index) - thickness / 2 - style.gap * 2 - block.height,
          align: 'left',
          colour: drawing.colour(style.text),
        }),
      ),
      ...inside.flatMap((marks) => marks ?? []),
      ...chart.categories.flatMap((_, index) =>
        outsideMarks(
          drawing,
          bars.filter((bar, part) => bar.index === index && inside[part] === undefined),
        ),
      ),
      ...footMarks(drawing, plot.chartArea.top, plot.chartArea.bottom + outside, (value) => x.getPixelForValue(value)),
    ];
  };
  return { configuration, marks };
};

/** Bars as thick as their share of the pitch allows, over the whole room. Roomy: at least `between` lies between two of them. */
function barsIn(room: Pt, count: number, between: Pt, share: number): Bars {
  const thickest = (room - (count - 1) * between) / count;
  if (count === 1) return { thickness: thickest, pitch: thickest + between, isRoomy: true };
  const even = (share * room) / (count - 1 + share);
  const isRoomy = thickest > 0;
  const thickness = isRoomy ? Math.min(thickest, even) : even;
  return { thickness, pitch: (room - thickness) / (count - 1), isRoomy };
}

interface Bars {
  readonly thickness: Pt;
  readonly pitch: Pt;
  readonly isRoomy: boolean;
}

/** Height of a lane below each bar, kept if some part is too narrow for its figure and words. */
function outsideLane(drawing: Drawing): Pt {
  const { chart, style, size, lettering } = drawing;
  const isNarrow = chart.series.some((_, series) =>
    sharesOf(chart, series).some((share, index) => {
      const part = partOf(drawing, series, index);
      const width = ((share ?? 0) / 100) * size.width - 2 * style.pad;
      return part !== undefined && layoutPart(drawing, part, { width, height: size.height }) === undefined;
    }),
  );
  const lettered = { style: style.detail };
  return isNarrow ? style.gap + lettering.capHeight(lettered) + lettering.descent(lettered) : 0;
}

/** The main part wears the first ink in the highlighted bar (or in every bar) and the second ink in the others. */
function shareInks({ chart, style }: Drawing): readonly (readonly string[])[] {
  const inks = seriesInks(chart, style);
  const [strong = style.accent, weaker = strong] = style.series;
  return chart.series.map((_, part) =>
    chart.categories.map((category) => {
      const ink = inks[part] ?? style.plain;
      const isMuted = chart.highlight !== undefined && !chart.highlight.includes(category) && ink === strong;
      return isMuted ? weaker : ink;
    }),
  );
}

/** Figure and words inside a part, on one baseline, as big as fits; undefined for a part that is too narrow for both. */
function partMarks(drawing: Drawing, bar: Bar, inks: readonly (readonly string[])[]): readonly Mark[] | undefined {
  const { style } = drawing;
  const part = partOf(drawing, bar.series, bar.index);
  if (!part) return [];
  const layout = layoutPart(drawing, part, { width: Math.abs(bar.x - bar.base) - 2 * style.pad, height: bar.height });
  if (!layout) return undefined;
  const colour = drawing.colour(textInkOn(drawing, inks[bar.series]?.[bar.index] ?? ''));
  const x = Math.min(bar.x, bar.base) + style.pad;
  const baseline = bar.y + layout.cap / 2;
  return [
    { kind: 'caption', text: part.text, lettered: { style: layout.style }, x, y: baseline, align: 'left', colour },
    ...placeBlock(layout.block, {
      x: x + layout.indent,
      top: baseline - layout.block.height,
      align: 'left',
      colour,
    }),
  ];
}

/** Figure and words of narrow parts, below their bar and spread along it. */
function outsideMarks(drawing: Drawing, narrow: readonly Bar[]): readonly Mark[] {
  const { style, size, lettering } = drawing;
  const lettered = { style: style.detail };
  const labels = narrow.flatMap((bar) => {
    const part = partOf(drawing, bar.series, bar.index);
    const text = part ? `${part.text} ${part.words}` : '';
    const extent = lettering.width(text, lettered) + style.gap;
    return part ? [{ bar, text, wish: (bar.x + bar.base) / 2, extent }] : [];
  });
  const { middles, fits } = spread(labels, -style.gap / 2, size.width + style.gap / 2);
  if (!fits) drawing.crowded();
  return labels.map(({ bar, text }, index) => ({
    kind: 'caption',
    text,
    lettered,
    x: middles[index] ?? 0,
    y: bar.y + bar.height / 2 + style.gap + lettering.capHeight(lettered),
    align: 'center',
    colour: drawing.colour(style.text),
  }));
}

interface Part {
  readonly text: string;
  readonly words: string;
}

/** Undefined where there is nothing to name. */
function partOf({ chart, format }: Drawing, series: number, index: number): Part | undefined {
  const given = chart.series[series];
  const value = given?.values[index];
  return given && value ? { text: format(value), words: given.words?.[index] ?? given.name } : undefined;
}

function layoutPart(drawing: Drawing, part: Part, room: Size): PartLayout | undefined {
  const { numeral, heading, value } = drawing.style;
  for (const style of [numeral, heading, value]) {
    const layout = fitPart(drawing, { ...part, style }, room);
    if (layout) return layout;
  }
  return undefined;
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
  part: Part & { readonly style: string },
  room: Size,
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
function footMarks(drawing: Drawing, top: Pt, bottom: Pt, place: (value: number) => Pt): readonly Mark[] {
  const { chart, style, lettering, size } = drawing;
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
