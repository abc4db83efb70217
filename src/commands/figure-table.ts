// Figures as a table for a terminal, as lines of what changed, and as a CSV that Excel opens as it is.

import type { FigureChange, FigureRow } from '../build/ledger.ts';
import type { Words } from './words.ts';

/** Widths of the columns before the pages. */
const [NAME, VALUE, CHANGE, STATUS, SOURCE] = [26, 12, 11, 10, 19] as const;

/** One line a figure, in the order of the store. */
export function figureLines(rows: readonly FigureRow[], year: number, { figures }: Words): readonly string[] {
  const [name, change, status, source, pages] = figures.heads;
  const head = line([name, String(year), String(year - 1), change, status, source, pages]);
  return [
    head,
    '─'.repeat(head.length),
    ...rows.map((row) =>
      line([
        row.id,
        row.text,
        row.previousText ?? '',
        row.change ?? '',
        figures.status[row.status],
        row.source?.id ?? '',
        row.pages.join(', '),
      ]),
    ),
  ];
}

type Cells = readonly [
  name: string,
  value: string,
  previous: string,
  change: string,
  status: string,
  source: string,
  pages: string,
];

function line([name, value, previous, change, status, source, pages]: Cells): string {
  const cells = [
    name.padEnd(NAME),
    value.padStart(VALUE),
    previous.padStart(VALUE),
    change.padStart(CHANGE),
    '',
    status.padEnd(STATUS),
    source.padEnd(SOURCE),
    pages,
  ];
  return cells.join(' ').trimEnd();
}

/** What changed, then what is new, then what went; a line each. */
export function changeLines(changes: readonly FigureChange[], { figures }: Words): readonly string[] {
  if (changes.length === 0) return [figures.none];
  const kinds = (['changed', 'new', 'gone'] as const).filter((kind) => changes.some((change) => change.kind === kind));
  return kinds.flatMap((kind, i) => {
    const own = changes.filter((change) => change.kind === kind);
    return [
      ...(i > 0 ? [''] : []),
      figures.changes[kind](own.length),
      ...own.map(({ id, label, text = '', previousText = '', change = '' }) => {
        const values = kind === 'changed' ? `${previousText} → ${text}` : text || previousText;
        return `  ${id.padEnd(NAME)} ${values.padEnd(2 * VALUE)} ${change.padEnd(CHANGE)} ${label}`.trimEnd();
      }),
    ];
  });
}

/** Begins with a byte order mark: without one Excel takes UTF-8 for something else. */
export function csvOf(rows: readonly FigureRow[], { figures }: Words): string {
  const lines = rows.map((row) => [
    row.id,
    row.label,
    decimal(row.value),
    row.unit ?? '',
    row.previous === undefined ? '' : decimal(row.previous),
    row.change ?? '',
    figures.status[row.status],
    row.asOf ?? '',
    row.owner ?? '',
    row.definition ?? '',
    row.source?.words ?? '',
    row.pages.join(', '),
    row.uses.map(({ file, line }) => `${file}:${line}`).join(', '),
  ]);
  return `\uFEFF${[figures.columns, ...lines].map((cells) => cells.map(quoted).join(';')).join('\r\n')}`;
}

const decimal = (value: number): string => String(value).replace('.', ',');

/** RFC 4180, section 2, with semicolons. */
const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
