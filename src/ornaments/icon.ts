// An icon from path data that the design holds: scales it into its room. Holds no icons itself.

import type { Box, PathCommand } from '../model/matter.ts';
import type { Size } from '../model/units.ts';
import { OrnamentProblem, type Parameters } from './parameters.ts';
import { boxOf } from './shapes.ts';

/**
 * `name` out of `icons`, a map of path data (SVG 1.1, 8.3: absolute M L H V C Z only) drawn on a square of `grid` units.
 * Even-odd filling, so that a hole needs no care about direction. An unknown name takes the icon called `otherwise`.
 */
export function icon(parameters: Parameters, size: Size | undefined): Box {
  const side = size?.width ?? parameters.positive('side');
  const scale = side / parameters.positive('grid', 24);
  const icons = new Map(parameters.entries('icons'));
  const data = icons.get(parameters.text('name')) ?? icons.get('otherwise');
  if (typeof data !== 'string') throw new OrnamentProblem('name', `one of ${[...icons.keys()].join(', ')}`);
  const path = parsePath(data, scale);
  return boxOf(side, side, [{ x: 0, y: 0, item: { kind: 'path', path, fill: parameters.ink('ink'), evenOdd: true } }]);
}

const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Z: 0 };

function parsePath(data: string, scale: number): PathCommand[] {
  const commands: PathCommand[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const wanted = ARGUMENTS[letter];
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map((number) => Number(number) * scale);
    if (
      wanted === undefined ||
      (wanted === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % wanted > 0)
    )
      throw new OrnamentProblem('icons', `path data of M, L, H, V, C and Z, not "${letter}${rest.trim()}"`);
    if (letter === 'Z') commands.push(['Z']);
    for (let i = 0; i < numbers.length; i += wanted) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.slice(i, i + wanted);
      [x, y] = letter === 'H' ? [a, y] : letter === 'V' ? [x, a] : letter === 'C' ? [e, f] : [a, b];
      // Further pairs after a moveto are lines (SVG 1.1, 8.3.2).
      if (letter === 'C') commands.push(['C', a, b, c, d, e, f]);
      else commands.push([letter === 'M' && i === 0 ? 'M' : 'L', x, y]);
    }
  }
  return commands;
}
