// Text: what is painted has the widths that were measured and reads as it was written.

import { describe, expect, test } from 'vitest';
import { mm } from '../../../src/model/units.ts';
import { group, paintTest, publication, words } from './publication.ts';
import { Painted, readWithPdfJs } from './read-back.ts';

/** Pen travel of a TJ array in thousandths of an em. */
function travel(array: string, widths: readonly number[]): number {
  let sum = 0;
  for (const [, hex, number] of array.matchAll(/<([^>]*)>|(-?[\d.]+)/g)) {
    for (const code of hex?.match(/.{4}/g) ?? []) sum += widths[Number.parseInt(code, 16)] ?? 0;
    sum -= Number(number ?? 0);
  }
  return sum;
}

const SAMPLE = 'Efficiënte officiële begeleiding – in 2023 kreeg Heist-op-den-Berg 1.240 vragen, “Wooncoach” To AVATAR';

describe('advances', () => {
  test.each([
    { face: 'literata-400', size: 9.1, tracking: 0 },
    { face: 'schibsted-800', size: 408, tracking: -0.036 },
    { face: 'schibsted-800', size: 8.4, tracking: 0.002 },
  ])('painted width of $face at $size pt is the measured width', async (style) => {
    const placed = words(SAMPLE, style);
    const painted = await Painted.open(await paintTest(publication([placed]), 'print'));
    const arrays = painted.operations(0).filter(({ operator }) => operator === 'TJ');
    const { widths } = painted.font(0, 'F1');
    const shown = arrays.reduce((sum, { operands: [array] }) => sum + travel(array ?? '', widths), 0);
    const measured = placed.reduce(
      (sum, { item }) => sum + (item.kind === 'text' ? item.run.advances.reduce((a, b) => a + b, 0) : 0),
      0,
    );
    expect(Math.abs((shown * style.size) / 1000 - measured)).toBeLessThan(0.01);
  });

  test('glyph scaling is undone in the adjustments, as advances include it', async () => {
    const [first] = words('waterloop', {}, { scale: 0.98 });
    const painted = await Painted.open(await paintTest(publication([[first!]]), 'screen'));
    const operations = painted.operations(0);
    expect(operations).toContainEqual({ operator: 'Tz', operands: ['98'] });
    const array = operations.find(({ operator }) => operator === 'TJ')?.operands[0] ?? '';
    const run = first?.item.kind === 'text' ? first.item.run : undefined;
    const measured = run?.advances.reduce((a, b) => a + b, 0) ?? 0;
    expect((travel(array, painted.font(0, 'F1').widths) / 1000) * 10 * 0.98).toBeCloseTo(measured, 2);
  });

  test('a raised run rises and the next one does not', async () => {
    const items = [...words('noot'), group(30, 0, words('1', {}, { rise: 3.5 })), group(40, 0, words('verder'))];
    const painted = await Painted.open(await paintTest(publication([items]), 'screen'));
    const rises = painted.operations(0).filter(({ operator }) => operator === 'Ts');
    expect(rises.map(({ operands }) => operands)).toEqual([['3.5'], ['0']]);
  });
});

describe('reading back', () => {
  test('ligatures, diacritics and quotes read as written', async () => {
    const bytes = await paintTest(publication([[group(mm(20), mm(50), words(SAMPLE))]]), 'print');
    expect((await readWithPdfJs(bytes, 0)).text).toBe(SAMPLE);
  });

  test('the space glyph reads as a space although a no-break space came first', async () => {
    const bytes = await paintTest(publication([[group(50, 50, words('12\u00A0km en verder'))]]), 'screen');
    expect((await Painted.open(bytes)).font(0, 'F1').unicode).not.toContain('\u00A0');
    expect((await readWithPdfJs(bytes, 0)).text).toBe('12 km en verder');
  });

  test('every glyph of the subset has characters', async () => {
    const painted = await Painted.open(await paintTest(publication([words(SAMPLE)]), 'screen'));
    const { unicode } = painted.font(0, 'F1');
    expect(unicode.slice(1).every((characters) => characters.length > 0 && !characters.includes('\0'))).toBe(true);
  });

  test('small capitals read as typed, capitals and small letters alike', async () => {
    const small = { features: ['smcp', 'c2sc'] };
    const bytes = await paintTest(publication([[group(50, 50, words('IGEMO en Igemo, LEKP', small))]]), 'print');
    const spans = (await Painted.open(bytes)).operations(0).filter(({ operands }) => operands[0] === '/Span');
    // Glyphs of the letters that were capitals at their first use.
    const said = [...'egemo'].map(
      (letter) => `<</ActualText<FEFF00${letter.charCodeAt(0).toString(16).toUpperCase()}>>>`,
    );
    expect(spans.map(({ operands }) => operands[1])).toEqual(said);
  });

  test('a run that stands for other characters says so', async () => {
    const painted = await Painted.open(
      await paintTest(publication([words('CO2', {}, { actualText: 'CO₂' })]), 'screen'),
    );
    const spans = painted.operations(0).filter(({ operands }) => operands[0] === '/Span');
    expect(spans.map(({ operands }) => operands[1])).toEqual(['<</ActualText<FEFF0043004F2082>>>']);
  });

  test('a glyph that is used for other characters later says so there', async () => {
    const [first] = words('2');
    const run = first?.item.kind === 'text' ? first.item.run : undefined;
    const second = { x: 20, y: 0, item: { kind: 'text' as const, run: { ...run!, clusters: ['₂'] } } };
    const painted = await Painted.open(await paintTest(publication([[first!, second]]), 'screen'));
    const spans = painted.operations(0).filter(({ operands }) => operands[0] === '/Span');
    expect(spans.map(({ operands }) => operands[1])).toEqual(['<</ActualText<FEFF2082>>>']);
  });
});

test('operators that change nothing are not written again', async () => {
  const lines = Array.from({ length: 30 }, (_, k) => group(50, 50 + 12 * k, words('Een regel gewone tekst')));
  const operators = (await Painted.open(await paintTest(publication([lines]), 'print')))
    .operations(0)
    .map(({ operator }) => operator);
  const count = (operator: string): number => operators.filter((other) => other === operator).length;
  expect([count('BT'), count('Tf'), count('k'), count('gs'), count('Tm')]).toEqual([1, 1, 1, 1, 30]);
});
