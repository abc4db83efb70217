// Which ink each series and each category is filled with, and which ink text then takes. Inks by the names of the style.

import type { ChartBlock } from '../model/content.ts';
import { groupOf } from './category-groups.ts';
import type { Drawing } from './drawing.ts';
import type { FullChartStyle } from './style.ts';

/** Fill of each series: the first ink for the main one, `plain` for context, the others in order. */
export function seriesInks({ series }: ChartBlock, style: FullChartStyle): readonly string[] {
  const hasMain = series.some(({ emphasis }) => emphasis === 'main');
  let next = hasMain ? 1 : 0;
  return series.map(({ emphasis }) => {
    if (emphasis === 'main') return style.series[0] ?? style.accent;
    if (emphasis === 'context') return style.plain;
    const ink = style.series[next % Math.max(1, style.series.length)] ?? style.accent;
    next += 1;
    return ink;
  });
}

/** Fill of each category of a single series: the highlighted one, or all if none is, in the first ink. */
export function categoryInks(chart: ChartBlock, style: FullChartStyle): readonly string[] {
  const strong = style.series[0] ?? style.accent;
  const isAny = chart.categories.some((category) => isHighlighted(chart, category));
  return chart.categories.map((category) => (!isAny || isHighlighted(chart, category) ? strong : style.plain));
}

/** Highlighted by its own name, by that of its group or by its own in every group: "2023" and "K1" also mean "2023 K1". */
export function isHighlighted({ highlight }: Pick<ChartBlock, 'highlight'>, category: string): boolean {
  const group = groupOf(category);
  return [category, ...(group ? [group.group, group.rest] : [])].some((name) => highlight?.includes(name));
}

/** Ink of text inside a fill: `on` of the style, by the name used there or by the ink that it resolves to. */
export const textInkOn = ({ style, inkName }: Drawing, fill: string): string =>
  style.on[fill] ?? style.on[inkName(fill)] ?? style.text;

/** Ink of words that wear the colour of a series. */
export const wordsInk = ({ style, inkName }: Drawing, fill: string): string =>
  style.words[fill] ?? style.words[inkName(fill)] ?? fill;

/** Text can be read on a fill from this contrast on (WCAG 2.1, 1.4.3). */
export const READABLE = 4.5;

/** Ink of text on a tint of a fill: the first that can be read there of the style's own, else the one that stands out most. */
export function legibleInkOn(drawing: Drawing, fill: string, tint = 1): string {
  const { style } = drawing;
  const candidates = [...new Set([textInkOn(drawing, fill), style.text, ...Object.values(style.on)])];
  const read = candidates.find((ink) => drawing.contrast(ink, fill, tint) >= READABLE);
  const best = candidates.toSorted((a, b) => drawing.contrast(b, fill, tint) - drawing.contrast(a, fill, tint));
  return read ?? best[0] ?? style.text;
}
