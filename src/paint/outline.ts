// Bookmarks: elements of the structure that ask for one, nested by level, in reading order (ISO 32000-1:2008, 12.3.3).

import type { StructureElement } from '../model/structure.ts';
import { type PdfFile, type Reference, text } from './document.ts';
import { destination } from './links.ts';
import type { StructureTree } from './structure.ts';

/** Writes the outline; nothing if no element has a bookmark, a title and matter. */
export function writeOutline(file: PdfFile, root: StructureElement, tree: StructureTree): void {
  const top = nested(marked(root, tree), file);
  if (top.length === 0) return;
  const outlines = file.ref({ Type: 'Outlines' });
  outlines.data.Count = link(top, outlines);
  outlines.end();
  file.catalogue.Outlines = outlines;
  file.catalogue.PageMode = 'UseOutlines';
}

interface Bookmark {
  readonly level: number;
  readonly object: Reference;
  readonly kids: Bookmark[];
}

type Entry = Readonly<Record<string, unknown>>;

function marked(element: StructureElement, tree: StructureTree): { level: number; entry: Entry }[] {
  const { bookmark, title } = element;
  const place = bookmark === undefined ? undefined : tree.placeOf(element);
  const own =
    bookmark !== undefined && title !== undefined && place
      ? [
          {
            level: bookmark,
            entry: { Title: text(title), Dest: destination(place.page, place.rect), SE: tree.refOf(element) },
          },
        ]
      : [];
  return [...own, ...element.kids.flatMap((kid) => marked(kid, tree))];
}

/** A bookmark belongs to the last one before it with a smaller level. */
function nested(entries: readonly { level: number; entry: Entry }[], file: PdfFile): Bookmark[] {
  const top: Bookmark[] = [];
  const open: Bookmark[] = [];
  for (const { level, entry } of entries) {
    const bookmark: Bookmark = { level, object: file.ref({ ...entry }), kids: [] };
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    (open.at(-1)?.kids ?? top).push(bookmark);
    open.push(bookmark);
  }
  return top;
}

/** Links siblings and gives how many lines of the outline show: parts stand open, what is below them closed. */
function link(siblings: readonly Bookmark[], parent: Reference, depth = 1): number {
  let visible = siblings.length;
  siblings.forEach(({ object, kids }, k) => {
    object.data.Parent = parent;
    if (k > 0) object.data.Prev = siblings[k - 1]?.object;
    if (k + 1 < siblings.length) object.data.Next = siblings[k + 1]?.object;
    if (kids.length > 0) {
      const below = link(kids, object, depth + 1);
      object.data.Count = depth === 1 ? below : -below;
      if (depth === 1) visible += below;
    }
    object.end();
  });
  parent.data.First = siblings[0]?.object;
  parent.data.Last = siblings.at(-1)?.object;
  return visible;
}
