// Values of a typed configuration in terms of the design: inks for colours, text styles for fonts. What the design does not have is
// told and left out.

import { isTree, type Tree } from '../model/raw-chart.ts';
import type { Drawing } from './drawing.ts';
import { NONE } from './ink-colours.ts';

const COLOUR = /color$/i;
/** Colours of the filler, above and below what it fills to. */
const FILLS: ReadonlySet<string> = new Set(['above', 'below']);

/** `path`: of the tree, to tell where something stands. Refuses: charts/foreign-colour, charts/foreign-font. */
export function inDesign(drawing: Drawing, tree: Tree, path: string): Tree {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
      const own = `${path}.${key}`;
      if (COLOUR.test(key) || (path.endsWith('.fill') && FILLS.has(key))) return [[key, inkOf(drawing, value, own)]];
      if (/font$/i.test(key) && isTree(value)) return [[key, fontOf(drawing, value, own)]];
      if (isTree(value)) return [[key, inDesign(drawing, value, own)]];
      return [[key, value]];
    }),
  );
}

/** One ink, or one for each value. */
function inkOf(drawing: Drawing, value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((one, i) => inkOf(drawing, one, `${path}.${i}`));
  if (value === NONE) return NONE;
  if (typeof value === 'string' && drawing.isInk(value)) return drawing.colour(value);
  drawing.refuse('charts/foreign-colour', path, String(value));
  return NONE;
}

/** A style with its size and weight, and whatever else was given. */
function fontOf({ lettering, refuse }: Drawing, { family, ...rest }: Tree, path: string): Tree {
  if (family === undefined) return rest;
  if (typeof family === 'string' && lettering.has(family)) return { ...lettering.font({ style: family }), ...rest };
  refuse('charts/foreign-font', `${path}.family`, String(family));
  return rest;
}
