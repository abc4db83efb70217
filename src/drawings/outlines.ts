// Elements of SVG that draw something, to their outlines (SVG 1.1, 8 and 9), in their own units.

import type { Path } from '../model/matter.ts';
import { readPathData } from './path-data.ts';
import type { XmlElement } from './xml.ts';

type Numbers = (name: string) => number;

/** By the name of the element; undefined for one whose numbers or data cannot be read. */
export const OUTLINES: Readonly<Record<string, (element: XmlElement) => Path | undefined>> = {
  path: ({ attributes }) => readPathData(attributes.get('d') ?? ''),
  rect: measured((at, { attributes }) => {
    const [x, y, width, height] = [at('x'), at('y'), at('width'), at('height')];
    // One radius stands for both.
    const own = { rx: attributes.has('rx') ? at('rx') : at('ry'), ry: attributes.has('ry') ? at('ry') : at('rx') };
    const [rx, ry] = [Math.min(own.rx, width / 2), Math.min(own.ry, height / 2)];
    if (width <= 0 || height <= 0) return '';
    if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
    const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
    const [across, down] = [width - 2 * rx, height - 2 * ry];
    return `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}z`;
  }),
  circle: measured((at) => ellipse(at('cx'), at('cy'), at('r'), at('r'))),
  ellipse: measured((at) => ellipse(at('cx'), at('cy'), at('rx'), at('ry'))),
  line: measured((at) => `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`),
  polyline: ({ attributes }) => readPathData(pointsOf(attributes)),
  polygon: ({ attributes }) => readPathData(`${pointsOf(attributes)}z`),
};

function measured(data: (at: Numbers, element: XmlElement) => string): (element: XmlElement) => Path | undefined {
  return (element) => {
    let isRight = true;
    const at = (name: string): number => {
      const number = numberOf(element.attributes.get(name) ?? '0');
      if (number === undefined) isRight = false;
      return number ?? 0;
    };
    const path = readPathData(data(at, element));
    return isRight ? path : undefined;
  };
}

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  rx > 0 && ry > 0 ? `M${x - rx} ${y}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry} 0 0 1 ${-2 * rx} 0z` : '';

const pointsOf = (attributes: XmlElement['attributes']): string => {
  const points = attributes.get('points')?.trim() ?? '';
  return points === '' ? '' : `M${points}`;
};

/** A number, or one of pixels, which are units; undefined for other units. */
export function numberOf(text: string): number | undefined {
  const number = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?:px)?\s*$/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}
