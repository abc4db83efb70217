// Widths of a table's columns: given by the design, by share, by content, or what is left over.

import type { TableStyle } from '../model/block-styles.ts';
import type { TableBlock, TableColumn, TableRow } from '../model/content.ts';
import type { RichText } from '../model/text.ts';
import type { Pt } from '../model/units.ts';
import { report, type Setting, styleOf } from './setting.ts';
import { endOfNumber, setAsIs } from './table-cells.ts';
import { type Marking, marked } from './table-notes.ts';

export interface Column {
  readonly x: Pt;
  readonly width: Pt;
  /** Of numbers under each other: where their whole part ends, from `x`. */
  readonly point: Pt;
}

/** What the cells of a column ask for. */
interface Wish {
  /** The longest of its cells on one line. */
  readonly natural: Pt;
  /** The longest of its words. */
  readonly words: Pt;
  /** The longest part of a word that is never divided. */
  readonly parts: Pt;
  /** Of numbers under each other: what stands to the right of the point. */
  readonly right: Pt;
  /** The cell that asks for the most. */
  readonly widest: RichText;
}

/**
 * A design may fix the columns. Else columns with a share keep it; the others are as wide as their widest cell. What is left goes
 * to the text columns and the columns of bars. Where not everything fits on one line, see `narrowed`; where not even the words
 * fit, words are divided; where the parts of words do not fit, the table stands out of its measure. Reports: compose/wide-table.
 */
export function columnsOf(marking: Marking, width: Pt): readonly Column[] {
  const { table, style } = marking;
  const room = width - style.gap * (table.columns.length - 1);
  const wishes = spread(
    marking,
    table.columns.map((_, i) => wishOf(marking, i)),
  );
  const fixed = style.columns?.length === table.columns.length ? style.columns : undefined;
  const widths = fixed ?? shared(marking, wishes, room);
  let x = 0;
  return widths.map((own, i) => {
    const place = { x, width: own, point: own - (wishes[i]?.right ?? 0) };
    x += own + style.gap;
    return place;
  });
}

function shared(marking: Marking, wishes: readonly Wish[], room: Pt): readonly Pt[] {
  const { table } = marking;
  const fixed = table.columns.map(({ share }) => (share > 0 ? share * room : undefined));
  const widthsOf = (of: (wish: Wish) => Pt): readonly Pt[] => wishes.map((wish, i) => fixed[i] ?? of(wish));
  const natural = widthsOf((wish) => wish.natural);
  if (sum(natural) <= room) return widened(table, natural, room - sum(natural));
  const [words, parts] = [widthsOf((wish) => wish.words), widthsOf((wish) => wish.parts)];
  if (sum(parts) > room + SLACK) {
    reportWide(marking, wishes, sum(parts) - room);
    return parts;
  }
  const least = sum(words) <= room + SLACK ? words : parts;
  return narrowed(marking, natural, least, room);
}

const SLACK: Pt = 0.01;
const sum = (widths: readonly Pt[]): Pt => widths.reduce((total, own) => total + own, 0);

function reportWide({ setting, table }: Marking, wishes: readonly Wish[], over: Pt): void {
  const widest = wishes.reduce((most, wish) => (wish.parts > most.parts ? wish : most));
  const words = widest.widest.runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ');
  const cell = words.length > LONG ? `${words.slice(0, LONG)}…` : words;
  const args = { over: Math.ceil(over * 10) / 10, columns: table.columns.length, cell };
  report(setting, 'compose/wide-table', args, widest.widest.span ?? table.span);
}

/** So much of a cell is quoted. */
const LONG = 40;

function wishOf(marking: Marking, i: number): Wish {
  const { setting, table, style } = marking;
  const column = table.columns[i] as TableColumn;
  if (column.bars) return { natural: 0, words: 0, parts: 0, right: 0, widest: column.label };
  const cells = [
    { text: marked(marking, column.label), style: style.head },
    ...table.rows.flatMap((row) => cellOf(marking, row, column, i)),
  ];
  const wish = { natural: 0, words: 0, parts: 0, right: 0, widest: column.label };
  let left = 0;
  for (const [row, { text, style: name }] of cells.entries()) {
    const own = styleOf(setting.workshop, name);
    const set = setAsIs(setting, text, own, column.align);
    wish.natural = Math.max(wish.natural, set.width);
    const point = column.align === 'decimal' && row > 0 ? endOfNumber(set) : undefined;
    // A number is never divided; where columns of numbers stand under each other, neither is their column.
    if (point !== undefined) {
      left = Math.max(left, point);
      wish.right = Math.max(wish.right, set.width - point);
    }
    const least = (hyphenate: boolean): Pt =>
      point === undefined ? leastOf(setting, text, own, hyphenate) - set.hang : set.width;
    const parts = least(true);
    if (parts > wish.parts) Object.assign(wish, { parts, widest: text });
    wish.words = Math.max(wish.words, least(false));
  }
  const drawn = column.spark ? style.spark.width : 0;
  const number = left + wish.right;
  const most = (width: Pt): Pt => Math.max(width, number, drawn) + ROUNDING;
  return { ...wish, natural: most(wish.natural), words: most(wish.words), parts: most(wish.parts) };
}

/** Breaking lines again at exactly a width must not fail for a rounding. */
const ROUNDING: Pt = 0.05;

function cellOf(marking: Marking, row: TableRow, column: TableColumn, i: number): { text: RichText; style: string }[] {
  const text = row.role === 'group' ? undefined : row.cells[i];
  return text
    ? [{ text: marked(marking, text), style: cellStyleName(marking.style, row, column.strong, i === 0) }]
    : [];
}

function leastOf({ workshop }: Setting, text: RichText, style: ReturnType<typeof styleOf>, hyphenate: boolean): Pt {
  if (text.runs.length === 0) return 0;
  return workshop.typesetter.least(
    text,
    { ...style, hyphenate: hyphenate && style.hyphenate },
    {
      align: 'left',
      lang: workshop.edition.lang,
    },
  );
}

/** Of a line, where its words are to stand on two. */
const HALF = 0.6;

/** A head over several columns makes them wider where it would take more than two lines, all by as much. */
function spread(marking: Marking, wishes: readonly Wish[]): readonly Wish[] {
  const { setting, table, style } = marking;
  const wider = [...wishes];
  for (const { text, from, to } of headSpans(table)) {
    const own = styleOf(setting.workshop, style.head);
    const words: RichText = { runs: [{ text }] };
    const least = leastOf(setting, words, own, false) + ROUNDING;
    const needs = {
      natural: Math.max(least, HALF * setAsIs(setting, words, own, 'left').width),
      words: least,
      parts: leastOf(setting, words, own, true) + ROUNDING,
    };
    const inside = style.gap * (to - from);
    for (const key of ['natural', 'words', 'parts'] as const) {
      const lack = needs[key] - inside - sum(wider.slice(from, to + 1).map((wish) => wish[key]));
      const more = Math.max(0, lack) / (to - from + 1);
      for (let i = from; i <= to; i++) wider[i] = { ...(wider[i] as Wish), [key]: (wider[i]?.[key] ?? 0) + more };
    }
  }
  return wider;
}

/** Heads over columns, with the first and the last column below them. */
export function headSpans({ columns }: TableBlock): readonly { text: string; from: number; to: number }[] {
  const spans: { text: string; from: number; to: number }[] = [];
  for (const [i, { over }] of columns.entries()) {
    if (over === undefined) continue;
    const last = spans.at(-1);
    if (last?.text === over && last.to === i - 1) last.to = i;
    else spans.push({ text: over, from: i, to: i });
  }
  return spans;
}

/**
 * Widths between two extremes: the widest columns capped at one width such that all fit, and the room shared in proportion to what
 * the columns lack. Of some steps between them, the one at which the rows take the fewest lines; of equals the first. No column is
 * narrower than `least`. (CSS 2.1, 17.5.2.2 knows the second alone, and breaks short columns for a long one.)
 */
function narrowed(marking: Marking, natural: readonly Pt[], least: readonly Pt[], room: Pt): readonly Pt[] {
  const caps = capped(natural, least, room);
  const share = (room - sum(least)) / Math.max(sum(natural) - sum(least), SLACK);
  const shares = natural.map((own, i) => (least[i] ?? 0) + share * (own - (least[i] ?? 0)));
  const steps = BLENDS.map((blend) => caps.map((own, i) => own + blend * ((shares[i] ?? own) - own)));
  const counts = steps.map((widths) => linesAt(marking, widths));
  return steps[counts.indexOf(Math.min(...counts))] ?? caps;
}

const BLENDS = [0, 0.25, 0.5, 0.75, 1];

/** Every column as wide as it would be, but none above one width, unless its own least is. */
function capped(natural: readonly Pt[], least: readonly Pt[], room: Pt): readonly Pt[] {
  const at = (cap: Pt): readonly Pt[] => natural.map((own, i) => Math.max(least[i] ?? 0, Math.min(own, cap)));
  let [low, high] = [0, Math.max(...natural)];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > room) high = middle;
    else low = middle;
  }
  return at(low);
}

/** Enough to find a width to a thousandth of a point in any table. */
const HALVINGS = 30;

/** Lines that the rows take together. */
function linesAt(marking: Marking, widths: readonly Pt[]): number {
  const { setting, table } = marking;
  const { workshop } = setting;
  const { typesetter, edition } = workshop;
  return table.rows.reduce((count, row) => {
    const lines = table.columns.map((column, i) => {
      const [cell] = cellOf(marking, row, column, i);
      if (!cell || column.align === 'decimal') return 1;
      const own = styleOf(workshop, cell.style);
      const measure = (widths[i] ?? 0) + setAsIs(setting, cell.text, own, column.align).hang;
      return typesetter.lines(cell.text, own, measure, { align: 'left', lang: edition.lang }).length;
    });
    return count + Math.max(1, ...lines);
  }, 0);
}

/** Columns of bars get a share each, the text columns one together: shared by what they hold, so that none is mostly white. */
function widened(table: TableBlock, natural: readonly Pt[], free: Pt): readonly Pt[] {
  const isOpen = (i: number) => table.columns[i]?.share === 0;
  const isBars = (i: number) => isOpen(i) && Boolean(table.columns[i]?.bars);
  const isText = (i: number) => isOpen(i) && !isBars(i) && table.columns[i]?.align === 'left';
  const text = natural.reduce((total, own, i) => (isText(i) ? total + own : total), 0);
  const part = free / (natural.filter((_, i) => isBars(i)).length + (text > 0 ? 1 : 0) || 1);
  return natural.map((own, i) => {
    if (isBars(i)) return own + part;
    return isText(i) ? own + (part * own) / text : own;
  });
}

/** Name of the text style of a cell, by its row and column. */
export function cellStyleName(style: TableStyle, row: TableRow, strong: boolean, isFirst = false): string {
  if (row.role === 'group') return style.group;
  if (row.role === 'result') return style.result.style ?? style.strong;
  if (row.role === 'row' && isFirst && style.label !== undefined) return style.label;
  return row.role === 'total' || strong ? style.strong : style.cell;
}
