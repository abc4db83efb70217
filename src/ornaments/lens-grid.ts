// A grid of overlapping discs whose shared parts, the lenses, stand in an ink of their own.

import type { Box, Path } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';
import { OrnamentProblem, type Parameters } from './parameters.ts';
import { arc, boxOf, circle, together } from './shapes.ts';

/** `columns` by `rows` discs of `diameter` at `pitch`; `ink` and `lens` are inks. The first disc's centre lies at the origin. */
export function lensGrid(parameters: Parameters): Box {
  const columns = parameters.count('columns', 4);
  const rows = parameters.count('rows', 3);
  const pitch = parameters.positive('pitch');
  const radius = parameters.positive('diameter') / 2;
  if (radius * 2 <= pitch || radius * Math.SQRT2 > pitch)
    throw new OrnamentProblem('diameter', 'more than the pitch, but not so much that four discs meet');
  const discs: Path[] = [];
  const lenses: Path[] = [];
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < rows; row++) {
      const [x, y] = [column * pitch, row * pitch];
      discs.push(circle(x, y, radius));
      if (column + 1 < columns) lenses.push(lens(x, y, pitch, radius, 0));
      if (row + 1 < rows) lenses.push(lens(x, y, pitch, radius, Math.PI / 2));
    }
  const items = [...together(discs, parameters.ink('ink')), ...together(lenses, parameters.ink('lens'))];
  return boxOf((columns - 1) * pitch + 2 * radius, (rows - 1) * pitch + 2 * radius, items);
}

/** What a disc and its neighbour at `distance` in a direction share: an arc of either, tip to tip. */
function lens(x: Pt, y: Pt, distance: Pt, radius: Pt, direction: number): Path {
  const half = Math.acos(distance / (2 * radius));
  const [nx, ny] = [x + distance * Math.cos(direction), y + distance * Math.sin(direction)];
  const start = direction - half;
  return [
    ['M', x + radius * Math.cos(start), y + radius * Math.sin(start)],
    ...arc(x, y, radius, start, direction + half),
    ...arc(nx, ny, radius, direction + Math.PI - half, direction + Math.PI + half),
    ['Z'],
  ];
}
