// The municipalities as hexagons where they lie, each in the tint of the class that its value falls in, with its name and its value;
// the classes stand in a key.

import type { ChartConfiguration } from 'chart.js';
import type { Point, Pt } from '../../model/units.ts';
import type { Drawing, Kind } from '../drawing.ts';
import type { Mark } from '../marks.ts';
import { plotOptions } from '../plot.ts';
import { isHighlighted, legibleInkOn } from '../series-inks.ts';
import { placeBlock, setBlock } from '../text-block.ts';
import { classesOf, fillOf, keyOfClasses } from '../value-classes.ts';

const ROOT3 = Math.sqrt(3);
/** Width at the height of the names, and what names may take of a hexagon's height, in radii. */
const ROOM = 1.5;
const TALLEST = 1.15;

export const composeTileMap: Kind = (drawing) => {
  const { chart, style, size } = drawing;
  const ink = style.series[0] ?? style.accent;
  const values = chart.series[0]?.values ?? [];
  const classes = classesOf(drawing, ink);
  const key = keyOfClasses(drawing, ink, classes);
  const cells = (chart.cells ?? gridOf(chart.categories.length)).map(({ column, row }) => ({
    column,
    row: row + (column % 2) / 2,
  }));
  const columns = Math.max(1, ...cells.map(({ column }) => column + 1));
  const rows = Math.max(1, ...cells.map(({ row }) => row + 1));
  const height = size.height - key.height;
  const radius = Math.min(size.width / (1.5 * (columns - 1) + 2), height / (ROOT3 * rows));
  const middleOf = (i: number): Point => ({
    x: radius * (1 + 1.5 * (cells[i]?.column ?? 0)),
    y: key.height + radius * ROOT3 * ((cells[i]?.row ?? 0) + 0.5),
  });
  const tiles = chart.categories.flatMap((_, i): Mark[] => {
    const value = values[i] ?? null;
    const fill = fillOf(drawing, ink, classes, value);
    const rings = [hexagon(middleOf(i), radius - style.joint / 2)];
    return [
      { kind: 'shape', rings, colour: drawing.colour(fill.ink, fill.tint) },
      ...wordsIn(drawing, i, value, {
        middle: middleOf(i),
        radius,
        colour: drawing.colour(legibleInkOn(drawing, fill.ink, fill.tint)),
      }),
    ];
  });
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: { datasets: [] },
    options: plotOptions({ top: key.height, right: 0, bottom: 0, left: 0 }),
  };
  const unknown = fillOf(drawing, ink, classes, null);
  return {
    configuration,
    unknown: drawing.colour(unknown.ink, unknown.tint),
    marks: () => [...key.marks, ...tiles],
  };
};

/** For what lies nowhere: a square as good as can be, row by row. */
function gridOf(count: number): readonly { readonly column: number; readonly row: number }[] {
  const columns = Math.max(1, Math.ceil(Math.sqrt(count)));
  return Array.from({ length: count }, (_, i) => ({ column: i % columns, row: Math.floor(i / columns) }));
}

/** Flat above and below; corners clockwise from the right. */
const hexagon = ({ x, y }: Point, radius: Pt): readonly Point[] =>
  Array.from({ length: 6 }, (_, i) => ({
    x: x + radius * Math.cos((i * Math.PI) / 3),
    y: y + radius * Math.sin((i * Math.PI) / 3),
  }));

/** Name above, value below, in the middle of the hexagon; a name that does not fit is left out, and said. */
function wordsIn(
  drawing: Drawing,
  index: number,
  value: number | null,
  place: { readonly middle: Point; readonly radius: Pt; readonly colour: string },
): readonly Mark[] {
  const { chart, style, lettering } = drawing;
  const { middle, radius, colour } = place;
  const name = chart.categories[index] ?? '';
  const strong = isHighlighted(chart, name);
  const measure = radius * ROOM;
  const named = [style.detail, style.label]
    .map((own) => ({ text: name, lettered: { style: own, strong } }))
    .find(({ text, lettered }) => lettering.fits(text, lettered, measure));
  const number = value === null ? [] : [{ text: drawing.format(value), lettered: { style: style.value } }];
  const parts = [...(named ? [named] : []), ...number];
  if (!named) drawing.crowded();
  const block = setBlock(lettering, parts, measure);
  if (block.lines.length === 0 || block.height > radius * TALLEST) {
    drawing.crowded();
    return [];
  }
  return placeBlock(block, { x: middle.x, top: middle.y - block.height / 2, align: 'center', colour });
}
