// An illustration to its place on a page: in the inks of the brand, for a press knows no other, and scaled as a whole.

import { type Affine, transformed } from '../model/affine.ts';
import type { Span } from '../model/diagnostic.ts';
import type { Drawing, DrawnShape, Rgb } from '../model/drawing.ts';
import type { Ink, Item, Placed } from '../model/matter.ts';
import type { Point, Rect } from '../model/units.ts';
import { rectangle } from '../ornaments/shapes.ts';
import { report, type Setting } from './setting.ts';

/**
 * `contain`: all of it, as large as fits; `cover`: as large as fills the rectangle. What is over, or left over, is shared out by the
 * focus (fractions). Nothing shows that lies outside the drawing's own edges.
 */
export function illustrationIn(
  drawing: Drawing,
  { width, height }: Rect,
  focus: Point,
  how: 'contain' | 'cover',
  inkOf: (colour: Rgb, shape: DrawnShape) => Ink,
): Item {
  const [across, down] = [width / drawing.width, height / drawing.height];
  const scale = how === 'contain' ? Math.min(across, down) : Math.max(across, down);
  const [x, y] = [(width - drawing.width * scale) * focus.x, (height - drawing.height * scale) * focus.y];
  const items = drawing.shapes.map((shape) => placed(shape, [scale, 0, 0, scale, x, y], inkOf));
  const shown = { width: Math.min(width, drawing.width * scale), height: Math.min(height, drawing.height * scale) };
  const clip = rectangle(Math.max(0, x), Math.max(0, y), shown.width, shown.height);
  return { kind: 'group', box: { width, height, items }, clip };
}

/** Lines and dashes grow with the drawing. */
function placed(shape: DrawnShape, place: Affine, inkOf: (colour: Rgb, shape: DrawnShape) => Ink): Placed {
  const { path, fill, stroke, evenOdd } = shape;
  const [scale] = place;
  const line = stroke && {
    ink: inkOf(stroke.colour, shape),
    width: stroke.width * scale,
    ...(stroke.cap && { cap: stroke.cap }),
    ...(stroke.join && { join: stroke.join }),
    ...(stroke.dash && { dash: stroke.dash.map((part) => part * scale) }),
  };
  const ink = fill && inkOf(fill, shape);
  const item: Item = {
    kind: 'path',
    path: transformed(path, place),
    ...(ink && { fill: ink }),
    ...(line && { stroke: line }),
    ...(evenOdd && { evenOdd }),
  };
  return { x: 0, y: 0, item };
}

/**
 * The ink whose very hex a colour of an illustration is. For another the nearest one is drawn. Reports: compose/foreign-colour, an
 * error once for each colour and file.
 */
export const brandInks = (setting: Setting, name: string, span: Span): ((colour: Rgb, shape: DrawnShape) => Ink) => {
  const inks = [...setting.workshop.design.inks.values()];
  const told = new Set<string>();
  return (colour, { line }) => {
    const [nearest] = inks.toSorted((a, b) => distance(a.rgb, colour) - distance(b.rgb, colour));
    if (!nearest) throw new Error('The design has no inks.');
    if (nearest.rgb.join() !== colour.join() && !told.has(colour.join())) {
      told.add(colour.join());
      const args = { name, line, colour: hexOf(colour), ink: nearest.name, hex: hexOf(nearest.rgb) };
      report(setting, 'compose/foreign-colour', args, span);
    }
    return { name: nearest.name };
  };
};

const hexOf = (colour: Rgb): string =>
  `#${colour
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;

/** Near enough to how far apart colours look (Riemersma, Colour metric, www.compuphase.com/cmetric.htm); 0 = the same. */
function distance([r1, g1, b1]: Rgb, [r2, g2, b2]: Rgb): number {
  const mean = (r1 + r2) / 2;
  return (2 + mean / 256) * (r1 - r2) ** 2 + 4 * (g1 - g2) ** 2 + (2 + (255 - mean) / 256) * (b1 - b2) ** 2;
}
