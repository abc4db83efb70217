// A finished page to an SVG of the same display list: letters as outlines, inks in RGB, photographs inside. For the picture of
// the cover that one clicks; never a source for print.

import type { Design } from '../model/design.ts';
import { rgbOf } from '../model/inks.ts';
import type { Box, GlyphRun, Ink, Item, Page, Path, Placed, Stroke } from '../model/matter.ts';
import { type Pictures, pictureOf } from '../model/pictures.ts';
import { round3 } from '../model/units.ts';

export interface PictureSources {
  readonly inks: Design['inks'];
  /** Prepared for the screen, from this page among others. */
  readonly pictures: Pictures;
  /** Outline of a glyph in em, y down. */
  readonly outline: (face: string, glyph: number) => Path;
}

/** The trimmed page, one user unit to the point, `height` pixels high. */
export function drawPage(page: Page, height: number, sources: PictureSources): string {
  const { trim } = page;
  const width = Math.round((height * trim.width) / trim.height);
  const drawing = new Drawing(sources);
  const body = drawing.box(page.box);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${round3(trim.width)} ${round3(trim.height)}" preserveAspectRatio="none">`,
    `<rect width="100%" height="100%" fill="#fff"/>${body}</svg>`,
  ].join('');
}

class Drawing {
  readonly #sources: PictureSources;
  #clips = 0;

  constructor(sources: PictureSources) {
    this.#sources = sources;
  }

  box(box: Box): string {
    return box.items.map((placed) => this.#placed(placed)).join('');
  }

  #placed({ x, y, item }: Placed): string {
    const turn = item.kind === 'group' && item.turn ? ` rotate(${round3(item.turn)})` : '';
    const place = `translate(${round3(x)} ${round3(y)})${turn}`;
    const matter = this.#item(item);
    return matter === '' ? '' : `<g transform="${place}">${matter}</g>`;
  }

  #item(item: Item): string {
    switch (item.kind) {
      case 'text':
        return this.#run(item.run);
      case 'path':
        return this.#path(item);
      case 'image':
        return this.#image(item);
      case 'group':
        return item.clip ? this.#clipped(item.clip, this.box(item.box)) : this.box(item.box);
    }
  }

  #clipped(clip: Path, matter: string): string {
    this.#clips += 1;
    const id = `clip${this.#clips}`;
    return `<clipPath id="${id}"><path d="${pathData(clip)}"/></clipPath><g clip-path="url(#${id})">${matter}</g>`;
  }

  #run(run: GlyphRun): string {
    let x = 0;
    const glyphs = run.ids.map((id, i) => {
      const outline = this.#sources.outline(run.face, id);
      const place = [run.size * (run.scale ?? 1), 0, 0, run.size, x, -(run.rise ?? 0)].map(round3).join(' ');
      x += run.advances[i] ?? 0;
      return outline.length === 0 ? '' : `<path transform="matrix(${place})" d="${pathData(outline, EM_DIGITS)}"/>`;
    });
    const letters = glyphs.join('');
    return letters === '' ? '' : `<g fill="${this.#colour(run.ink)}">${letters}</g>`;
  }

  #path({ path, fill, stroke, evenOdd }: Extract<Item, { kind: 'path' }>): string {
    if (!fill && !stroke) return '';
    const rule = evenOdd ? ' fill-rule="evenodd"' : '';
    const interior = fill ? this.#colour(fill) : 'none';
    return `<path d="${pathData(path)}" fill="${interior}"${rule}${stroke ? this.#stroke(stroke) : ''}/>`;
  }

  #stroke({ ink, width, dash, cap, join }: Stroke): string {
    const dashes = dash && dash.length > 0 ? ` stroke-dasharray="${dash.map(round3).join(' ')}"` : '';
    const ends = `${cap ? ` stroke-linecap="${cap}"` : ''}${join ? ` stroke-linejoin="${join}"` : ''}`;
    return ` stroke="${this.#colour(ink)}" stroke-width="${round3(width)}"${dashes}${ends}`;
  }

  #image(item: Extract<Item, { kind: 'image' }>): string {
    const { jpeg } = pictureOf(this.#sources.pictures, item);
    const size = `width="${round3(item.size.width)}" height="${round3(item.size.height)}"`;
    const data = `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`;
    return `<image ${size} preserveAspectRatio="none" href="${data}"/>`;
  }

  #colour(ink: Ink): string {
    const parts = rgbOf(this.#sources.inks, ink).map(Math.round);
    return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
}

/** Letters are drawn in em: a thousandth would be a visible step in large type. */
const EM_DIGITS = 5;

/** Path commands in the letters of SVG, which are those of the display list. */
function pathData(path: Path, digits = 3): string {
  const step = 10 ** digits;
  return path
    .map(([command, ...numbers]) => command + numbers.map((part) => Math.round(part * step) / step || 0).join(' '))
    .join('');
}
