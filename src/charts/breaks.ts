// Years in which a definition changed: a dotted rule between the last value of before and the first one of after.

import type { ChartArea } from 'chart.js';
import type { Pt } from '../model/units.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';

/** From dot to dot, in weights of the rule. */
const PITCH = 6;

/** `place` gives where a category stands, by its index. */
export function breakMarks(
  { chart, style, colour }: Drawing,
  { top, bottom }: Pick<ChartArea, 'top' | 'bottom'>,
  place: (index: number) => Pt,
): readonly Mark[] {
  return (chart.breaks ?? []).flatMap(({ category }): readonly Mark[] => {
    const index = chart.categories.indexOf(category);
    if (index < 1) return [];
    const x = (place(index - 1) + place(index)) / 2;
    const { ink, weight } = style.axis;
    return [
      { kind: 'rule', from: { x, y: top }, to: { x, y: bottom }, weight, pitch: PITCH * weight, colour: colour(ink) },
    ];
  });
}
