// Names of series above their columns in the first category, where each is narrow enough: nearer to what it names than a key.

import type { Chart } from 'chart.js';
import type { Pt } from '../model/units.ts';
import { barsOf } from './bar-geometry.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';

export interface FirstNames {
  /** Lane to keep above the plot. */
  readonly height: Pt;
  marks(plot: Chart): readonly Mark[];
}

/** Undefined where a name is wider than a column of `thickness`, or where its column has no height to stand on. */
export function composeFirstNames(drawing: Drawing, thickness: Pt): FirstNames | undefined {
  const { chart, style, lettering } = drawing;
  const lettered = { style: style.detail };
  const fits = chart.series.every(
    ({ name, values }) => (values[0] ?? 0) > 0 && lettering.width(name, lettered) <= thickness - style.gap / 2,
  );
  if (!fits) return undefined;
  return {
    height: lettering.capHeight(lettered) + style.lift + style.gap / 2,
    marks: (plot) =>
      barsOf(plot)
        .filter(({ index }) => index === 0)
        .map(
          ({ series, x, y }): Mark => ({
            kind: 'caption',
            text: chart.series[series]?.name ?? '',
            lettered,
            x,
            y: y - style.lift,
            align: 'center',
            colour: drawing.colour(style.text),
          }),
        ),
  };
}
