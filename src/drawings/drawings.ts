// SVG files to shapes that any press can print: paths in flat colours. What would need more than a plate of flat ink (gradients,
// transparency, masks, pictures, live text) is refused, everything at once, with its line.

import { type Affine, identity, multiply, scaleOf, transformed } from '../model/affine.ts';
import type { Drawing, DrawnShape, Rgb } from '../model/drawing.ts';
import type { Path } from '../model/matter.ts';
import { numberOf, OUTLINES } from './outlines.ts';
import { colourOf, readSheet, type Sheet, type Style, styleOf } from './style.ts';
import { readTransform } from './transforms.ts';
import { readXml, type XmlElement } from './xml.ts';

/** Why a file is no usable drawing; for a diagnostic where the file is named. */
export interface DrawingProblem {
  readonly code: 'images/bad-svg' | 'images/svg-without-size' | 'images/unprintable-svg';
  readonly args: Readonly<Record<string, string | number>>;
}

/**
 * `name` is the path as its user wrote it. Takes groups, paths and the basic shapes with fill, stroke, classes and transforms.
 * Problems: images/bad-svg, images/svg-without-size, images/unprintable-svg.
 */
export function readDrawing(text: string, name: string): Drawing | { readonly problem: DrawingProblem } {
  const root = readXml(text);
  if ('badLine' in root || root.name !== 'svg')
    return { problem: { code: 'images/bad-svg', args: { name, line: 'badLine' in root ? root.badLine : root.line } } };
  const view = viewOf(root);
  if (!view) return { problem: { code: 'images/svg-without-size', args: { name } } };
  const reader = new Reader(root);
  reader.children(root, [1, 0, 0, 1, -view.x, -view.y], styleOf(root, new Map(), reader.sheet));
  const refused = [...reader.refused].map(([what, line]) => `${what} (${line})`);
  if (refused.length > 0)
    return { problem: { code: 'images/unprintable-svg', args: { name, what: refused.join(', ') } } };
  return { width: view.width, height: view.height, shapes: reader.shapes };
}

/** `viewBox`, or width and height in units; undefined where neither says how large it is. */
function viewOf({ attributes }: XmlElement) {
  const box = attributes
    .get('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = 0, y = 0, width, height] = box ?? [
    0,
    0,
    ...['width', 'height'].map((side) => numberOf(attributes.get(side) ?? '')),
  ];
  return width && height && width > 0 && height > 0 && [x, y, width, height].every(Number.isFinite)
    ? { x, y, width, height }
    : undefined;
}

/** Elements that say something and draw nothing. */
const SILENT = ['title', 'desc', 'metadata', 'style', 'defs'];

class Reader {
  readonly shapes: DrawnShape[] = [];
  /** What cannot be printed, with the first line that has it. */
  readonly refused = new Map<string, number>();
  readonly sheet: Sheet;

  constructor(root: XmlElement) {
    const css = elementsIn(root).filter(({ name }) => name === 'style');
    const sheet = readSheet(css.map(({ text }) => text).join('\n'));
    if (!sheet) this.#refuse('<style>', css[0]?.line ?? root.line);
    this.sheet = sheet ?? new Map();
  }

  children(parent: XmlElement, place: Affine, around: Style): void {
    for (const element of parent.children) this.#element(element, place, around);
  }

  #element(element: XmlElement, place: Affine, around: Style): void {
    const { name, line } = element;
    // Names with a colon are notes of the program that made it.
    if (SILENT.includes(name) || name.includes(':')) return;
    const outline = OUTLINES[name];
    if (!outline && name !== 'g' && name !== 'svg') {
      this.#refuse(`<${name}>`, line);
      return;
    }
    const style = styleOf(element, around, this.sheet);
    if (style.get('display') === 'none') return;
    this.#refuseEffects(style, line);
    const own = readTransform(style.get('transform') ?? '');
    if (!own) this.#refuse('transform', line);
    const here = multiply(place, own ?? identity);
    if (!outline) {
      this.children(element, here, style);
      return;
    }
    const path = outline(element);
    if (!path) this.#refuse(`<${name}>`, line);
    else if (path.length > 0 && !['hidden', 'collapse'].includes(style.get('visibility') ?? ''))
      this.#shape(path, here, name === 'line' ? new Map([...style, ['fill', 'none']]) : style, line);
  }

  #shape(path: Path, place: Affine, style: Style, line: number): void {
    const fill = this.#colour('fill', style.get('fill') ?? 'black', style, line);
    const colour = this.#colour('stroke', style.get('stroke') ?? 'none', style, line);
    const width = numberOf(style.get('stroke-width') ?? '1');
    if (width === undefined) this.#refuse('stroke-width', line);
    if (!fill && !(colour && width)) return;
    const scale = scaleOf(place);
    this.shapes.push({
      path: transformed(path, place),
      ...(fill && { fill }),
      ...(colour && width && { stroke: { colour, width: width * scale, ...lineOf(style, scale) } }),
      evenOdd: style.get('fill-rule') === 'evenodd',
      line,
    });
  }

  #colour(property: string, value: string, style: Style, line: number): Rgb | undefined {
    const colour = colourOf(value, style);
    if (colour === undefined) this.#refuse(`${property}: ${value}`, line);
    return colour === 'none' ? undefined : colour;
  }

  #refuseEffects(style: Style, line: number): void {
    for (const name of ['opacity', 'fill-opacity', 'stroke-opacity'])
      if (Number(style.get(name) ?? 1) !== 1) this.#refuse(name, line);
    for (const name of ['clip-path', 'mask', 'filter'])
      if ((style.get(name) ?? 'none') !== 'none') this.#refuse(name, line);
    if ((style.get('mix-blend-mode') ?? 'normal') !== 'normal') this.#refuse('mix-blend-mode', line);
  }

  #refuse(what: string, line: number): void {
    if (!this.refused.has(what)) this.refused.set(what, line);
  }
}

const elementsIn = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(elementsIn)];

function lineOf(style: Style, scale: number): Partial<NonNullable<DrawnShape['stroke']>> {
  const [cap, join] = [style.get('stroke-linecap'), style.get('stroke-linejoin')];
  const dash = (style.get('stroke-dasharray') ?? 'none').split(/[\s,]+/).map(numberOf);
  return {
    ...((cap === 'round' || cap === 'square') && { cap }),
    ...((join === 'round' || join === 'bevel') && { join }),
    ...(dash.every((part) => part !== undefined) &&
      dash.some((part) => part !== 0) && { dash: dash.map((part) => part * scale) }),
  };
}
