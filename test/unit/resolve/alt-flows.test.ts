import { describe, expect, it } from 'vitest';
import type { ChartBlock } from '../../../src/model/content.ts';
import { describeChart } from '../../../src/resolve/alt-text.ts';
import { flowChart, type Row } from '../charts/flow-cases.ts';

const say = (block: ChartBlock): string => describeChart(block, 'Maat').replaceAll('\u00A0', ' ');

describe('alternative text of flows', () => {
  it('few: each of them, and what the nodes between pass on', () => {
    const rows: Row[] = [
      ['gemeenten', 'IGEMO', 900],
      ['Vlaanderen', 'IGEMO', 300],
      ['IGEMO', 'lonen', 1200],
    ];
    expect(say(flowChart(rows, { unit: 'euro' }))).toBe(
      'Stroomdiagram: Maat. Gemeenten naar IGEMO € 900, Vlaanderen naar IGEMO € 300 en IGEMO naar lonen € 1200. ' +
        'Alles gaat naar lonen: € 1200. Door IGEMO gaat € 1200.',
    );
  });

  it('one is told once', () => {
    expect(say(flowChart([['gemeenten', 'IGEMO', 900]]))).toBe('Stroomdiagram: Maat. Gemeenten naar IGEMO 900.');
  });

  it('a node that gives more or less than it gets', () => {
    const rows: Row[] = [
      ['gemeenten', 'Kas', 40],
      ['Kas', 'lonen', 50],
    ];
    expect(say(flowChart(rows))).toContain('Bij Kas komt 40 binnen en gaat 50 weg.');
  });

  it('many: the largest sources, ends, nodes between and flows, and "alles" only where it is all', () => {
    const giving = Array.from(
      { length: 9 },
      (_, i): Row => [`bron ${'abcdefghi'[i]}`, i < 5 ? 'Kas' : 'Fonds', 10 + i],
    );
    const rows: Row[] = [...giving, ['Kas', 'lonen', 60], ['Fonds', 'lonen', 40], ['Fonds', 'werking', 26]];
    expect(say(flowChart(rows))).toBe(
      'Stroomdiagram: Maat. De grootste bronnen zijn bron i (18), bron h (17) en bron g (16). ' +
        'Alles gaat naar lonen (100) en werking (26). Door Fonds gaat 66 en door Kas 60. ' +
        'De grootste stromen zijn Kas naar lonen 60, Fonds naar lonen 40 en Fonds naar werking 26.',
    );
  });

  it('what is not drawn is not told', () => {
    const rows: Row[] = [
      ['gemeenten', 'Kas', 40],
      ['provincie', 'Kas', 0],
      ['gift', 'Kas', -3],
    ];
    expect(say(flowChart(rows))).toBe('Stroomdiagram: Maat. Gemeenten naar Kas 40.');
  });
});
