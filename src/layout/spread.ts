// Cuts a spread into its two pages. Matter across the gutter is divided: groups by their parts, words by their letters.

import type { GlyphRun, Item, Placed } from '../model/matter.ts';
import type { Typesetter } from '../model/text.ts';
import type { Pt, Size } from '../model/units.ts';
import { type Bounds, boundsOf, isNowhere } from './bounds.ts';

export type Side = 'verso' | 'recto';

/** Matter of one page of a spread, in that page's coordinates. */
export function pageOfSpread(
  matter: readonly Placed[],
  side: Side,
  trim: Size,
  bleed: Pt,
  typesetter: Typesetter,
): readonly Placed[] {
  const own = matter.flatMap((placed) => divide(placed, side, trim.width, bleed, typesetter));
  return side === 'verso' ? own : own.map((placed) => ({ ...placed, x: placed.x - trim.width }));
}

/** The part of an item that stands on a side of the gutter at `gutter`; what only bleeds over it stays away. */
function divide(placed: Placed, side: Side, gutter: Pt, bleed: Pt, typesetter: Typesetter): readonly Placed[] {
  const bounds = boundsOf(placed);
  if (isNowhere(bounds)) return side === 'verso' ? [placed] : [];
  const reach = reachOver(bounds, gutter, bleed);
  if (reach === 'both') return cut(placed, side, gutter, bleed, typesetter);
  return reach === side ? [placed] : [];
}

function reachOver(bounds: Bounds, gutter: Pt, bleed: Pt): Side | 'both' {
  const slack = bleed + 0.1;
  if (bounds.right <= gutter + slack && bounds.left < gutter - slack) return 'verso';
  if (bounds.left >= gutter - slack && bounds.right > gutter + slack) return 'recto';
  if (bounds.right <= gutter + slack) return (bounds.left + bounds.right) / 2 < gutter ? 'verso' : 'recto';
  return 'both';
}

function cut(placed: Placed, side: Side, gutter: Pt, bleed: Pt, typesetter: Typesetter): readonly Placed[] {
  const { item } = placed;
  if (item.kind === 'text') return cutRun(placed, item.run, side, gutter, typesetter);
  if (item.kind !== 'group' || item.clip || item.turn) return [placed];
  const parts = item.box.items.flatMap((kid) => divide(kid, side, gutter - placed.x, bleed, typesetter));
  return parts.length === 0 ? [] : [{ ...placed, item: { ...item, box: { ...item.box, items: parts } } }];
}

/**
 * The verso keeps its letters and says the whole word to readers; the recto draws the others as outlines,
 * so that the word is read, searched and copied once.
 */
function cutRun(placed: Placed, run: GlyphRun, side: Side, gutter: Pt, typesetter: Typesetter): readonly Placed[] {
  let x = placed.x;
  const starts = run.advances.map((advance) => {
    const start = x;
    x += advance;
    return start;
  });
  const count = starts.filter((start, i) => start + (run.advances[i] ?? 0) / 2 < gutter).length;
  if (side === 'verso') {
    const part: GlyphRun = {
      ...run,
      ids: run.ids.slice(0, count),
      advances: run.advances.slice(0, count),
      clusters: run.clusters.slice(0, count),
      actualText: run.actualText ?? run.clusters.join(''),
    };
    return [{ ...placed, item: { kind: 'text', run: part } }];
  }
  return run.ids.slice(count).map((id, i): Placed => {
    const outline = typesetter.outline(run.face, id);
    const scale = run.size;
    const path = outline.map(([command, ...numbers]) => [command, ...numbers.map((n) => n * scale)]);
    const drawn: Item = { kind: 'path', path: path as unknown as typeof outline, fill: run.ink };
    return { x: starts[count + i] ?? 0, y: placed.y - (run.rise ?? 0), item: drawn };
  });
}
