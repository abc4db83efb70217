// The page of a lone chart to the files that a website or a newspaper shows: a drawing and its pixels. Draws no chart: the page
// comes finished.

import { keptPicture } from '../images/kept.ts';
import type { Page } from '../model/matter.ts';
import type { Pt } from '../model/units.ts';
import { drawPage, type PictureSources, type PictureWords } from './picture.ts';

/** Pixels of CSS to the inch (CSS Values and Units 4, 6.2): as large on a screen as in print. */
const PIXELS = 96;
/** Twice as many for sharp screens, with the resolution that says so. */
const TIMES = 2;
/** Resolution at which sharp draws one pixel for one of the drawing's. */
const AS_IS = 72;

/** Raise when the same drawing would give other bytes. */
const RECIPE = 1;

/** SVG with its text as outlines: it looks the same where the faces of the report are not installed. */
export const chartDrawing = (page: Page, sources: Omit<PictureSources, 'pictures'>, words: PictureWords): string =>
  drawPage(page, pixelsOf(page.trim.height), { ...sources, pictures: new Map() }, words);

/** PNG of that very drawing, in sRGB; from `cacheDir` if it was rendered before. */
export const chartPixels = (svg: string, cacheDir: string): Promise<Uint8Array> =>
  keptPicture(cacheDir, 'png', `chart-pixels ${RECIPE} ${svg}`, async () => {
    const { default: sharp } = await import('sharp');
    const drawing = sharp(Buffer.from(svg, 'utf8'), { density: AS_IS * TIMES }).flatten({ background: '#fff' });
    return drawing
      .withMetadata({ density: PIXELS * TIMES })
      .png({ compressionLevel: 9 })
      .toBuffer();
  });

const pixelsOf = (length: Pt): number => Math.round((length * PIXELS) / 72);
