// Photographs as a target needs them: decoded, cropped, converted and encoded before painting begins.

import type { Item } from './matter.ts';
import type { Size } from './units.ts';

export type ImageItem = Extract<Item, { kind: 'image' }>;

/** Exactly the visible part of an image item, ready to be embedded. */
export interface Picture {
  /** JPEG without profile or EXIF: the document says what its numbers mean. */
  readonly jpeg: Uint8Array;
  readonly pixels: Size;
  /** 1 grey, 3 RGB, 4 CMYK (stored inverted, as Adobe does). */
  readonly channels: 1 | 3 | 4;
}

/** Prepared pictures of one target. Items that show the same pixels get the same `Picture` object. */
export interface Pictures {
  /** Throws if the item was not among the pages that the pictures were prepared from. */
  get(item: ImageItem): Picture;
}
