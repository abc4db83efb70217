// Entries of a structure element: what it is and what a screen reader must know of it (ISO 32000-1:2008, 14.7.2 and 14.8.5).

import type { StructureElement } from '../model/structure.ts';
import { text } from './document.ts';

/** `box`: where it stands, for figures. `unlinked`: a link leads nowhere in this file; its words are only words then. */
export function elementEntries(
  element: StructureElement,
  box: readonly number[] | undefined,
  unlinked: boolean,
): Record<string, unknown> {
  const attributes = attributesOf(element, box);
  return {
    S: element.role === 'Link' && unlinked ? 'Span' : element.role,
    ...(element.title !== undefined && { T: text(element.title) }),
    ...(element.lang !== undefined && { Lang: text(element.lang) }),
    ...(element.alt !== undefined && { Alt: text(element.alt) }),
    ...(element.id !== undefined && { ID: text(element.id) }),
    ...(attributes.length > 0 && { A: attributes.length === 1 ? attributes[0] : attributes }),
  };
}

function attributesOf(element: StructureElement, box: readonly number[] | undefined): Record<string, unknown>[] {
  const attributes: Record<string, unknown>[] = [];
  if (element.role === 'Figure' && box) attributes.push({ O: 'Layout', Placement: 'Block', BBox: box });
  if (element.listNumbering !== undefined) attributes.push({ O: 'List', ListNumbering: element.listNumbering });
  if (element.scope !== undefined || element.colSpan !== undefined || element.rowSpan !== undefined)
    attributes.push({
      O: 'Table',
      ...(element.scope !== undefined && { Scope: element.scope }),
      ...(element.colSpan !== undefined && { ColSpan: element.colSpan }),
      ...(element.rowSpan !== undefined && { RowSpan: element.rowSpan }),
    });
  return attributes;
}
