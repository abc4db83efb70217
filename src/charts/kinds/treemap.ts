// Parts of a whole as rectangles, the largest first. Name and value stand inside; those of rectangles that are too small stand
// in a list below, in the same order. Nothing is cut.

import type { ChartConfiguration } from 'chart.js';
import type { Pt, Rect } from '../../model/units.ts';
import type { Drawing, Kind } from '../drawing.ts';
import type { Mark } from '../marks.ts';
import { plotOptions } from '../plot.ts';
import { categoryInks, legibleInkOn } from '../series-inks.ts';
import { squarify } from '../squarify.ts';
import { placeBlock, setBlock, type TextBlock } from '../text-block.ts';

/** Most of the chart's height that the list may take, and of a rectangle's height that its words may. */
const TALLEST_LIST = 0.4;

interface Part {
  readonly name: string;
  readonly value: number;
  readonly ink: string;
}

export const composeTreemap: Kind = (drawing) => {
  const { chart, style, size } = drawing;
  const inks = categoryInks(chart, style);
  const parts = chart.categories
    .flatMap((name, index): readonly Part[] => {
      const value = chart.series[0]?.values[index] ?? null;
      return value === null || value < 0 ? [] : [{ name, value, ink: inks[index] ?? style.plain }];
    })
    .sort((a, b) => b.value - a.value);
  const { tiles, list } = layOut(drawing, parts);
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: { datasets: [] },
    options: plotOptions({ top: 0, right: 0, bottom: list.height, left: 0 }),
  };
  const colour = drawing.colour(style.text);
  const marks = (): readonly Mark[] => [
    ...tiles.flatMap(({ part, rect, block }): readonly Mark[] => [
      { kind: 'swatch', rect, colour: drawing.colour(part.ink) },
      ...(block
        ? placeBlock(block, {
            x: rect.x + insetOf(drawing, rect),
            top: rect.y + insetOf(drawing, rect),
            align: 'left',
            colour: drawing.colour(legibleInkOn(drawing, part.ink)),
          })
        : []),
    ]),
    ...placeBlock(list.block, { x: 0, top: size.height - list.block.height - list.block.depth, align: 'left', colour }),
  ];
  return { configuration, marks };
};

interface Tile {
  readonly part: Part;
  readonly rect: Rect;
  /** Words inside; undefined where they do not fit. */
  readonly block: TextBlock | undefined;
}

/** A list takes height, which can leave more parts without room inside: laid out until the list holds all of those. */
function layOut(drawing: Drawing, parts: readonly Part[]) {
  const { size } = drawing;
  let list = composeList(drawing, []);
  for (;;) {
    const tiles = tilesOf(drawing, parts, size.height - list.height);
    // A part of nothing has no rectangle at all.
    const named = new Set(tiles.flatMap(({ part, block }) => (block ? [part] : [])));
    const left = parts.filter((part) => !named.has(part));
    const next = composeList(drawing, left);
    if (next.height <= list.height) return { tiles, list: next };
    if (next.height > size.height * TALLEST_LIST) return cutShort(drawing, parts, left);
    list = next;
  }
}

/** The list is as high as it may be and holds the largest of the parts that have no words inside. */
function cutShort(drawing: Drawing, parts: readonly Part[], left: readonly Part[]) {
  drawing.crowded();
  const most = drawing.size.height * TALLEST_LIST;
  const count = left.findLastIndex((_, index) => composeList(drawing, left.slice(0, index + 1)).height <= most) + 1;
  const list = composeList(drawing, left.slice(0, count));
  return { tiles: tilesOf(drawing, parts, drawing.size.height - list.height), list };
}

function tilesOf(drawing: Drawing, parts: readonly Part[], height: Pt): readonly Tile[] {
  const { style, size } = drawing;
  // Joints lie to the right of and below each rectangle: the frame is so much larger.
  const { joint } = style;
  const frame = { x: 0, y: 0, width: size.width + joint, height: height + joint };
  const seen = parts.filter(({ value }) => value > 0);
  return squarify(
    seen.map(({ value }) => value),
    frame,
  ).flatMap(({ x, y, width, height }, index) => {
    const part = seen[index];
    const gap = Math.min(joint, width / 3, height / 3);
    // The joint after the last rectangles is no part of the chart: what is thinner than it is not seen.
    const [left, top] = [Math.min(x, size.width), Math.min(y, frame.height - joint)];
    const rect = {
      x: left,
      y: top,
      width: Math.max(0, Math.min(width - gap, size.width - left)),
      height: Math.max(0, Math.min(height - gap, frame.height - joint - top)),
    };
    return part ? [{ part, rect, block: blockIn(drawing, part, rect) }] : [];
  });
}

const insetOf = ({ style }: Drawing, { width, height }: Rect): Pt => Math.min(style.pad, width / 8, height / 6);

/** Name and value, as large as fits; a word is divided only where it would not fit otherwise. */
function blockIn(drawing: Drawing, { name, value }: Part, rect: Rect): TextBlock | undefined {
  const { style, lettering } = drawing;
  const inset = insetOf(drawing, rect);
  const room = { width: rect.width - 2 * inset, height: rect.height - 2 * inset };
  const text = drawing.format(value);
  const sets = [
    { figure: style.heading, words: style.name, mayDivide: false },
    { figure: style.value, words: style.detail, mayDivide: false },
    { figure: style.value, words: style.label, mayDivide: true },
  ];
  for (const { figure, words, mayDivide } of sets) {
    const lettered = { style: words };
    const strong = { style: figure, strong: true };
    const longest = Math.max(...name.split(/\s+|(?<=-)/).map((word) => lettering.width(word, lettered)));
    const canBreak = longest <= room.width || (mayDivide && lettering.fits(name, lettered, room.width));
    if (!canBreak || lettering.width(text, strong) > room.width) continue;
    const parts = [
      { text: name, lettered },
      { text, lettered: strong },
    ];
    const block = setBlock(lettering, parts, room.width);
    if (block.width <= room.width && block.height + block.depth <= room.height) return block;
  }
  return undefined;
}

/** Names and values one after another, on as few lines as they need. */
function composeList({ style, lettering, size, format }: Drawing, parts: readonly Part[]) {
  const text = parts.map(({ name, value }) => `${name} ${format(value)}`).join(', ');
  const line = text === '' ? '' : `${style.phrases.unnamed} ${text}`.trim();
  const block = setBlock(lettering, [{ text: line, lettered: { style: style.detail } }], size.width);
  return { block, height: text === '' ? 0 : block.height + block.depth + style.pad };
}
