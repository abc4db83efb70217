// The drawing of a page to the JPEG that a web page or a mail shows. Pixels only; the drawing is made in picture.ts.

import type { Page } from '../model/matter.ts';
import { drawPage, type PictureSources } from './picture.ts';

/** Height of the picture in pixels: large enough for a news item on a sharp screen. */
export const COVER_HEIGHT = 1600;

/** Baseline JPEG in sRGB without metadata. */
export async function renderCover(page: Page, sources: PictureSources): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const svg = Buffer.from(drawPage(page, COVER_HEIGHT, sources), 'utf8');
  // Photographs stand in the drawing: it may be larger than the reader's limit for untrusted files.
  return sharp(svg, { unlimited: true }).flatten({ background: '#fff' }).jpeg({ quality: 86 }).toBuffer();
}
