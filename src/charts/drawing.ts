// What a kind gets to work with and what it gives back. Kinds turn a chart block into a Chart.js configuration with marks.

import type { Chart, ChartConfiguration } from 'chart.js';
import type { ChartBlock } from '../model/content.ts';
import type { Size } from '../model/units.ts';
import type { Lettering } from './lettering.ts';
import type { Mark } from './marks.ts';
import type { FullChartStyle } from './style.ts';

/** A chart to be drawn. Lengths in points, colours as CSS codes that stand for inks. */
export interface Drawing {
  readonly chart: ChartBlock;
  readonly size: Size;
  readonly style: FullChartStyle;
  readonly lettering: Lettering;
  /** CSS code of an ink by name or alias, with an extra tint. */
  colour(ink: string, tint?: number): string;
  /** Whether the design has an ink of that name, with or without a tint. */
  isInk(name: string): boolean;
  /** Name of the ink that an alias stands for in this place. */
  inkName(ink: string): string;
  /** Contrast of text in one ink on a fill in another, from 1 to 21. */
  contrast(text: string, fill: string, tint?: number): number;
  /** CSS code of what is open, and shows the ground that the chart stands on: its ink, or nothing where it is not known. */
  readonly open: string;
  /** Contrast of a mark in an ink with the ground, from 1 to 21. */
  onGround(ink: string, tint?: number): number;
  /**
   * For each of some inks 0, or the number of the look that tells it from those before it that look alike to some eyes. Says so
   * when that takes more than `most` of them.
   */
  toldApart(inks: readonly string[], most: number): readonly number[];
  /** A value of the chart, as printed. */
  format(value: number): string;
  /** Says that labels had to be pressed together. */
  crowded(): void;
  /** Says that a value of the typed configuration is not of this design. */
  refuse(code: 'charts/foreign-colour' | 'charts/foreign-font', path: string, value: string): void;
}

export interface Plan {
  readonly configuration: ChartConfiguration;
  /** Colour of fields that stand for no value: they get a texture. */
  readonly unknown?: string;
  /** Everything that is not drawn by Chart.js itself, in drawing order; called when the chart has its measures. */
  marks(chart: Chart): readonly Mark[];
}

/** A kind of chart. Must keep everything inside the drawing's size. */
export type Kind = (drawing: Drawing) => Plan;
