// Whether pictures have enough pixels for the size they are printed at. Looks at sizes, not at files.

import type { Reporter } from '../model/diagnostic.ts';
import type { Page } from '../model/matter.ts';
import type { ImageItem } from '../model/pictures.ts';
import { type Pt, type Size, toMm } from '../model/units.ts';
import { pictureItems } from './walk.ts';

/** Effective resolution in pixels per inch at placed size, in the poorer direction. */
export function effectivePpi({ image, crop, size }: ImageItem): number {
  const across = (image.pixels.width * crop.width * 72) / size.width;
  const down = (image.pixels.height * crop.height * 72) / size.height;
  return Math.min(across, down);
}

/** Pixels per inch at placed size, as a printer asks. */
export interface PictureLimits {
  /** What print gets, if the file has it. */
  readonly wanted: number;
  /** Below it a picture looks soft. */
  readonly warn: number;
  /** Below it its pixels show. */
  readonly refuse: number;
}

/** For offset at 150 lines per inch. */
export const OFFSET: PictureLimits = { wanted: 300, warn: 225, refuse: 150 };

/**
 * Once per picture, at its poorest place, with the pixels that its file must have and the largest size at which it is sharp.
 * Reports: images/low-resolution below `warn`; images/too-small below `refuse`, with the largest size that it may have.
 */
export function reportResolution(
  pages: readonly Page[],
  reporter: Reporter,
  { warn, refuse }: Pick<PictureLimits, 'warn' | 'refuse'> = OFFSET,
): void {
  const poorest = new Map<string, { item: ImageItem; page: Page; ppi: number }>();
  for (const page of pages)
    for (const item of pictureItems(page)) {
      const ppi = effectivePpi(item);
      const before = poorest.get(item.image.hash);
      if (ppi < warn && (!before || ppi < before.ppi)) poorest.set(item.image.hash, { item, page, ppi });
    }
  for (const { item, page, ppi } of poorest.values()) {
    const { image } = item;
    const needed = { width: tens((image.pixels.width * warn) / ppi), height: tens((image.pixels.height * warn) / ppi) };
    const args = {
      name: image.name,
      page: page.number,
      ppi: Math.floor(ppi),
      now: inWords(image.pixels),
      needed: inWords(needed),
      sharp: largest(item, ppi / warn),
    };
    const place = image.span && { span: image.span };
    if (ppi >= refuse) reporter.report({ severity: 'warning', code: 'images/low-resolution', ...place, args });
    else {
      const most = largest(item, ppi / refuse);
      reporter.report({ severity: 'error', code: 'images/too-small', ...place, args: { ...args, most, refuse } });
    }
  }
}

/** The placed size so many times as large, in whole millimetres and never more than it may be: `120 × 80`. */
const largest = ({ size }: ImageItem, times: number): string =>
  inWords({ width: wholeMm(size.width * times), height: wholeMm(size.height * times) });

const wholeMm = (length: Pt): number => Math.floor(toMm(length) + 1e-6);

/** Rounded up: who asks for a file asks for a round number that is enough. */
const tens = (pixels: number): number => Math.ceil(pixels / 10) * 10;

const inWords = ({ width, height }: Size): string => `${width} × ${height}`;
