// The drawing of a page to the JPEG that a web page or a mail shows. Pixels only; the drawing is made in picture.ts.

import { keptPicture } from '../images/kept.ts';
import type { Page } from '../model/matter.ts';
import { drawPage, type PictureSources } from './picture.ts';

/** Height of the picture in pixels: large enough for a news item on a sharp screen. */
export const COVER_HEIGHT = 1600;

const QUALITY = 86;

/** Baseline JPEG in sRGB without metadata; from `cacheDir` if the same drawing was rendered before. */
export async function renderCover(page: Page, sources: PictureSources, cacheDir: string): Promise<Uint8Array> {
  const svg = drawPage(page, COVER_HEIGHT, sources);
  return keptPicture(cacheDir, 'jpg', `cover ${QUALITY} ${svg}`, () => render(svg));
}

async function render(svg: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  // Photographs stand in the drawing: it may be larger than the reader's limit for untrusted files.
  const drawing = sharp(Buffer.from(svg, 'utf8'), { unlimited: true }).flatten({ background: '#fff' });
  return drawing.jpeg({ quality: QUALITY }).toBuffer();
}
