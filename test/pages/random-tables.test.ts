// Random tables in random columns: nothing is lost or doubled, every part has its heads, no row stands alone, every note has its mark.

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { mayBreak } from '../../src/compose/table-flow.ts';
import type { Block, TableBlock, TableRow } from '../../src/model/content.ts';
import type { Design, StoryFrame } from '../../src/model/design.ts';
import type { Footnote, RichText } from '../../src/model/text.ts';
import { lay, type Outcome, span, storyOf } from './lay.ts';
import { elementsOf, type Line, linesOf, read } from './matter.ts';
import { type Pressed, press } from './press.ts';

const STEP = 12;
const WIDTH = 700;

let pressed: Pressed;
beforeAll(async () => {
  pressed = await press('list');
});

type Role = TableRow['role'];
const anyRole: fc.Arbitrary<Role> = fc.oneof(
  { weight: 8, arbitrary: fc.constant('row' as const) },
  { weight: 1, arbitrary: fc.constantFrom('group' as const, 'total' as const) },
);
const anyTable = fc.record({
  before: fc.nat(12),
  rows: fc.array(fc.record({ role: anyRole, words: fc.integer({ min: 1, max: 4 }), note: fc.nat(9) }), {
    minLength: 1,
    maxLength: 40,
  }),
  columns: fc.integer({ min: 2, max: 3 }),
  align: fc.constantFrom('right' as const, 'decimal' as const),
  lines: fc.integer({ min: 17, max: 22 }),
  width: fc.integer({ min: 150, max: 220 }),
  source: fc.boolean(),
});
type Plan = typeof anyTable extends fc.Arbitrary<infer T> ? T : never;

/** No group's head last or before another, no sum first or after a group's head: what editors write. */
function sensible(rows: Plan['rows']): Plan['rows'] {
  return rows.map((row, i) => {
    const isOdd =
      (row.role === 'group' && (i === rows.length - 1 || rows[i - 1]?.role === 'group')) ||
      (row.role === 'total' && (i === 0 || rows[i - 1]?.role !== 'row'));
    return isOdd ? { ...row, role: 'row' as const } : row;
  });
}

const text = (words: string, note?: Footnote): RichText => ({
  runs: [{ text: words }, ...(note ? [{ text: '', note }] : [])],
  span,
});

/** Cells say where they stand: `r3k1`. Notes that follow each other in rows are one note with many marks. */
function tableOf(plan: Plan): { readonly table: TableBlock; readonly roles: readonly Role[] } {
  const rows = sensible(plan.rows);
  const notes: Footnote[] = [];
  const noteOf = (wish: number): Footnote | undefined => {
    if (wish > 1) return undefined;
    const known = wish === 1 ? notes.at(-1) : undefined;
    const note = known ?? { number: notes.length + 1, text: text(`noot${notes.length + 1}`) };
    if (!known) notes.push(note);
    return note;
  };
  const set = rows.map(({ role, words, note }, i): TableRow => {
    const label = Array.from({ length: words }, (_, word) => (word === 0 ? `r${i}k0` : 'woord')).join(' ');
    const others = Array.from({ length: plan.columns - 1 }, (_, k) => text(`r${i}k${k + 1}`));
    const cells = [text(label, noteOf(note)), ...(role === 'group' ? [] : others)];
    return { role, cells, numbers: [] };
  });
  const columns = Array.from({ length: plan.columns }, (_, i) => ({
    label: text(`kop${i}`),
    align: i === 0 ? ('left' as const) : plan.align,
    share: 0,
    strong: false,
  }));
  const source = plan.source ? { source: text('bron') } : {};
  const table: TableBlock = { kind: 'table', title: 'Titel', columns, rows: set, notes, ...source, span };
  return { table, roles: rows.map(({ role }) => role) };
}

function designOf({ lines, width }: Plan): Design {
  const frames = [10, 20 + width].map((x): StoryFrame => ({ x, y: 3 * STEP, width, lines }));
  const story = { kind: 'story' as const, name: 'body', at: [0, 0] as const, frames, balance: false, span };
  const sheet = { spread: false, mirror: false, elements: [story] };
  const arrangement = { start: 'any' as const, sheets: [sheet], continuation: sheet };
  return {
    ...pressed.design,
    page: { ...pressed.design.page, trim: { width: WIDTH, height: 320 } },
    templates: new Map([['random', { name: 'random', arrangements: new Map([['text', arrangement]]), span }]]),
  };
}

interface Part {
  readonly heads: number;
  readonly continued: boolean;
  readonly title: boolean;
  /** Roles of the rows in it. */
  readonly rows: readonly Role[];
}

/** What stands of the table in each column, by the places of its lines. */
function partsOf({ publication }: Outcome, roles: readonly Role[], width: number): readonly Part[] {
  const columns = new Map<string, Line[]>();
  for (const line of linesOf(publication.pages)) {
    const key = `${line.page} ${line.x < 15 + width ? 0 : 1}`;
    columns.set(key, [...(columns.get(key) ?? []), line]);
  }
  return [...columns.values()]
    .map((lines): Part => {
      const rows = lines.flatMap(({ text: words }) => /^r(\d+)k0/.exec(words)?.[1] ?? []);
      return {
        heads: lines.filter(({ text: words }) => words === 'kop0').length,
        continued: lines.some(({ text: words }) => words === 'Titel (vervolg)'),
        title: lines.some(({ text: words }) => words === 'Titel'),
        rows: rows.map((row) => roles[Number(row)] ?? 'row'),
      };
    })
    .filter((part) => part.rows.length > 0 || part.heads > 0 || part.title);
}

const random = (check: (plan: Plan, outcome: Outcome, table: TableBlock, roles: readonly Role[]) => void): void =>
  fc.assert(
    fc.property(anyTable, (plan) => {
      const { table, roles } = tableOf(plan);
      const before = Array.from(
        { length: plan.before },
        (): Block => ({ kind: 'paragraph', text: text('alfa'), span }),
      );
      check(plan, lay(pressed, [...before, table], designOf(plan)), table, roles);
    }),
    { seed: 1450, numRuns: 80 },
  );

describe('a random table', () => {
  it('loses and doubles nothing', () => {
    random((plan, { publication, said, settled }, { rows, title, columns }) => {
      expect(said).toEqual([]);
      expect(settled).toBe(true);
      const words = (texts: readonly RichText[]): string =>
        texts.map(({ runs }) => runs.map((run) => run.text).join('')).join('');
      const marks = (found: string): string => found.replace(/(?<=k0|woord)[a-z](?=r\d|bron|$)/g, '');
      const expected = [
        'alfa'.repeat(plan.before),
        title,
        words(columns.map(({ label }) => label)),
        ...rows.map(({ cells }) => words(cells)),
        plan.source ? 'bron' : '',
      ].join('');
      expect(marks(storyOf(publication))).toBe(expected.replaceAll(' ', ''));
    });
  });

  it('has its heads above every part, and says where it goes on', () => {
    random((plan, outcome, _, roles) => {
      const parts = partsOf(outcome, roles, plan.width);
      for (const [i, part] of parts.entries()) {
        expect(part.heads).toBe(1);
        expect([part.title, part.continued]).toEqual([i === 0, i > 0]);
      }
      expect(read(outcome.publication, 'THead')).toHaveLength(1);
      expect(elementsOf(outcome.publication.structure).filter(({ role }) => role === 'Table')).toHaveLength(1);
    });
  });

  it('leaves no row alone, no head of a group without its row, no sum without the row above', () => {
    random((plan, outcome, _, roles) => {
      const parts = partsOf(outcome, roles, plan.width);
      expect(parts.flatMap(({ rows }) => rows)).toEqual(roles);
      for (const { rows } of parts.length > 1 ? parts : []) {
        expect(rows.filter((role) => role !== 'group').length).toBeGreaterThanOrEqual(2);
        expect(rows.at(-1)).not.toBe('group');
        expect(rows[0]).not.toBe('total');
      }
    });
  });

  it('has a note for every mark and a mark for every note', () => {
    random((_, { publication }, { notes }) => {
      const letters = notes.map((__, i) => String.fromCharCode(97 + i)).map((letter) => letter);
      expect(read(publication, 'Note')).toEqual(notes.map((__, i) => `${letters[i]}noot${i + 1}`));
      const marks = linesOf(publication.pages)
        .filter(({ tag }) => tag?.role === 'TH' || tag?.role === 'TD')
        .flatMap(({ runs }) => runs.filter(({ rise }) => rise).map(({ clusters }) => clusters.join('')));
      expect([...new Set(marks)]).toEqual(letters);
    });
  });
});

describe('mayBreak', () => {
  const rows = (roles: string): { role: Role }[] =>
    [...roles].map((letter) => ({
      role: ({ r: 'row', g: 'group', t: 'total', R: 'result' } as const)[letter] ?? 'row',
    }));
  const breaks = (roles: string): number[] =>
    [...roles].flatMap((_, i) => (i > 0 && mayBreak(rows(roles), i) ? [i] : []));

  it.each([
    ['rrr', []],
    ['rrrr', [2]],
    ['rrrrr', [2, 3]],
    ['rrrrt', [2, 3]],
    ['rrrt', [2]],
    ['grrgrr', [3]],
    ['grgrrr', [4]],
    ['rrrrtR', [2, 3]],
  ])('%s: before %j', (roles, expected) => expect(breaks(roles)).toEqual(expected));
});
