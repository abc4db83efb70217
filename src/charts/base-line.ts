// The line that bars stand on: drawn over their feet, along the whole plot.

import type { Chart } from 'chart.js';
import type { Drawing } from './drawing.ts';
import type { Rule } from './marks.ts';

/** At zero of the scale of values: horizontal below columns, vertical beside lying bars. */
export function baseLine({ style, colour }: Drawing, plot: Chart, direction: 'horizontal' | 'vertical'): Rule {
  const { left, right, top, bottom } = plot.chartArea;
  const isHorizontal = direction === 'horizontal';
  const scale = plot.scales[isHorizontal ? 'y' : 'x'];
  if (!scale) throw new Error('charts: a bar chart without a scale of values');
  const zero = scale.getPixelForValue(0);
  return {
    kind: 'rule',
    from: isHorizontal ? { x: left, y: zero } : { x: zero, y: top },
    to: isHorizontal ? { x: right, y: zero } : { x: zero, y: bottom },
    weight: style.axis.weight,
    colour: colour(style.axis.ink),
  };
}
