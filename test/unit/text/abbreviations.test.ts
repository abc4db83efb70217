// Abbreviations in capitals are set as the style wants them; formulas, units and single capitals are none.

import { describe, expect, test } from 'vitest';
import type { TextStyle } from '../../../src/model/text.ts';
import { body, readOf, rich, setUp } from './setting.ts';

const style: TextStyle = { ...body, abbreviations: { size: 0.9, tracking: 0.05 } };

/** What is set smaller, and the line as a reader gets it. */
async function marked(text: string, wanted = style) {
  const { typesetter } = await setUp();
  const [line] = typesetter.lines(rich(text), wanted, 1000);
  if (!line) throw new Error('no line');
  const small = line.runs.filter(({ run }) => run.size < body.size && run.rise === undefined);
  return { small: small.map(({ run }) => run.clusters.join('')), read: readOf(line).trim() };
}

describe('abbreviations', () => {
  test.each([
    ['IGEMO werkt samen', ['IGEMO']],
    ['een EU-subsidie', ['EU']],
    ['de LEKP’s en het IOED.', ['LEKP', 'IOED']],
    ['minder CO₂ en m², 12 kWh', []],
    ['Plan A van de Raad', []],
    ['VTE2023 en 2VTE', []],
    ['ÉÉN stem', ['ÉÉN']],
  ])('%s: %j', async (text, expected) => {
    const { small, read } = await marked(text);
    expect(small).toEqual(expected);
    expect(read).toBe(text);
  });

  test('stay as they are where the style asks for nothing', async () => {
    expect((await marked('IGEMO', body)).small).toEqual([]);
  });
});
