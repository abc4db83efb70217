// A table in the flow: title and caption above it, notes and source below it, rows that may break over columns and pages.

import type { TableStyle } from '../model/block-styles.ts';
import type { TableBlock, TableRow } from '../model/content.ts';
import type { Box } from '../model/matter.ts';
import type { StructureElement } from '../model/structure.ts';
import type { Footnote, RichText } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { keepsNext, lowered, type Part } from './company.ts';
import { lineParts } from './line-parts.ts';
import { asArtifact, placeLines } from './lines.ts';
import { bindText, inner, isThere } from './scope.ts';
import { type Setting, styleOf } from './setting.ts';
import { grow } from './structure.ts';
import { type SetTable, setTable, type TableSetting } from './table.ts';
import { firstMet, marked, notesIn, setNote } from './table-notes.ts';

/**
 * Title, caption and heads keep two rows with them; between rows the table breaks where `mayBreak` lets it, with its heads repeated,
 * within a row only if that is higher than `most`; its last rows keep the first two lines of what stands below them.
 */
export function tableParts(setting: Setting, block: TableBlock, most: Pt): readonly Part[] {
  let caption: StructureElement | undefined;
  const growCaption = (element: StructureElement, style: TableStyle): void => {
    if (hasNumber(block, style) || block.title !== '' || block.caption) caption = grow(element, 'Caption');
  };
  const set = setTable(setting, block, setting.measure, setting.tableStyle, growCaption, most);
  const { captionGap, sourceGap } = set.context.style;
  const above = caption ? captionParts(set.context, caption) : [];
  const below = belowParts(set.context);
  const { span } = block;
  const head = above.length > 0 ? lowered(set.head, captionGap) : set.head;
  return [
    ...above.map((part): Part => ({ ...part, span, keep: true })),
    { box: head, of: set.element, span, keep: true },
    ...rowParts(set, below.length > 0),
    ...below.map((part, i): Part => {
      if (i > 0) return { ...part, span };
      return { ...part, box: lowered(part.box, sourceGap), span, keep: below.length > 1 };
    }),
  ];
}

function rowParts({ context, head, rows }: SetTable, goesOn: boolean): readonly Part[] {
  const { table, style, setting, width } = context;
  const repeated = rows.length > 0 ? continuedHead(context, head) : undefined;
  const seen = new Set<Footnote>();
  const inFoot = style.notes.place === 'foot';
  const opening = notesIn([...(table.caption ? [table.caption] : []), ...table.columns.map(({ label }) => label)]);
  return rows.flatMap(({ element, parts }, i) => {
    const row = table.rows[i] as TableRow;
    const span = row.cells.find((cell) => cell.span)?.span ?? table.span;
    const keepsRow = i === rows.length - 1 ? goesOn : !mayBreak(table.rows, i + 1);
    return parts.map(({ notes: marks, ...part }, at): Part => {
      const met = inFoot ? firstMet([...(i === 0 && at === 0 ? opening : []), ...marks], seen) : [];
      const notes = met.map((note) => stacked(setNote(context, note, width, setting.parent), width));
      const keep = at === parts.length - 1 ? keepsRow : keepsNext(at, parts.length);
      return { ...part, of: element, span, notes, keep, ...(repeated && { head: repeated }) };
    });
  });
}

/**
 * Whether a table may break before a row: no row stands alone before or after the break, whatever heads of groups are with it; the
 * head of a group stays with its first row, a total with the row above.
 */
export function mayBreak(rows: readonly Pick<TableRow, 'role'>[], at: number): boolean {
  const plain = (part: readonly Pick<TableRow, 'role'>[]): number => part.filter(({ role }) => role !== 'group').length;
  const isSum = rows[at]?.role === 'total' || rows[at]?.role === 'result';
  if (isSum || rows[at - 1]?.role === 'group') return false;
  return plain(rows.slice(0, at)) >= COMPANY && plain(rows.slice(at)) >= COMPANY;
}

/** Fewest rows on either side of a break. */
const COMPANY = 2;

const stacked = (parts: readonly Part[], width: Pt): Box => {
  let y = 0;
  const items = parts.flatMap(({ box }) => {
    const top = y;
    y += box.height;
    return box.items.map((placed) => ({ ...placed, y: top + placed.y }));
  });
  return { width, height: y, items };
};

/** Its title says its number, where the design wants that said. */
const hasNumber = ({ number }: TableBlock, { numbered }: TableStyle): boolean =>
  number !== undefined && numbered !== undefined;

/** Title, then caption, as paragraphs of the table's caption. */
function captionParts(context: TableSetting, caption: StructureElement): readonly Part[] {
  const { table, style, setting } = context;
  const isNumbered = hasNumber(table, style);
  const words = isNumbered
    ? bindText(style.numbered ?? '', inner(setting.scope, { block: table })).runs
    : [{ text: table.title }];
  const title: RichText = { runs: words, span: table.span };
  return [
    ...(table.title === '' && !isNumbered ? [] : textParts(context, title, style.title, grow(caption, 'P'))),
    ...(table.caption ? textParts(context, marked(context, table.caption), style.caption, grow(caption, 'P')) : []),
  ];
}

/** Notes, unless they stand at the foot of the columns, and the source. */
function belowParts(context: TableSetting): readonly Part[] {
  const { table, style, setting, width } = context;
  const notes = style.notes.place === 'table' ? table.notes : [];
  return [
    ...notes.flatMap((note) => setNote(context, note, width, setting.parent)),
    ...(table.source ? textParts(context, table.source, style.source, grow(setting.parent, 'P')) : []),
  ];
}

const textParts = ({ setting, width }: TableSetting, text: RichText, style: string, tag: StructureElement) =>
  lineParts(setting, text, style, { x: 0, measure: width, width }, tag);

/** The heads once more, below a line that says so. Readers hear neither: they hear one table. */
function continuedHead({ setting, table, style, width }: TableSetting, head: Box): Box {
  const repeated = asArtifact(head, 'Pagination');
  if (!style.continued) return repeated;
  const { typesetter, edition } = setting.workshop;
  const own = styleOf(setting.workshop, style.continued.style);
  const text = bindText(style.continued.text, inner(setting.scope, { block: table }));
  if (!isThere(text)) return repeated;
  const lines = typesetter.lines(text, own, width, { lang: edition.lang });
  const height = lines.length * own.leading;
  const said = placeLines(setting, lines, text, { x: 0, y: own.leading }, own.leading, 'Pagination');
  const below = lowered(repeated, height);
  return { ...below, items: [...said, ...below.items] };
}
