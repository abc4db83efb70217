// Which marked content matter stands in, page by page in painting order: an element's, or an artifact's. Passes on where
// elements, anchors and links stand; writes no tree itself.

import type { ArtifactType, Box, Item } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import { type Rect, round3 } from '../model/units.ts';
import { type Affine, boundsOf } from './affine.ts';
import type { Mark } from './content.ts';
import type { PdfPage } from './document.ts';
import { extentOf } from './extent.ts';
import type { Destinations, Links } from './links.ts';
import type { StructureTree } from './structure.ts';

export type GroupItem = Extract<Item, { kind: 'group' }>;

/** What tagging shares over the pages. */
export interface Registers {
  readonly tree: StructureTree;
  readonly links: Links;
  readonly destinations: Destinations;
}

export class PageTags {
  /** For matter that belongs to no element. */
  readonly unmarked: Mark;
  readonly #registers: Registers;
  readonly #page: PdfPage;
  readonly #index: number;
  readonly #marks = new Map<StructureElement, Mark>();
  readonly #artifacts = new Map<string, Mark>();
  readonly #within: StructureElement[] = [];

  /** `index`: of the page, from 0. */
  constructor(registers: Registers, page: PdfPage, index: number) {
    this.#registers = registers;
    this.#page = page;
    this.#index = index;
    this.unmarked = this.#artifact('/Type/Layout');
  }

  /** A group begins. Gives the mark for its matter, `mark` being that of the matter around it. */
  enter(group: GroupItem, place: Affine, mark: Mark): Mark {
    const { tree, destinations } = this.#registers;
    const extent = (): Rect => extentOf(group.box, place) ?? boundsOf(place, group.box);
    if (group.anchor !== undefined) destinations.set(group.anchor, this.#page, extent());
    if (group.tag) {
      this.#within.push(group.tag);
      tree.place(group.tag, this.#page, extent());
      return this.#markOf(group.tag);
    }
    return group.artifact ? this.#artifact(this.#artifactEntries(group.artifact, extent)) : mark;
  }

  /** The group's matter has been painted. */
  leave(group: GroupItem, place: Affine): void {
    if (group.link) {
      const element = this.#within.findLast(isLink) ?? linkInside(group.box);
      if (element)
        this.#registers.links.add(group.link, element, this.#page, boundsOf(place, group.box), wordsOf(group.box));
    }
    if (group.tag) this.#within.pop();
  }

  #markOf(element: StructureElement): Mark {
    const known = this.#marks.get(element);
    if (known) return known;
    const open = (): string =>
      `/${element.role}<</MCID ${this.#registers.tree.mark(element, this.#page, this.#index)}>>BDC`;
    const mark = { open };
    this.#marks.set(element, mark);
    return mark;
  }

  #artifact(entries: string): Mark {
    const known = this.#artifacts.get(entries);
    if (known) return known;
    const mark = { open: () => `/Artifact<<${entries}>>BDC` };
    this.#artifacts.set(entries, mark);
    return mark;
  }

  /** ISO 32000-1:2008, table 330. */
  #artifactEntries(type: ArtifactType, extent: () => Rect): string {
    if (type === 'Layout' || type === 'Page') return `/Type/${type}`;
    const page = this.#page;
    const { x, y, width, height } = extent();
    if (type === 'Background')
      return `/Type/Background/BBox[${[x, page.height - y - height, x + width, page.height - y].map(round3).join(' ')}]`;
    const middle = (y + height / 2) / page.height;
    if (middle < 1 / 4) return '/Type/Pagination/Subtype/Header/Attached[/Top]';
    return middle > 3 / 4 ? '/Type/Pagination/Subtype/Footer/Attached[/Bottom]' : '/Type/Pagination';
  }
}

const isLink = (element: StructureElement): boolean => element.role === 'Link';

/** A link around lines that are tagged themselves. */
function linkInside(box: Box): StructureElement | undefined {
  for (const { item } of box.items) {
    if (item.kind !== 'group') continue;
    const found = item.tag && isLink(item.tag) ? item.tag : linkInside(item.box);
    if (found) return found;
  }
  return undefined;
}

/** The words of a box as a reader gets them. */
function wordsOf(box: Box): string {
  return box.items
    .map(({ item }) => {
      if (item.kind === 'text') return item.run.actualText ?? item.run.clusters.join('');
      return item.kind === 'group' ? wordsOf(item.box) : '';
    })
    .join('');
}
