// Two values per place as areas: a square that stands on a base line and a disc in its middle, all at one scale.

import type { Box, Placed } from '../model/matter.ts';
import type { Pt, Size } from '../model/units.ts';
import type { Parameters } from './parameters.ts';
import { boxOf, discAt, filled, rectangle } from './shapes.ts';

/**
 * Places with `column` and `row` (below `at`, default `municipality`), one value for the square (`square`) and one for the disc
 * (`disc`), each the path of a field. `square-unit` and `disc-unit`: side and diameter for a value of 1. `pitch`: [x, y];
 * the base line lies `base` below the top of a cell. Squares first, so that a large disc may reach over its neighbours.
 */
export function areaMap(parameters: Parameters): Box {
  const at = parameters.text('at', 'municipality');
  const columns = parameters.numbers('places', `${at}.column`);
  const rows = parameters.numbers('places', `${at}.row`);
  const squares = parameters.numbers('places', parameters.text('square'));
  const discs = parameters.numbers('places', parameters.text('disc'));
  const [pitchX, pitchY] = parameters.pair('pitch');
  const base = parameters.positive('base');
  const scale = scaleOf(parameters);
  const signs = columns.map((column, i) => {
    const y = (rows[i] ?? 0) * pitchY + base;
    return sign(scale, squares[i] ?? 0, discs[i] ?? 0, column * pitchX + pitchX / 2, y);
  });
  const width = (Math.max(-1, ...columns) + 1) * pitchX;
  const height = Math.max(0, ...rows) * pitchY + base;
  return boxOf(width, height, [...signs.flatMap((one) => one.square), ...signs.flatMap((one) => one.disc)]);
}

/** One sign of the map, for its key: either value may be left out. Stands at the bottom, in the middle of its room. */
export function areaSign(parameters: Parameters, size: Size | undefined): Box {
  const scale = scaleOf(parameters);
  const [square, disc] = [parameters.positive('square', 0), parameters.positive('disc', 0)];
  const own = Math.max(scale.side(square), scale.diameter(disc));
  const [width, height] = [size?.width ?? own, size?.height ?? own];
  const drawn = sign(scale, square, disc, width / 2, height);
  return boxOf(width, height, [...drawn.square, ...drawn.disc]);
}

function scaleOf(parameters: Parameters) {
  const squareUnit = parameters.positive('square-unit', 0);
  const discUnit = parameters.positive('disc-unit', 0);
  return {
    side: (value: number): Pt => squareUnit * Math.sqrt(value),
    diameter: (value: number): Pt => discUnit * Math.sqrt(value),
    squareInk: parameters.maybeInk('square-ink'),
    discInk: parameters.maybeInk('disc-ink'),
  };
}

function sign(scale: ReturnType<typeof scaleOf>, square: number, disc: number, x: Pt, base: Pt) {
  const side = scale.side(square);
  const diameter = scale.diameter(disc);
  const middle = base - (side > 0 ? side : diameter) / 2;
  const squareItems: Placed[] =
    side > 0 && scale.squareInk ? [filled(rectangle(x - side / 2, base - side, side, side), scale.squareInk)] : [];
  return { square: squareItems, disc: diameter > 0 ? discAt(x, middle, diameter, scale.discInk) : [] };
}
