// Which marked content matter stands in, and where tagged, anchored and linked matter stands on the pages.

import type { Item } from '../model/matter.ts';
import type { Rect } from '../model/units.ts';
import type { Mark } from './content.ts';

export type GroupItem = Extract<Item, { kind: 'group' }>;

/** Tagging of one page, called in painting order. */
export interface PageTags {
  /** For matter that belongs to no element. */
  readonly unmarked: Mark;
  /** A group begins; its box covers `bounds` of the media box. Gives the mark for its matter. */
  enter(group: GroupItem, bounds: Rect, mark: Mark | undefined): Mark | undefined;
  leave(group: GroupItem): void;
}
