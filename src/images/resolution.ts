// Whether pictures have enough pixels for the size they are printed at. Looks at sizes, not at files.

import type { Reporter } from '../model/diagnostic.ts';
import type { Page } from '../model/matter.ts';
import type { ImageItem } from '../model/pictures.ts';
import { pictureItems } from './walk.ts';

/** Effective resolution in pixels per inch at placed size, in the poorer direction. */
export function effectivePpi({ image, crop, size }: ImageItem): number {
  const across = (image.pixels.width * crop.width * 72) / size.width;
  const down = (image.pixels.height * crop.height * 72) / size.height;
  return Math.min(across, down);
}

/** Below the first a picture looks soft in offset at 150 lines per inch; below the second its pixels show. */
export const SOFT_PPI = 225;
export const COARSE_PPI = 150;

/**
 * Reports: images/low-resolution, a warning below 225 ppi and an error below 150 ppi, once per picture at its poorest
 * place, with the pixels that it must have across.
 */
export function reportResolution(pages: readonly Page[], reporter: Reporter): void {
  const poorest = new Map<string, { item: ImageItem; page: Page; ppi: number }>();
  for (const page of pages)
    for (const item of pictureItems(page)) {
      const ppi = effectivePpi(item);
      const before = poorest.get(item.image.hash);
      if (ppi < SOFT_PPI && (!before || ppi < before.ppi)) poorest.set(item.image.hash, { item, page, ppi });
    }
  for (const { item, page, ppi } of poorest.values()) {
    // As many pixels across as bring the poorer direction up to what is sharp.
    const pixels = Math.ceil((item.image.pixels.width * SOFT_PPI) / ppi / 10) * 10;
    reporter.report({
      severity: ppi < COARSE_PPI ? 'error' : 'warning',
      code: 'images/low-resolution',
      ...(item.image.span && { span: item.image.span }),
      args: {
        name: item.image.name,
        ppi: Math.floor(ppi),
        page: page.number,
        pixels,
        now: item.image.pixels.width,
      },
    });
  }
}
