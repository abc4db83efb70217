// What is for screens only: annotations on the page, and actions of the file or of its parts (ISO 15930-7:2010, 6.15 and 6.16).

import type { OpenFile } from '../document.ts';
import type { Findings } from '../findings.ts';
import { overlap } from '../matrix.ts';
import { cornersOf, entriesOf, get, isArray, itemsOf, nameOf, type Obj } from '../objects.ts';
import type { PageCheck } from '../sheet.ts';

/** Those of the press itself. */
const ALLOWED = ['TrapNet', 'PrinterMark'];

export const annotationsCheck: PageCheck = {
  marks({ page, bleed, add }) {
    for (const annotation of itemsOf(get(page.dictionary, 'Annots'))) {
      const kind = nameOf(get(annotation, 'Subtype')) ?? '?';
      const box = cornersOf(get(annotation, 'Rect'));
      if (!box || ALLOWED.includes(kind) || !overlap(box, page.bleed ?? bleed)) continue;
      add({ check: 'annotations', severity: 'error', code: 'inspect/annotation', args: { kind }, same: kind }, box);
    }
  },
};

/** Links are annotations, and told as such: what they do is not told again. */
export function checkActions({ catalogue, pages }: OpenFile, findings: Findings): void {
  const add = (action: Obj, page?: number): void => {
    const kind = nameOf(get(action, 'S')) ?? 'AA';
    const code = kind === 'JavaScript' ? 'inspect/javascript' : 'inspect/action';
    const place = page === undefined ? {} : { place: { page } };
    findings.add({ check: 'actions', severity: 'error', code, args: { kind }, same: kind, ...place });
  };
  const opening = get(catalogue, 'OpenAction');
  // A place to open at is no action.
  if (opening && !isArray(opening) && nameOf(get(opening, 'S')) !== 'GoTo') add(opening);
  for (const script of scriptsOf(get(catalogue, 'Names', 'JavaScript'))) add(script);
  for (const [, action] of entriesOf(get(catalogue, 'AA'))) add(action);
  for (const { dictionary, number } of pages)
    for (const [, action] of entriesOf(get(dictionary, 'AA'))) add(action, number);
}

/** Leaves of a name tree. */
function scriptsOf(tree: Obj, depth = 0): readonly Obj[] {
  if (!tree || depth > 16) return [];
  const own = itemsOf(get(tree, 'Names')).filter((_, i) => i % 2 === 1);
  return [...own, ...itemsOf(get(tree, 'Kids')).flatMap((kid) => scriptsOf(kid, depth + 1))];
}
