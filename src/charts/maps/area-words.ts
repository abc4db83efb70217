// Words inside the areas of a map: name and value where an area has room for them, else a letter that a list explains.

import type { Pt } from '../../model/units.ts';
import type { Drawing } from '../drawing.ts';
import type { Mark } from '../marks.ts';
import { isHighlighted, legibleInkOn } from '../series-inks.ts';
import { placeBlock, setBlock, type TextBlock, type TextPart } from '../text-block.ts';
import type { Fill } from '../value-classes.ts';
import type { PlacedArea } from './placed-map.ts';
import { roomFor } from './room.ts';

/** Widths that were added up may be so much less than the whole. */
const ROUNDING = 0.01;

/** An area as it is filled, by the number of its category. */
export interface FilledArea {
  readonly index: number;
  readonly area: PlacedArea;
  readonly fill: Fill;
}

/** Name and value in the widest room of an area; undefined where they have none. */
export function nameIn(drawing: Drawing, filled: FilledArea): readonly Mark[] | undefined {
  const { chart, style } = drawing;
  const name = chart.categories[filled.index] ?? '';
  const blocks = [style.detail, style.label].flatMap((named) =>
    settings(drawing, partsOf(drawing, filled, name, named)),
  );
  return placed(drawing, filled, blocks);
}

/** A letter for the name, with the value if there is room for both; undefined where there is none for the letter. */
export function letterIn(drawing: Drawing, filled: FilledArea, letter: string): readonly Mark[] | undefined {
  const { style, lettering } = drawing;
  const sizes = [style.detail, style.label];
  const both = sizes.map((named) => setBlock(lettering, partsOf(drawing, filled, letter, named), Infinity));
  const alone = sizes.map((named) =>
    setBlock(lettering, partsOf(drawing, filled, letter, named).slice(0, 1), Infinity),
  );
  return placed(drawing, filled, [...both, ...alone]);
}

function partsOf(
  { chart, style, format }: Drawing,
  { index }: FilledArea,
  text: string,
  named: string,
): readonly TextPart[] {
  const value = chart.series[0]?.values[index] ?? null;
  const strong = isHighlighted(chart, chart.categories[index] ?? '');
  const name: TextPart = { text, lettered: { style: named, strong } };
  return value === null ? [name] : [name, { text: format(value), lettered: { style: style.value } }];
}

/** Words on one line, on about two, and on as many as they have parts: names break at spaces and hyphens only. */
function settings({ lettering }: Drawing, parts: readonly TextPart[]): readonly TextBlock[] {
  const whole = Math.max(...parts.map(({ text, lettered }) => lettering.width(text, lettered)));
  const pieces = parts.flatMap(({ text, lettered }) =>
    text.split(/(?<=-)|\s+/).map((piece) => ({ text: piece, lettered })),
  );
  const least = Math.max(...pieces.map(({ text, lettered }) => lettering.width(text, lettered)));
  const measures = new Set([1, 0.6, 0].map((share) => Math.max(least, share * whole)));
  return [...measures].map((measure) => setBlock(lettering, parts, measure + ROUNDING));
}

/** The first of some blocks that has room, with white around it. */
function placed(
  drawing: Drawing,
  { area, fill }: FilledArea,
  blocks: readonly TextBlock[],
): readonly Mark[] | undefined {
  const gap: Pt = drawing.style.gap;
  for (const block of blocks) {
    const [width, height] = [block.width + gap, block.height + block.depth + gap];
    const middle = width * height < area.surface ? roomFor(area.rings, { width, height }) : undefined;
    if (!middle) continue;
    const top = middle.y - (block.height + block.depth) / 2;
    const colour = drawing.colour(legibleInkOn(drawing, fill.ink, fill.tint));
    return placeBlock(block, { x: middle.x, top, align: 'center', colour });
  }
  return undefined;
}
