// A river of many lines, and stems that stand in it. Lines run in groups that come together downstream; what flows in flows out, and
// no line crosses another. Their changing thickness is the light on the water.

import { mixed } from '../model/inks.ts';
import type { Box, Ink, Placed } from '../model/matter.ts';
import type { Point, Pt, Size } from '../model/units.ts';
import { alongSpline, meets, ribbon } from './curves.ts';
import { chance, type Noise, smooth, valueNoise } from './noise.ts';
import { OrnamentProblem, type Parameters } from './parameters.ts';
import { boxOf, circle, clippedTo, filled, straight, stroked } from './shapes.ts';

/** Seeds that are tried before a drawing that must leave words free is given up. */
const TRIES = 40;

/** A room about the words of a page, that stays free of water. */
interface Clearing {
  readonly left: Pt;
  readonly top: Pt;
  readonly right: Pt;
  readonly bottom: Pt;
}

interface Group {
  readonly inks: readonly [Ink, Ink];
  readonly lines: number;
  /** Land between this group and the one before: how wide upstream, where it ends and over how much of the length. */
  readonly island: { readonly width: Pt; readonly closes: number; readonly over: number };
}

/** A line of the river between its two edges, sample by sample. */
interface Lane {
  readonly ink: Ink;
  readonly one: readonly Point[];
  readonly other: readonly Point[];
}

/**
 * `points`: a centre line from source (t = 0) to mouth (t = 1), in the figure whose point `origin` is the room's corner; it should begin and
 * end outside. `groups`: `lines`, two `inks` that they shade between, and `island: [width, closes, over]` before all but the first.
 * `gap` is the mean distance of lines, along `direction`; `widths` are factors to it at equal distances down the river. `thin` and `fat`:
 * least and largest thickness over the gap. `seed` draws swell and light, and moves points by up to `stray`. Rooms in `clear`
 * [x, y, width, height] keep `margin` between them and the water: else the next seed is tried. Ends `bleed` beyond the room. `fold`: where
 * the gutter of a spread lies; each page then gets its own part of the water, and no more.
 */
export function river(parameters: Parameters, size: Size | undefined): Box {
  if (!size) throw new OrnamentProblem('size', 'a size to fill');
  const seed = parameters.seed('seed');
  const clearings = clearingsOf(parameters);
  const draw = drawerOf(parameters);
  const edge = parameters.positive('bleed', 0);
  const fold = parameters.number('fold', 0);
  const rooms: readonly [Pt, Pt][] =
    fold > 0 && fold < size.width
      ? [
          [0, fold],
          [fold, size.width],
        ]
      : [[0, size.width]];
  const tries = clearings.length > 0 ? TRIES : 1;
  for (let tried = 0; tried < tries; tried++) {
    const lanes = draw(seed + tried);
    if (lanes.every((lane) => clearings.every((room) => passes(lane, room))))
      return boxOf(
        size.width,
        size.height,
        rooms.flatMap(([from, to]) => inRoom(lanes, from - edge, to + edge, size.height, edge)),
      );
  }
  throw new OrnamentProblem('clear', `rooms that the water of one of ${TRIES} seeds leaves free`);
}

function clearingsOf(parameters: Parameters): readonly Clearing[] {
  const margin = parameters.positive('margin', 0);
  if (!parameters.has('clear')) return [];
  return parameters.list('clear').map((value) => {
    const [x, y, width, height, ...more] = Array.isArray(value) ? value.map(Number) : [];
    const numbers = [x, y, width, height];
    if (more.length > 0 || !numbers.every((number) => Number.isFinite(number)))
      throw new OrnamentProblem('clear', 'a list of rooms [x, y, width, height]');
    const [left = 0, top = 0, across = 0, down = 0] = numbers;
    return { left: left - margin, top: top - margin, right: left + across + margin, bottom: top + down + margin };
  });
}

/** Share of the gap that swell takes away, and adds at most: gaps stay above zero, so lines cannot cross. */
const [LEAST_GAP, SWELL] = [0.55, 0.9];
/** Light below the first share of its noise is shade, above the sum of both it is full; the power keeps bright places small. */
const [SHADE, DUSK, GLOW] = [0.22, 0.6, 1.35];
/** How much noise changes from one line to the next. */
const [SWELL_ACROSS, LIGHT_ACROSS] = [0.13, 0.09];

function drawerOf(parameters: Parameters): (seed: number) => readonly Lane[] {
  const [originX, originY] = parameters.pair('origin', [0, 0]);
  const points = parameters.points('points', 2).map(({ x, y }) => ({ x: x - originX, y: y - originY }));
  const samples = Math.max(8, parameters.count('samples', 72));
  const stray = parameters.positive('stray', 0);
  const groups = groupsOf(parameters);
  const gap = parameters.positive('gap');
  const [thin, fat] = [parameters.positive('thin', 0.1), parameters.positive('fat', 0.8)];
  if (fat > 1) throw new OrnamentProblem('fat', 'a share of the gap, at most 1');
  const [directionX, directionY] = parameters.pair('direction', [0, 1]);
  const widths = parameters.has('widths') ? parameters.numbers('widths') : [1];
  const [swellAlong, lightAlong] = [parameters.positive('swell', 3), parameters.positive('light', 4.75)];

  return (seed) => {
    const [swell, light, shore] = [valueNoise(3 * seed), valueNoise(3 * seed + 1), valueNoise(3 * seed + 2)];
    const moved = points.map(({ x, y }, i) => ({
      x: x + (2 * chance(seed, 2 * i) - 1) * stray,
      y: y + (2 * chance(seed, 2 * i + 1) - 1) * stray,
    }));
    const centre = alongSpline(moved, samples);
    const inks = groups.flatMap((group) => inksOf(group));
    const edges = inks.map(() => ({ one: [] as Point[], other: [] as Point[] }));
    centre.forEach((at, i) => {
      const t = i / (samples - 1);
      const { middles, gaps } = sectionAt(groups, t, gap * factorAt(widths, t), swellAlong, swell, shore);
      edges.forEach((edge, j) => {
        const lit = Math.min(1, Math.max(0, (light(LIGHT_ACROSS * j, lightAlong * t) - SHADE) / DUSK));
        const half = ((gaps[j] as number) * (thin + (fat - thin) * smooth(lit) ** GLOW)) / 2;
        const middle = middles[j] as number;
        const place = (offset: Pt): Point => ({ x: at.x + directionX * offset, y: at.y + directionY * offset });
        edge.one.push(place(middle - half));
        edge.other.push(place(middle + half));
      });
    });
    return edges.map((edge, j) => ({ ...edge, ink: inks[j] as Ink }));
  };
}

function groupsOf(parameters: Parameters): readonly Group[] {
  return parameters.things('groups').map((group, i): Group => {
    const [first, last = first] = group.inks('inks');
    if (!first || !last) throw new OrnamentProblem('inks', 'two inks');
    const [width = 0, closes = 0, over = 1] = i > 0 && group.has('island') ? group.numbers('island') : [];
    if (width < 0 || over <= 0) throw new OrnamentProblem('island', 'a width, where it closes, and over how much');
    return { inks: [first, last], lines: group.count('lines'), island: { width, closes, over } };
  });
}

const inksOf = ({ inks: [first, last], lines }: Group): Ink[] =>
  Array.from({ length: lines }, (_, k) => mixed(first, last, lines > 1 ? k / (lines - 1) : 0));

/** How much the shore of an island strays from its even course. */
const SHORE = 0.35;

/** Across the river at t: where the middle of each line lies from the centre line, and the room that the line has. */
function sectionAt(groups: readonly Group[], t: number, gap: Pt, along: number, swell: Noise, shore: Noise) {
  const middles: Pt[] = [];
  const gaps: Pt[] = [];
  let reached = 0;
  groups.forEach(({ lines, island }, g) => {
    reached += island.width * smooth((island.closes - t) / island.over) * (1 + SHORE * (shore(4 * t, g) - 0.5));
    for (let k = 0; k < lines; k++) {
      const own = gap * (LEAST_GAP + SWELL * swell(SWELL_ACROSS * gaps.length, along * t));
      gaps.push(own);
      middles.push(reached + own / 2);
      reached += own;
    }
  });
  return { gaps, middles: middles.map((middle) => middle - reached / 2) };
}

/** Factors at equal distances, faded between. */
function factorAt(factors: readonly number[], t: number): number {
  const place = t * (factors.length - 1);
  const i = Math.min(factors.length - 1, Math.floor(place));
  const [before = 1, after = before] = [factors[i], factors[i + 1]];
  return before + (after - before) * (place - i);
}

/** True if a line stays out of a room. */
function passes({ one, other }: Lane, room: Clearing): boolean {
  for (let i = 1; i < one.length; i++) {
    if (meets(one[i - 1] as Point, one[i] as Point, room)) return false;
    if (meets(other[i - 1] as Point, other[i] as Point, room)) return false;
  }
  return true;
}

/** Lines as ribbons, as far as they run between two uprights: a sample more at either end, and cut there. */
function inRoom(lanes: readonly Lane[], left: Pt, right: Pt, height: Pt, edge: Pt): Placed[] {
  const room = { left, top: -edge, right, bottom: height + edge };
  const ribbons = lanes.flatMap(({ one, other, ink }): Placed[] => {
    const shown = one.map((point, i) => {
      const next = one[i + 1];
      return next !== undefined && (meets(point, next, room) || meets(other[i] as Point, other[i + 1] as Point, room));
    });
    const [from, to] = [shown.indexOf(true), shown.lastIndexOf(true) + 1];
    if (from < 0) return [];
    return [filled(ribbon(one.slice(from, to + 1), other.slice(from, to + 1)), ink)];
  });
  return clippedTo(ribbons, left, -edge, right - left, height + 2 * edge);
}

/**
 * A line from `from` (a height) to the centre line of a river with the same `points`, at `x` plus `grow` times `by`; the drawing's own
 * origin lies there at height 0. Where it ends stands a disc of `radius` in `ground` with a ring of `ring` and a disc of `core` in `ink`.
 */
export function stem(parameters: Parameters): Box {
  const points = parameters.points('points', 2);
  const x = parameters.number('x') + parameters.number('grow', 0) * parameters.number('by', 0);
  const y = heightAt(points, x);
  const from = parameters.number('from', y);
  const ink = parameters.ink('ink');
  const radius = parameters.positive('radius', 0);
  const ring = parameters.positive('ring', 0);
  const core = parameters.positive('core', 0);
  const ground = parameters.maybeInk('ground');
  const items: Placed[] = [];
  const end = y + (from < y ? -radius : radius);
  if (Math.abs(from - y) > radius)
    items.push(stroked(straight(0, from, 0, end), { ink, width: parameters.positive('weight', 0.6) }));
  if (ground && radius > 0) items.push(filled(circle(0, y, radius), ground));
  if (ring > 0) items.push(stroked(circle(0, y, radius - ring / 2), { ink, width: ring }));
  if (core > 0) items.push(filled(circle(0, y, core), ink));
  return boxOf(0, Math.max(from, y + radius), items);
}

/** Samples fine enough to find a height in a gentle bend to a hundredth of a point. */
const FINE = 300;

function heightAt(points: readonly Point[], x: number): Pt {
  const line = alongSpline(points, FINE);
  const i = line.findIndex((point, k) => k > 0 && (point.x - x) * ((line[k - 1] as Point).x - x) <= 0);
  if (i < 0) throw new OrnamentProblem('x', 'a place that the river passes');
  const [before, after] = [line[i - 1] as Point, line[i] as Point];
  return before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x || 1);
}
