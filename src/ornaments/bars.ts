// Values as lengths and as angles: one bar with a tick, a strip divided in proportion, and a ring of segments.

import { mixed } from '../model/inks.ts';
import type { Box, Path, Placed } from '../model/matter.ts';
import type { Size } from '../model/units.ts';
import { OrnamentProblem, type Parameters } from './parameters.ts';
import { arc, boxOf, filled, rectangle, straight, stroked } from './shapes.ts';

/**
 * A bar of `value` at a scale: `full` is the value that fills the room's width. A second value `tick` stands as an upright line
 * of `tick-weight`, `tick-height` high, in `tick-ink`. The bar lies in the middle of the room, `height` high.
 */
export function bar(parameters: Parameters, size: Size | undefined): Box {
  if (!size) throw new OrnamentProblem('size', 'a size to fill');
  const full = parameters.positive('full');
  if (full === 0) throw new OrnamentProblem('full', 'a number above 0');
  const height = parameters.positive('height', size.height);
  const length = (Math.max(0, parameters.number('value')) / full) * size.width;
  const items: Placed[] = [];
  if (length > 0) items.push(filled(rectangle(0, (size.height - height) / 2, length, height), parameters.ink('ink')));
  else parameters.ink('ink');
  if (parameters.has('tick')) {
    const x = (Math.max(0, parameters.number('tick')) / full) * size.width;
    const reach = parameters.positive('tick-height', size.height);
    const stroke = { ink: parameters.ink('tick-ink'), width: parameters.positive('tick-weight', 1.5) };
    items.push(stroked(straight(x, (size.height - reach) / 2, x, (size.height + reach) / 2), stroke));
  }
  return boxOf(size.width, size.height, items);
}

/**
 * The room divided in proportion to `values` (with `by`), largest first, with `gap` of white between the parts.
 * `inks`: the first part's and the last's; those between are mixes by their place.
 */
export function proportion(parameters: Parameters, size: Size | undefined): Box {
  if (!size) throw new OrnamentProblem('size', 'a size to fill');
  const values = parameters.numbers('values', parameters.has('by') ? parameters.text('by') : undefined);
  const sorted = values.toSorted((a, b) => b - a);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const gap = parameters.positive('gap', 0);
  const white = gap * (sorted.length - 1);
  if (sorted.some((value) => value < 0) || total <= 0 || white >= size.width)
    throw new OrnamentProblem('values', 'numbers above 0, few enough for the gaps between them');
  const [first, last = first] = parameters.inks('inks');
  let x = 0;
  const items = sorted.flatMap((value, i): Placed[] => {
    const width = (value / total) * (size.width - white);
    const ink = first && last && mixed(first, last, sorted.length > 1 ? i / (sorted.length - 1) : 0);
    const placed = ink && width > 0 ? [filled(rectangle(x, 0, width, size.height), ink)] : [];
    x += width + gap;
    return placed;
  });
  return boxOf(size.width, size.height, items);
}

/** A ring cut in segments: `values` (with `by`), `inks`, `radius`, `inner` radius, `gap` in degrees on either side of a cut; from 12 o'clock. */
export function segments(parameters: Parameters): Box {
  const values = parameters.numbers('values', parameters.has('by') ? parameters.text('by') : undefined);
  const total = values.reduce((sum, value) => sum + value, 0);
  if (values.some((value) => value < 0) || total <= 0) throw new OrnamentProblem('values', 'numbers above 0');
  const inks = parameters.inks('inks');
  const [radius, inner] = [parameters.positive('radius'), parameters.positive('inner')];
  const gap = (parameters.positive('gap', 0) * Math.PI) / 180;
  let turn = -Math.PI / 2;
  const items = values.flatMap((value, i): Placed[] => {
    const [from, to] = [turn + gap, turn + (value / total) * 2 * Math.PI - gap];
    turn += (value / total) * 2 * Math.PI;
    const ink = inks[i % inks.length];
    return ink && to > from ? [filled(segment(radius, inner, from, to), ink)] : [];
  });
  return boxOf(2 * radius, 2 * radius, items);
}

function segment(radius: number, inner: number, from: number, to: number): Path {
  const corner = (r: number, angle: number): [number, number] => [
    radius + r * Math.cos(angle),
    radius + r * Math.sin(angle),
  ];
  return [
    ['M', ...corner(radius, from)],
    ...arc(radius, radius, radius, from, to),
    ['L', ...corner(inner, to)],
    ...arc(radius, radius, inner, to, from),
    ['Z'],
  ];
}
