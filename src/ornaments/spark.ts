// A few values in the size of a word: a line without a scale, its last value marked (Tufte, Beautiful Evidence, 2006, p. 46).

import type { Box, Ink, PathCommand, Placed } from '../model/matter.ts';
import type { Pt, Size } from '../model/units.ts';
import { OrnamentProblem, type Parameters } from './parameters.ts';
import { boxOf, circle, filled, stroked } from './shapes.ts';

/**
 * `values` (with `by`) at equal distances over `size`, the least at its foot and the most at its head, half a `disc` inside it; all
 * equal, they run through the middle. `years` (a key of the values) sets them at their distance in time.
 */
export function spark(parameters: Parameters, size: Size | undefined): Box {
  if (!size) throw new OrnamentProblem('size', 'a size to fill');
  const by = parameters.has('by') ? parameters.text('by') : undefined;
  const values = parameters.numbers('values', by);
  const times = parameters.has('years')
    ? parameters.numbers('values', parameters.text('years'))
    : values.map((_, i) => i);
  const [from = 0, to = 0] = [times[0], times.at(-1)];
  if (values.length < 2 || to <= from) throw new OrnamentProblem('values', 'two values or more, in the order of time');
  const ink = parameters.ink('ink');
  const discInk = parameters.has('disc-ink') ? parameters.ink('disc-ink') : ink;
  return sparkline(values, times, size, {
    ink,
    weight: parameters.positive('weight', 1),
    disc: parameters.positive('disc', 3),
    discInk,
  });
}

export interface SparkLook {
  readonly ink: Ink;
  readonly weight: Pt;
  /** Diameter of the mark on the last value; 0 = none. */
  readonly disc: Pt;
  readonly discInk: Ink;
}

/** Two values or more, at rising `times`. */
export function sparkline(
  values: readonly number[],
  times: readonly number[],
  size: Size,
  { ink, weight, disc, discInk }: SparkLook,
): Box {
  const [from = 0, to = 0] = [times[0], times.at(-1)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = { width: size.width - disc, height: size.height - disc };
  const points = values.map((value, i) => ({
    x: disc / 2 + ((times[i] ?? 0) - from) * (room.width / (to - from)),
    y: disc / 2 + (most === least ? 0.5 : (most - value) / (most - least)) * room.height,
  }));
  const path = points.map(({ x, y }, i): PathCommand => [i === 0 ? 'M' : 'L', x, y]);
  const last = points.at(-1);
  const items: Placed[] = [stroked(path, { ink, width: weight, join: 'round' })];
  if (last && disc > 0) items.push(filled(circle(last.x, last.y, disc / 2), discInk));
  return boxOf(size.width, size.height, items);
}
