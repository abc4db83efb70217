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

/**
 * Prepared pictures of one target, by the items on the pages that they were prepared from. Items that show the same pixels get
 * the same `Picture` object.
 */
export type Pictures = ReadonlyMap<ImageItem, Picture>;

/** Throws for an item that was not among those pages: whoever asks must have prepared them. */
export function pictureOf(pictures: Pictures, item: ImageItem): Picture {
  const picture = pictures.get(item);
  if (!picture) throw new Error(`The picture "${item.image.name}" was not prepared at this size.`);
  return picture;
}
