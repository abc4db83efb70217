// What a screen reader cannot walk: figures without words, headings that skip a level, roles where they cannot stand, tables whose
// rows do not match. Judges elements as the painter writes them: those without any matter are left out.

import type { Diagnostic, DiagnosticCode, Span } from '../model/diagnostic.ts';
import type { Role, StructureElement } from '../model/structure.ts';

/** Where matter comes from. */
export interface Whence {
  readonly page: number;
  /** In the report's files. */
  readonly span: Span | undefined;
  /** In the design's. */
  readonly drawnBy: Span | undefined;
}

/** Elements that have matter of their own, with where the first of it comes from. */
export type Matter = ReadonlyMap<StructureElement, Whence>;

/** Tells of one thing that is wrong. */
export type Tell = (code: DiagnosticCode, at: Whence, args?: Diagnostic['args']) => void;

/** ISO 14289-1:2014, 7.1 to 7.9. */
export function findStructureFaults(root: StructureElement, matter: Matter, tell: Tell): void {
  const { role, lang = '', title = '' } = root;
  const start: Whence = { page: 1, span: undefined, drawnBy: undefined };
  if (role !== 'Document' || lang.trim() === '' || title.trim() === '') tell('preflight/nameless-document', start);
  const names = new Set<string>();
  let heading = 0;
  const visit = (element: StructureElement, parent: StructureElement | undefined, around: Whence): void => {
    const at = firstMatter(element, matter) ?? around;
    // Of a role, the design is what gave it.
    const drawn = at.drawnBy ? { ...at, span: at.drawnBy } : at;
    const kids = element.kids.filter((kid) => isWritten(kid, matter));
    if (parent && !mayStandIn(element.role, parent.role))
      tell('preflight/misplaced-role', drawn, { role: element.role, parent: parent.role });
    const level = HEADINGS.indexOf(element.role) + 1;
    if (level > heading + 1) tell('preflight/skipped-heading', drawn, { role: element.role, level: heading + 1 });
    if (level > 0) heading = level;
    if (element.role === 'Figure' && !element.alt?.trim()) tell('preflight/no-alternative', at);
    if (element.role === 'TH' && !element.scope) tell('preflight/header-without-scope', drawn);
    if (element.role === 'Table' && !isEven(rowsOf(element, matter))) tell('preflight/uneven-table', at);
    if (element.role === 'Note' && (!element.id || names.has(element.id))) tell('preflight/unnamed-note', drawn);
    names.add(element.id ?? '');
    for (const kid of kids) visit(kid, element, at);
  };
  visit(root, undefined, start);
}

const HEADINGS: readonly Role[] = ['H1', 'H2', 'H3', 'H4'];

/** What may stand in elements that hold nothing else (ISO 32000-1:2008, tables 333, 336 and 337). */
const KIDS: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  Table: ['Caption', 'THead', 'TBody', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['Caption', 'L', 'LI'],
  LI: ['Lbl', 'LBody'],
  TOC: ['Caption', 'TOC', 'TOCI'],
  TOCI: ['Lbl', 'Reference', 'P', 'TOC'],
};
/** What stands nowhere else. */
const BOUND: readonly Role[] = ['THead', 'TBody', 'TR', 'TH', 'TD', 'LI', 'LBody', 'TOCI'];

const mayStandIn = (role: Role, parent: Role): boolean =>
  role !== 'Document' && (KIDS[parent]?.includes(role) ?? !BOUND.includes(role));

const isWritten = (element: StructureElement, matter: Matter): boolean =>
  element.role === 'TD' || element.role === 'TH' || firstMatter(element, matter) !== undefined;

function firstMatter(element: StructureElement, matter: Matter): Whence | undefined {
  const own = matter.get(element);
  if (own) return own;
  for (const kid of element.kids) {
    const found = firstMatter(kid, matter);
    if (found) return found;
  }
  return undefined;
}

const rowsOf = (table: StructureElement, matter: Matter): readonly StructureElement[] =>
  table.kids
    .flatMap((kid) => (kid.role === 'THead' || kid.role === 'TBody' ? kid.kids : [kid]))
    .filter((kid) => kid.role === 'TR' && isWritten(kid, matter));

/** Every row has as many columns, those counted that reach down into it. */
function isEven(rows: readonly StructureElement[]): boolean {
  let reaching: { readonly width: number; readonly rows: number }[] = [];
  const widths = rows.map(({ kids }) => {
    const cells = kids.map(({ colSpan = 1, rowSpan = 1 }) => ({ width: colSpan, rows: rowSpan }));
    const row = [...reaching, ...cells];
    reaching = row.filter((cell) => cell.rows > 1).map((cell) => ({ ...cell, rows: cell.rows - 1 }));
    return row.reduce((sum, { width }) => sum + width, 0);
  });
  return reaching.length === 0 && widths.every((width) => width === widths[0]);
}
