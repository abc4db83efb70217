// The structure tree of a tagged file: which marked content belongs to which element, in reading order even where it was
// painted in another order or on several pages (ISO 32000-1:2008, 14.7). Does not paint.

import type { StructureElement } from '../model/structure.ts';
import { type Rect, round3 } from '../model/units.ts';
import { union } from './affine.ts';
import { elementEntries } from './attributes.ts';
import { type PdfFile, type PdfPage, type Reference, text } from './document.ts';

/** Where an element's first matter stands. Coordinates of the media box, y down. */
export interface Place {
  readonly page: PdfPage;
  readonly rect: Rect;
}

export class StructureTree {
  readonly #file: PdfFile;
  readonly #root: Node;
  readonly #nodes = new Map<StructureElement, Node>();
  /** Element by marked content, by page: what a reader that comes from the page asks for. */
  readonly #parents: Node[][];
  readonly #annotations: Node[] = [];
  #painted = 0;

  constructor(file: PdfFile, root: StructureElement, pages: number) {
    this.#file = file;
    this.#root = this.#grow(root);
    this.#parents = Array.from({ length: pages }, () => []);
  }

  /** Number of a new stretch of marked content of this element on a page, counted from 0. */
  mark(element: StructureElement, page: PdfPage, index: number): number {
    const node = this.#node(element);
    const parents = this.#parents[index] ?? [];
    const mcid = parents.push(node) - 1;
    node.contents.push({ order: this.#painted++, page, mcid });
    return mcid;
  }

  /** Makes an annotation part of an element; gives its key in the parent tree. */
  attach(element: StructureElement, page: PdfPage, annotation: Reference): number {
    const node = this.#node(element);
    node.contents.push({ order: this.#painted++, page, annotation });
    return this.#parents.length + this.#annotations.push(node) - 1;
  }

  /** Notes where matter of an element stands. Only the first page with it counts. */
  place(element: StructureElement, page: PdfPage, rect: Rect): void {
    const node = this.#node(element);
    if (!node.place) node.place = { page, rect };
    else if (node.place.page === page) node.place = { page, rect: union(node.place.rect, rect) };
  }

  /** The place of an element, or of the first one inside it that has one; undefined if none of it was painted. */
  placeOf(element: StructureElement): Place | undefined {
    const node = this.#node(element);
    return hasMatter(node) ? firstPlace(node) : undefined;
  }

  refOf(element: StructureElement): Reference {
    return this.#node(element).ref;
  }

  /** Writes the tree. Elements without any matter are left out, but for empty cells of a table. */
  write(): void {
    const root = this.#file.ref({ Type: 'StructTreeRoot' });
    this.#write(this.#root, root);
    const keyed = [
      ...this.#parents.map((nodes) => nodes.map(({ ref }) => ref)),
      ...this.#annotations.map(({ ref }) => ref),
    ];
    root.data.K = [this.#root.ref];
    root.data.ParentTree = { Nums: keyed.flatMap((entry, key) => [key, entry]) };
    root.data.ParentTreeNextKey = keyed.length;
    // Required as soon as any element has a name (ISO 32000-1:2008, table 322).
    const named = [...this.#nodes.values()].filter((node) => node.element.id !== undefined && hasMatter(node));
    const names = new Map(named.map((node) => [node.element.id ?? '', node.ref]));
    if (names.size > 0)
      root.data.IDTree = { Names: [...names.keys()].sort().flatMap((id) => [text(id), names.get(id)]) };
    this.#file.setStructure(root);
  }

  #write(node: Node, parent: Reference): void {
    const kids = node.kids.filter((kid) => hasMatter(kid) || isCell(kid));
    const page = node.contents[0]?.page;
    Object.assign(node.ref.data, elementEntries(node.element, this.#box(node), !node.contents.some(isLink)), {
      P: parent,
      ...(page && { Pg: page.dictionary }),
      K: interleaved(kids, node.contents).map((kid) => (kid instanceof Node ? kid.ref : kidEntry(kid, page))),
    });
    node.ref.end();
    for (const kid of kids) this.#write(kid, node.ref);
  }

  /** Bounding box for the attributes, inside the page and y up. */
  #box({ place }: Node): readonly number[] | undefined {
    if (!place) return undefined;
    const { page, rect } = place;
    const inside = (value: number, most: number): number => round3(Math.min(Math.max(value, 0), most));
    return [
      inside(rect.x, page.width),
      inside(page.height - rect.y - rect.height, page.height),
      inside(rect.x + rect.width, page.width),
      inside(page.height - rect.y, page.height),
    ];
  }

  #grow(element: StructureElement): Node {
    const node = new Node(element, this.#file);
    this.#nodes.set(element, node);
    node.kids.push(...element.kids.map((kid) => this.#grow(kid)));
    return node;
  }

  #node(element: StructureElement): Node {
    const node = this.#nodes.get(element);
    if (!node) throw new Error(`Matter is tagged with a ${element.role} that is not in the structure tree.`);
    return node;
  }
}

class Node {
  readonly element: StructureElement;
  readonly kids: Node[] = [];
  readonly contents: Content[] = [];
  place: Place | undefined;
  readonly #file: PdfFile;
  #ref: Reference | undefined;

  constructor(element: StructureElement, file: PdfFile) {
    this.element = element;
    this.#file = file;
  }

  /** Made when first asked for: elements that are left out must not leave an object without end. */
  get ref(): Reference {
    this.#ref ??= this.#file.ref({ Type: 'StructElem' });
    return this.#ref;
  }
}

type Content = {
  /** Running number in painting order. */
  readonly order: number;
  readonly page: PdfPage;
} & ({ readonly mcid: number } | { readonly annotation: Reference });

const isLink = (content: Content): boolean => 'annotation' in content;

const isCell = ({ element: { role } }: Node): boolean => role === 'TD' || role === 'TH';

const hasMatter = (node: Node): boolean => node.contents.length > 0 || node.kids.some(hasMatter);

const firstPlace = (node: Node): Place | undefined =>
  node.place ?? node.kids.reduce<Place | undefined>((found, kid) => found ?? firstPlace(kid), undefined);

/** When the first matter of a subtree was painted. */
const firstOrder = (node: Node): number =>
  Math.min(...node.contents.map(({ order }) => order), ...node.kids.map(firstOrder));

/**
 * An element's own matter among its kids: kids keep the order of the tree; own matter comes before the kids that were
 * painted after it. So a link stands between the words around it.
 */
function interleaved(kids: readonly Node[], contents: readonly Content[]): (Node | Content)[] {
  const rest = [...contents];
  const merged: (Node | Content)[] = [];
  for (const kid of kids) {
    const start = firstOrder(kid);
    while (rest[0] && Number.isFinite(start) && rest[0].order < start) merged.push(...rest.splice(0, 1));
    merged.push(kid);
  }
  return [...merged, ...rest];
}

function kidEntry(content: Content, page: PdfPage | undefined): unknown {
  if ('annotation' in content) return { Type: 'OBJR', Obj: content.annotation, Pg: content.page.dictionary };
  return content.page === page ? content.mcid : { Type: 'MCR', Pg: content.page.dictionary, MCID: content.mcid };
}
