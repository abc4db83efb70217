// What somebody sees of a box: its fields and lines as they lie over each other, read back from the display list alone.

import { contrastOf } from '../../../src/model/contrast.ts';
import type { InkDefinition } from '../../../src/model/design.ts';
import { rgbOf } from '../../../src/model/inks.ts';
import type { Box, Ink, Path } from '../../../src/model/matter.ts';
import type { Rect } from '../../../src/model/units.ts';

export type Colour = readonly number[];

interface Seen {
  readonly path: Path;
  readonly bounds: Rect;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width: number;
  readonly dash: readonly number[];
  /** Innermost shape that it is cut to. */
  readonly clip?: Path;
}

export function seenIn(box: Box): readonly Seen[] {
  const walk = (part: Box, clip?: Path): Seen[] =>
    part.items.flatMap(({ item }): Seen[] => {
      if (item.kind === 'group') return walk(item.box, item.clip ?? clip);
      if (item.kind !== 'path') return [];
      const { path, fill, stroke } = item;
      const line = { stroke: stroke?.ink, width: stroke?.width ?? 0, dash: stroke?.dash ?? [] };
      return [{ path, bounds: boundsOf(path), fill, clip, ...line }];
    });
  return walk(box);
}

/** What stands out too little from what it stands on (WCAG 2.1, 1.4.11), in words. `grid`: the ink of lines that may be faint. */
export function faintIn(box: Box, inks: ReadonlyMap<string, InkDefinition>, ground: Colour, grid: string): string[] {
  const seen = seenIn(box);
  const rgb = (ink: Ink): Colour => rgbOf(inks, ink);
  const isClear = (ink: Ink, on: Colour): boolean => contrastOf(rgb(ink), on) >= 3;
  const isFaint = (one: Seen, index: number): boolean => {
    const before = seen.slice(0, index);
    if (one.stroke) {
      if (one.stroke.name === grid || isClear(one.stroke, ground)) return false;
      if (isEdge(one, seen.slice(index + 1)) || isParting(one, rgb(one.stroke), ground)) return false;
      const isBelow = ({ fill, path, bounds }: Seen): boolean =>
        fill !== undefined && (one.clip ? isEqual(path, one.clip) : holds(bounds, one.bounds));
      const below = before.findLast(isBelow);
      return !below?.fill || !isClear(one.stroke, rgb(below.fill));
    }
    const { fill } = one;
    if (!fill || isClear(fill, ground)) return false;
    if (isPlate(one, before)) return false;
    const around = seen
      .slice(index + 1)
      .filter((other) => isAround(other, one) || runsAlong(other, one) || isNet(other, one));
    return !around.some(({ stroke }) => stroke && isClear(stroke, ground));
  };
  return seen.filter(isFaint).map(({ fill, stroke, bounds }) => {
    const { name, tint = 1 } = (fill ?? stroke) as Ink;
    return `${fill ? 'field' : 'line'} in ${name} ${tint} at ${[bounds.x, bounds.y, bounds.width, bounds.height].map(Math.round).join(' ')}`;
  });
}

/** The bare ground of a value that stands on a texture. */
const isPlate = ({ fill, bounds }: Seen, before: readonly Seen[]): boolean =>
  before.some((other) => fill && other.fill && isSame(other.fill, fill) && holds(other.bounds, bounds));

/** Borders in one stroke: those around a map are seen, those in the ink of the ground part its areas. */
const isCourse = ({ path, stroke }: Seen): boolean =>
  stroke !== undefined && path.filter(([verb]) => verb === 'M').length > 1;
const isNet = (one: Seen, field: Seen): boolean => isCourse(one) && !one.clip && holds(one.bounds, field.bounds);
const isParting = (one: Seen, colour: Colour, ground: Colour): boolean =>
  isCourse(one) && contrastOf(colour, ground) === 1;

/** What parts a line or a field from what it crosses. */
const isEdge = ({ path, width }: Seen, after: readonly Seen[]): boolean =>
  after.some((other) => isEqual(other.path, path) && (other.fill || other.width < width));

/** The line that an area lies below. */
const runsAlong = ({ stroke, bounds }: Seen, area: Seen): boolean =>
  stroke !== undefined &&
  [bounds.x - area.bounds.x, bounds.y - area.bounds.y, bounds.width - area.bounds.width].every(
    (off) => Math.abs(off) < 0.5,
  );

/** A line along the edge of a field, or cut to it. */
const isAround = ({ path, clip, bounds, stroke, width }: Seen, field: Seen): boolean =>
  stroke !== undefined &&
  (isEqual(path, field.path) || (holds(field.bounds, bounds) && nearEdges(field.bounds, bounds, width))) &&
  (clip === undefined || isEqual(clip, field.path) || !isEqual(path, field.path));

const nearEdges = (outer: Rect, inner: Rect, by: number): boolean =>
  inner.x - outer.x <= by &&
  inner.y - outer.y <= by &&
  outer.x + outer.width - inner.x - inner.width <= by &&
  outer.y + outer.height - inner.y - inner.height <= by;

const isSame = (one: Ink, other: Ink): boolean => one.name === other.name && (one.tint ?? 1) === (other.tint ?? 1);
const isEqual = (one: Path, other: Path): boolean => JSON.stringify(one) === JSON.stringify(other);

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

function boundsOf(path: Path): Rect {
  const points = path.flatMap((command) => (command[0] === 'Z' ? [] : [[command.at(-2), command.at(-1)] as number[]]));
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** How a series looks: its ink, and what is added to it. */
export interface Look {
  readonly ink: Ink;
  readonly sign: string;
}

/** Looks of fields that are wide and high enough for a texture, each once. A texture is known by the slopes of its lines. */
export function fieldLooks(box: Box): readonly Look[] {
  const seen = seenIn(box);
  return unique(
    seen.flatMap((one, index): Look[] => {
      const { fill, path, bounds } = one;
      if (!fill || Math.min(bounds.width, bounds.height) < 4 || isPlate(one, seen.slice(0, index))) return [];
      const lines = seen
        .slice(index + 1, index + 3)
        .find((one) => one.stroke && one.clip && isEqual(one.clip, path) && !isEqual(one.path, path));
      return [{ ink: fill, sign: lines ? slopesOf(lines.path) : '' }];
    }),
  );
}

function slopesOf(path: Path): string {
  const slopes = path.flatMap((command, index) => {
    const before = path[index - 1];
    if (command[0] !== 'L' || before?.[0] !== 'M') return [];
    const [dx, dy] = [command[1] - before[1], command[2] - before[2]];
    return [Math.abs(dx) < 0.01 ? '|' : dx * dy > 0 ? '\\' : '/'];
  });
  return [...new Set(slopes)].sort().join('');
}

/** Looks of lines of a weight, each once: dashes, the shape of the markers that follow, and how many there are. */
export function lineLooks(box: Box, weight: number): readonly Look[] {
  const seen = seenIn(box);
  return seen.flatMap(({ stroke, width, dash }, index): Look[] => {
    if (!stroke || width !== weight) return [];
    const rest = seen.slice(index + 1);
    const end = rest.findIndex((one) => one.stroke);
    const markers = rest.slice(0, end < 0 ? rest.length : end).map(({ path }) => shapeOf(path));
    return [{ ink: stroke, sign: [dash.join(' '), ...markers].join(' ') }];
  });
}

/** Looks of points: the shapes of fields. */
export const pointLooks = (box: Box): readonly Look[] =>
  unique(seenIn(box).flatMap(({ fill, path }) => (fill ? [{ ink: fill, sign: shapeOf(path) }] : [])));

/** Corners and curves, and whether the first line of it is level. */
const shapeOf = (path: Path): string => {
  const [first, second] = path;
  const isLevel = first?.[0] === 'M' && second?.[0] === 'L' && Math.abs(first[2] - second[2]) < 0.01;
  return `${path.map(([verb]) => verb).join('')}${isLevel ? ' level' : ''}`;
};

const unique = (looks: readonly Look[]): readonly Look[] =>
  looks.filter((one, index) => looks.findIndex((other) => isAlike(one, other)) === index);
const isAlike = (one: Look, other: Look): boolean => isSame(one.ink, other.ink) && one.sign === other.sign;
