// A finished page to an SVG of the same display list: letters as outlines, inks in RGB, photographs inside. For pictures of the
// cover and of charts; never a source for print.

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

/** What a drawing says to those who do not see it. */
export interface PictureWords {
  /** Begins the names of its parts, so that several drawings can stand in one web page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
}

/** The trimmed page, one user unit to the point, `height` pixels high. */
export function drawPage(page: Page, height: number, sources: PictureSources, words?: PictureWords): string {
  const { trim } = page;
  const width = Math.round((height * trim.width) / trim.height);
  const drawing = new Drawing(sources, words ? `${words.id}-` : '');
  const body = drawing.box(page.box);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${round3(trim.width)} ${round3(trim.height)}" preserveAspectRatio="none"${words ? imageOf(words) : ''}>`,
    words ? wordsOf(words) : '',
    `${drawing.outlines}<rect width="100%" height="100%" fill="#fff"/>${body}</svg>`,
  ].join('');
}

/** One image, named and described by its first two elements (WAI-ARIA Graphics Module 1.0, SVG-AAM 1.0). */
const imageOf = ({ id, lang }: PictureWords): string =>
  ` role="img" lang="${lang}" aria-labelledby="${id}-title" aria-describedby="${id}-desc"`;

const wordsOf = ({ id, title, description }: PictureWords): string =>
  `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

class Drawing {
  readonly #sources: PictureSources;
  readonly #prefix: string;
  readonly #letters = new Map<string, string>();
  readonly #outlines: string[] = [];
  #clips = 0;

  /** `prefix`: begins the names that parts of the drawing refer to. */
  constructor(sources: PictureSources, prefix: string) {
    this.#sources = sources;
    this.#prefix = prefix;
  }

  /** Outlines of the letters that were drawn, each once. */
  get outlines(): string {
    return this.#outlines.length > 0 ? `<defs>${this.#outlines.join('')}</defs>` : '';
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
    const id = `${this.#prefix}clip${this.#clips}`;
    return `<clipPath id="${id}"><path d="${pathData(clip)}"/></clipPath><g clip-path="url(#${id})">${matter}</g>`;
  }

  #run(run: GlyphRun): string {
    let x = 0;
    const glyphs = run.ids.map((id, i) => {
      const name = this.#letter(run.face, id);
      const place = [run.size * (run.scale ?? 1), 0, 0, run.size, x, -(run.rise ?? 0)].map(round3).join(' ');
      x += run.advances[i] ?? 0;
      return name === '' ? '' : `<use href="#${name}" transform="matrix(${place})"/>`;
    });
    const letters = glyphs.join('');
    return letters === '' ? '' : `<g fill="${this.#colour(run.ink)}">${letters}</g>`;
  }

  /** Name of the outline of a glyph; '' if it has none. */
  #letter(face: string, glyph: number): string {
    const key = `${face} ${glyph}`;
    let name = this.#letters.get(key);
    if (name === undefined) {
      const outline = this.#sources.outline(face, glyph);
      name = outline.length === 0 ? '' : `${this.#prefix}g${this.#letters.size}`;
      if (name !== '') this.#outlines.push(`<path id="${name}" d="${pathData(outline, EM_DIGITS)}"/>`);
      this.#letters.set(key, name);
    }
    return name;
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
