// What filters work on: a figure, which of its values is meant, and how it will be written.

import type { Code } from '../diagnostics/catalogue.ts';
import type { Span } from '../model/diagnostic.ts';
import type { Figure } from '../model/figures.ts';
import { complain, type Desk } from './desk.ts';
import type { NumberPlace } from './format.ts';

/** The figure while filters work on it. */
export interface State {
  readonly figure: Figure;
  /** Which value of its split; absent = the whole. */
  readonly key?: string;
  /** Of which year the value is. */
  year: number;
  value: number;
  decimals: number;
  /** In words up to twelve; with a capital at the start of a sentence. */
  words?: 'small' | 'capital';
  unit: boolean;
  bare: boolean;
  place: NumberPlace;
  text?: string;
  /** Stands before the value: "ruim ". */
  before?: string;
}

/** Returns false if it does not fit; it has then reported why. */
export type Filter = (state: State, argument: string, desk: Desk, span: Span) => boolean;

/** Of the whole, or of the value of its split that is asked for. */
export const valueIn = ({ figure, key }: State, year: number): number | undefined =>
  key === undefined ? figure.history[String(year)] : figure.splits[String(year)]?.[key];

/** The value before anything rounded it: comparisons are made with that. */
export const exactValue = (state: State): number => valueIn(state, state.year) ?? state.value;

/** Says what is wrong where it is asked for, and leads to the figure. */
export function fail(
  desk: Desk,
  { figure }: State,
  code: Code,
  span: Span,
  args: Readonly<Record<string, string | number>> = {},
): false {
  complain(desk, 'error', code, span, { figure: figure.id, ...args }, [figure.span]);
  return false;
}
