// Widths of columns: they fit their table, keep their shares, and give what is over to words and bars.

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Setting } from '../../../src/compose/setting.ts';
import { cellStyleName, columnsOf } from '../../../src/compose/table-columns.ts';
import type { TableStyle } from '../../../src/model/block-styles.ts';
import type { TableBlock, TableColumn, TableRow } from '../../../src/model/content.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { press } from '../../pages/press.ts';

const span = { file: 'a.yaml', line: 1, column: 1 };
let setting: Setting;
let style: TableStyle;
const said: Diagnostic[] = [];
beforeAll(async () => {
  const { edition, design, typesetter } = await press('list');
  const reporter = { report: (one: Diagnostic) => said.push(one) };
  setting = { workshop: { edition, design, typesetter, reporter } } as unknown as Setting;
  style = design.tables.get('plain') as TableStyle;
});

const column = (rest: Partial<TableColumn> = {}): TableColumn => ({
  label: { runs: [] },
  align: 'left',
  share: 0,
  strong: false,
  ...rest,
});
const table = (columns: TableColumn[], ...cells: string[][]): TableBlock => ({
  kind: 'table',
  title: '',
  columns,
  rows: cells.map((row) => ({ role: 'row', cells: row.map((text) => ({ runs: [{ text }] })), numbers: [] })),
  notes: [],
  span,
});
const widths = (block: TableBlock, width: number): number[] =>
  columnsOf({ setting, table: block, style }, width).map((one) => one.width);

describe('columnsOf', () => {
  it('keeps shares of what the gaps leave', () => {
    expect(widths(table([column({ share: 0.25 }), column({ share: 0.75 })], ['a', 'b']), 208)).toEqual([50, 150]);
  });

  it('lets numbers be as wide as they are and gives the rest to the words', () => {
    const [words, numbers] = widths(table([column(), column({ align: 'right' })], ['appels', '1.240']), 200);
    expect((words ?? 0) + (numbers ?? 0)).toBeCloseTo(200 - style.gap, 6);
    expect(numbers).toBeLessThan(25);
  });

  it('gives bars as much of the rest as words', () => {
    const bars = { value: 1 };
    const [words, numbers, lane] = widths(
      table([column(), column({ align: 'right' }), column({ bars })], ['a', '1', '']),
      300,
    );
    const natural = widths(table([column(), column({ align: 'right' })], ['a', '1']), 0);
    expect(lane).toBeCloseTo(300 - 2 * style.gap - (words ?? 0) - (numbers ?? 0), 6);
    expect(words).toBeGreaterThan(lane ?? 0);
    expect(natural.every((own) => own <= 5)).toBe(true);
  });

  it('takes what is missing from the widest', () => {
    const long = 'woorden '.repeat(20);
    const [short, wide] = widths(table([column(), column()], ['kort', long]), 100);
    expect(short).toBeLessThan(25);
    expect((short ?? 0) + (wide ?? 0)).toBeCloseTo(100 - style.gap, 6);
  });

  it('follows the design where it fixes as many columns', () => {
    const fixed = { ...style, columns: [30, 40] };
    const two = table([column(), column()], ['a', 'b']);
    expect(columnsOf({ setting, table: two, style: fixed }, 200)).toEqual([
      { x: 0, width: 30, point: 30 },
      { x: 30 + style.gap, width: 40, point: 40 },
    ]);
    const three = table([column(), column(), column()], ['a', 'b', 'c']);
    expect(columnsOf({ setting, table: three, style: fixed }, 200)).toHaveLength(3);
    expect(columnsOf({ setting, table: three, style: fixed }, 200)[0]?.width).not.toBe(30);
  });

  it('never stands out of its table without saying so', () => {
    const anyColumn = fc.record({
      align: fc.constantFrom('left' as const, 'right' as const, 'decimal' as const),
      label: fc.constantFrom('', 'Kop', 'Langere kop'),
    });
    const cell = fc.constantFrom('', '1', '12.345', 'appels', 'een rij met veel woorden');
    fc.assert(
      fc.property(
        fc.array(anyColumn, { minLength: 1, maxLength: 6 }),
        fc.array(cell, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 80, max: 500 }),
        (columns, cells, width) => {
          const count = columns.length;
          const block = table(
            columns.map(({ align, label }) => column({ align, label: { runs: [{ text: label }] } })),
            cells.slice(0, count),
            cells.slice(count, 2 * count),
          );
          said.length = 0;
          const places = columnsOf({ setting, table: block, style }, width);
          places.forEach((place, i) => {
            const before = places[i - 1];
            expect(place.width).toBeGreaterThanOrEqual(0);
            expect(place.x).toBeCloseTo(before ? before.x + before.width + style.gap : 0, 6);
          });
          const last = places.at(-1);
          const over = (last?.x ?? 0) + (last?.width ?? 0) - width;
          if (over > 0.01)
            expect(said).toMatchObject([{ code: 'compose/wide-table', args: { over: Math.ceil(over * 10) / 10 } }]);
          else expect(said).toEqual([]);
        },
      ),
      { seed: 12, numRuns: 150 },
    );
  });
});

describe('cellStyleName', () => {
  it('goes by the row, then by the column', () => {
    const names = {
      ...style,
      cell: 'cell',
      strong: 'strong',
      group: 'group',
      result: { ...style.result, style: undefined },
    };
    const row = (role: TableRow['role']): TableRow => ({ role, cells: [], numbers: [] });
    expect(cellStyleName(names, row('row'), false)).toBe('cell');
    expect(cellStyleName(names, row('row'), true)).toBe('strong');
    expect(cellStyleName(names, row('total'), false)).toBe('strong');
    expect(cellStyleName(names, row('group'), true)).toBe('group');
    expect(cellStyleName(names, row('result'), false)).toBe('strong');
    expect(cellStyleName({ ...names, result: { ...names.result, style: 'sum' } }, row('result'), false)).toBe('sum');
  });
});
