// A map of areas, each in the tint of the class that its value falls in, with its name and its value where they fit, else with a
// letter that a list explains; the classes stand in a key. North is up.

import type { ChartConfiguration } from 'chart.js';
import type { Point, Pt } from '../../model/units.ts';
import type { Drawing, Kind } from '../drawing.ts';
import { nameMap } from '../maps/named-map.ts';
import type { PlacedArea, PlacedMap } from '../maps/placed-map.ts';
import type { Course, Mark } from '../marks.ts';
import { plotOptions } from '../plot.ts';
import { groundColour, isHighlighted } from '../series-inks.ts';
import { SEEN } from '../sight.ts';
import { HAIRLINE } from '../style.ts';
import { classesOf, type Fill, fillOf, keyOfClasses } from '../value-classes.ts';

/** Borders over the side of a square as large as the mean area, at most. */
const BORDER = 0.04;
/** Between fills from this contrast on a line in the ink of the ground is seen. */
const PARTED = 1.5;

export const composeChoropleth: Kind = (drawing) => {
  const { chart, style, size } = drawing;
  const ink = style.series[0] ?? style.accent;
  const values = chart.series[0]?.values ?? [];
  const classes = classesOf(drawing, ink);
  const key = keyOfClasses(drawing, ink, classes);
  const inset = Math.max(style.axis.weight, style.joint) / 2;
  const frame = {
    x: inset,
    y: key.height + inset,
    width: size.width - 2 * inset,
    height: Math.max(1, size.height - key.height - 2 * inset),
  };
  const fills = chart.categories.map((_, i) => fillOf(drawing, ink, classes, values[i] ?? null));
  const { map, words } = nameMap(drawing, frame, fills);
  const marks: readonly Mark[] = [
    ...key.marks,
    ...map.areas.flatMap(({ rings }, i) => shapeOf(drawing, rings, fills[i])),
    ...borders(drawing, map, fills),
    ...words,
  ];
  const configuration: ChartConfiguration = {
    type: 'bar',
    data: { datasets: [] },
    options: plotOptions({ top: key.height, right: 0, bottom: 0, left: 0 }),
  };
  const unknown = fillOf(drawing, ink, classes, null);
  return { configuration, unknown: drawing.colour(unknown.ink, unknown.tint), marks: () => marks };
};

function shapeOf(drawing: Drawing, rings: PlacedArea['rings'], fill: Fill | undefined): readonly Mark[] {
  if (!fill || rings.length === 0) return [];
  return [{ kind: 'shape', rings: rings.map(pointsOf), colour: drawing.colour(fill.ink, fill.tint) }];
}

const pointsOf = (line: readonly number[]): readonly Point[] =>
  Array.from({ length: line.length / 2 }, (_, i) => ({ x: line[2 * i] ?? 0, y: line[2 * i + 1] ?? 0 }));

/**
 * Between areas a line in the ink of the ground; a thin dark one over it where both are too pale to stand out, and around the
 * map where an area is. Areas that are highlighted are outlined.
 */
function borders(drawing: Drawing, { areas, lines }: PlacedMap, fills: readonly Fill[]): readonly Course[] {
  const { chart, style } = drawing;
  const contrasts = fills.map(({ ink, tint }) => drawing.onGround(ink, tint));
  const isBelow = (least: number) => (side: number) => (contrasts[side] ?? least) < least;
  const isStrong = chart.categories.map((name) => isHighlighted(chart, name));
  const course = (weight: Pt, colour: string, chosen: PlacedMap['lines']): readonly Course[] =>
    chosen.length > 0 ? [{ kind: 'course', lines: chosen.map(({ line }) => pointsOf(line)), weight, colour }] : [];
  const sizes = areas.filter(({ rings }) => rings.length > 0).map(({ surface }) => surface);
  const mean = Math.sqrt(sizes.reduce((sum, one) => sum + one, 0) / Math.max(1, sizes.length));
  const joint = Math.min(style.joint, mean * BORDER);
  const inner = lines.filter(({ sides }) => sides.length > 1);
  const dark = drawing.colour(style.axis.ink);
  const bare = groundColour(drawing);
  const hidden = inner.filter(({ sides }) => sides.every(isBelow(PARTED)));
  const around = lines.filter(({ sides }) => sides.length === 1);
  const needsCoast = around.some(({ sides }) => sides.some(isBelow(SEEN)));
  return [
    ...course(joint, bare, inner),
    ...course(style.axis.weight * HAIRLINE, dark, [...hidden, ...(needsCoast ? around : [])]),
    ...course(
      Math.max(style.axis.weight, joint),
      dark,
      lines.filter(({ sides }) => sides.filter((side) => isStrong[side]).length === 1),
    ),
  ];
}
