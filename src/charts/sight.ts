// How the inks of a chart look on screen, what they stand on, and what helps those that hardly show.

import type { ChartBlock, ChartType } from '../model/content.ts';
import { contrastOf } from '../model/contrast.ts';
import type { Ink, Stroke } from '../model/matter.ts';

type Colour = readonly number[];

export interface Sight {
  readonly rgb: (ink: Ink) => Colour;
  /** What the chart stands on. */
  readonly ground: Colour;
  /** CSS code of fills that show it. */
  readonly open: string;
  /** Inks for the lines of textures. */
  readonly lines: readonly Ink[];
  /** Around a field of an ink that hardly shows. */
  readonly outline: (ink: Ink) => Stroke;
  /** CSS code of fills that stand for no value, and the line of their texture and their edge. */
  readonly unknown?: string;
  readonly hairline: Stroke;
  /** Whether colour says what a field stands for; elsewhere its place says it, or its tint is a step. */
  readonly isToldByColour: boolean;
  /** Which pale fields get an outline: below the line of a single area none, of a map, which has borders of its own, those of the key. */
  readonly outlined: 'all' | 'rectangles' | 'none';
}

/** Of what carries meaning against its ground (WCAG 2.1, 1.4.11). */
export const SEEN = 3;

export const isSeen = (one: Colour, ground: Colour): boolean => contrastOf(one, ground) >= SEEN;

/** Kinds with a field for each category, and with fields for each series. */
const PARTS: ReadonlySet<ChartType> = new Set(['doughnut', 'pie', 'waffle'] as const);
const FIELDS: ReadonlySet<ChartType> = new Set([
  ...(['area', 'bar-grouped', 'bar-stacked', 'bar-100', 'share', 'pyramid', 'raw'] as const),
]);

/** What the fields of a chart ask for. */
export function demandsOf({ type, series }: ChartBlock): Pick<Sight, 'isToldByColour' | 'outlined'> {
  const hasSeveral = series.filter(({ emphasis }) => emphasis !== 'target').length > 1;
  return {
    isToldByColour: PARTS.has(type) || (FIELDS.has(type) && hasSeveral),
    outlined: type === 'choropleth' ? 'rectangles' : type === 'area' && !hasSeveral ? 'none' : 'all',
  };
}
