// A chart style with nothing left open: defaults filled in, values of one place (`with`) laid over. Defaults are plain
// typography in terms of what the style does say; the look itself belongs to the design.

import type { ChartStyle } from '../model/block-styles.ts';
import { mm } from '../model/units.ts';

export type FullChartStyle = Required<ChartStyle> & {
  readonly phrases: Required<NonNullable<ChartStyle['phrases']>>;
};

/** Words that the charts of a Dutch report need when the design gives none. */
const PHRASES = {
  noData: 'geen gegevens',
  sum: 'samen',
  square: 'één vakje is',
  into: 'erin',
  out: 'eruit',
  until: 'tot',
  unnamed: 'Vlakken zonder naam, van groot naar klein:',
};

/** Of the weight of axes: lines that only part a pale field from its ground. */
export const HAIRLINE = 0.4;

/** Round ends take a weight of every dash and give it to the white. */
const DASHES = [
  [3, 2.5],
  [0.5, 2.5],
  [5, 2.5, 0.5, 2.5],
];

export function fillStyle(style: ChartStyle): FullChartStyle {
  const dot = style.thinLine * 2;
  return {
    plain: style.series.at(-1) ?? style.accent,
    numeral: style.value,
    heading: style.name,
    on: {},
    words: {},
    target: { ink: style.text, dot, pitch: dot * 3 },
    dashes: DASHES,
    end: { disc: style.line * 3, ring: style.axis.weight, gap: style.line * 2 },
    tick: 2,
    drop: 14,
    columnDrop: style.drop ?? 14,
    lift: 3,
    gap: 4,
    labelGap: 12,
    inset: 12,
    pad: 6,
    joint: 2,
    channel: 56,
    hole: 0.5,
    segments: 0,
    centre: 'sum',
    area: '',
    areaTint: 0.3,
    ...style,
    phrases: { ...PHRASES, ...style.phrases },
  };
}

/** Lays the values of one place over a style. Keys as in YAML (`label-gap`); gives back what it could not use. */
export function overlayStyle(
  style: FullChartStyle,
  values: Readonly<Record<string, unknown>>,
): { readonly style: FullChartStyle; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const overlaid = overlay(style, values, '', unknown);
  return { style: overlaid as FullChartStyle, unknown };
}

/** Keys whose maps have free keys: inks by ink. */
const FREE = new Set(['on', 'words']);

function overlay(base: object, values: Readonly<Record<string, unknown>>, path: string, unknown: string[]): object {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(values)) {
    const name = FREE.has(path) ? key : camelCase(key);
    const current = FREE.has(path) ? '' : result[name];
    const fitting = fitted(current, value, path === '' ? name : `${path}.${name}`, unknown);
    if (fitting === undefined) unknown.push(path === '' ? key : `${path}.${key}`);
    else result[name] = fitting;
  }
  return result;
}

const mayBeEmpty = (path: string): boolean => path.startsWith('phrases.');

/** The value in the kind that the style has there; undefined if it does not fit. */
function fitted(current: unknown, value: unknown, path: string, unknown: string[]): unknown {
  if (typeof current === 'number') return lengthOf(value);
  if (typeof current === 'string')
    return typeof value === 'string' && (value !== '' || mayBeEmpty(path)) ? value : undefined;
  if (Array.isArray(current)) {
    const list = typeof value === 'string' ? [value] : value;
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
  }
  if (isRecord(current) && isRecord(value)) return overlay(current, value, path, unknown);
  return undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const camelCase = (key: string): string => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Points from a number, "4mm", "1.2pt" or "80%" (a fraction). */
function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const match = /^(-?\d+(?:\.\d+)?)\s*(mm|pt|%)?$/.exec(value.trim());
  if (!match) return undefined;
  const number = Number(match[1]);
  if (match[2] === 'mm') return mm(number);
  return match[2] === '%' ? number / 100 : number;
}
