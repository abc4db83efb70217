// Values printed on upright bars: inside at the end if they fit there, otherwise beyond it; reading upwards where columns
// are narrower than their numbers. Stacked segments carry theirs in the middle.

import type { Chart } from 'chart.js';
import type { Pt } from '../../model/units.ts';
import { barsOf } from '../bar-geometry.ts';
import type { Drawing } from '../drawing.ts';
import type { Caption } from '../marks.ts';
import { textInkOn } from '../series-inks.ts';

export interface ValueSetting {
  readonly thickness: Pt;
  /** Distance to the next column that carries a value. */
  readonly pitch: Pt;
  /** Points per unit of value when no lane is kept for values. */
  readonly unit: number;
  /** Fill by series and category. */
  readonly inks: readonly (readonly string[])[];
}

/** White that must stay on either side of a value inside its column. */
const SIDE = 1;

export interface ColumnValues {
  /** Lanes to keep free above and below the plot. */
  readonly above: Pt;
  readonly below: Pt;
  /** Values keep clear of lines across their columns, whose heights `avoid` gives by category. */
  marks(plot: Chart, avoid: (index: number) => readonly Pt[]): readonly Caption[];
}

export function composeColumnValues(drawing: Drawing, setting: ValueSetting): ColumnValues {
  const { chart, style, lettering } = drawing;
  const lettered = { style: style.value };
  const cap = lettering.capHeight(lettered);
  const widths = chart.series.map(({ values }) =>
    values.map((value) => (value === null ? 0 : lettering.width(drawing.format(value), lettered))),
  );
  const widest = Math.max(0, ...widths.flat());
  const isUpright = widest <= setting.pitch - style.gap / 2;
  const across = isUpright ? widest : cap;
  const along = isUpright ? cap : widest;
  const fitsInside = (length: Pt) => across <= setting.thickness - 2 * SIDE && length >= along + style.pad * 1.5;
  const sticksOut = (sign: number) =>
    chart.series.some(({ values }) =>
      values.some((value) => value !== null && value * sign > 0 && !fitsInside(Math.abs(value) * setting.unit)),
    );
  const hasZero = chart.series.some(({ values }) => values.includes(0));
  const lane = along + style.lift + style.gap / 2;
  return {
    above: sticksOut(1) || hasZero ? lane : 0,
    below: sticksOut(-1) ? lane : 0,
    marks: (plot, avoid) =>
      barsOf(plot).flatMap(({ series, index, x, y: end, base }): Caption[] => {
        const value = chart.series[series]?.values[index];
        if (value === null || value === undefined) return [];
        const down = value < 0 ? -1 : 1;
        const length = Math.abs(end - base);
        const lines = avoid(index);
        const inside = fitsInside(length)
          ? topInside({ end, down, along, length, from: style.pad, white: style.lift }, lines)
          : undefined;
        const isInside = inside !== undefined;
        const ink = isInside ? textInkOn(drawing, setting.inks[series]?.[index] ?? '') : style.text;
        const beyond = down > 0 ? end - style.lift - along : end + style.lift;
        const top = inside ?? clearOf(beyond, along, lines, style.lift * down);
        const width = widths[series]?.[index] ?? 0;
        const place = isUpright
          ? { x, y: top + cap, align: 'center' as const }
          : {
              x: Math.min(x + cap / 2, drawing.size.width - lettering.descent(lettered)),
              y: down > 0 === isInside ? top + width : top + along,
              align: 'left' as const,
              upwards: true,
            };
        return [{ kind: 'caption', text: drawing.format(value), lettered, colour: drawing.colour(ink), ...place }];
      }),
  };
}

interface Inside {
  readonly end: Pt;
  /** 1 for a column that stands, -1 for one that hangs. */
  readonly down: 1 | -1;
  readonly along: Pt;
  readonly length: Pt;
  /** White between the column's end and the text. */
  readonly from: Pt;
  /** White between the text and a line. */
  readonly white: Pt;
}

/** Top of a text inside its column, as near to the end as lines across it leave room; undefined if they leave none. */
function topInside({ end, down, along, length, from, white }: Inside, lines: readonly Pt[]): Pt | undefined {
  const depths = [from, ...lines.map((line) => (line - end) * down + white)].sort((a, b) => a - b);
  const isClear = (depth: Pt) =>
    lines.every((line) => {
      const at = (line - end) * down;
      return at <= depth - white / 2 || at >= depth + along + white / 2;
    });
  const depth = depths.find((wish) => wish >= from && wish + along + from / 2 <= length && isClear(wish));
  if (depth === undefined) return undefined;
  return down > 0 ? end + depth : end - depth - along;
}

/** Top of a text beyond its column moved further away where a line would run through it. */
function clearOf(top: Pt, height: Pt, lines: readonly Pt[], white: Pt): Pt {
  const ordered = [...lines].sort((a, b) => (white > 0 ? b - a : a - b));
  return ordered.reduce((at, line) => {
    const isAway = line < at - Math.abs(white) / 2 || line > at + height + Math.abs(white) / 2;
    return isAway ? at : white > 0 ? line - white - height : line - white;
  }, top);
}
