// A publication to the pages of one section of it, for a quick look. Folios, notes and references stay those of the whole.

import type { Box } from '../model/matter.ts';
import type { Publication } from '../model/stages.ts';
import type { StructureElement } from '../model/structure.ts';

/**
 * The structure tree is cut in place, because matter points at its elements by identity: the whole publication can no longer
 * be painted afterwards.
 */
export function excerpt(publication: Publication, section: string): Publication {
  const pages = publication.pages.filter((page) => page.section === section);
  const present = new Set<StructureElement>();
  for (const page of pages) collectTags(page.box, present);
  prune(publication.structure, present);
  return { ...publication, pages };
}

function collectTags(box: Box, tags: Set<StructureElement>): void {
  for (const { item } of box.items) {
    if (item.kind !== 'group') continue;
    if (item.tag) tags.add(item.tag);
    collectTags(item.box, tags);
  }
}

/** Keeps what has matter on the pages, what is above it and what is below it (an empty cell belongs to its row). */
function prune(element: StructureElement, present: ReadonlySet<StructureElement>): boolean {
  const kept = element.kids.filter((kid) => prune(kid, present));
  const isPresent = kept.length > 0 || present.has(element);
  if (!isPresent || !WHOLE.has(element.role)) element.kids.splice(0, element.kids.length, ...kept);
  return isPresent;
}

/** Kept as they are once something of them shows. */
const WHOLE: ReadonlySet<StructureElement['role']> = new Set(['TR']);
