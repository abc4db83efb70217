// The horizontal axis of lines: years stand at their distance in time, other categories at equal distances. As many labels
// as fit, in even steps, always with the first, the last and the highlighted one.

import type { Pt } from '../model/units.ts';
import { positionsOf } from './category-positions.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';
import { placeBlock, setBlock, type TextBlock } from './text-block.ts';

/** Steps between labels, in years or categories. */
const STEPS = [1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 500];

/** Most of the chart's width that one label may take. */
const WIDEST_LABEL = 0.25;

export interface LineEnds {
  /** Lane at the left that lines must not enter. */
  readonly left: Pt;
  /** Width of what stands right of the end of each line, with the index of its last value. */
  readonly names: readonly { readonly last: number; readonly width: Pt }[];
}

export interface CategoryLine {
  /** Place of each category on the axis, and the ends of the axis. */
  readonly positions: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly height: Pt;
  marks(foot: Pt, place: (position: number) => Pt): readonly Mark[];
}

interface Label {
  readonly position: number;
  readonly block: TextBlock;
  /** Stays when others have to go: 2 highlighted, 1 first or last. */
  readonly rank: 0 | 1 | 2;
}

export function composeCategoryLine(drawing: Drawing, ends: LineEnds): CategoryLine {
  const { style, lettering, size } = drawing;
  const positions = positionsOf(drawing.chart.categories);
  const first = positions[0] ?? 0;
  const last = Math.max(positions.at(-1) ?? 0, first + 1);
  const halfWidth = (position: number) => setLabel(drawing, positions, position, 1).block.width / 2;
  const left = Math.max(ends.left, halfWidth(first));
  const right = Math.max(halfWidth(positions.at(-1) ?? 0), rightLane(ends, positions, size.width - left));
  const perPoint = (last - first) / Math.max(1, size.width - left - right);
  const place = (position: number): Pt => left + (position - first) / perPoint;
  const labels = chooseLabels(drawing, positions, place);
  const cap = lettering.capHeight({ style: style.label });
  return {
    positions,
    min: first - left * perPoint,
    max: last + right * perPoint,
    height: style.drop - cap + Math.max(...labels.map(({ block }) => block.height + block.depth)),
    marks: (foot, placed) =>
      labels.flatMap(({ position, block }): Mark[] => {
        const x = placed(position);
        const tick = drawing.colour(style.axis.ink);
        const colour = drawing.colour(style.text);
        return [
          {
            kind: 'rule',
            from: { x, y: foot },
            to: { x, y: foot + style.tick },
            weight: style.grid.weight,
            colour: tick,
          },
          ...placeBlock(block, { x, top: foot + style.drop - cap, align: 'center', colour }),
        ];
      }),
  };
}

/** Room right of the last category, so that each name ends inside the frame. `width` is what lines and names share. */
function rightLane({ names }: LineEnds, positions: readonly number[], width: Pt): Pt {
  const first = positions[0] ?? 0;
  const span = (positions.at(-1) ?? 0) - first;
  const lanes = names.map((name) => {
    // The further left a line ends, the more of the plot itself is room for its name.
    const reached = span === 0 ? 1 : ((positions[name.last] ?? first) - first) / span;
    return reached > 0 ? (name.width - (1 - reached) * width) / reached : 0;
  });
  return Math.max(0, ...lanes);
}

function setLabel(drawing: Drawing, positions: readonly number[], position: number, rank: Label['rank']): Label {
  const { chart, style, lettering, size } = drawing;
  const text = chart.categories[positions.indexOf(position)] ?? String(position);
  const lettered = { style: style.label, strong: chart.highlight?.includes(text) ?? false };
  return { position, block: setBlock(lettering, [{ text, lettered }], size.width * WIDEST_LABEL), rank };
}

function chooseLabels(
  drawing: Drawing,
  positions: readonly number[],
  place: (position: number) => Pt,
): readonly Label[] {
  const { style } = drawing;
  const isClear = (a: Label, b: Label, white: Pt) =>
    Math.abs(place(a.position) - place(b.position)) >= (a.block.width + b.block.width) / 2 + white;
  const fixed = fixedLabels(drawing, positions).filter((label, _, all) =>
    all.every((other) => other.rank <= label.rank || isClear(label, other, style.gap)),
  );
  const first = positions[0] ?? 0;
  const last = positions.at(-1) ?? 0;
  const anchor = fixed.find(({ rank }) => rank === 2)?.position ?? last;
  for (const step of STEPS) {
    const between: Label[] = [];
    for (let position = anchor - Math.floor((anchor - first) / step) * step; position <= last; position += step) {
      if (fixed.some((label) => label.position === position)) continue;
      between.push(setLabel(drawing, positions, position, 0));
    }
    const clear = between.filter((label) =>
      fixed.every((other) => other.rank === 2 || isClear(label, other, style.labelGap)),
    );
    const all = [...fixed, ...clear].sort((a, b) => a.position - b.position);
    const isEven = all.every((label, index) => {
      const next = all[index + 1];
      return !next || (label.rank > 0 && next.rank > 0) || isClear(label, next, style.labelGap);
    });
    if (isEven) return all;
  }
  return fixed;
}

/** The labels that have to be there if they do not touch: first, last and highlighted. */
function fixedLabels(drawing: Drawing, positions: readonly number[]): readonly Label[] {
  const { categories, highlight } = drawing.chart;
  const ranks = new Map<number, Label['rank']>([[positions.at(-1) ?? 0, 1]]);
  if (positions.length > 1) ranks.set(positions[0] ?? 0, 1);
  for (const [index, category] of categories.entries())
    if (highlight?.includes(category)) ranks.set(positions[index] ?? 0, 2);
  return [...ranks].map(([position, rank]) => setLabel(drawing, positions, position, rank));
}
