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
  /** Values outside their columns keep clear of a line at height `avoid`. */
  marks(plot: Chart, avoid?: Pt): readonly Caption[];
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
        const isInside = fitsInside(Math.abs(end - base));
        const ink = isInside ? textInkOn(drawing, setting.inks[series]?.[index] ?? '') : style.text;
        // Distance from the column's end to the near side of the text; positive = into the column.
        const near = isInside ? style.pad : -style.lift - along;
        const wish = down > 0 ? end + near : end - near - along;
        const top = isInside ? wish : clearOf(wish, along, avoid, style.lift * down);
        const width = widths[series]?.[index] ?? 0;
        const place = isUpright
          ? { x, y: top + cap, align: 'center' as const }
          : {
              x: x + cap / 2,
              y: down > 0 === isInside ? top + width : top + along,
              align: 'left' as const,
              upwards: true,
            };
        return [{ kind: 'caption', text: drawing.format(value), lettered, colour: drawing.colour(ink), ...place }];
      }),
  };
}

/** Top of a text moved away from its column if a line would run through it. */
function clearOf(top: Pt, height: Pt, line: Pt | undefined, white: Pt): Pt {
  if (line === undefined || line < top - Math.abs(white) / 2 || line > top + height + Math.abs(white) / 2) return top;
  return white > 0 ? line - white - height : line - white;
}
