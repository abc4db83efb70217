// Inks: RGB on screen, process and spot colours in print, and black that overprints only where it is pure.

import { describe, expect, test } from 'vitest';
import type { Placed } from '../../../src/model/matter.ts';
import { mm } from '../../../src/model/units.ts';
import { field, group, paintTest, publication, rectangle, words } from './publication.ts';
import { Painted } from './read-back.ts';

async function operations(items: readonly Placed[], target: 'screen' | 'print') {
  return (await Painted.open(await paintTest(publication([items]), target))).operations(0);
}

const large = rectangle(0, 0, mm(60), mm(60));
const small = rectangle(0, 0, mm(40), mm(60));

describe('print', () => {
  const everything = [
    field(large, 'menie'),
    field(large, 'inkt'),
    field(small, 'inkt', 0.4),
    field(small, 'goud', 0.5),
    ...words('Tekst'),
    ...words('wit', { ink: 'papier' }),
    { x: 0, y: 0, item: { kind: 'path' as const, path: small, stroke: { ink: { name: 'inkt' }, width: 0.5 } } },
  ];

  test('knows no RGB', async () => {
    const used = (await operations(everything, 'print')).map(({ operator }) => operator);
    expect(used).not.toContain('rg');
    expect(used).not.toContain('RG');
    expect(used.filter((operator) => operator === 'k').length).toBeGreaterThan(3);
  });

  test('a mix is built of its two inks', async () => {
    const mix = { name: 'menie', mix: { ink: { name: 'papier' }, share: 0.5 } };
    const [one, half] = await Promise.all(
      [{ name: 'menie' }, mix].map(async (fill) => {
        const used = await operations([{ x: 0, y: 0, item: { kind: 'path', path: small, fill } }], 'print');
        return used.find(({ operator }) => operator === 'k')?.operands.map(Number) ?? [];
      }),
    );
    expect(half).toEqual(one?.map((part) => Math.round(part * 500) / 1000));
  });

  test('a large field of black is rich, small matter is pure black', async () => {
    const used = await operations([field(large, 'inkt'), field(small, 'inkt')], 'print');
    expect(used.filter(({ operator }) => operator === 'k').map(({ operands }) => operands.join(' '))).toEqual([
      '0.6 0.6 0.3 0.85',
      '0 0 0 1',
    ]);
  });

  test('a tint scales all plates', async () => {
    const used = await operations([field(small, 'menie', 0.4)], 'print');
    expect(used).toContainEqual({ operator: 'k', operands: ['0', '0.328', '0.34', '0'] });
  });

  test('a spot ink goes to its own plate with its name and alternate', async () => {
    const painted = await Painted.open(await paintTest(publication([[field(small, 'goud', 0.5)]]), 'print'));
    expect(painted.operations(0)).toContainEqual({ operator: 'scn', operands: ['0.5'] });
    const space = painted.onPage(0, 'Resources', 'ColorSpace', 'Plate1');
    expect(space).toMatchObject(['/Separation', '/PANTONE 871 C', '/DeviceCMYK', { C1: [0.2, 0.3, 0.8, 0.1], N: 1 }]);
  });

  const rule = (width: number, name = 'inkt'): Placed => ({
    x: 0,
    y: 0,
    item: { kind: 'path', path: small, stroke: { ink: { name }, width } },
  });

  test('pure black text and thin rules overprint; heavy ones, white, tints, colours and fields do not', async () => {
    const items = [
      ...words('zwart'),
      ...words('wit', { ink: 'papier' }),
      ...words('rood', { ink: 'menie' }),
      ...words('grijs', { tint: 0.5 }),
      rule(2.5),
      rule(2, 'papier'),
      { x: 0, y: 0, item: { kind: 'path' as const, path: small, stroke: { ink: { name: 'inkt' }, width: 1 } } },
      field(small, 'inkt'),
    ];
    let over = false;
    const states: boolean[] = [];
    for (const { operator, operands } of await operations(items, 'print')) {
      if (operator === 'gs') over = operands[0] === '/Over';
      if (['TJ', 'S', 'f'].includes(operator)) states.push(over);
    }
    expect(states).toEqual([true, false, false, false, false, false, true, false]);
  });
});

describe('screen', () => {
  test('has RGB only, a tint is mixed with white', async () => {
    const used = await operations(
      [field(large, 'inkt'), field(small, 'menie', 0.5), ...words('goud', { ink: 'goud' })],
      'screen',
    );
    expect(used.filter(({ operator }) => operator === 'rg').map(({ operands }) => operands.join(' '))).toEqual([
      '0.118 0.09 0.157',
      '0.959 0.653 0.59',
      '0.706 0.588 0.235',
    ]);
    expect(used.some(({ operator }) => ['k', 'K', 'gs', 'scn'].includes(operator))).toBe(false);
  });
});

test('an ink that the design lacks is an error of ours', async () => {
  await expect(paintTest(publication([[group(0, 0, [field(small, 'paars')])]]), 'print')).rejects.toThrow('paars');
});
