// The health of pages as a table of 80 columns: one line a page. Of a single section, its places for text as well.

import type { Health, PageHealth, Room } from '../model/health.ts';
import type { Words } from './words.ts';

/** Widest part of a line: terminals and mails show as much without folding. */
const WIDTH = 80;
/** Widths of the columns before the findings. */
const [PAGE, NAME, FILL, WORDS] = [4, 16, 6, 8] as const;
const INDENT = PAGE + 2 + NAME + 1 + NAME + FILL + WORDS + 2;

/** Lines of the table; `only` leaves one section, with a second table of what still fits in each of its places. */
export function healthTable({ pages, rooms }: Health, only: string | undefined, { health }: Words): readonly string[] {
  const shown = only === undefined ? pages : pages.filter(({ section }) => section === only);
  const [page, section, template, fill, words, findings] = health.heads;
  const head = row([page, section, template, fill, words], findings);
  const lines = [head, rule(head), ...shown.flatMap((one) => pageRows(one, health))];
  if (only === undefined) return lines;
  const own = rooms.filter((room) => room.section === only);
  return own.length === 0 ? lines : [...lines, '', ...roomRows(own, health)];
}

type Cells = readonly [page: string, section: string, template: string, fill: string, words: string];

function row([page, section, template, fill, words]: Cells, findings: string): string {
  const cells = [
    page.padStart(PAGE),
    '  ',
    cut(section, NAME).padEnd(NAME),
    ' ',
    cut(template, NAME).padEnd(NAME),
    fill.padStart(FILL),
    words.padStart(WORDS),
    '  ',
    findings,
  ];
  return cells.join('').trimEnd();
}

function pageRows({ page, section, template, fill, wordsLeft, findings }: PageHealth, say: Words['health']): string[] {
  const share = fill === undefined ? '' : `${Math.round(fill * 100)}%`;
  const words = wordsLeft === undefined ? '' : signed(wordsLeft);
  const told = Object.entries(findings).map(([code, count]) => {
    const name = say.findings[code] ?? code;
    return count > 1 ? `${name} ×${count}` : name;
  });
  const [first = '', ...rest] = folded(told, WIDTH - INDENT);
  return [
    row([String(page), section || say.blank, template, share, words], first),
    ...rest.map((line) => ' '.repeat(INDENT) + line),
  ];
}

/** Findings with commas between them, in lines of at most `width`. */
function folded(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  words.forEach((word, i) => {
    const text = i < words.length - 1 ? `${word},` : word;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= width) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(text);
  });
  return lines;
}

function roomRows(rooms: readonly Room[], say: Words['health']): readonly string[] {
  const [page, frame, lines, left, place] = say.roomHeads;
  const line = (cells: readonly [string, string, string, string, string]): string =>
    `${cells[0].padStart(PAGE)}  ${cut(cells[1], NAME).padEnd(NAME)}${cells[2].padStart(8)}  ${cells[3].padEnd(20)}${cells[4]}`.trimEnd();
  const head = line([page, frame, lines, left, place]);
  return [
    head,
    rule(head),
    ...rooms.map((room) =>
      line([
        String(room.page),
        room.frame,
        String(room.lines),
        say.left(room.wordsLeft),
        room.span ? `${room.span.file.replace(/^.*\//, '')}:${room.span.line}` : '',
      ]),
    ),
  ];
}

const rule = (head: string): string => '─'.repeat(Math.max(head.length, WIDTH));
const signed = (count: number): string => (count > 0 ? `+${count}` : count < 0 ? `−${-count}` : '0');
const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
