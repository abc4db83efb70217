// What happened in a year: a thin rule through the plot, its words in a lane above it, moved apart where they would meet.

import type { ChartArea } from 'chart.js';
import type { Pt } from '../model/units.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';
import { spread } from './spread.ts';

export interface Events {
  /** Of the lane above the plot. */
  readonly height: Pt;
  /** `place` gives where a category stands, by its index. */
  marks(plot: Pick<ChartArea, 'left' | 'right' | 'top' | 'bottom'>, place: (index: number) => Pt): readonly Mark[];
}

export function composeEvents(drawing: Drawing): Events {
  const { chart, style, lettering } = drawing;
  const events = (chart.events ?? []).flatMap(({ category, label }) => {
    const index = chart.categories.indexOf(category);
    return index < 0 ? [] : [{ index, label }];
  });
  if (events.length === 0) return { height: 0, marks: () => [] };
  const lettered = { style: style.detail };
  return {
    height: lettering.capHeight(lettered) + style.gap * 2,
    marks: ({ left, right, top, bottom }, place) => {
      const labels = events.map(({ index, label }) => ({
        wish: place(index),
        extent: lettering.width(label, lettered) + style.gap,
      }));
      const { middles, fits } = spread(labels, left, right);
      if (!fits) drawing.crowded();
      const { ink, weight } = style.axis;
      return events.flatMap(({ index, label }, i): readonly Mark[] => [
        {
          kind: 'rule',
          from: { x: place(index), y: top - style.gap },
          to: { x: place(index), y: bottom },
          weight,
          colour: drawing.colour(ink),
        },
        {
          kind: 'caption',
          text: label,
          lettered,
          x: middles[i] ?? 0,
          y: top - style.gap * 1.5,
          align: 'center',
          colour: drawing.colour(style.text),
        },
      ]);
    },
  };
}
