// Which ink each series and each category is filled with, and which ink text then takes. Inks by the names of the style.

import type { ChartBlock } from '../model/content.ts';
import { groupOf } from './category-groups.ts';
import type { Drawing } from './drawing.ts';
import { NONE } from './ink-colours.ts';
import { again, inkBehind } from './ink-rounds.ts';
import { SEEN } from './sight.ts';
import type { FullChartStyle } from './style.ts';

/** Fill of each series: the first ink for the main one, the same `plain` for all context, the others in order. */
export function seriesInks({ series }: ChartBlock, style: FullChartStyle): readonly string[] {
  const hasMain = series.some(({ emphasis }) => emphasis === 'main');
  let next = hasMain ? 1 : 0;
  const inks = series.map(({ emphasis }) => {
    if (emphasis === 'main') return nthInk(style, 0);
    if (emphasis === 'context') return undefined;
    next += 1;
    return nthInk(style, next - 1);
  });
  const worn = inks.filter((ink) => ink !== undefined && inkBehind(ink) === style.plain).length;
  return inks.map((ink) => ink ?? again(style.plain, worn));
}

/** The ink of the n-th of several, from 0; a palette that is too short begins anew. */
export function nthInk({ series, accent }: FullChartStyle, n: number): string {
  const count = Math.max(1, series.length);
  return again(series[n % count] ?? accent, Math.floor(n / count));
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
  style.on[inkBehind(fill)] ?? style.on[inkName(fill)] ?? style.text;

/** Ink of words that wear the colour of a series; that of text where the design names none and its own cannot be read. */
export function wordsInk(drawing: Drawing, fill: string): string {
  const own = familyInk(drawing, fill);
  return own !== fill || drawing.onGround(fill) >= READABLE ? own : drawing.style.text;
}

/** The ink that `words` of the style gives for a fill, else the same. */
const familyInk = ({ style, inkName }: Drawing, fill: string): string =>
  style.words[inkBehind(fill)] ?? style.words[inkName(fill)] ?? fill;

/**
 * Ink of a line, a point or an outline that must show on the ground: its own, else the darker one of its family, else the quietest
 * of the style that shows.
 */
export function shownInk(drawing: Drawing, ink: string): string {
  const { style, onGround } = drawing;
  const family = [ink, familyInk(drawing, ink)].find((own) => onGround(own) >= SEEN);
  if (family) return family;
  const others = [...style.series, style.accent, style.text, style.axis.ink, ...Object.values(style.on)];
  const quiet = others.filter((other) => onGround(other) >= SEEN);
  return quiet.toSorted((a, b) => onGround(a) - onGround(b))[0] ?? style.text;
}

/** CSS code of the ground; where it is not known, of the paper: no ink at all. */
export const groundColour = ({ open, colour, style }: Drawing): string =>
  open === NONE ? colour(style.text, 0) : open;

/** Ink of context, which must show but not speak: the palest tint that does, where its own ink does not. */
export function quietInk(drawing: Drawing, ink: string): string {
  const shown = shownInk(drawing, ink);
  if (shown === ink || shown.includes('%')) return shown;
  const percent = TINTS.find((one) => drawing.onGround(shown, one / 100) >= SEEN);
  return percent === undefined ? shown : `${shown} ${percent}%`;
}

/** In percent. Paler ones print as loose dots, darker ones are no quieter than the ink. */
const TINTS = [40, 50, 60, 70, 80];

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
