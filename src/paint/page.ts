// Draws one page: walks its boxes in painting order and hands every item to the content writer. Decides nothing about
// places, lines or sizes; those come finished.

import type { Box, Ink, Item, Page, Path } from '../model/matter.ts';
import { type Pictures, pictureOf } from '../model/pictures.ts';
import type { Point, Pt } from '../model/units.ts';
import { type Affine, shift, shifted, turned } from './affine.ts';
import { areaOf } from './area.ts';
import { ContentWriter, type Mark } from './content.ts';
import type { PdfPage, Reference } from './document.ts';
import type { Fonts } from './glyphs.ts';
import { type Inks, LARGE_FIELD } from './inks.ts';
import type { Photos } from './photos.ts';
import type { GroupItem, PageTags } from './tags.ts';

/** Black lines up to this weight print over what lies below; through a heavier one it would show. */
const THIN_RULE: Pt = 2;

/** What pages share. */
export interface Palette {
  readonly inks: Inks;
  readonly fonts: Fonts;
  readonly photos: Photos;
  readonly pictures: Pictures;
  /** Graphics state parameters by resource name; absent where nothing overprints. */
  readonly overprint?: { readonly Over: Reference; readonly Knock: Reference };
}

export interface PageOptions {
  /** What the matter of the page is marked with; without it nothing is. */
  readonly tags?: PageTags;
  /** Nothing shows outside, in coordinates of the media. */
  readonly window?: Path;
}

/** Paints a page whose trim begins at a point of the media, from its top left corner. */
export function paintPage(page: Page, pdf: PdfPage, trim: Point, palette: Palette, options: PageOptions = {}): void {
  const { tags, window } = options;
  const painter = new PagePainter(pdf, palette, tags);
  if (window) painter.content.clip(window, shift(0, 0));
  painter.box(page.box, shift(trim.x, trim.y), tags?.unmarked);
  if (window) painter.content.restore();
  pdf.write(painter.content.end());
}

class PagePainter {
  readonly content = new ContentWriter();
  readonly #pdf: PdfPage;
  readonly #palette: Palette;
  readonly #tags: PageTags | undefined;

  constructor(pdf: PdfPage, palette: Palette, tags: PageTags | undefined) {
    this.#pdf = pdf;
    this.#palette = palette;
    this.#tags = tags;
    for (const [name, state] of Object.entries(palette.overprint ?? {})) pdf.use('ExtGState', name, state);
  }

  box(box: Box, place: Affine, mark: Mark | undefined): void {
    for (const { x, y, item } of box.items) this.#item(item, shifted(place, x, y), mark);
  }

  #item(item: Item, place: Affine, mark: Mark | undefined): void {
    switch (item.kind) {
      case 'text':
        this.#text(item, place, mark);
        break;
      case 'path':
        this.#path(item, place, mark);
        break;
      case 'image':
        this.#image(item, place, mark);
        break;
      case 'group':
        this.#group(item, place, mark);
        break;
    }
  }

  #group(group: GroupItem, place: Affine, mark: Mark | undefined): void {
    // Nothing lies inside an empty clip.
    if (group.clip?.length === 0) return;
    const inner = group.turn ? turned(place, group.turn) : place;
    const innerMark = mark && this.#tags ? this.#tags.enter(group, inner, mark) : mark;
    if (group.clip) this.content.clip(group.clip, inner);
    this.box(group.box, inner, innerMark);
    if (group.clip) this.content.restore();
    this.#tags?.leave(group, inner);
  }

  #text({ run }: Extract<Item, { kind: 'text' }>, place: Affine, mark: Mark | undefined): void {
    if (run.ids.length === 0) return;
    const { font, operators } = this.#palette.fonts.set(run);
    this.#pdf.use('Font', font.id, font.ref());
    this.#fillWith(run.ink, true);
    const set = { font: font.id, size: run.size, scale: run.scale ?? 1, rise: run.rise ?? 0 };
    this.content.text(operators, place, set, mark);
  }

  #path(item: Extract<Item, { kind: 'path' }>, place: Affine, mark: Mark | undefined): void {
    if (item.path.length === 0 || !(item.fill || item.stroke)) return;
    const { inks } = this.#palette;
    if (item.fill) this.#fillWith(item.fill, false, item.path);
    if (item.stroke) {
      const operators = inks.operators(item.stroke.ink);
      operators.announce(this.#pdf);
      this.content.strokeInk(operators.stroke);
      this.content.line(item.stroke);
      // A shape that is filled and stroked knocks out as one.
      if (!item.fill) this.#overprint(operators.overprints && item.stroke.width <= THIN_RULE);
    }
    const how = { fill: item.fill !== undefined, stroke: item.stroke !== undefined, evenOdd: item.evenOdd ?? false };
    this.content.path(item.path, place, how, mark);
  }

  #image(item: Extract<Item, { kind: 'image' }>, place: Affine, mark: Mark | undefined): void {
    const name = this.#palette.photos.announce(pictureOf(this.#palette.pictures, item), this.#pdf);
    this.#overprint(false);
    this.content.image(name, place, item.size.width, item.size.height, mark);
  }

  /** `path`: the surface, which may be large enough for another build of the ink. */
  #fillWith(ink: Ink, mayOverprint: boolean, path?: Path): void {
    const { inks } = this.#palette;
    const large = path !== undefined && inks.hasFieldBuild(ink) && areaOf(path) > LARGE_FIELD;
    const operators = inks.operators(ink, large);
    operators.announce(this.#pdf);
    this.content.fillInk(operators.fill);
    this.#overprint(mayOverprint && operators.overprints);
  }

  #overprint(on: boolean): void {
    if (this.#palette.overprint) this.content.overprint(on);
  }
}
