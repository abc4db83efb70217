// Lines that join and measure: a line that grows with its place in a list, a bracket, a tree between two rows, ticks of years.

import type { Box, Path, Placed, Stroke } from '../model/matter.ts';
import type { Size } from '../model/units.ts';
import { OrnamentProblem, type Parameters } from './parameters.ts';
import { boxOf, circle, filled, straight, stroked } from './shapes.ts';

const strokeOf = (parameters: Parameters): Stroke => {
  const dash = parameters.has('dash') ? parameters.numbers('dash') : undefined;
  return {
    ink: parameters.ink('ink'),
    width: parameters.positive('weight', 0.5),
    cap: parameters.choice<'butt' | 'round' | 'square'>('cap', ['butt', 'round', 'square'], 'butt'),
    ...(dash ? { dash } : {}),
  };
};

/**
 * From the origin to `to`, plus `grow` times `by`: the same line longer for each item of a list.
 * `head`: nothing, an open arrow or a disc of `head-size` at the end.
 */
export function line(parameters: Parameters): Box {
  const [toX, toY] = parameters.pair('to');
  const [growX, growY] = parameters.pair('grow', [0, 0]);
  const by = parameters.number('by', 0);
  const [x, y] = [toX + growX * by, toY + growY * by];
  const stroke = strokeOf(parameters);
  const head = parameters.choice('head', ['none', 'arrow', 'disc'], 'none');
  const headSize = parameters.positive('head-size', 6);
  const items = [stroked(straight(0, 0, x, y), stroke)];
  if (head === 'disc') items.push(filled(circle(x, y, headSize / 2), stroke.ink));
  if (head === 'arrow') items.push(stroked(arrowHead(x, y, Math.atan2(y, x), headSize), { ...stroke, join: 'miter' }));
  return boxOf(Math.abs(x), Math.abs(y), items);
}

function arrowHead(x: number, y: number, direction: number, size: number): Path {
  const barb = (turn: number): [number, number] => [
    x - size * Math.cos(direction + turn),
    y - size * Math.sin(direction + turn),
  ];
  return [
    ['M', ...barb(0.5)],
    ['L', x, y],
    ['L', ...barb(-0.5)],
  ];
}

/** A line over the room's width with its ends turned down by `drop`; `drop` may be negative (up). */
export function bracket(parameters: Parameters, size: Size | undefined): Box {
  if (!size) throw new OrnamentProblem('size', 'a size to fill');
  const drop = parameters.number('drop', 0);
  const path: Path = [
    ['M', 0, drop],
    ['L', 0, 0],
    ['L', size.width, 0],
    ['L', size.width, drop],
  ];
  return boxOf(size.width, Math.abs(drop), [stroked(path, strokeOf(parameters))]);
}

/**
 * Joins `above` things to `below` things, each row spread evenly over the room's width: down from each, across at half height,
 * down to each. Zero on either side draws nothing.
 */
export function tree(parameters: Parameters, size: Size | undefined): Box {
  if (!size) throw new OrnamentProblem('size', 'a size to fill');
  const rows = [parameters.count('above'), parameters.count('below')] as const;
  const stroke = strokeOf(parameters);
  const centres = rows.map((count) => Array.from({ length: count }, (_, i) => ((i + 0.5) * size.width) / count));
  const [above = [], below = []] = centres;
  if (above.length === 0 || below.length === 0) return boxOf(size.width, size.height, []);
  const middle = size.height / 2;
  const all = [...above, ...below];
  const path: Path = [
    ...above.flatMap((x) => straight(x, 0, x, middle)),
    ...straight(Math.min(...all), middle, Math.max(...all), middle),
    ...below.flatMap((x) => straight(x, middle, x, size.height)),
  ];
  return boxOf(size.width, size.height, [stroked(path, { ...stroke, cap: 'square' })]);
}

/**
 * A tick for each year from `first` (or `years` before the last) to `last` over the room's width (or down its height, `turned: yes`); every
 * `long` years a longer one, counted from the year `long-from`, which may be the word `first`. `long-ink` and `long-weight` for those,
 * `last-ink` for the last of all, which is long too then. The years in `marks` (with `by`) get a disc of `dot` in `mark-ink`.
 */
export function yearTicks(parameters: Parameters, size: Size | undefined): Box {
  if (!size) throw new OrnamentProblem('size', 'a size to fill');
  const last = parameters.count('last');
  const first = parameters.has('years') ? last - parameters.count('years') : parameters.count('first');
  if (last <= first) throw new OrnamentProblem('last', 'a year after the first');
  const turned = parameters.choice('turned', ['yes', 'no'], 'no') === 'yes';
  const [along, across] = turned ? [size.height, size.width] : [size.width, size.height];
  const reach = parameters.positive('short', across / 2);
  const stroke = strokeOf(parameters);
  const isLong = longYears(parameters, first);
  const lastInk = parameters.maybeInk('last-ink');
  const longStroke: Stroke = {
    ...stroke,
    ink: parameters.maybeInk('long-ink') ?? stroke.ink,
    width: parameters.positive('long-weight', stroke.width),
  };
  const place = (year: number): number => ((year - first) / (last - first)) * along;
  const tick = (year: number, length: number): Path =>
    turned
      ? straight(0, place(year), length, place(year))
      : straight(place(year), across, place(year), across - length);
  const years = Array.from({ length: last - first + (lastInk ? 0 : 1) }, (_, i) => first + i);
  const items: Placed[] = [
    stroked(
      years.filter((year) => !isLong(year)).flatMap((year) => tick(year, reach)),
      stroke,
    ),
    stroked(
      years.filter(isLong).flatMap((year) => tick(year, across)),
      longStroke,
    ),
  ];
  if (lastInk) items.push(stroked(tick(last, across), { ...longStroke, ink: lastInk }));
  const marks = parameters.has('marks')
    ? parameters.numbers('marks', parameters.has('by') ? parameters.text('by') : undefined)
    : [];
  const dot = parameters.positive('dot', 0);
  const markInk = parameters.maybeInk('mark-ink') ?? stroke.ink;
  for (const year of marks.filter((one) => one >= first && one <= last))
    if (dot > 0)
      items.push(filled(turned ? circle(0, place(year), dot / 2) : circle(place(year), across, dot / 2), markInk));
  return boxOf(size.width, size.height, items);
}

function longYears(parameters: Parameters, first: number): (year: number) => boolean {
  const long = Math.max(1, parameters.count('long', 10));
  const from = parameters.isWord('long-from', 'first') ? first : parameters.count('long-from', 0);
  return (year) => (year - from) % long === 0;
}
