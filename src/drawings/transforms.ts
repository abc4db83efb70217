// `transform` of SVG (SVG 1.1, 7.6) to one transform of the plane.

import { type Affine, identity, multiply } from '../model/affine.ts';

/** Undefined for what cannot be read. */
export function readTransform(text: string): Affine | undefined {
  let all: Affine = identity;
  let rest = text.trim();
  while (rest !== '') {
    const [whole = '', name = '', list = ''] = /^(\w+)\s*\(([^()]*)\)[\s,]*/.exec(rest) ?? [];
    const numbers = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const one = numbers.every(Number.isFinite) ? TRANSFORMS[name]?.(numbers) : undefined;
    if (!one) return undefined;
    all = multiply(all, one);
    rest = rest.slice(whole.length);
  }
  return all;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const TRANSFORMS: Readonly<Record<string, (numbers: readonly number[]) => Affine | undefined>> = {
  matrix: ([a = 1, b = 0, c = 0, d = 1, e = 0, f]) => (f === undefined ? undefined : [a, b, c, d, e, f]),
  translate: ([x = 0, y = 0]) => [1, 0, 0, 1, x, y],
  scale: ([x = 1, y = x]) => [x, 0, 0, y, 0, 0],
  rotate: ([degrees = 0, x = 0, y = 0]) => {
    const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
    return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
  },
  skewX: ([degrees = 0]) => [1, 0, Math.tan(radians(degrees)), 1, 0, 0],
  skewY: ([degrees = 0]) => [1, Math.tan(radians(degrees)), 0, 1, 0, 0],
};
