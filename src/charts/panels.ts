// Small charts of one form in a grid that suits the frame: how many stand beside each other, and where each stands.

import type { Pt, Rect, Size } from '../model/units.ts';

export interface PanelWishes {
  readonly count: number;
  readonly room: Size;
  /** White between panels. */
  readonly across: Pt;
  readonly down: Pt;
  /** Height of a panel that its plot does not get. */
  readonly head: Pt;
  /** Width of the plot over its height that reads best. */
  readonly aspect: number;
  /** A panel should not be narrower. */
  readonly narrowest: Pt;
}

export interface Panels {
  readonly columns: number;
  readonly rows: number;
  readonly panels: readonly Rect[];
}

/** Weight of an empty place in the last row, and of a panel that is too narrow, against an aspect e times off. */
const EMPTY = 0.12;
const NARROW = 4;

export function composePanels(wishes: PanelWishes): Panels {
  const candidates = Array.from({ length: wishes.count }, (_, index) => index + 1);
  const ranked = candidates
    .map((columns) => ({ columns, badness: badnessOf(wishes, columns) }))
    .sort((a, b) => a.badness - b.badness || a.columns - b.columns);
  const columns = ranked[0]?.columns ?? 1;
  const rows = Math.ceil(wishes.count / columns);
  const size = sizeOf(wishes, columns);
  const panels = Array.from({ length: wishes.count }, (_, index) => ({
    x: (index % columns) * (size.width + wishes.across),
    y: Math.floor(index / columns) * (size.height + wishes.down),
    ...size,
  }));
  return { columns, rows, panels };
}

function sizeOf({ count, room, across, down }: PanelWishes, columns: number): Size {
  const rows = Math.ceil(count / columns);
  return { width: (room.width - (columns - 1) * across) / columns, height: (room.height - (rows - 1) * down) / rows };
}

function badnessOf(wishes: PanelWishes, columns: number): number {
  const { width, height } = sizeOf(wishes, columns);
  const plot = height - wishes.head;
  if (plot <= 0 || width <= 0) return 100 + Math.abs(plot);
  const empty = Math.ceil(wishes.count / columns) * columns - wishes.count;
  const narrow = Math.max(0, wishes.narrowest / width - 1);
  return Math.abs(Math.log(width / plot / wishes.aspect)) + empty * EMPTY + narrow * NARROW;
}
