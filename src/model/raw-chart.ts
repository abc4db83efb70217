// A configuration of Chart.js that an editor typed for the unusual chart: plain data, with the place of every value.

import type { Span } from './diagnostic.ts';

/** Kinds that Chart.js itself draws. */
export const RAW_TYPES = ['bar', 'line', 'pie', 'doughnut', 'polarArea', 'radar', 'scatter', 'bubble'] as const;
export type RawType = (typeof RAW_TYPES)[number];

/** What Chart.js documents as an object. */
export interface Tree {
  readonly [key: string]: unknown;
}

export interface RawChart {
  readonly type: RawType;
  /** How each series looks, in their order; their values are those of the chart. */
  readonly datasets: readonly Tree[];
  readonly options: Tree;
  /** Where a value was typed, by its path: "options.scales.y.grid.color". */
  readonly places: Readonly<Record<string, Span>>;
}

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
