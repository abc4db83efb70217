// Which part of a picture shows in a frame. Pure arithmetic on sizes; reads no pixels.

import type { Point, Rect, Size } from '../model/units.ts';

/**
 * The largest part of a picture with the frame's proportions, as near to centred on the focus as the edges allow.
 * Size of the picture in pixels, of the frame in any unit, focus in fractions; the result is in fractions (see `Item.crop`).
 * `zoom` above 1 shows so much less of the picture, so much larger.
 */
export function coverRect(pixels: Size, frame: Size, focus: Point, zoom = 1): Rect {
  const scale = Math.max(frame.width / pixels.width, frame.height / pixels.height);
  const width = Math.min(1, frame.width / (pixels.width * scale)) / zoom;
  const height = Math.min(1, frame.height / (pixels.height * scale)) / zoom;
  return { x: within(focus.x - width / 2, 1 - width), y: within(focus.y - height / 2, 1 - height), width, height };
}

/** A crop in whole pixels, inside the picture and never empty. */
export function cropPixels(crop: Rect, pixels: Size): Rect {
  const [x, width] = span(crop.x, crop.width, pixels.width);
  const [y, height] = span(crop.y, crop.height, pixels.height);
  return { x, y, width, height };
}

const within = (value: number, most: number): number => Math.min(Math.max(value, 0), Math.max(most, 0));

function span(start: number, length: number, total: number): readonly [number, number] {
  const first = Math.min(Math.max(Math.round(start * total), 0), total - 1);
  const end = Math.min(Math.max(Math.round((start + length) * total), first + 1), total);
  return [first, end - first];
}
