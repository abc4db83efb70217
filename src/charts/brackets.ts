// Brackets below columns: one rule for the columns of a year, with the year and the sum of its values under it.

import type { Pt } from '../model/units.ts';
import { groupsOf } from './category-groups.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';

/** Shares and indices do not add up. */
const UNITS_WITHOUT_SUM = new Set(['procent', '%', 'index']);

export interface Brackets {
  /** Height of the lane below the category labels. */
  readonly height: Pt;
  /** `edges` gives the left and right side of a column. */
  marks(top: Pt, edges: (index: number) => readonly [Pt, Pt]): readonly Mark[];
}

/** Undefined where the categories form no groups. `pitch` is the distance of the columns, to see what fits. */
export function composeBrackets(drawing: Drawing, pitch: Pt): Brackets | undefined {
  const { chart, style, lettering } = drawing;
  const groups = groupsOf(chart.categories);
  if (!groups) return undefined;
  const head = { style: style.heading };
  const small = { style: style.detail };
  const sums = groups.map(({ first, last }) => sumText(drawing, first, last));
  const isBeside = groups.every(({ name, first, last }, index) => {
    const needed = lettering.width(name, head) + style.gap + lettering.width(sums[index] ?? '', small);
    return needed <= (last - first + style.bar) * pitch;
  });
  const headDrop = style.pad + lettering.capHeight(head);
  const hasSums = sums.some((sum) => sum !== '');
  const sumDrop = isBeside || !hasSums ? headDrop : headDrop + lettering.leading(small);
  const depth = Math.max(lettering.descent(head), lettering.descent(small));
  return {
    height: style.pad + sumDrop + depth,
    marks: (top, edges) =>
      groups.flatMap(({ name, first, last }, index): Mark[] => {
        const left = edges(first)[0];
        const right = edges(last)[1];
        const y = top + style.pad;
        const colour = drawing.colour(style.text);
        const rule = drawing.colour(style.axis.ink);
        return [
          { kind: 'rule', from: { x: left, y }, to: { x: right, y }, weight: style.axis.weight, colour: rule },
          { kind: 'caption', text: name, lettered: head, x: left, y: y + headDrop, align: 'left', colour },
          {
            kind: 'caption',
            text: sums[index] ?? '',
            lettered: small,
            x: isBeside ? right : left,
            y: y + sumDrop,
            align: isBeside ? 'right' : 'left',
            colour,
          },
        ];
      }),
  };
}

function sumText({ chart, style, format }: Drawing, first: number, last: number): string {
  if (style.phrases.sum === '' || UNITS_WITHOUT_SUM.has(chart.unit)) return '';
  const values = chart.series.flatMap(({ values }) => values.slice(first, last + 1));
  return `${style.phrases.sum} ${format(values.reduce<number>((sum, value) => sum + (value ?? 0), 0))}`;
}
