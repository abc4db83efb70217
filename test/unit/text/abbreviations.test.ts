import { beforeAll, describe, expect, test } from 'vitest';
import type { TextStyle, Typesetter } from '../../../src/model/text.ts';
import { body, readOf, rich, setUp } from './setting.ts';

const small: TextStyle = { ...body, abbreviations: { features: ['c2sc'], tracking: 0.02 } };
let typesetter: Typesetter;
beforeAll(async () => {
  ({ typesetter } = await setUp());
});

const runsOf = (text: string, style = small) => typesetter.lines(rich(text), style, 400)[0]!.runs.map(({ run }) => run);

/** Stretches of a line that are set smaller. */
const smallIn = (text: string): string[] => {
  const plain = typesetter.charStyle(small, {});
  return runsOf(text)
    .filter((run) => run.ids.join() !== typesetter.shape(run.clusters.join(''), plain)[0]?.ids.join())
    .map((run) => run.clusters.join(''));
};

describe('abbreviations in small capitals', () => {
  test.each([
    ['IGEMO werkt voor de EU', ['IGEMO', 'EU']],
    ['een EU-subsidie en het LEKP 2.0', ['EU', 'LEKP']],
    ['de LEKP’s van 2023', ['LEKP']],
    ['de kmo’s van de VVSG, (IOED)', ['VVSG', 'IOED']],
    ['Mechelen, A12, CO₂, kWh, m² en plan B', []],
  ])('%s', (text, expected) => {
    expect(smallIn(text)).toEqual(expected);
  });

  test('are drawn by the face and read as typed', () => {
    const [line] = typesetter.lines(rich('het LEKP'), small, 400);
    expect(readOf(line!)).toBe('het LEKP');
    const [, capitals] = runsOf('het LEKP');
    const style = { ...typesetter.charStyle(body, {}), features: [...body.features, 'c2sc'] };
    expect(capitals?.ids).toEqual(typesetter.shape('LEKP', style)[0]?.ids);
    expect(capitals?.size).toBe(body.size);
  });

  test('have their own tracking, and may have their own size', () => {
    const [plain] = runsOf('EU', { ...body, abbreviations: { size: 0.9 } });
    expect(plain?.size).toBeCloseTo(0.9 * body.size, 9);
    const width = (tracking: number): number =>
      typesetter.lines(rich('VVSG'), { ...body, abbreviations: { tracking } }, 400)[0]!.width;
    expect(width(0.1) - width(0)).toBeCloseTo(3 * 0.1 * body.size, 6);
  });

  test('stay as they are where the design says nothing', () => {
    expect(runsOf('IGEMO werkt', body)).toHaveLength(1);
  });

  test('divide the rest of their word as before', () => {
    for (const style of [small, body])
      expect(typesetter.lines(rich('EU-subsidie'), style, 45).map(readOf)).toEqual(['EU-subsi\u00ad', 'die']);
  });
});
