// Figures: numbers that know their label, unit, source and past.

import type { Span } from './diagnostic.ts';

export type FigureStatus = 'confirmed' | 'provisional' | 'example';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date of publication or reference. */
  readonly date?: string;
  readonly url?: string;
  /** Where it was typed. */
  readonly span?: Span;
}

export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly decimals: number;
  readonly value: number;
  /** ISO date. */
  readonly asOf?: string;
  readonly source?: string;
  readonly status: FigureStatus;
  /** Values by year, this year's included. */
  readonly history: Readonly<Record<string, number>>;
  readonly split?: { readonly by: string; readonly values: Readonly<Record<string, number>> };
  /** Splits by year, this year's included. */
  readonly splits: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly explain?: string;
  readonly owner?: string;
  readonly definition?: string;
  /** From this year on it is counted in another way. */
  readonly break?: { readonly year: number; readonly note: string };
  readonly span: Span;
}

/** A place in the report's files where a figure is asked for. */
export interface FigureUse {
  readonly figure: string;
  readonly span: Span;
}

/** A figure as an earlier year's own file has it. */
export type PastFigure = Pick<Figure, 'id' | 'label' | 'unit' | 'decimals' | 'value' | 'span'>;

export interface Municipality {
  /** ASCII, kebab-case: `heist-op-den-berg`. */
  readonly id: string;
  readonly name: string;
  /** Fixed number in the association's own order, from 1. */
  readonly number: number;
  /** Place on the schematic map, from 0. */
  readonly column: number;
  readonly row: number;
}

/** Units that a figure may have. `euro` and `procent` are printed as signs, the others as words after the number. */
export const figureUnits = [
  'inwoners',
  'gemeenten',
  'gezinnen',
  'woningen',
  'gebouwen',
  'personen',
  'deelnemers',
  'bezoekers',
  'gasten',
  'medewerkers',
  'leden',
  'dossiers',
  'adviezen',
  'projecten',
  'vergaderingen',
  'jaar',
  'maanden',
  'dagen',
  'uur',
  'km',
  'km²',
  'ha',
  'm²',
  'm³',
  'kg',
  'ton',
  'kWh',
  'MWh',
  'GWh',
  'kW',
  'VTE',
  'euro',
  'procent',
] as const;
