// What the tests of ornaments read off a drawing: its shapes with their bounds and inks.

import type { Box, Ink, Path } from '../../../src/model/matter.ts';
import type { Point, Rect, Size } from '../../../src/model/units.ts';
import { drawOrnament } from '../../../src/ornaments/ornaments.ts';

export interface Shape {
  readonly bounds: Rect;
  readonly path: Path;
  readonly fill?: string;
  readonly stroke?: string;
}

/** Inks are taken by the names that are given. */
export const draw = (name: string, parameters: Readonly<Record<string, unknown>>, size?: Size): Box =>
  drawOrnament(name, parameters, size, (ink): Ink => ({ name: ink }));

/** Every closed or open figure of a drawing, in painting order. */
export function shapesOf(box: Box): readonly Shape[] {
  return box.items.flatMap(({ item }) => {
    if (item.kind === 'group') return shapesOf(item.box);
    if (item.kind !== 'path') return [];
    return figuresOf(item.path).map((path) => ({
      bounds: boundsOf(path),
      path,
      ...(item.fill ? { fill: item.fill.name } : {}),
      ...(item.stroke ? { stroke: item.stroke.ink.name } : {}),
    }));
  });
}

function figuresOf(path: Path): readonly Path[] {
  const figures: Path[number][][] = [];
  for (const command of path) {
    if (command[0] === 'M') figures.push([]);
    figures.at(-1)?.push(command);
  }
  return figures;
}

/** Of the points on the path; exact for circles that are cut at their extremes. */
function boundsOf(path: Path): Rect {
  const points = path.flatMap((command) => (command[0] === 'Z' ? [] : [command.slice(-2) as [number, number]]));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export const filledIn = (box: Box, ink: string): readonly Shape[] =>
  shapesOf(box).filter((shape) => shape.fill === ink);

/** What a drawing is cut to, piece by piece. */
export const clipsOf = (box: Box): readonly Rect[] =>
  box.items.flatMap(({ item }) => (item.kind === 'group' && item.clip ? [boundsOf(item.clip)] : []));

/** Points that a path runs through, without the handles of its curves. */
export const pointsOf = (path: Path): readonly Point[] =>
  path.flatMap((command) => {
    if (command[0] === 'Z') return [];
    const [x, y] = command.slice(-2) as [number, number];
    return [{ x, y }];
  });
