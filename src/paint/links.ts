// Links and the places they lead to: annotations over the words, named destinations for anchors (ISO 32000-1:2008, 12.3.2
// and 12.5.6.5). Each annotation belongs to a Link element of the structure.

import type { Box, LinkTarget, Page } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import { type Rect, round3 } from '../model/units.ts';
import { type PdfFile, type PdfPage, type Reference, text } from './document.ts';
import type { StructureTree } from './structure.ts';

/** Where anchors stand. The first place of a name counts. */
export class Destinations {
  readonly #places = new Map<string, readonly unknown[]>();

  set(anchor: string, page: PdfPage, rect: Rect): void {
    if (!this.#places.has(anchor)) this.#places.set(anchor, destination(page, rect));
  }

  write(file: PdfFile): void {
    file.nameDestinations(this.#places);
  }
}

/** Top of the matter, the reader's own zoom and column kept. */
export const destination = (page: PdfPage, rect: Rect): readonly unknown[] => [
  page.dictionary,
  'XYZ',
  null,
  round3(page.height - Math.max(rect.y, 0)),
  null,
];

export class Links {
  readonly #file: PdfFile;
  readonly #tree: StructureTree;
  readonly #anchors: ReadonlySet<string>;
  readonly #annotations: { readonly element: StructureElement; readonly object: Reference; readonly target: string }[] =
    [];
  /** Words of a link so far: one that runs over two lines is two annotations of one element. */
  readonly #words = new Map<StructureElement, string>();

  constructor(file: PdfFile, tree: StructureTree, anchors: ReadonlySet<string>) {
    this.#file = file;
    this.#tree = tree;
    this.#anchors = anchors;
  }

  /** Makes `rect` lead to the target. A name that no anchor bears is left alone: the words stay, the link does not. */
  add(target: LinkTarget, element: StructureElement, page: PdfPage, rect: Rect, words: string): void {
    if ('anchor' in target && !this.#anchors.has(target.anchor)) return;
    const object = this.#file.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [rect.x, page.height - rect.y - rect.height, rect.x + rect.width, page.height - rect.y].map(round3),
      Border: [0, 0, 0],
      // Printed with the page (ISO 19005-2:2011, 6.3.2).
      F: 4,
      A: 'url' in target ? { S: 'URI', URI: text(asciiUrl(target.url)) } : { S: 'GoTo', D: text(target.anchor) },
    });
    object.data.StructParent = this.#tree.attach(element, page, object);
    page.annotate(object);
    this.#annotations.push({ element, object, target: 'url' in target ? target.url : target.anchor });
    this.#words.set(element, `${this.#words.get(element) ?? ''}${words}`);
  }

  /** Gives every annotation the words of its whole link as its description (ISO 14289-1:2014, 7.18.5). */
  write(): void {
    for (const { element, object, target } of this.#annotations) {
      const words = (this.#words.get(element) ?? '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
      object.data.Contents = text(words || target);
      object.end();
    }
  }
}

/** All anchors of the pages: known before the first link is painted. */
export function anchorsOf(pages: readonly Page[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  const visit = (box: Box): void => {
    for (const { item } of box.items) {
      if (item.kind !== 'group') continue;
      if (item.anchor !== undefined) anchors.add(item.anchor);
      visit(item.box);
    }
  };
  for (const page of pages) visit(page.box);
  return anchors;
}

/** URI actions hold 7-bit ASCII (ISO 32000-1:2008, 12.6.4.7). */
const asciiUrl = (url: string): string => url.replace(/[^\x21-\x7E]/gu, (character) => encodeURIComponent(character));
