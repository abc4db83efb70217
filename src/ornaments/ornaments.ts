// The vocabulary of vector drawings: a name and parameters go in, a box of paths comes out. Holds no colour, measure or text of a design.

import type { Box, Ink } from '../model/matter.ts';
import type { Size } from '../model/units.ts';
import { areaMap, areaSign } from './area-map.ts';
import { bar, proportion, segments } from './bars.ts';
import { disc, discGrid, ringOfDiscs, stateDisc } from './discs.ts';
import { hexagon, hexMap } from './hexagons.ts';
import { icon } from './icon.ts';
import { lensGrid } from './lens-grid.ts';
import { bracket, line, tree, yearTicks } from './lines.ts';
import { OrnamentProblem, Parameters } from './parameters.ts';
import { river, stem } from './river.ts';
import { spark } from './spark.ts';
import { streams, strip } from './streams.ts';
import { pageSquares, register, stripes } from './strips.ts';
import { unitCount } from './unit-count.ts';
import { waterways } from './waterways.ts';

export { MOST_UNITS, OrnamentProblem } from './parameters.ts';

/** A drawing. Lengths in points; `size` is the room that the layout gives it, if it does. */
export type Ornament = (parameters: Parameters, size: Size | undefined) => Box;

export const ornaments: Readonly<Record<string, Ornament>> = {
  'area-map': areaMap,
  'area-sign': areaSign,
  bar,
  bracket,
  disc,
  'disc-grid': discGrid,
  'hex-map': hexMap,
  hexagon,
  icon,
  'lens-grid': lensGrid,
  line,
  'page-squares': pageSquares,
  proportion,
  register,
  'ring-of-discs': ringOfDiscs,
  river,
  segments,
  spark,
  'state-disc': stateDisc,
  stem,
  streams,
  strip,
  stripes,
  tree,
  'unit-count': unitCount,
  waterways,
  'year-ticks': yearTicks,
};

export const ornamentNames: readonly string[] = Object.keys(ornaments);

/**
 * Draws an ornament. `ink` resolves the names that the parameters hold.
 * Throws OrnamentProblem for an unknown ornament, a missing, unknown or unusable parameter.
 */
export function drawOrnament(
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  size: Size | undefined,
  ink: (name: string) => Ink,
): Box {
  const ornament = ornaments[name];
  if (!ornament) throw new OrnamentProblem('ornament', `one of ${ornamentNames.join(', ')}`);
  const reader = new Parameters(parameters, ink);
  const box = ornament(reader, size);
  reader.refuseUnread();
  return box;
}
