// How far matter reaches on the page: lines of text are boxes without height on their baseline, so their glyphs are counted.

import type { Box, Item, Path } from '../model/matter.ts';
import { extentOfPath as pathExtent } from '../model/paths.ts';
import type { Rect } from '../model/units.ts';
import { type Affine, boundsOf, shifted, turned, union } from './affine.ts';

/** Upright rectangle around the matter of a box; undefined if there is none. Clips are taken for what shows. */
export function extentOf(box: Box, place: Affine): Rect | undefined {
  return box.items
    .map(({ x, y, item }) => extentOfItem(item, shifted(place, x, y)))
    .reduce((one, other) => (one && other ? union(one, other) : (one ?? other)), undefined);
}

/** Of type without its metrics: capitals and descenders of most faces stay within, in em. */
const ASCENT = 0.8;
const DESCENT = 0.2;

function extentOfItem(item: Item, place: Affine): Rect | undefined {
  switch (item.kind) {
    case 'text': {
      const { size, advances, rise = 0 } = item.run;
      const width = advances.reduce((sum, advance) => sum + advance, 0);
      return boundsOf(shifted(place, 0, -ASCENT * size - rise), { width, height: (ASCENT + DESCENT) * size });
    }
    case 'path':
      return extentOfPath(item.path, place);
    case 'image':
      return boundsOf(place, item.size);
    case 'group': {
      const inner = item.turn ? turned(place, item.turn) : place;
      return item.clip ? extentOfPath(item.clip, inner) : extentOf(item.box, inner);
    }
  }
}

function extentOfPath(path: Path, place: Affine): Rect | undefined {
  const own = pathExtent(path);
  return own && boundsOf(shifted(place, own.x, own.y), own);
}
