// Reads finished pages back: what stands where, in page coordinates, and which words hang under which structure element.

import { boundsOf } from '../../src/layout/bounds.ts';
import type { ArtifactType, GlyphRun, LinkTarget, Page, Placed } from '../../src/model/matter.ts';
import type { Publication } from '../../src/model/stages.ts';
import type { StructureElement } from '../../src/model/structure.ts';

/** An item that paints something, with what the groups around it say. */
export interface Piece {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly item: Exclude<Placed['item'], { kind: 'group' }>;
  readonly tag?: StructureElement;
  readonly artifact?: ArtifactType;
  readonly link?: LinkTarget;
  /** Degrees; places inside are then from the point of the turn. */
  readonly turn?: number;
  /** The tagged group that it stands in, links passed over: for text, its line. */
  readonly group?: object;
}

/** Text of one line of one element. */
export interface Line extends Omit<Piece, 'item'> {
  readonly text: string;
  readonly runs: readonly GlyphRun[];
  readonly right: number;
}

type Context = Omit<Piece, 'page' | 'x' | 'y' | 'item'>;

export const piecesOf = (pages: readonly Page[]): Piece[] =>
  pages.flatMap((page) => page.box.items.flatMap((placed) => pieces(placed, page.number, 0, 0, {})));

function pieces({ x, y, item }: Placed, page: number, left: number, top: number, context: Context): Piece[] {
  if (item.kind !== 'group') return [{ page, x: left + x, y: top + y, item, ...context }];
  const { tag, artifact, link, turn } = item;
  const isLine = (tag && tag.role !== 'Link' && tag.role !== 'Span') || artifact || !context.group;
  const own: Context = {
    ...context,
    ...(isLine && { group: item }),
    ...(tag && { tag }),
    ...(artifact && { artifact }),
    ...(link && { link }),
    ...(turn && { turn }),
  };
  return item.box.items.flatMap((kid) => pieces(kid, page, left + x, top + y, own));
}

/** All lines of text in painting order, links in them included; white of any width is one space. */
export function linesOf(pages: readonly Page[]): Line[] {
  const lines: Line[] = [];
  for (const { item, ...piece } of piecesOf(pages)) {
    if (item.kind !== 'text') continue;
    const { run } = item;
    const text = run.actualText ?? run.clusters.join('');
    const right = piece.x + run.advances.reduce((sum, advance) => sum + advance, 0);
    const last = lines.at(-1);
    if (last && last.group === piece.group)
      lines[lines.length - 1] = { ...last, text: last.text + text, runs: [...last.runs, run], right };
    else lines.push({ ...piece, text, runs: [run], right });
  }
  return lines.map((line) => ({ ...line, text: plain(line.text) }));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All elements in reading order. */
export const elementsOf = (root: StructureElement): StructureElement[] => [root, ...root.kids.flatMap(elementsOf)];

/** The words that a reader finds in each element, its kids' not included. */
export function wordsByElement(pages: readonly Page[]): Map<StructureElement, string> {
  const words = new Map<StructureElement, string>();
  for (const { tag, item } of piecesOf(pages))
    if (tag && item.kind === 'text')
      words.set(tag, (words.get(tag) ?? '') + (item.run.actualText ?? item.run.clusters.join('')));
  return words;
}

/** Words of the elements of a role, in reading order, those of the elements inside them included. */
export function read({ pages, structure }: Publication, role: string): string[] {
  const words = wordsByElement(pages);
  const all = (element: StructureElement): string => (words.get(element) ?? '') + element.kids.map(all).join('');
  return elementsOf(structure)
    .filter((element) => element.role === role)
    .map((element) => plain(all(element)));
}

/** Right and lower edge of a drawn thing, its upper left corner, in page coordinates. */
export const edgesOf = (piece: Piece) => boundsOf({ x: piece.x, y: piece.y, item: piece.item });
