// Photographs on laid-out pages to JPEGs for the targets that are made: turned upright, cropped to what shows, at the resolution
// that each target needs, in its colours. Knows which pictures are needed; how one is made stands in develop.ts.

import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Reporter } from '../model/diagnostic.ts';
import type { Page } from '../model/matter.ts';
import type { ImageItem, Picture, Pictures } from '../model/pictures.ts';
import type { Size } from '../model/units.ts';
import { cropPixels } from './crop.ts';
import { type Developed, develop, type Exposure, type Laboratory, type Target } from './develop.ts';
import { readPress } from './press.ts';
import { OFFSET, type PictureLimits, reportResolution } from './resolution.ts';
import { pictureItems } from './walk.ts';

export interface PictureOptions {
  readonly targets: readonly Target[];
  /** Absolute path of the press profile that pictures in print are separated for. Print takes one. */
  readonly profile?: string | undefined;
  /** Folder that keeps results, made if it is not there. */
  readonly cacheDir: string;
  /** Names the program that makes pictures: results of another are not taken from the folder. */
  readonly madeWith: string;
  /** What the printer asks; by default what offset needs. */
  readonly limits?: PictureLimits | undefined;
  readonly reporter: Reporter;
}

/**
 * Prepares every picture of the pages for every target; a target that is not made has none. Reports: images/low-resolution and
 * images/too-small (for print), images/unreadable for a file that cannot be decoded to its end; such a picture is then not among
 * the results.
 */
export async function preparePictures(
  pages: readonly Page[],
  { targets, profile, cacheDir, madeWith, limits = OFFSET, reporter }: PictureOptions,
): Promise<Readonly<Record<Target, Pictures>>> {
  if (targets.includes('print')) reportResolution(pages, reporter, limits);
  const exposures = new Map<ImageItem, Exposure>();
  for (const item of pages.flatMap(pictureItems)) exposures.set(item, exposureOf(item, limits.wanted));
  const needed = new Map([...exposures.values()].map((exposure) => [exposure.key, exposure]));
  await mkdir(cacheDir, { recursive: true }).catch(() => undefined);
  const made = await developAll(needed, { targets, press: await readPress(profile), cacheDir, madeWith }, reporter);
  const of = (target: Target): Pictures => {
    const pictures = new Map<ImageItem, Picture>();
    for (const [item, { key }] of exposures) {
      const picture = made.get(key)?.[target];
      if (picture) pictures.set(item, picture);
    }
    return pictures;
  };
  return { screen: of('screen'), print: of('print') };
}

/** Pixels per inch on screen at placed size: sharp at twice the size on most of them, and light enough to send. */
const SCREEN_PPI = 165;

/** Which pixels an item needs. Never more than the file has: enlarging adds bytes and no detail. */
function exposureOf({ image, crop, size }: ImageItem, wanted: number): Exposure {
  const shown = cropPixels(crop, image.pixels);
  const at = (ppi: number): Size => ({
    width: Math.min(shown.width, Math.ceil((size.width / 72) * ppi)),
    height: Math.min(shown.height, Math.ceil((size.height / 72) * ppi)),
  });
  const print = at(Math.max(wanted, SCREEN_PPI));
  const screen = at(SCREEN_PPI);
  const numbers = [shown.x, shown.y, shown.width, shown.height, print.width, print.height, screen.width, screen.height];
  return { key: [image.hash, ...numbers].join(' '), file: image.file, name: image.name, crop: shown, print, screen };
}

/** As many pictures at a time as there are processors, for each is made by one; not more, for each takes 60 MB or more. */
const AT_ONCE = Math.min(4, availableParallelism());

async function developAll(
  needed: ReadonlyMap<string, Exposure>,
  laboratory: Laboratory,
  reporter: Reporter,
): Promise<ReadonlyMap<string, Developed>> {
  const made = new Map<string, Developed>();
  const queue = needed.values();
  // All workers draw from the one queue.
  const work = async (): Promise<void> => {
    for (const exposure of queue) {
      const developed = await develop(exposure, laboratory);
      if (developed) made.set(exposure.key, developed);
      else reporter.report({ severity: 'error', code: 'images/unreadable', args: { name: exposure.name } });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return made;
}
