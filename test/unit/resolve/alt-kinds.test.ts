import { describe, expect, it } from 'vitest';
import type { ChartBlock } from '../../../src/model/content.ts';
import { describeChart } from '../../../src/resolve/alt-text.ts';
import { chart, REGION, series } from '../charts/setting.ts';

const YEARS = ['2021', '2022', '2023'];
const say = (block: ChartBlock): string => describeChart(block, 'Maat').replaceAll('\u00A0', ' ');

describe('alternative text of kinds', () => {
  it('bar-100: the percentages that are printed', () => {
    const block = chart('bar-100', YEARS, [series('Restafval', [3, 2, 1]), series('Gft', [6, 6, 6])], { unit: 'ton' });
    expect(say(block)).toBe(
      'Gestapeld staafdiagram van aandelen: Maat, 2021 tot 2023. ' +
        'Restafval: van 33% in 2021 naar 14% in 2023, een gestage daling. ' +
        'Gft: van 67% in 2021 naar 86% in 2023, een gestage stijging.',
    );
  });

  it('bullet: each value with its target, ranges that end at one place', () => {
    const block = chart(
      'bullet',
      ['Adviezen', 'Scans'],
      [series('2023', [171, 96]), series('doel', [160, null], 'target'), series('onvoldoende', [100, 100], 'context')],
    );
    expect(say(block)).toBe('Balken met een doel: Maat. Adviezen 171 (doel 160) en Scans 96. Onvoldoende: tot 100.');
  });

  it('heat: the highest and the lowest field', () => {
    const rows = [series('Lier', [4, 9, 5]), series('Duffel', [2, 7, 3])];
    expect(say(chart('heat', YEARS, rows))).toBe(
      'Heatmap: Maat, 2021 tot 2023. Het hoogst bij Lier in 2022 met 9, het laagst bij Duffel in 2021 met 2.',
    );
    expect(say(chart('heat', ['wonen', 'zorg', 'erfgoed'], rows))).toBe(
      'Heatmap: Maat. Het hoogst bij Lier (zorg) met 9, het laagst bij Duffel (wonen) met 2.',
    );
  });

  it('choropleth: the values, and the areas of which nothing is known', () => {
    const few = chart('choropleth', ['Lier', 'Duffel', 'Bornem'], [series('', [4, null, 9])], { unit: 'gezinnen' });
    expect(say(few)).toBe('Kaart in tinten: Maat. Lier 4 gezinnen en Bornem 9. Voor Duffel zijn er geen gegevens.');
    const many = REGION.map((_, index) => (index < 2 ? index : null));
    expect(say(chart('choropleth', REGION, [series('', many)]))).toContain(
      'Voor een deel van de gebieden zijn er geen gegevens.',
    );
  });

  it('multiples: the main one, and the range of the others', () => {
    const rows = REGION.map((name, index) => series(name, [9, 8, index], name === 'Mechelen' ? 'main' : 'plain'));
    expect(say(chart('multiples', YEARS, rows))).toBe(
      'Kleine grafieken naast elkaar: Maat, 2021 tot 2023. ' +
        'Mechelen: van 9 in 2021 naar 5 in 2023, een gestage daling. ' +
        'De andere reeksen lopen in 2023 van 0 (Bornem) tot 11 (Putte).',
    );
  });

  it('waffle, treemap and pie: few parts all, of many the largest and the smallest', () => {
    const few = chart('waffle', ['huurders', 'eigenaars'], [series('', [230, 580])], { per: 10, unit: 'gezinnen' });
    expect(say(few)).toBe(
      'Wafeldiagram: Maat. Huurders 230 gezinnen en eigenaars 580. Eén vakje staat voor 10 gezinnen.',
    );
    const values = REGION.map((_, index) => index + 1);
    expect(say(chart('treemap', REGION, [series('', values)]))).toBe(
      'Treemap: Maat. De grootste delen zijn Putte 12, Heist-op-den-Berg 11 en Nijlen 10; het kleinste is Bornem met 1.',
    );
  });
});
