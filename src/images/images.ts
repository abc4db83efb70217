// Photographs on laid-out pages to JPEGs for a target: turned upright, cropped to what shows, at the resolution that the
// target needs, in its colours. Knows which pictures are needed; how one is made stands in develop.ts.

import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import type { Reporter } from '../model/diagnostic.ts';
import type { Page } from '../model/matter.ts';
import type { ImageItem, Picture, Pictures } from '../model/pictures.ts';
import { cropPixels } from './crop.ts';
import { develop, type Exposure, type Plate } from './develop.ts';
import { reportResolution } from './resolution.ts';
import { pictureItems } from './walk.ts';

export interface PictureOptions {
  readonly target: 'screen' | 'print';
  /** Absolute path of the press profile that pictures in print are separated for. */
  readonly profile?: string | undefined;
  /** Folder that keeps results, made if it is not there. */
  readonly cacheDir: string;
  /** Pixels per inch at placed size. Default 300 in print, 165 on screen. */
  readonly ppi?: number;
  readonly reporter: Reporter;
}

/**
 * Prepares every picture of the pages. Reports: images/low-resolution (in print), images/unreadable for a file that cannot be
 * decoded to its end; such a picture is then not among the result.
 */
export async function preparePictures(pages: readonly Page[], options: PictureOptions): Promise<Pictures> {
  const { target, profile, reporter, cacheDir, ppi = DEFAULT_PPI[target] } = options;
  if (target === 'print') reportResolution(pages, reporter);
  const plate = target === 'print' && profile !== undefined ? await plateOf(profile) : undefined;
  const exposures = new Map<ImageItem, Exposure>();
  for (const item of pages.flatMap(pictureItems)) exposures.set(item, exposureOf(item, ppi, plate));
  const needed = new Map([...exposures.values()].map((exposure) => [exposure.key, exposure]));
  await mkdir(cacheDir, { recursive: true }).catch(() => undefined);
  const made = await developAll(needed.values(), cacheDir, reporter);
  const pictures = new Map<ImageItem, Picture>();
  for (const [item, { key }] of exposures) {
    const picture = made.get(key);
    if (picture) pictures.set(item, picture);
  }
  return pictures;
}

const DEFAULT_PPI = { print: 300, screen: 165 } as const;

/** As many pictures at a time: each takes its decoded pixels in memory, and sharp uses all cores for one. */
const AT_ONCE = 2;

const plateOf = async (profile: string): Promise<Plate> => ({
  profile,
  hash: createHash('sha256')
    .update(await readFile(profile))
    .digest('hex'),
});

/** Which pixels an item needs. Never more than the file has: enlarging adds bytes and no detail. */
function exposureOf({ image, crop, size }: ImageItem, ppi: number, plate: Plate | undefined): Exposure {
  const shown = cropPixels(crop, image.pixels);
  const width = Math.min(shown.width, Math.ceil((size.width / 72) * ppi));
  const height = Math.min(shown.height, Math.ceil((size.height / 72) * ppi));
  const key = [image.hash, shown.x, shown.y, shown.width, shown.height, width, height, plate?.hash ?? 'srgb'].join(' ');
  return { key, file: image.file, name: image.name, crop: shown, pixels: { width, height }, plate };
}

async function developAll(
  queue: IterableIterator<Exposure>,
  cacheDir: string,
  reporter: Reporter,
): Promise<ReadonlyMap<string, Picture>> {
  const made = new Map<string, Picture>();
  // All workers draw from the one queue.
  const work = async (): Promise<void> => {
    for (const exposure of queue) {
      const picture = await develop(exposure, cacheDir);
      if (picture) made.set(exposure.key, picture);
      else reporter.report({ severity: 'error', code: 'images/unreadable', args: { name: exposure.name } });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return made;
}
