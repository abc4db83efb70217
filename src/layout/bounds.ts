// The rectangle that matter covers: needed to know on which page of a spread it stands.

import type { Item, Path, Placed } from '../model/matter.ts';
import { extentOfPath } from '../model/paths.ts';
import type { Pt } from '../model/units.ts';

export interface Bounds {
  readonly left: Pt;
  readonly top: Pt;
  readonly right: Pt;
  readonly bottom: Pt;
}

type Group = Extract<Item, { kind: 'group' }>;

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
    case 'group':
      return boundsOfGroup(item);
  }
}

const measured = new WeakMap<Group, Bounds>();

/** Asked for both pages of a spread, and again for the groups inside: each is measured once. */
function boundsOfGroup(group: Group): Bounds {
  const known = measured.get(group);
  if (known) return known;
  const inside = group.clip ? boundsOfPath(group.clip) : group.box.items.map(boundsOf).reduce(union, NONE);
  const bounds = group.turn ? turned(inside, group.turn) : inside;
  measured.set(group, bounds);
  return bounds;
}

/** Curves count by their control points: never too small. */
function boundsOfPath(path: Path): Bounds {
  const extent = extentOfPath(path);
  if (!extent) return NONE;
  const { x, y, width, height } = extent;
  return { left: x, top: y, right: x + width, bottom: y + height };
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
