// Builds the structure tree in reading order while matter is composed in painting order.

import type { Role, StructureElement } from '../model/structure.ts';

/** A new element at the end of its parent; in a replay, the one that grew there before. */
export function grow(
  parent: StructureElement | undefined,
  role: Role,
  attributes: Omit<StructureElement, 'role' | 'kids'> = {},
): StructureElement {
  const before = parent && regrown(parent, role);
  if (before) return before;
  const element: StructureElement = { role, kids: [], ...attributes };
  parent?.kids.push(element);
  // What did not grow before is no kid to be found again.
  if (parent && cursors?.has(parent)) cursors.set(parent, parent.kids.length);
  roles.set(element, role);
  return element;
}

/** Roles as they were asked for: those of headings change once their level is known. */
const roles = new WeakMap<StructureElement, Role>();
/** While matter is composed once more: the next kid of each element to be found again. */
let cursors: Map<StructureElement, number> | undefined;

function regrown(parent: StructureElement, role: Role): StructureElement | undefined {
  const from = cursors?.get(parent);
  if (from === undefined) return undefined;
  const found = parent.kids.findIndex((kid, i) => i >= from && roles.get(kid) === role);
  const kid = parent.kids[found];
  if (!kid) return undefined;
  cursors?.set(parent, found + 1);
  cursors?.set(kid, 0);
  return kid;
}

/** Composes what was composed before below an element, at another measure: what it grows are the elements that are there. */
export function replay<T>(parent: StructureElement, compose: () => T): T {
  cursors = new Map([[parent, 0]]);
  try {
    return compose();
  } finally {
    cursors = undefined;
  }
}

/** A role as a design names it: `TH column` and `TH row` say which cells a header cell speaks for. */
export function growAs(parent: StructureElement, name: string): StructureElement {
  const [role, scope] = name.split(' ');
  return grow(parent, role as Role, SCOPES[scope ?? ''] ?? {});
}

const SCOPES: Readonly<Record<string, Pick<StructureElement, 'scope'>>> = {
  column: { scope: 'Column' },
  row: { scope: 'Row' },
};

/**
 * Removes the `Div`s that only kept a place in the reading order: their kids move up.
 * Only for elements that no matter is tagged with.
 */
export function dissolve(element: StructureElement, homes: ReadonlySet<StructureElement>): void {
  for (let i = element.kids.length - 1; i >= 0; i--) {
    const kid = element.kids[i];
    if (!kid) continue;
    dissolve(kid, homes);
    if (homes.has(kid)) element.kids.splice(i, 1, ...kid.kids);
  }
}

const LEVELS: readonly Role[] = ['H1', 'H2', 'H3', 'H4'];

/**
 * Headings never skip a level (ISO 14289-1:2014, 7.4.2): what lies deeper than one below the heading before it is raised.
 * A design may so give a box's title one role for all places where the box may stand.
 */
export function levelHeadings(section: StructureElement): void {
  let last = 0;
  const visit = (element: StructureElement): void => {
    const level = LEVELS.indexOf(element.role) + 1;
    if (level > 0) {
      last = Math.min(level, last + 1);
      element.role = LEVELS[last - 1] ?? element.role;
    }
    element.kids.forEach(visit);
  };
  visit(section);
}
