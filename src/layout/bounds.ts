// The rectangle that matter covers: needed to know on which page of a spread it stands.

import type { Item, Path, Placed } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';

export interface Bounds {
  readonly left: Pt;
  readonly top: Pt;
  readonly right: Pt;
  readonly bottom: Pt;
}

const NONE: Bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

export function boundsOf(placed: Placed): Bounds {
  return shifted(boundsOfItem(placed.item), placed.x, placed.y);
}

export const isNowhere = (bounds: Bounds): boolean => bounds.left > bounds.right;

function boundsOfItem(item: Item): Bounds {
  switch (item.kind) {
    case 'text': {
      const width = item.run.advances.reduce((sum, advance) => sum + advance, 0);
      return { left: 0, right: width, top: -item.run.size, bottom: item.run.size / 4 };
    }
    case 'path': {
      const half = (item.stroke?.width ?? 0) / 2;
      const own = boundsOfPath(item.path);
      return { left: own.left - half, top: own.top - half, right: own.right + half, bottom: own.bottom + half };
    }
    case 'image':
      return { left: 0, top: 0, right: item.size.width, bottom: item.size.height };
    case 'group': {
      const inside = item.clip ? boundsOfPath(item.clip) : item.box.items.map(boundsOf).reduce(union, NONE);
      return item.turn ? turned(inside, item.turn) : inside;
    }
  }
}

/** By its points and control points: never too small, for curves slightly large. */
function boundsOfPath(path: Path): Bounds {
  let bounds = NONE;
  for (const [, ...numbers] of path)
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [x, y] = [numbers[i] as number, numbers[i + 1] as number];
      bounds = union(bounds, { left: x, right: x, top: y, bottom: y });
    }
  return bounds;
}

const union = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

const shifted = (bounds: Bounds, x: Pt, y: Pt): Bounds => ({
  left: bounds.left + x,
  top: bounds.top + y,
  right: bounds.right + x,
  bottom: bounds.bottom + y,
});

/** Clockwise by `degrees` about the origin; y runs down, so the usual matrix turns clockwise. */
function turned(bounds: Bounds, degrees: number): Bounds {
  if (isNowhere(bounds)) return bounds;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const corners = [
    [bounds.left, bounds.top],
    [bounds.right, bounds.top],
    [bounds.left, bounds.bottom],
    [bounds.right, bounds.bottom],
  ] as const;
  return corners
    .map(([x, y]) => ({ x: x * cos - y * sin, y: x * sin + y * cos }))
    .map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y }))
    .reduce(union, NONE);
}
