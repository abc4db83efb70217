// Names beside points, each in the first free place around its point; a thin line leads to a name that had to go further.

import type { Point, Pt, Rect } from '../model/units.ts';
import { captionRect } from './clear-captions.ts';
import type { Drawing } from './drawing.ts';
import type { Lettered } from './lettering.ts';
import type { Mark } from './marks.ts';

export interface NamedPoint extends Point {
  readonly text: string;
  readonly strong: boolean;
}

/** Directions to try, best first, in eighths of a turn from "right", clockwise. */
const DIRECTIONS = [0, 4, 7, 1, 5, 3, 6, 2];

/** Distances to try, in times the first. */
const DISTANCES = [1, 2, 3.5, 5, 7, 10];

/** From this distance on a line always leads to the name; nearer by, only where it could belong to another point. */
const FAR = 3;
const DOUBT = 1.6;

/** Names keep clear of points, of each other, of the lines that lead to them and of the marks already there. */
export function placePointNames(
  drawing: Drawing,
  points: readonly NamedPoint[],
  taken: readonly Mark[],
  lane: { readonly top: Pt; readonly bottom: Pt },
): readonly Mark[] {
  const { style, lettering, size } = drawing;
  const radius = style.end.disc / 2;
  const [written, ruled] = [drawing.colour(style.text), drawing.colour(style.axis.ink)];
  const obstacles: Rect[] = [
    ...points.map(({ x, y }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
    ...taken.filter((mark) => mark.kind === 'caption').map((caption) => captionRect(lettering, caption)),
  ];
  const names: Rect[] = [];
  const leaders: Leader[] = [];
  const isInside = ({ x, y, width, height }: Rect) =>
    x >= 0 && x + width <= size.width && y >= lane.top && y + height <= lane.bottom;
  const place = (point: NamedPoint, mayCross: boolean): readonly Mark[] | undefined => {
    const lettered: Lettered = { style: style.label, strong: point.strong };
    const width = lettering.width(point.text, lettered);
    const cap = lettering.capHeight(lettered);
    const depth = lettering.descent(lettered);
    for (const factor of DISTANCES) {
      const distance = (radius + style.gap / 2) * factor;
      for (const direction of DIRECTIONS) {
        const rect = around(point, direction, distance, { width, height: cap + depth });
        if (!isInside(rect) || obstacles.some((other) => overlap(rect, other))) continue;
        const needsLeader = factor >= FAR || (factor > 1 && points.some((other) => isRival(other, point, rect)));
        const own = needsLeader ? [leaderOf(point, rect, radius)] : [];
        const crosses =
          leaders.some((line) => meets(line, rect)) || own.some((line) => names.some((name) => meets(line, name)));
        if (crosses && !mayCross) continue;
        obstacles.push({ ...rect, y: rect.y - style.gap / 2, height: rect.height + style.gap });
        names.push(rect);
        leaders.push(...own);
        return [
          ...own.map((line): Mark => ({ kind: 'rule', ...line, weight: style.grid.weight, colour: ruled })),
          { kind: 'caption', text: point.text, lettered, x: rect.x, y: rect.y + cap, align: 'left', colour: written },
        ];
      }
    }
    return undefined;
  };
  return points.flatMap((point) => {
    const marks = place(point, false) ?? place(point, true);
    if (!marks) drawing.crowded();
    return marks ?? [];
  });
}

function around(point: Point, direction: number, distance: Pt, size: { width: Pt; height: Pt }): Rect {
  const angle = (direction * Math.PI) / 4;
  const [cos, sin] = [Math.round(Math.cos(angle) * 1e6) / 1e6, Math.round(Math.sin(angle) * 1e6) / 1e6];
  return {
    x: point.x + cos * distance - (size.width * (1 - Math.sign(cos))) / 2,
    y: point.y + sin * distance - (size.height * (1 - Math.sign(sin))) / 2,
    ...size,
  };
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a name could be read as another point's: that one stands about as near to it. */
const isRival = (other: Point, own: Point, rect: Rect): boolean =>
  other !== own && distanceTo(other, rect) < DOUBT * distanceTo(own, rect);

const distanceTo = (point: Point, rect: Rect): Pt => {
  const { x, y } = nearestIn(rect, point);
  return Math.hypot(x - point.x, y - point.y);
};

const nearestIn = (rect: Rect, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, rect.x), rect.x + rect.width),
  y: Math.min(Math.max(y, rect.y), rect.y + rect.height),
});

interface Leader {
  readonly from: Point;
  readonly to: Point;
}

/** From the edge of the point to the nearest point of the name. */
function leaderOf(point: Point, rect: Rect, radius: Pt): Leader {
  const to = nearestIn(rect, point);
  const length = Math.hypot(to.x - point.x, to.y - point.y) || 1;
  const from = {
    x: point.x + ((to.x - point.x) / length) * radius,
    y: point.y + ((to.y - point.y) / length) * radius,
  };
  return { from, to };
}

/** Whether a line runs through a rectangle: what is left of it between each pair of sides (Liang and Barsky). */
function meets({ from, to }: Leader, { x, y, width, height }: Rect): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}
