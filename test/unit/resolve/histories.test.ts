import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/figures.ts';
import { historyOf } from '../../../src/resolve/histories.ts';

const FIGURE: Figure = {
  id: 'advies',
  label: 'adviezen',
  unit: 'adviezen',
  decimals: 0,
  value: 1240,
  status: 'confirmed',
  history: { 2019: 800, 2021: 900, 2022: 1100, 2023: 1240 },
  split: { by: 'municipality', values: { lier: 700, bornem: 540 } },
  splits: { 2021: { bornem: 300 }, 2022: { lier: 600, bornem: 500 }, 2023: { lier: 700, bornem: 540 } },
  span: { file: 'figures.yaml', line: 1, column: 1 },
};
const shown = (figure: Partial<Figure>, key?: string) =>
  historyOf({ year: 2023 }, { ...FIGURE, ...figure }, key).map(({ year, text }) => `${year} ${text}`);

describe('what a figure was before', () => {
  it('ends with what it is now', () => {
    expect(shown({})).toEqual(['2019 800', '2021 900', '2022 1.100', '2023 1.240']);
    expect(shown({ history: { 2022: 1100 } })).toEqual(['2022 1.100', '2023 1.240']);
  });

  it('knows the years of a part', () => {
    expect(shown({}, 'lier')).toEqual(['2022 600', '2023 700']);
    expect(shown({}, 'bornem')).toEqual(['2021 300', '2022 500', '2023 540']);
  });

  it('begins where it was counted as it is now', () => {
    const note = 'ook telefonische adviezen';
    expect(shown({ break: { year: 2022, note } })).toEqual(['2022 1.100', '2023 1.240']);
    expect(shown({ break: { year: 2023, note } })).toEqual([]);
  });

  it('ends in the year of its measurement', () =>
    expect(shown({ asOf: '2022-12-31' })).toEqual(['2019 800', '2021 900', '2022 1.240']));

  it.each([
    ['nothing but today', { history: { 2023: 1240 } }, undefined],
    ['a part that is not there', {}, 'duffel'],
  ])('is not made of %s', (_, figure, key) => expect(shown(figure, key)).toEqual([]));
});
