// Rivers on a map of hexagons: bundles of lines that follow the edges between places, join, and run on side by side in one order.

import type { Box, Ink, Path, PathCommand, Placed } from '../model/matter.ts';
import type { Point, Pt, Size } from '../model/units.ts';
import { rounded, towards } from './curves.ts';
import { CORNERS, type Corner, cornerOf, middleOf, placesOf } from './hexagons.ts';
import { OrnamentProblem, type Parameters } from './parameters.ts';
import { boxOf, stroked } from './shapes.ts';

/** A place that a river runs through: a corner of a hexagon, with a name that rivers share, or any other point. */
interface Node extends Point {
  readonly name?: string;
}

interface River {
  readonly ink: Ink;
  readonly lines: number;
  readonly nodes: readonly Node[];
}

/**
 * `rivers`, each with `lines`, `ink` and `along`: corners such as "lier.sw" (n, ne, se, s, sw, nw) of the hexagons of `places` and `radius`,
 * and free points [x, y]. Rivers are listed from right to left as one looks downstream; where they share an edge they run side by side,
 * `pitch` apart. Lines of `weight` lie on a `casing` of the `ground`'s ink. Corners are rounded over `round` of the radius, bends at free points
 * over half their legs.
 */
export function waterways(parameters: Parameters, size: Size | undefined): Box {
  const radius = parameters.positive('radius');
  const placeOf = placesOf(parameters);
  const rivers = parameters.things('rivers').map((river): River => {
    const along = river.list('along');
    if (along.length < 2) throw new OrnamentProblem('along', 'at least two places');
    const lines = river.count('lines', 1);
    const stops = along.map((stop) => nodeOf(stop, placeOf, radius));
    // A corner named twice, by each of the hexagons that share it, is one stop.
    const nodes = stops.filter((node, i) => i === 0 || nameOf(node) !== nameOf(stops[i - 1] as Node));
    return { ink: river.ink('ink'), lines, nodes };
  });
  const [pitch, weight] = [parameters.positive('pitch'), parameters.positive('weight')];
  const casing = parameters.positive('casing', 0);
  const ground = parameters.maybeInk('ground');
  const round = parameters.positive('round', 0.24) * radius;
  const offsets = offsetsOf(rivers, pitch);
  const drawn = rivers.flatMap((river) =>
    Array.from({ length: river.lines }, (_, k) => ({
      ink: river.ink,
      path: lineOf(river, (leg) => (offsets(river, leg)[k] as number) || 0, round),
    })),
  );
  const style = { cap: 'round', join: 'round' } as const;
  const under =
    ground && casing > 0 ? drawn.map(({ path }) => stroked(path, { ink: ground, width: casing, ...style })) : [];
  const over = drawn.map(({ path, ink }): Placed => stroked(path, { ink, width: weight, ...style }));
  return boxOf(size?.width ?? 0, size?.height ?? 0, [...under, ...over]);
}

function nodeOf(stop: unknown, placeOf: ReturnType<typeof placesOf>, radius: Pt): Node {
  if (Array.isArray(stop)) {
    const [x, y] = stop.map(Number);
    if (x !== undefined && y !== undefined && Number.isFinite(x + y)) return { x, y };
  }
  const [id = '', corner = ''] = String(stop).split('.');
  const found = CORNERS.find((name) => name === corner);
  if (!found) throw new OrnamentProblem('along', `places such as "id.${CORNERS.join('", "id.')}" or [x, y]`);
  return cornerNode(middleOf(...placeOf(id), radius), radius, found);
}

/** Two hexagons that touch give the same name to the corner that they share: its place, in tenths of a radius. */
function cornerNode(middle: Point, radius: Pt, corner: Corner): Node {
  const { x, y } = cornerOf(middle, radius, corner);
  return { x, y, name: `${Math.round((10 * x) / radius)},${Math.round((10 * y) / radius)}` };
}

/** For each leg of a river, how far each of its lines lies to the left of it, among all lines that use that leg. */
function offsetsOf(rivers: readonly River[], pitch: Pt): (river: River, leg: number) => readonly Pt[] {
  const users = new Map<string, River[]>();
  for (const river of rivers)
    river.nodes.slice(1).forEach((_, leg) => {
      const name = legName(river, leg);
      if (name !== undefined) users.set(name, [...(users.get(name) ?? []), river]);
    });
  return (river, leg) => {
    const name = legName(river, leg);
    const together = name === undefined ? [river] : (users.get(name) ?? [river]);
    const before = together.slice(0, together.indexOf(river)).reduce((sum, { lines }) => sum + lines, 0);
    const all = together.reduce((sum, { lines }) => sum + lines, 0);
    return Array.from({ length: river.lines }, (_, k) => (before + k - (all - 1) / 2) * pitch);
  };
}

/** Legs between free points are shared too where the points are the same. */
function legName({ nodes }: River, leg: number): string | undefined {
  const [from, to] = [nodes[leg], nodes[leg + 1]];
  return from && to ? `${nameOf(from)} ${nameOf(to)}` : undefined;
}

const nameOf = ({ name, x, y }: Node): string => name ?? `${rounded(x)};${rounded(y)}`;

/** A leg moved to the left of its course by an offset. */
interface Leg {
  readonly from: Point;
  readonly to: Point;
}

function lineOf({ nodes }: River, offsetOf: (leg: number) => Pt, round: Pt): Path {
  const legs = nodes.slice(1).map((to, i): Leg => movedLeft(nodes[i] as Node, to, offsetOf(i)));
  const joints = legs.slice(1).map((leg, i) => jointOf(legs[i] as Leg, leg));
  const stops = [(legs[0] as Leg).from, ...joints, (legs.at(-1) as Leg).to];
  const start = stops[0] as Point;
  const commands: PathCommand[] = [['M', rounded(start.x), rounded(start.y)]];
  for (let i = 1; i < stops.length - 1; i++) {
    const [before, at, after] = [stops[i - 1], stops[i], stops[i + 1]] as [Point, Point, Point];
    const reach = nodes[i]?.name === undefined ? Number.MAX_VALUE : round;
    const [enter, leave] = [before, after].map((other) => {
      const length = Math.hypot(other.x - at.x, other.y - at.y);
      return towards(at, other, Math.min(0.5, reach / (length || 1)));
    }) as [Point, Point];
    // A quadratic bend with its corner as the control point, as a cubic.
    const [one, two] = [towards(enter, at, 2 / 3), towards(leave, at, 2 / 3)];
    commands.push(lineTo(enter), ['C', ...rounds(one), ...rounds(two), ...rounds(leave)]);
  }
  return [...commands, lineTo(stops.at(-1) as Point)];
}

const rounds = ({ x, y }: Point): [Pt, Pt] => [rounded(x), rounded(y)];
const lineTo = (point: Point): PathCommand => ['L', ...rounds(point)];

function movedLeft(from: Point, to: Point, offset: Pt): Leg {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // y runs down: left of a course to the right is up.
  const [x, y] = [((to.y - from.y) / length) * offset, (-(to.x - from.x) / length) * offset];
  return { from: { x: from.x + x, y: from.y + y }, to: { x: to.x + x, y: to.y + y } };
}

/** Where two legs meet; for legs that run on in one direction, between their ends. */
function jointOf(one: Leg, other: Leg): Point {
  const [ax, ay] = [one.to.x - one.from.x, one.to.y - one.from.y];
  const [bx, by] = [other.to.x - other.from.x, other.to.y - other.from.y];
  const cross = ax * by - ay * bx;
  if (Math.abs(cross) < 0.05 * Math.hypot(ax, ay) * Math.hypot(bx, by)) return towards(one.to, other.from, 0.5);
  const t = ((other.from.x - one.from.x) * by - (other.from.y - one.from.y) * bx) / cross;
  return { x: one.from.x + ax * t, y: one.from.y + ay * t };
}
