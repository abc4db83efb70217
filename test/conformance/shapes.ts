// What charts are made of, read from where they stand: the display list, an SVG, the content of a PDF. Each becomes one list of
// outlines and letters in points from the top left of its page, so that they can be laid beside each other.

import type { Box, Item, Path } from '../../src/model/matter.ts';
import type { Typesetter } from '../../src/model/text.ts';
import type { Operation } from '../unit/paint/read-back.ts';

/** An outline by its commands' coordinates, or a line of letters by its origin and those of its letters that have ink. */
export type Shape =
  | { readonly kind: 'path'; readonly points: readonly number[] }
  | { readonly kind: 'run'; readonly at: readonly number[]; readonly letters: readonly number[] };

type Affine = readonly [number, number, number, number, number, number];
const ORIGIN: Affine = [1, 0, 0, 1, 0, 0];

/** `outer` after `inner`. */
const times = ([a, b, c, d, e, f]: Affine, [g, h, i, j, k, l]: Affine): Affine => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];
const apply = ([a, b, c, d, e, f]: Affine, numbers: readonly number[]): number[] =>
  numbers.flatMap((x, i) => {
    const y = numbers[i + 1];
    return i % 2 === 0 && y !== undefined ? [a * x + c * y + e, b * x + d * y + f] : [];
  });
const shift = (x: number, y: number): Affine => [1, 0, 0, 1, x, y];
const turn = (degrees: number): Affine => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
};

/** A box whose origin stands at a place. */
export function shapesOfBox(box: Box, typesetter: Typesetter, place: Affine = ORIGIN): Shape[] {
  const ofPath = (path: Path, at: Affine): Shape => ({
    kind: 'path',
    points: apply(
      at,
      path.flatMap(([, ...numbers]) => numbers as number[]),
    ),
  });
  const ofItem = (item: Item, at: Affine): Shape[] => {
    if (item.kind === 'path') return item.fill || item.stroke ? [ofPath(item.path, at)] : [];
    if (item.kind === 'image') return [];
    if (item.kind === 'group') {
      const inner = item.turn ? times(at, turn(item.turn)) : at;
      const clip = item.clip ? [ofPath(item.clip, inner)] : [];
      return [...clip, ...shapesOfBox(item.box, typesetter, inner)];
    }
    const { ids, advances, face, rise = 0 } = item.run;
    let x = 0;
    const letters = ids.flatMap((id, i) => {
      const start = x;
      x += advances[i] ?? 0;
      return typesetter.outline(face, id).length > 0 ? apply(at, [start, -rise]) : [];
    });
    return letters.length > 0 ? [{ kind: 'run', at: apply(at, [0, 0]), letters }] : [];
  };
  return box.items.flatMap(({ x, y, item }) => ofItem(item, times(place, shift(x, y))));
}

/** What a drawing of ours shows, its white ground left out. */
export function shapesOfSvg(svg: string): Shape[] {
  const shapes: Shape[] = [];
  const places: Affine[] = [ORIGIN];
  let letters: number[] | undefined;
  const body = svg.replace(/<defs>.*?<\/defs>/s, '');
  for (const [, close, name, attributes = ''] of body.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    const place = places.at(-1) ?? ORIGIN;
    if (close && name === 'g') {
      places.pop();
      if (letters?.length) shapes.push({ kind: 'run', at: [], letters });
      letters = undefined;
    } else if (name === 'g') places.push(times(place, affineOf(attributes)));
    else if (name === 'use') letters = [...(letters ?? []), ...apply(times(place, affineOf(attributes)), [0, 0])];
    else if (name === 'path') {
      const numbers = /\bd="([^"]*)"/.exec(attributes)?.[1]?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
      shapes.push({ kind: 'path', points: apply(place, numbers.map(Number)) });
    }
  }
  return shapes;
}

function affineOf(attributes: string): Affine {
  const steps = /transform="([^"]*)"/.exec(attributes)?.[1] ?? '';
  return [...steps.matchAll(/(\w+)\(([^)]*)\)/g)].reduce<Affine>((place, [, kind, list = '']) => {
    const numbers = list.split(' ').map(Number);
    const [x = 0, y = 0] = numbers;
    const own = kind === 'translate' ? shift(x, y) : kind === 'rotate' ? turn(x) : (numbers as unknown as Affine);
    return times(place, own);
  }, ORIGIN);
}

/** What the content of a page paints. Its coordinates are those of the display list: the painter sets no other system. */
export function shapesOfPdf(operations: readonly Operation[]): Shape[] {
  const shapes: Shape[] = [];
  let points: number[] = [];
  for (const { operator, operands } of operations) {
    const numbers = operands.map(Number);
    if (['m', 'l', 'c'].includes(operator)) points.push(...numbers);
    if (operator === 'Tm') shapes.push({ kind: 'run', at: numbers.slice(4), letters: [] });
    if (/^([fFBbSs]\*?|n)$/.test(operator)) {
      if (points.length > 0) shapes.push({ kind: 'path', points });
      points = [];
    }
  }
  return shapes;
}

/** Where `part`, moved by an offset, stands in `whole` without a gap; -1 if nowhere. Letters are compared where both know them. */
export function findShapes(whole: readonly Shape[], part: readonly Shape[], [x, y]: readonly [number, number]): number {
  const alike = (one: readonly number[], other: readonly number[]): boolean =>
    one.length === other.length && one.every((n, i) => Math.abs(n - (other[i] ?? 0) - (i % 2 === 0 ? x : y)) < SLACK);
  const isSame = (one: Shape | undefined, other: Shape): boolean => {
    if (one?.kind === 'path' && other.kind === 'path') return alike(one.points, other.points);
    if (one?.kind !== 'run' || other.kind !== 'run') return false;
    return one.at.length > 0 ? alike(one.at, other.at) : alike(one.letters, other.letters);
  };
  return whole.findIndex((_, start) => part.every((shape, i) => isSame(whole[start + i], shape)));
}

/** Points. Files round to a thousandth, at every step of a nested place. */
const SLACK = 0.01;
